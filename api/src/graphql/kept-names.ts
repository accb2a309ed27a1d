/**
 * The names of the register as anybody may read them, kept beside it. They are read ahead or when somebody first asks, and
 * from then on each change set changes only its own records. Another graph, as after a restored backup, is read anew.
 */
import { changedId, type CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { duplicateNouns, isDuplicateNoun, RegisterNames } from '@tvl/core/analysis/names/register-names.ts';
import type { Graph, GraphReader } from '@tvl/core/graph/graph.ts';
import { readableGraph } from './readable-graph.ts';

/** Something done a little at a time. */
export type Steps = Iterator<void, void>;

export type KeptNames = {
  /** The names of the graph as it is now. */
  readonly of: (graph: GraphReader) => RegisterNames;
  /** What is still to be read of the graph, a record at a step. Who asks meanwhile reads the rest at once. */
  readonly ahead: (graph: GraphReader) => Steps;
  /** Tells of what was applied to the graph. */
  readonly take: (graph: Graph, sets: readonly CommittedChangeSet[]) => void;
};

/** Each record is read as it is when its turn comes. */
function* readInto(names: RegisterNames, graph: GraphReader): Generator<void, void> {
  const view = readableGraph(graph, 'reader');
  for (const noun of duplicateNouns) {
    for (const { id } of view.all(noun)) {
      const record = view.get(noun, id);
      if (!record) continue;
      names.set(noun, record);
      yield;
    }
  }
}

const finish = (steps: Steps): void => {
  while (!steps.next().done);
};

/** The names of a graph as anybody may read them, read anew. */
export const readNames = (graph: GraphReader): RegisterNames => {
  const names = new RegisterNames();
  finish(readInto(names, graph));
  return names;
};

export const keepNames = (): KeptNames => {
  let kept: { readonly graph: GraphReader; readonly names: RegisterNames; readonly rest: Steps } | null = null;
  const turnTo = (graph: GraphReader) => {
    if (kept?.graph === graph) return kept;
    const names = new RegisterNames();
    return (kept = { graph, names, rest: readInto(names, graph) });
  };
  return {
    of: (graph) => {
      const { names, rest } = turnTo(graph);
      finish(rest);
      return names;
    },
    ahead: (graph) => turnTo(graph).rest,
    take: (graph, sets) => {
      if (kept?.graph !== graph) return;
      const { names } = kept;
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
