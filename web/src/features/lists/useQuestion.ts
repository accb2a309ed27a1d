import { useMemo } from 'react';
import type { UiLanguage } from '@tvl/core/texts/texts.ts';
import type { Language } from '../../generated/graphql.ts';
import { useView } from '#state/address.ts';
import { useSpeaker } from '#state/language.tsx';
import { useDay } from '#records/day.ts';
import type { ListDefinition, PageQuestion, Row } from './definition.ts';

export type Asked = Omit<PageQuestion, 'first' | 'after'>;

export const languageCode = (language: UiLanguage): Language => language.toUpperCase() as Language;

/** What the address asks of a list. Parameters that are none of its dimensions are left alone. */
export const useQuestion = <R extends Row>({ dimensions, sorts }: ListDefinition<R>): Asked => {
  const { choices, search, sort } = useView();
  const { asOf } = useDay();
  const { language } = useSpeaker();
  return useMemo(
    () => ({
      filter: Object.fromEntries(
        dimensions.flatMap(({ id }) => (choices[id] === undefined ? [] : [[id, choices[id]] as const])),
      ),
      search: search === '' ? null : search,
      asOf,
      sort: sorts.find(({ word }) => word === sort)?.value ?? (search === '' ? (sorts[0]?.value ?? null) : 'MATCH'),
      language: languageCode(language),
    }),
    [dimensions, sorts, choices, search, asOf, sort, language],
  );
};
