import type { Change } from '#domain/change.ts';
import { nounOf, type Noun } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import type { AnyRecord, Membership, Network, Organisation } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { isSuggestion } from '#analysis/validity.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '../command.ts';
import type { PlanContext } from '../context.ts';
import { complain, createIn, finished, openDraft, removeFrom, setIn, type Draft } from '../draft.ts';
import { complainOf, exchanged, fieldsHolding, isCarried, referrersIn, type Referrer } from './carried.ts';
import { unreviewedNew } from './unreviewed-new.ts';

const same = (a: AnyRecord, b: AnyRecord, ...fields: readonly string[]): boolean =>
  fields.every((field) => a[field] === b[field]);

/** A record that says already what the moved one would say; null when there is none. */
const twinOf = (draft: Draft, noun: Noun, moved: AnyRecord): AnyRecord | null => {
  const { ahead } = draft;
  const find = (others: readonly unknown[], fits: (other: AnyRecord) => boolean): AnyRecord | null =>
    (others as readonly AnyRecord[]).find((other) => other.id !== moved.id && fits(other)) ?? null;
  if (noun === 'membership') {
    const suggests = isSuggestion(moved as unknown as Membership);
    return find(
      ahead.holding('membership', 'organisation', moved['organisation'] as string),
      (other) => same(other, moved, 'network', 'relation') && isSuggestion(other as unknown as Membership) === suggests,
    );
  }
  const response = moved['response'] as string;
  if (noun === 'assessment')
    return find(ahead.holding('assessment', 'response', response), (other) => same(other, moved, 'network'));
  if (noun === 'statement')
    return find(ahead.holding('statement', 'response', response), (other) =>
      same(other, moved, 'kind', 'about', 'challenge', 'resource', 'text'),
    );
  return null;
};

/** What the moved membership adds to the one that is there: who says so. */
const addSayers = (draft: Draft, twin: AnyRecord, moved: AnyRecord): void => {
  const [there, more] = [twin, moved].map((one) => (one as unknown as Membership).saidIn);
  setIn(draft, 'membership', twin.id, { saidIn: [...new Set([...(there ?? []), ...(more ?? [])])] }, { at: [] });
};

/** A carried record is made anew for the target: its ends never change. What the target has already is not made twice. */
const carry = (draft: Draft, { noun, record }: Referrer, id: string, to: string): void => {
  const moved = Object.fromEntries(
    fieldsHolding({ noun, record }, id).map(([name, field]) => [name, exchanged(field, record[name], id, to)]),
  );
  const anew = { ...record, ...moved } as AnyRecord;
  const twin = twinOf(draft, noun, anew);
  if (twin && noun === 'membership') addSayers(draft, twin, anew);
  const next = twin?.id ?? createIn(draft, noun, { ...anew, id: draft.context.newId(noun) });
  repoint(draft, noun, record.id, next);
  removeFrom(draft, noun, record.id);
};

/** Moves all that points at the one to the other; what cannot move is a problem that names it. */
const repoint = (draft: Draft, noun: Noun, id: string, to: string): void => {
  const referrers = referrersIn(draft, noun, id);
  const stuck = referrers.filter(
    (one) => !isCarried(one, id) && fieldsHolding(one, id).some(([, field]) => field.fixed),
  );
  if (stuck.length > 0) return complainOf(draft, id, stuck);
  for (const referrer of referrers) {
    if (isCarried(referrer, id)) carry(draft, referrer, id, to);
    else {
      const { noun: from, record } = referrer;
      const values = fieldsHolding(referrer, id).map(([name, field]): readonly [string, unknown] => [
        name,
        exchanged(field, record[name], id, to),
      ]);
      setIn(draft, from, record.id, Object.fromEntries(values), { at: [] });
    }
  }
};

/** What was said of the new record's likeness is answered by joining it. */
const dropLikeness = (draft: Draft, id: string): void => {
  for (const { id: proposal, field } of draft.ahead.holding('proposal', 'about', id))
    if (field === 'sameAs' || field === 'notSameAs') removeFrom(draft, 'proposal', proposal);
};

const namesOf = ({ names, alternativeNames }: Organisation | Network): ReadonlySet<string> =>
  new Set([...Object.values(names), ...alternativeNames.map(({ name }) => name)]);

/** The names somebody typed lead to the record from now on. */
const keepNames = (draft: Draft, noun: 'organisation' | 'network', from: AnyRecord, into: string): void => {
  const target = draft.ahead.get(noun, into) as Organisation | Network;
  const known = namesOf(target);
  const more = Object.entries((from as unknown as Organisation).names)
    .filter(([, name]) => !known.has(name))
    .map(([language, name]) => ({
      name,
      kind: 'alternativeNameKind.spelling',
      language,
      validFrom: null,
      validTo: null,
    }));
  if (more.length > 0)
    setIn(draft, noun, into, { alternativeNames: [...target.alternativeNames, ...more] }, { at: ['into'] });
};

/** Joins in a draft that may hold more. */
export const joinIn = (draft: Draft, id: string, into: string): void => {
  const record = unreviewedNew(draft, id);
  if (!record) return;
  const noun = nounOf(id) as 'organisation' | 'network';
  if (id === into) return void complain(draft, 'selfReference', ['into']);
  if (nounOf(into) !== noun || !draft.ahead.get(noun, into))
    return void complain(draft, 'unknownRecord', ['into'], { id: into.slice(0, 100) });
  dropLikeness(draft, id);
  repoint(draft, noun, id, into);
  if (draft.problems.length > 0) return;
  keepNames(draft, noun, record, into);
  if (!removeFrom(draft, noun, id)) complainOf(draft, id, referrersIn(draft, noun, id));
};

/**
 * Plans that a new record was one of the register all the time: all that was said of it is said of that one, the name it
 * was given stays as a spelling, and it goes. One change, which can be undone.
 */
export const planJoin = (
  graph: Graph,
  { id, into }: Extract<Command, { do: 'joinRecord' }>,
  context: PlanContext,
): Result<readonly Change[], readonly Problem[]> => {
  const draft = openDraft(graph, context);
  joinIn(draft, id, into);
  return finished(draft);
};
