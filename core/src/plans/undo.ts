import { changedId, type Change } from '#domain/change.ts';
import { isEqual } from '#domain/equal.ts';
import { problem, type Problem } from '#domain/problem.ts';
import type { AnyRecord } from '#domain/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from './command.ts';
import { stillReferred } from './remove-record.ts';
import { canStandAgain, dangling } from './restore-record.ts';
import { checkRecord, isTermOfCode } from './rules.ts';

/** The change that takes one back, or what stands in its way. */
const inverse = (graph: Graph, change: Change): Result<Change, readonly Problem[]> => {
  if (change.do === 'remove') {
    const problems = canStandAgain(graph, change.noun, change.record);
    return problems.length > 0 ? failed(problems) : ok({ do: 'create', noun: change.noun, record: change.record });
  }
  const id = change.do === 'set' ? change.id : change.record.id;
  const current = graph.get(change.noun, id) as unknown as AnyRecord | undefined;
  if (!current) return failed([problem('unknownRecord', ['id'], { id })]);
  if (change.do === 'set') {
    if (!isEqual(current[change.field], change.after))
      return failed([problem('changedSince', [change.field], { id, field: change.field })]);
    return ok({ ...change, before: change.after, after: change.before });
  }
  const changed = Object.keys(change.record).find((field) => !isEqual(current[field], change.record[field]));
  if (changed !== undefined) return failed([problem('changedSince', [changed], { id, field: changed })]);
  if (isTermOfCode(change.noun, current)) return failed([problem('closedScheme', ['id'])]);
  const referred = stillReferred(graph, change.noun, id);
  return referred.length > 0 ? failed(referred) : ok({ do: 'remove', noun: change.noun, record: current });
};

/** What the records set back would break: somebody may have removed what they pointed at, or filled their place. */
const brokenAfter = (graph: Graph, changes: readonly Change[]): readonly Problem[] =>
  changes.flatMap((change) => {
    const record =
      change.do === 'set' ? (graph.get(change.noun, changedId(change)) as unknown as AnyRecord | undefined) : undefined;
    const problems = record
      ? [...dangling(graph, change.noun, record), ...checkRecord(change.noun, record, graph)]
      : [];
    // What stands in the way is named even where the rule itself only knows the field.
    return problems.map((one) => ({ ...one, params: { id: changedId(change), ...one.params } }));
  });

/**
 * Plans the taking back of a change set, last change first. It sets back only what still is as the set left it;
 * otherwise it names what has been built on it since. All or nothing.
 */
export const planUndo = (
  graph: Graph,
  command: Extract<Command, { do: 'undo' }>,
): Result<readonly Change[], readonly Problem[]> => {
  if (!command.changeSet || command.changeSet.changes.length === 0) return failed([problem('nothingToUndo')]);
  const ahead = graph.fork();
  const changes: Change[] = [];
  const problems: Problem[] = [];
  for (const change of command.changeSet.changes.toReversed()) {
    const back = inverse(ahead, change);
    if (back.ok) {
      changes.push(back.value);
      ahead.apply([back.value]);
    } else problems.push(...back.error);
  }
  if (problems.length === 0) problems.push(...brokenAfter(ahead, changes));
  return problems.length > 0 ? failed(problems) : ok(changes);
};
