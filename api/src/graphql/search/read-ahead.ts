/**
 * The register's names are read before anybody searches, in steps between which others are served: the first search of a
 * country's names would hold everybody up for seconds.
 */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import { readAhead } from '@tvl/core/analysis/match.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { hasName } from '../name-order.ts';
import { readableGraph } from '../readable-graph.ts';

/** Nouns whose records are searched by their names. */
export const searchedNouns: readonly Noun[] = nounNames.filter(hasName);

/** Milliseconds that reading may hold others up at a time. */
const patience = 15;

export type ReadingAhead = { readonly whole: Promise<void>; readonly stop: () => void };

/** Begins to read; what changes meanwhile is read by the search that meets it. */
export const readNamesAhead = (graph: Graph): ReadingAhead => {
  let isStopped = false;
  const rest = async (): Promise<void> => new Promise<void>((resolve) => setImmediate(resolve));
  const read = async (): Promise<void> => {
    for (const noun of searchedNouns) {
      await rest();
      let started = performance.now();
      for (const record of readableGraph(graph, 'reader').all(noun) as unknown as readonly AnyRecord[]) {
        if (isStopped) return;
        readAhead(noun, record);
        if (performance.now() - started < patience) continue;
        await rest();
        started = performance.now();
      }
    }
  };
  return { whole: read(), stop: () => void (isStopped = true) };
};
