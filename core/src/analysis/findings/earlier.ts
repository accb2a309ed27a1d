/** How the register was, and what became of findings since. */
import type { Change, CommittedChangeSet } from '#domain/change.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import type { Finding } from './finding.ts';

export type FindingDelta = {
  readonly appeared: readonly Finding[];
  /** Of another kind or band than they were. */
  readonly changed: readonly Finding[];
  readonly gone: readonly Finding[];
};

const takenBack = (graph: Graph, change: Change): Change => {
  if (change.do === 'remove') return { do: 'create', noun: change.noun, record: change.record };
  if (change.do === 'set') return { ...change, before: change.after, after: change.before };
  const record = graph.get(change.noun, change.record.id) as unknown as AnyRecord;
  return { do: 'remove', noun: change.noun, record };
};

/** The graph as it was before the change sets, as a fork of it: the graph must rest while the fork is used. */
export const graphBefore = (graph: Graph, setsNewestFirst: readonly CommittedChangeSet[]): Graph => {
  const before = graph.fork();
  for (const { changes } of setsNewestFirst)
    for (const change of changes.toReversed()) before.apply([takenBack(before, change)]);
  return before;
};

/** What appeared, what is of another kind or band than it was, and what is gone. */
export const newsBetween = (before: Iterable<Finding>, now: Iterable<Finding>): FindingDelta => {
  const gone = new Map([...before].map((one) => [one.id, one]));
  const [appeared, changed]: [Finding[], Finding[]] = [[], []];
  for (const one of now) {
    const was = gone.get(one.id);
    if (!was) appeared.push(one);
    else if (was.kind !== one.kind || was.band !== one.band) changed.push(one);
    gone.delete(one.id);
  }
  return { appeared, changed, gone: [...gone.values()] };
};
