import type { Change } from '#domain/change.ts';
import { parsePartialDate, type PartialDate } from '#domain/partial-date.ts';
import { problem, type Problem } from '#domain/problem.ts';
import type { AnyRecord } from '#domain/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { Command } from './command.ts';
import { checkRecord, isTermOfCode } from './rules.ts';

/**
 * Plans the end of a record's validity. Nothing hanging on it goes with it: a project's end leaves its networks and
 * their history as they are.
 */
export const planEnd = (
  graph: GraphReader,
  command: Extract<Command, { do: 'end' }>,
): Result<readonly Change[], readonly Problem[]> => {
  const { noun, id } = command;
  const record = graph.get(noun, id) as unknown as AnyRecord | undefined;
  if (!record) return failed([problem('unknownRecord', ['id'], { id: id.slice(0, 100) })]);
  const on = parsePartialDate(command.on.trim());
  if (!on) return failed([problem('wrongDate', ['on'])]);
  const ended = record['validTo'] as PartialDate | null;
  if (ended !== null) return failed([problem('alreadyEnded', ['on'], { date: ended })]);
  if (isTermOfCode(noun, record)) return failed([problem('closedScheme', ['id'])]);
  const broken = checkRecord(noun, { ...record, validTo: on }, graph);
  if (broken.length > 0) return failed(broken);
  return ok([{ do: 'set', noun, id, field: 'validTo', before: null, after: on }]);
};
