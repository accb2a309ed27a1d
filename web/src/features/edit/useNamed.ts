import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { EditNameDocument } from '../../generated/graphql.ts';
import { execute } from '#state/execute.ts';
import type { Named } from './named.ts';

/** A name seldom changes while a form is open. Milliseconds. */
const fresh = 300_000;

/** A record's name and what tells it apart; null when there is no such record, or it may not be read. */
export const namedQuery = (id: string) =>
  queryOptions({
    queryKey: ['edit-name', id],
    queryFn: async () => ((await execute(EditNameDocument, { id })).record ?? null) as Named | null,
    staleTime: fresh,
    enabled: id !== '',
  });

/** Only what `EditNamed` sent says until when it holds; a bare id does not. */
const isNamed = (value: object): value is Named => 'id' in value && 'validTo' in value;

/** Keeps every record found inside an answer, so that a form asks for no name it has been given. */
export const rememberNames = (queries: QueryClient, value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if (isNamed(value)) queries.setQueryData(namedQuery(value.id).queryKey, value);
  for (const inner of Object.values(value)) rememberNames(queries, inner);
};

export const useNamed = (id: string): Named | null | undefined => useQuery(namedQuery(id)).data;

/** Names known so far, for sentences put together outside of rendering. */
export const useKnownNames = (): ((id: string) => Named | undefined) => {
  const queries = useQueryClient();
  return useCallback((id) => queries.getQueryData(namedQuery(id).queryKey) ?? undefined, [queries]);
};
