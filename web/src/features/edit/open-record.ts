import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldsOf } from '@tvl/core/domain/record.ts';
import { execute } from '#state/execute.ts';
import { documentsOf } from './documents.ts';
import type { Values } from './drafts-of.ts';
import type { Named } from './named.ts';
import { valuesIn } from './opened-values.ts';
import { rememberNames } from './useNamed.ts';

/** A record as a form opens it: its values, and enough to say its name. */
export type Opened = { readonly record: Named & Values; readonly values: Values };

/** Reads a record anew; null when there is none. Names of what it points at are remembered on the way. */
export const openRecord = async (queries: QueryClient, noun: Noun, id: string): Promise<Opened | null> => {
  const { record } = await execute(documentsOf(noun).open, { id });
  if (!record) return null;
  for (const part of Object.values(record)) rememberNames(queries, part);
  return { record, values: valuesIn(fieldsOf(noun), record) };
};

/** Never from the cache: a form that opens on old values would find conflicts with its own user. */
export const useOpenedRecord = (noun: Noun, id: string) => {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ['edit-open', id],
    queryFn: () => openRecord(queries, noun, id),
    gcTime: 0,
    staleTime: 0,
  });
};
