import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ListDefinition, Row } from './definition.ts';
import type { Asked } from './useQuestion.ts';

/** Rows a page of the list has: enough to look through, few enough to come at once on a phone. */
export const pageSize = 50;

/** The rows asked for so far, page after page. The ones shown stay until the answer to a changed question comes. */
export const useRows = <R extends Row>({ list, load }: ListDefinition<R>, asked: Asked) => {
  const query = useInfiniteQuery({
    queryKey: ['list', list, asked],
    queryFn: ({ pageParam }) => load({ ...asked, first: pageSize, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  return { query, rows: pages?.flatMap(({ nodes }) => nodes) ?? [], count: pages?.[0]?.count };
};
