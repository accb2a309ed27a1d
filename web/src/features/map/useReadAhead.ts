import { useEffect } from 'react';
import { readAhead } from '@tvl/core/analysis/match.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';

const searched = ['network', 'organisation', 'concept'] as const satisfies readonly Noun[];

/** Work at a time, milliseconds: a press is never kept waiting. */
const slice = 8;
/** The map is drawn first. Milliseconds. */
const pause = 1000;

/** Reads the names of the map while nothing else is to be done, so that the first letters of a search need not. */
export const useReadAhead = (graph: Graph): void => {
  useEffect(() => {
    const records = searched.flatMap((noun) => graph.all(noun).map((record) => [noun, record as AnyRecord] as const));
    let next = 0;
    let timer = 0;
    const read = (): void => {
      for (const started = performance.now(); next < records.length && performance.now() - started < slice; next++) {
        const [noun, record] = records[next] as (typeof records)[number];
        readAhead(noun, record);
      }
      if (next < records.length) timer = window.setTimeout(read, slice);
    };
    timer = window.setTimeout(read, pause);
    return () => window.clearTimeout(timer);
  }, [graph]);
};
