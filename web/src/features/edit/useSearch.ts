import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { EditResponsesDocument, EditSearchDocument, type NounName } from '../../generated/graphql.ts';
import { execute } from '#state/execute.ts';
import { useSettled } from '#state/useSettled.ts';
import type { Named } from './named.ts';
import { rememberNames } from './useNamed.ts';

/** Search answers these; responses are few and listed, memberships come from the address. */
const searchable: ReadonlySet<Noun> = new Set([
  'organisation',
  'network',
  'event',
  'material',
  'area',
  'concept',
  'round',
]);

/** Whether search answers for any of the nouns; else all there are come, whatever is typed. */
export const isSearched = (nouns: readonly Noun[]): boolean => nouns.some((noun) => searchable.has(noun));

const nameOf = (noun: Noun): NounName => noun.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as NounName;

export type Found = { readonly record: Named; readonly match: string };
export type Search = { readonly found: readonly Found[]; readonly isSettled: boolean };

const ask = async (text: string, nouns: readonly Noun[]): Promise<readonly Found[]> => {
  if (isSearched(nouns)) {
    const wanted = nouns.filter((noun) => searchable.has(noun)).map(nameOf);
    const { search } = await execute(EditSearchDocument, { text, nouns: wanted });
    return search.hits;
  }
  const { responses } = await execute(EditResponsesDocument, {});
  return responses.nodes.map((record) => ({ record: record as Named, match: 'INSIDE' }));
};

/** Records of the nouns that answer to what is typed. */
export const useSearch = (text: string, nouns: readonly Noun[]): Search => {
  const queries = useQueryClient();
  const wanted = useSettled(text.trim());
  const { data, isPlaceholderData, isFetching } = useQuery({
    queryKey: ['edit-search', wanted, ...nouns],
    queryFn: async () => {
      const found = await ask(wanted, nouns);
      rememberNames(queries, found);
      return found;
    },
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  });
  const isSettled = wanted === text.trim() && !isFetching && !isPlaceholderData;
  return { found: wanted === '' || text.trim() === '' ? [] : (data ?? []), isSettled };
};
