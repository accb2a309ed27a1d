import { useMemo } from 'react';
import { countBy } from '@tvl/core/analysis/counts.ts';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { Localised } from '@tvl/core/domain/localised.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { filterFor, type MapNoun } from '@tvl/core/view/chosen-map.ts';
import { useDay } from '#records/day.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { MapState } from './useMapView.ts';

export type Choice = { readonly value: string; readonly label: string; readonly total: number };
export type Asked = { readonly noun: MapNoun; readonly dimension: string; readonly values: readonly string[] };

/** A term, area, network or organisation by its name. */
export const useNameIn = (graph: Graph): ((id: string) => string) => {
  const nameOf = useInLanguage();
  return (id) => {
    const noun = nounOf(id);
    const record = noun ? (graph.get(noun, id) as unknown as AnyRecord | undefined) : undefined;
    return nameOf((record?.['labels'] ?? record?.['names']) as Localised | undefined).text || id;
  };
};

/** What could be chosen in each dimension, in words, and how many each would leave: the counts of the lists. */
export const useChoices = (
  { graph, settings: { filter } }: MapState,
  asked: readonly Asked[],
): readonly (readonly Choice[])[] => {
  const { say } = useSpeaker();
  const nameIn = useNameIn(graph);
  const { day } = useDay();
  return useMemo(
    () =>
      asked.map(({ noun, dimension, values }) =>
        (
          countBy(graph, noun, { filter: filterFor(noun, filter), search: '', day }, dimension, values)?.groups ?? []
        ).map(({ value, total }) => ({
          value,
          total,
          label: value === notKnown ? say('lists.filter.notKnown') : nameIn(value),
        })),
      ),
    [graph, filter, asked, day, say, nameIn],
  );
};
