import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { execute } from '#state/execute.ts';
import { useView } from '#state/address.ts';
import {
  type FindingFilter,
  FindingListDocument,
  type FindingRowFragment,
  type SettingInput,
} from '../../generated/graphql.ts';
import { filterOf, settingsIn } from './question.ts';

export type Asked = { readonly filter: FindingFilter; readonly settings: readonly SettingInput[] };

/** What the address asks; `fixed` is what the page is about. */
export const useAsked = (fixed: FindingFilter): Asked => {
  const { choices } = useView();
  return useMemo(() => ({ filter: filterOf(choices, fixed), settings: settingsIn(choices) }), [choices, fixed]);
};

/** Findings page after page, the strongest first. Those shown stay until the answer to a changed question comes. */
export const useFindings = ({ filter, settings }: Asked) => {
  const query = useInfiniteQuery({
    queryKey: ['findings', filter, settings],
    queryFn: ({ pageParam }) =>
      execute(FindingListDocument, { filter, settings: [...settings], since: null, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ findings: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const rows = useMemo<readonly FindingRowFragment[]>(
    () => pages?.flatMap(({ findings }) => findings.nodes) ?? [],
    [pages],
  );
  return { query, rows, total: pages?.[0]?.findings.total };
};
