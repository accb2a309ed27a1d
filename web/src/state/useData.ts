import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { execute } from './execute.ts';

/** A query's data, kept on screen while the next answer to a changed question is on its way. */
export const useData = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Result> =>
  useQuery({
    queryKey: [document.toString(), variables],
    queryFn: () => execute(document, variables),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
