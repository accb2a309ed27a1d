import type { CommittedChangeSet } from '#domain/change.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '#plans/command.ts';
import { plan } from '#plans/plan.ts';
import { commandOf, type Intent } from './commands.ts';
import { context, run } from './world.ts';

const people = [context('coordinator', 'aino'), context('coordinator', 'eino')] as const;

/** Lets two people do what they intend; what the plans refuse does not happen. Gives the log of what did. */
export const live = (graph: Graph, intents: readonly Intent[]): readonly CommittedChangeSet[] => {
  const removed = new Map<string, AnyRecord>();
  const log: CommittedChangeSet[] = [];
  for (const intent of intents) {
    const command: Command = commandOf(graph, intent, removed);
    const person = people[intent.who];
    const planned = plan(graph, command, person);
    if (!planned.ok || planned.value.changes.length === 0) continue;
    const set = run(graph, command, person);
    for (const change of set.changes) if (change.do === 'remove') removed.set(change.record.id, change.record);
    log.push(set);
  }
  return log;
};

/** Ids that a change set touched. */
export const touched = (set: CommittedChangeSet): readonly string[] =>
  set.changes.map((change) => (change.do === 'set' ? change.id : change.record.id));
