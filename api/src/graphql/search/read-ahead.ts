/**
 * The register's names are read before anybody searches or adds one, in steps between which others are served: the first
 * to do so in a country would hold everybody up for seconds.
 */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import { readAhead } from '@tvl/core/analysis/match.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { inSteps } from '../in-steps.ts';
import type { KeptNames } from '../kept-names.ts';
import { hasName } from '../name-order.ts';
import { readableGraph } from '../readable-graph.ts';

/** Nouns whose records are searched by their names. */
export const searchedNouns: readonly Noun[] = nounNames.filter(hasName);

export type ReadingAhead = { readonly whole: Promise<void>; readonly stop: () => void };

/** What is searched in lists, then what answers who adds a name. What changes meanwhile is read by the search that meets it. */
function* reading(graph: Graph, names: KeptNames): Generator<void, void> {
  for (const noun of searchedNouns)
    for (const record of readableGraph(graph, 'reader').all(noun) as unknown as readonly AnyRecord[]) {
      readAhead(noun, record);
      yield;
    }
  const rest = names.ahead(graph);
  while (!rest.next().done) yield;
}

/** Begins to read. */
export const readNamesAhead = (graph: Graph, names: KeptNames): ReadingAhead => {
  let isStopped = false;
  const whole = inSteps(reading(graph, names), () => isStopped);
  return { whole, stop: () => void (isStopped = true) };
};
