import type { Change } from '#domain/change.ts';
import { isMany } from '#domain/field.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';
import type { Noun } from '#domain/ids.ts';
import { isIdOf, nounOf } from '#domain/ids.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { Command } from './command.ts';
import { checkRecord } from './rules.ts';

/** Records that the record points at and that are gone. */
export const dangling = (graph: GraphReader, noun: Noun, record: AnyRecord): readonly Problem[] =>
  Object.entries(fieldsOf(noun)).flatMap(([name, field]) => {
    if (field.is !== 'reference' && field.is !== 'term') return [];
    const value = record[name];
    const ids = (isMany(field) ? value : value === null || value === undefined ? [] : [value]) as readonly string[];
    return ids.filter((id) => !graph.get(nounOf(id) ?? noun, id)).map((id) => problem('unknownRecord', [name], { id }));
  });

/** Whether a record can stand in the graph again as it was. */
export const canStandAgain = (graph: GraphReader, noun: Noun, record: AnyRecord): readonly Problem[] =>
  graph.get(noun, record.id)
    ? [problem('notRemoved', ['id'], { id: record.id })]
    : [...dangling(graph, noun, record), ...checkRecord(noun, record, graph)];

/** Plans the return of a removed record as it was when it went. */
export const planRestore = (
  graph: GraphReader,
  command: Extract<Command, { do: 'restore' }>,
): Result<readonly Change[], readonly Problem[]> => {
  const { noun, id, removed } = command;
  if (graph.get(noun, id)) return failed([problem('notRemoved', ['id'], { id })]);
  if (removed?.id !== id || !isIdOf(noun, id))
    return failed([problem('unknownRecord', ['id'], { id: id.slice(0, 100) })]);
  const problems = canStandAgain(graph, noun, removed);
  return problems.length > 0 ? failed(problems) : ok([{ do: 'create', noun, record: removed }]);
};
