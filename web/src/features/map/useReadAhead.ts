import { useCallback, useEffect, useMemo } from 'react';
import { matchOf, readAhead } from '@tvl/core/analysis/match.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { inSlices } from './in-slices.ts';

const searched = ['network', 'organisation', 'concept'] as const satisfies readonly Noun[];

/** The map is drawn first. Milliseconds. */
const pause = 1000;

/**
 * Reads the names of the map while nothing else is to be done, so that the first letters of a search need not. Gives
 * what looks for words in them, a little at a time: who shows the answer then has it at once.
 */
export const useReadAhead = (graph: Graph): ((words: string, signal: AbortSignal) => Promise<void>) => {
  const records = useMemo(
    () => searched.flatMap((noun) => graph.all(noun).map((record) => [noun, record as AnyRecord] as const)),
    [graph],
  );
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
