import type { Change } from '#domain/change.ts';
import { problem, type Problem } from '#domain/problem.ts';
import type { AnyRecord } from '#domain/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { Command } from './command.ts';
import { referrersOf } from './referrers.ts';
import { isTermOfCode } from './rules.ts';

/** Ids named in a problem at most; the count says how many there are. */
const named = 20;

export const stillReferred = (
  graph: GraphReader,
  noun: Parameters<typeof referrersOf>[1],
  id: string,
): readonly Problem[] => {
  const referrers = referrersOf(graph, noun, id);
  const ids = referrers.slice(0, named).map(({ record }) => record.id);
  return referrers.length === 0
    ? []
    : [problem('stillReferred', ['id'], { id, count: referrers.length, ids: ids.join(' ') })];
};

/** Plans the removal of a record nothing points at; else names what does. The log keeps it, so it can be restored. */
export const planRemove = (
  graph: GraphReader,
  command: Extract<Command, { do: 'remove' }>,
): Result<readonly Change[], readonly Problem[]> => {
  const { noun, id } = command;
  const record = graph.get(noun, id) as unknown as AnyRecord | undefined;
  if (!record) return failed([problem('unknownRecord', ['id'], { id: id.slice(0, 100) })]);
  if (isTermOfCode(noun, record)) return failed([problem('closedScheme', ['id'])]);
  const referred = stillReferred(graph, noun, id);
  return referred.length > 0 ? failed(referred) : ok([{ do: 'remove', noun, record }]);
};
