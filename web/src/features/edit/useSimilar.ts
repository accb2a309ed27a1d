import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Noun } from '@tvl/core/domain/ids.ts';
import {
  EditSimilarDocument,
  type DuplicateNoun,
  type EditSimilarQuery,
  type NameSaidFragment,
} from '../../generated/graphql.ts';
import { execute } from '#state/execute.ts';
import type { Named } from './named.ts';
import { useSettled } from '#state/useSettled.ts';
import { useSearch } from './useSearch.ts';

/** A record that may be the one being added; what is said of the names where they were compared. */
export type Similar = { readonly record: Named; readonly said: NameSaidFragment | null };

/** Nouns whose names are compared; others are searched. */
const compared: Partial<Readonly<Record<Noun, DuplicateNoun>>> = {
  organisation: 'ORGANISATION',
  network: 'NETWORK',
};

const shown = 4;

const similarIn = ({ similarNames }: EditSimilarQuery): readonly Similar[] =>
  similarNames.map(({ record, judgement }) => ({ record, said: judgement }));

export const useSimilar = (noun: Noun, name: string): readonly Similar[] => {
  const as = compared[noun];
  const text = useSettled(name.trim());
  const { data } = useQuery({
    queryKey: ['edit-similar', text, noun],
    queryFn: async () => similarIn(await execute(EditSimilarDocument, { text, noun: as as DuplicateNoun })),
    enabled: as !== undefined && text !== '',
    placeholderData: keepPreviousData,
  });
  const { found } = useSearch(as === undefined ? name : '', [noun]);
  if (as !== undefined) return text === '' || name.trim() === '' ? [] : (data ?? []);
  return found
    .filter(({ match }) => match !== 'INSIDE')
    .slice(0, shown)
    .map(({ record }) => ({ record, said: null }));
};
