import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from '#ui/index.ts';
import { useSpeaker } from '#state/language.tsx';
import { PageError } from './PageError.tsx';

type Props<T> = {
  readonly query: UseQueryResult<T>;
  readonly lines?: number;
  /** The page's heading comes with the data: until then what failed is the heading. */
  readonly isPage?: boolean;
  readonly children: (data: T) => ReactNode;
};

/** Shows a query's data, or what is going on with it. Old data stays while newer is asked for. */
export function Loaded<T>({ query, lines = 6, isPage = false, children }: Props<T>) {
  const { say } = useSpeaker();
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <PageError isPage={isPage} error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton label={say('common.state.loading')} lines={lines} />;
}
