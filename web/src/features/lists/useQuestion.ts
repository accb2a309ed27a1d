import { useMemo } from 'react';
import type { UiLanguage } from '@tvl/core/texts/texts.ts';
import type { Language } from '../../generated/graphql.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useDay } from '#records/day.ts';
import { filtersOf, type ListDefinition, type PageQuestion, type Row } from './definition.ts';

export type Asked = Omit<PageQuestion, 'first' | 'after'>;

export const languageCode = (language: UiLanguage): Language => language.toUpperCase() as Language;

/** What the address asks of a list. Parameters that are neither its dimensions nor its asks are left alone. */
export const useQuestion = <R extends Row>(definition: ListDefinition<R>): Asked => {
  const { choices, search, sort } = useView();
  const { asOf } = useDay();
  const { language } = useSpeaker();
  return useMemo(() => {
    const { sorts } = definition;
    return {
      filter: Object.fromEntries(
        filtersOf(definition).flatMap((id) => (choices[id] === undefined ? [] : [[id, choices[id]] as const])),
      ),
      search: search === '' ? null : search,
      asOf,
      sort: sorts.find(({ word }) => word === sort)?.value ?? (search === '' ? (sorts[0]?.value ?? null) : 'MATCH'),
      language: languageCode(language),
    };
  }, [definition, choices, search, asOf, sort, language]);
};
