import { useCallback, useDeferredValue, useMemo } from 'react';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import type { Filter } from '@tvl/core/analysis/select.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { Localised } from '@tvl/core/domain/localised.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { nounKey } from '@tvl/core/texts/keys.ts';
import { choicesOf, type MapChoice, type MapFilter } from '@tvl/core/view/map-filters.ts';
import { ordered } from '#records/choices.ts';
import { useDay } from '#records/day.ts';
import { useRegion } from '#records/useRegion.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import type { MapState } from './useMapView.ts';

export type LabelledChoice = MapChoice & { readonly label: string };

/** A term, area, network or organisation by its name. */
export const useNameIn = (graph: Graph): ((id: string) => string) => {
  const nameOf = useInLanguage();
  const { say } = useSpeaker();
  return useCallback(
    (id) => {
      if (id === notKnown) return say('lists.filter.notKnown');
      const noun = nounOf(id);
      const record = noun ? (graph.get(noun, id) as unknown as AnyRecord | undefined) : undefined;
      return nameOf((record?.['labels'] ?? record?.['names']) as Localised | undefined).text || id;
    },
    [graph, nameOf, say],
  );
};

/** The same filter as long as it says the same: every change of the address reads it anew. */
const useSameFilter = (filter: Filter): Filter => {
  const written = JSON.stringify(filter);
  return useMemo(() => JSON.parse(written) as Filter, [written]);
};

/**
 * What could be chosen in a filter, in words, and how many each would leave: the counts of the lists. They follow what
 * is chosen a moment later, so that ticking and typing never wait for them.
 */
export const useChoices = (
  { graph, settings }: MapState,
  one: MapFilter,
): { readonly choices: readonly LabelledChoice[]; readonly region: readonly string[] } => {
  const { compare } = useSpeaker();
  const nameIn = useNameIn(graph);
  const { day } = useDay();
  const region = useRegion();
  const filter = useSameFilter(settings.filter);
  const asked = useDeferredValue(useMemo(() => ({ graph, filter, day }), [graph, filter, day]));
  const choices = useMemo(() => {
    const first = one.order === 'area' ? region : [];
    const found = choicesOf(asked.graph, asked, one, first);
    return ordered(
      found.map((choice) => ({ ...choice, label: nameIn(choice.value) })),
      { first, compare },
    );
  }, [asked, one, region, nameIn, compare]);
  return { choices, region };
};

/** "3 verkostoa", "2 verkostoa ja 12 organisaatiota". */
export const useSayChoice = (): ((choice: MapChoice) => string) => {
  const { say, list } = useSpeaker();
  return useCallback(
    ({ counts, total, unreviewed }) => {
      const n = list(counts.map((count) => say(nounKey(count.noun, 'count'), { n: count.total })));
      if (unreviewed === 0) return n;
      return unreviewed === total
        ? say('counts.allUnreviewed', { n })
        : say('counts.withUnreviewed', { n, unreviewed });
    },
    [say, list],
  );
};
