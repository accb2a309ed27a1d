/** A change set in the making: each step sees the ones before it, and what is wrong is gathered to the end. */
import type { Change } from '#domain/change.ts';
import type { Id } from '#domain/id.ts';
import type { Noun } from '#domain/ids.ts';
import { problem, type Problem, type ProblemCode } from '#domain/problem.ts';
import type { AnyRecord } from '#domain/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Graph } from '#graph/graph.ts';
import { planAdd } from './add-record.ts';
import type { Input } from './command.ts';
import type { PlanContext } from './context.ts';
import { planEdit } from './edit-record.ts';
import { referrersOf } from './referrers.ts';
import { checkRecord } from './rules.ts';

export type Path = readonly (string | number)[];

export type Draft = {
  /** The register as it would be. */
  readonly ahead: Graph;
  readonly context: PlanContext;
  readonly changes: Change[];
  readonly problems: Problem[];
};

export const openDraft = (graph: Graph, context: PlanContext): Draft => ({
  ahead: graph.fork(),
  context,
  changes: [],
  problems: [],
});

/** All or nothing. */
export const finished = ({ changes, problems }: Draft): Result<readonly Change[], readonly Problem[]> =>
  problems.length > 0 ? failed(problems) : ok(changes);

export const complain = (draft: Draft, code: ProblemCode, path: Path, params: Problem['params'] = {}): null => {
  draft.problems.push(problem(code, path.map(String), params));
  return null;
};

const take = (draft: Draft, changes: readonly Change[]): void => {
  draft.changes.push(...changes);
  draft.ahead.apply(changes);
};

/** Where a problem with a field belongs in what was sent: under `at`, by the name the field has there. */
export type Place = { readonly at: Path; readonly fields?: Readonly<Record<string, Path>> };

const moved = ({ at, fields = {} }: Place, one: Problem): Problem => {
  const [field = '', ...rest] = one.path;
  const known = fields[field];
  return { ...one, path: (known ? [...at, ...known] : [...at, field, ...rest]).map(String) };
};

/** Adds a record; null, and the problems kept, when it cannot be. */
export const addTo = <N extends Noun>(draft: Draft, noun: N, input: Input, place: Place, id?: string): Id<N> | null => {
  const planned = planAdd(draft.ahead, { do: 'add', noun, input, ...(id === undefined ? {} : { id }) }, draft.context);
  if (!planned.ok) {
    draft.problems.push(...planned.error.map((one) => moved(place, one)));
    return null;
  }
  take(draft, planned.value);
  const [change] = planned.value;
  return change?.do === 'create' ? (change.record.id as Id<N>) : null;
};

/** Puts a whole record in, as it is: for what is made anew of one that was taken in before. Gives its id. */
export const createIn = (draft: Draft, noun: Noun, record: AnyRecord): string => {
  const broken = checkRecord(noun, record, draft.ahead);
  draft.problems.push(...broken);
  if (broken.length === 0) take(draft, [{ do: 'create', noun, record }]);
  return record.id;
};

/** Sets fields of a record that differ from what they become. */
export const setIn = (draft: Draft, noun: Noun, id: string, after: Input, place: Place): void => {
  const record = draft.ahead.get(noun, id) as unknown as AnyRecord;
  const planned = planEdit(draft.ahead, { do: 'edit', noun, id, before: record, after });
  if (planned.ok) take(draft, planned.value);
  else draft.problems.push(...planned.error.map((one) => moved(place, one)));
};

/** Removes a record that nothing points at; false, and nothing done, when something does. */
export const removeFrom = (draft: Draft, noun: Noun, id: string): boolean => {
  const record = draft.ahead.get(noun, id) as unknown as AnyRecord | undefined;
  if (!record || referrersOf(draft.ahead, noun, id).length > 0) return false;
  take(draft, [{ do: 'remove', noun, record }]);
  return true;
};
