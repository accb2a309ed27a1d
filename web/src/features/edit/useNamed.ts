import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { EditNameDocument } from '../../generated/graphql.ts';
import { execute } from '#state/execute.ts';
import type { Named } from './named.ts';

const keyOf = (id: string) => ['edit-name', id] as const;
/** A name seldom changes while a form is open. Milliseconds. */
const fresh = 300_000;

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && typeof (value as Named).id === 'string' && 'validTo' in value;

/** Keeps every record found inside an answer, so that a form asks for no name it has been given. */
export const rememberNames = (queries: QueryClient, value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if (isNamed(value)) queries.setQueryData(keyOf(value.id), value);
  for (const inner of Object.values(value)) rememberNames(queries, inner);
};

/** Null when there is no such record, or it may not be read. */
export const useNamed = (id: string): Named | null | undefined =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: async () => ((await execute(EditNameDocument, { id })).record ?? null) as Named | null,
    staleTime: fresh,
    enabled: id !== '',
  }).data;

/** Names known so far, for sentences put together outside of rendering. */
export const useKnownNames = (): ((id: string) => Named | undefined) => {
  const queries = useQueryClient();
  return useCallback((id) => queries.getQueryData<Named | null>(keyOf(id)) ?? undefined, [queries]);
};
