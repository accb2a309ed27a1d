import { isEqual } from '#domain/equal.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { fieldOf, type AnyRecord } from '#domain/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Change } from '#domain/change.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { Command } from './command.ts';
import { parseField } from './parse-fields.ts';
import { checkRecord, isTermOfCode } from './rules.ts';

type Edit = Extract<Command, { do: 'edit' }>;

/** Values as both sides of a conflict read them; texts of interfaces make them readable. */
const shown = (value: unknown): string => JSON.stringify(value ?? null).slice(0, 4000);

const periodFields: ReadonlySet<string> = new Set(['validFrom', 'validTo']);

const planField = (
  graph: GraphReader,
  command: Edit,
  record: AnyRecord,
  name: string,
): Result<Change | null, readonly Problem[]> => {
  const field = fieldOf(command.noun, name);
  if (!field) return failed([problem('unknownField', [name], { field: name })]);
  if (field.fixed) return failed([problem('fixedField', [name])]);
  if (periodFields.has(name) && isTermOfCode(command.noun, record)) return failed([problem('closedScheme', [name])]);
  const after = parseField(field, command.after[name], [name], graph);
  if (!after.ok) return after;
  const current = record[name];
  if (isEqual(current, after.value)) return ok(null);
  const seen = parseField({ ...field, optional: true }, command.before[name], [name], graph);
  if (!Object.hasOwn(command.before, name) || !seen.ok || !isEqual(current, seen.value)) {
    return failed([problem('conflict', [name], { theirs: shown(current), yours: shown(after.value) })]);
  }
  return ok({ do: 'set', noun: command.noun, id: command.id, field: name, before: current, after: after.value });
};

/**
 * Plans changes to fields of a record. Two people who change different fields are both right; the same field meets as a
 * conflict that carries both values.
 */
export const planEdit = (graph: GraphReader, command: Edit): Result<readonly Change[], readonly Problem[]> => {
  const record = graph.get(command.noun, command.id) as unknown as AnyRecord | undefined;
  if (!record) return failed([problem('unknownRecord', ['id'], { id: command.id.slice(0, 100) })]);
  const planned = Object.keys(command.after).map((name) => planField(graph, command, record, name));
  const problems = planned.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return failed(problems);
  const changes = planned.flatMap((one) => (one.ok && one.value ? [one.value] : []));
  const becoming = {
    ...record,
    ...Object.fromEntries(
      changes.map((change) => [change.do === 'set' ? change.field : '', change.do === 'set' ? change.after : null]),
    ),
  };
  const broken = changes.length > 0 ? checkRecord(command.noun, becoming, graph) : [];
  return broken.length > 0 ? failed(broken) : ok(changes);
};
