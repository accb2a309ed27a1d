/**
 * The names of the register as anybody may read them, kept beside it. They are read when somebody first asks, and from
 * then on each change set changes only its own records. Another graph, as after a restored backup, is read anew.
 */
import { changedId, type CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { duplicateNouns, isDuplicateNoun, RegisterNames } from '@tvl/core/analysis/names/register-names.ts';
import type { Graph, GraphReader } from '@tvl/core/graph/graph.ts';
import { readableGraph } from './readable-graph.ts';

export type KeptNames = {
  /** The names of the graph as it is now. */
  readonly of: (graph: GraphReader) => RegisterNames;
  /** Tells of what was applied to the graph. */
  readonly take: (graph: Graph, sets: readonly CommittedChangeSet[]) => void;
};

/** The names of a graph as anybody may read them, read anew. */
export const readNames = (graph: GraphReader): RegisterNames => {
  const names = new RegisterNames();
  const view = readableGraph(graph, 'reader');
  for (const noun of duplicateNouns) for (const record of view.all(noun)) names.set(noun, record);
  return names;
};

export const keepNames = (): KeptNames => {
  let read: GraphReader | null = null;
  let names = new RegisterNames();
  return {
    of: (graph) => {
      if (read !== graph) [read, names] = [graph, readNames(graph)];
      return names;
    },
    take: (graph, sets) => {
      if (read !== graph) return;
      const view = readableGraph(graph, 'reader');
      for (const id of new Set(sets.flatMap(({ changes }) => changes.map(changedId)))) {
        const noun = nounOf(id);
        if (!noun || !isDuplicateNoun(noun)) continue;
        const record = view.get(noun, id);
        if (record) names.set(noun, record);
        else names.remove(noun, id);
      }
    },
  };
};
