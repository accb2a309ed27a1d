import type { Id } from '#domain/id.ts';
import { isIdOf, type Noun } from '#domain/ids.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { commonFields } from '#domain/common.ts';
import { fieldOf, fieldsOf, type AnyRecord } from '#domain/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { isScheme } from '#domain/schemes.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { Command, Input, PlannedChangeSet } from './command.ts';
import type { PlanContext } from './context.ts';
import { parseField } from './parse-fields.ts';
import { checkRecord, isTermOfCode } from './rules.ts';

/** What the recorder's role says about a new record when the recorder does not. */
const provenanceOf = (context: PlanContext, input: Input): Input => {
  const { scope } = context.actor;
  const trusted = scope === 'coordinator' || scope === 'administrator' || scope === 'system';
  return {
    source: scope === 'respondent' ? 'provenance.selfReported' : 'provenance.coordinator',
    basis: 'basis.stated',
    review: trusted ? 'review.reviewed' : 'review.unreviewed',
    ...input,
    ...(trusted ? {} : { review: 'review.unreviewed' }),
    recordedAs: `recorderRole.${scope}`,
    recordedOn: context.today,
  };
};

/** Ids stand in addresses and are read aloud: letters, digits, hyphens after the prefix. */
const idForm = /^[a-zA-Z]+[._][\w.-]{1,100}$/;

/** The id of a new record: given (source material, a term's code) or new. */
const idOf = (
  noun: Noun,
  given: string | undefined,
  input: Input,
  context: PlanContext,
): Result<Id, readonly Problem[]> => {
  if (given !== undefined && !idForm.test(given)) return failed([problem('wrongType', ['id'])]);
  if (noun === 'concept') {
    const { scheme } = input;
    if (typeof scheme !== 'string' || scheme === '') return failed([problem('required', ['scheme'])]);
    if (!isScheme(scheme)) return failed([problem('unknownTerm', ['scheme'], { value: scheme.slice(0, 100) })]);
    if (given === undefined) return ok(`${scheme}.${context.newId('concept').slice(4)}` as Id);
    return given.startsWith(`${scheme}.`) ? ok(given as Id) : failed([problem('wrongType', ['id'])]);
  }
  if (given === undefined) return ok(context.newId(noun));
  return isIdOf(noun, given) ? ok(given) : failed([problem('wrongType', ['id'])]);
};

/** Plans a new record of any noun. */
export const planAdd = (
  graph: GraphReader,
  command: Extract<Command, { do: 'add' }>,
  context: PlanContext,
): Result<PlannedChangeSet['changes'], readonly Problem[]> => {
  const { noun } = command;
  const id = idOf(noun, command.id, command.input, context);
  if (!id.ok) return id;
  if (graph.get(noun, id.value)) return failed([problem('alreadyThere', ['id'], { id: id.value })]);
  const problems: Problem[] = Object.keys(command.input)
    .filter((name) => !fieldOf(noun, name))
    .map((name) => problem('unknownField', [name], { field: name }));
  const input = provenanceOf(context, command.input);
  const record: Record<string, unknown> = { id: id.value };
  for (const [name, field] of Object.entries(fieldsOf(noun))) {
    // Terms describe themselves with terms: the first ones cannot refer to what is not there yet.
    const bootstrap =
      noun === 'concept' &&
      field.is === 'term' &&
      Object.hasOwn(commonFields, name) &&
      context.actor.scope === 'system';
    const value = bootstrap ? ok(input[name]) : parseField(field, input[name], [name], graph);
    if (value.ok) record[name] = value.value;
    else problems.push(...value.error);
  }
  if (problems.length > 0) return failed(problems);
  const broken = checkRecord(noun, record as AnyRecord, graph);
  if (broken.length > 0) return failed(broken);
  if (isTermOfCode(noun, record as AnyRecord) && context.actor.scope !== 'system')
    return failed([problem('closedScheme', ['scheme'])]);
  return ok([{ do: 'create', noun, record: record as AnyRecord }]);
};
