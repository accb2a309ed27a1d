import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useDay } from '#records/day.ts';
import { useSentText } from '#records/sent.ts';
import { useView } from '#state/address.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { MapChoicesDocument, type NounName } from '../../generated/graphql.ts';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { filterOf, type MapNoun } from './map-question.ts';

export type Choice = { readonly value: string; readonly label: string; readonly total: number };
export type Asked = { readonly noun: MapNoun; readonly dimension: string; readonly values: readonly string[] };

/** What could be chosen in each dimension, in words, and how many each would leave. */
export const useChoices = (asked: readonly Asked[], isWanted: boolean): readonly (readonly Choice[])[] => {
  const { say } = useSpeaker();
  const words = useSentText();
  const { choices } = useView();
  const { asOf } = useDay();
  const answers = useQueries({
    queries: asked.map(({ noun, dimension, values }) => {
      const variables = {
        noun: noun.toUpperCase() as NounName,
        by: dimension,
        asOf,
        filter: Object.entries(filterOf(noun, choices)).map(([name, chosen]) => ({
          dimension: name,
          values: [...chosen],
        })),
        rows: [...values],
      };
      return {
        queryKey: [MapChoicesDocument.toString(), variables],
        queryFn: () => execute(MapChoicesDocument, variables),
        placeholderData: keepPreviousData,
        enabled: isWanted,
      };
    }),
  });
  return answers.map(({ data }) =>
    (data?.counts.groups ?? []).map(({ value, label, total }) => ({
      value,
      total,
      label: value === notKnown ? say('lists.filter.notKnown') : words(label).text || value,
    })),
  );
};
