import { useCallback, useEffect, useMemo } from 'react';
import { matchOf, readAhead } from '@tvl/core/analysis/match.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { isGathered } from '@tvl/core/view/map-extent.ts';
import { inSlices } from './in-slices.ts';

const searched = ['network', 'organisation', 'concept'] as const satisfies readonly Noun[];

type Searched = readonly [noun: Noun, record: AnyRecord];

/** All that can be on a map; of a register that no map holds, what is on this one. */
const recordsFor = (graph: Graph, shown: { readonly keys: () => Iterable<string> }): readonly Searched[] => {
  if (!isGathered(graph))
    return searched.flatMap((noun) => graph.all(noun).map((record) => [noun, record as AnyRecord] as const));
  return [...shown.keys()].flatMap((id): readonly Searched[] => {
    const noun = nounOf(id);
    const record = noun && graph.get(noun, id);
    return record ? [[noun, record]] : [];
  });
};

/** The map is drawn first. Milliseconds. */
const pause = 1000;

/**
 * Reads the names of the map while nothing else is to be done, so that the first letters of a search need not. Gives
 * what looks for words in them, a little at a time: who shows the answer then has it at once.
 */
export const useReadAhead = (
  graph: Graph,
  shown: { readonly keys: () => Iterable<string> },
): ((words: string, signal: AbortSignal) => Promise<void>) => {
  // The whole register stays the same, whatever of it is shown.
  const only = isGathered(graph) ? shown : null;
  const records = useMemo(() => recordsFor(graph, only ?? new Map()), [graph, only]);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      () => void inSlices(records, ([noun, record]) => readAhead(noun, record), stop.signal),
      pause,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [records]);
  return useCallback(
    (words, signal) => inSlices(records, ([noun, record]) => void matchOf(noun, record, words), signal),
    [records],
  );
};
