// The register as a plain Map: what each command should do, worked out a second time and far more simply.
import type { ProblemCode } from '@tvl/core/domain/problem.ts';

export type Noun = 'organisation' | 'network' | 'membership';
export type Entry = {
  readonly noun: Noun;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | null>>;
};

export type Change =
  | { readonly do: 'create'; readonly entry: Entry }
  | { readonly do: 'remove'; readonly entry: Entry }
  | {
      readonly do: 'set';
      readonly id: string;
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    };

export type Fields = Readonly<Record<string, string | null>>;
export type Command =
  | { readonly do: 'add'; readonly noun: Noun; readonly input: Fields }
  | { readonly do: 'edit'; readonly noun: Noun; readonly id: string; readonly before: Fields; readonly after: Fields }
  | { readonly do: 'remove' | 'restore'; readonly noun: Noun; readonly id: string }
  | { readonly do: 'undo'; readonly revision: number };

/** Changes, none of them when all is as wanted already; or the codes of what stands in the way. */
export type Outcome = { readonly changes: readonly Change[] } | { readonly problems: readonly ProblemCode[] };

/** What a text becomes before it is kept: whole characters, composed, no NUL, nothing blank around. */
export const kept = (text: string | null): string | null => {
  const whole = (text ?? '').toWellFormed().replaceAll('\0', '').normalize('NFC').trim();
  return whole === '' ? null : whole;
};

const longest: Readonly<Record<string, number>> = { name: 300, aims: 4000 };
const relations = ['membershipRelation.member', 'membershipRelation.participant'];

export type Model = {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly removed: ReadonlyMap<string, Entry>;
  readonly log: ReadonlyMap<number, readonly Change[]>;
  readonly expect: (command: Command) => Outcome;
  readonly take: (revision: number, changes: readonly Change[]) => void;
};

const failedWith = (...problems: readonly ProblemCode[]): Outcome => ({ problems });

type State = { readonly entries: Map<string, Entry>; readonly removed: Map<string, Entry> };

const apply = ({ entries, removed }: State, change: Change): void => {
  if (change.do === 'create') {
    entries.set(change.entry.id, change.entry);
    removed.delete(change.entry.id);
  } else if (change.do === 'remove') {
    entries.delete(change.entry.id);
    removed.set(change.entry.id, change.entry);
  } else {
    const entry = entries.get(change.id);
    if (entry) entries.set(change.id, { ...entry, fields: { ...entry.fields, [change.field]: change.after } });
  }
};

const isReferred = ({ entries }: State, id: string): boolean =>
  [...entries.values()].some(
    ({ noun, fields }) => noun === 'membership' && (fields['organisation'] === id || fields['network'] === id),
  );

/** What keeps an entry from standing in the register. */
const standing = ({ entries }: State, { noun, id, fields }: Entry): readonly ProblemCode[] => {
  if (noun !== 'membership') return [];
  const gone = (['organisation', 'network'] as const).filter((name) => entries.get(fields[name] ?? '')?.noun !== name);
  const isTwin = [...entries.values()].some(
    (other) =>
      other.id !== id &&
      other.noun === 'membership' &&
      ['organisation', 'network', 'relation'].every((name) => other.fields[name] === fields[name]),
  );
  return [...gone.map(() => 'unknownRecord' as const), ...(isTwin ? (['alreadyThere'] as const) : [])];
};

const wrongValue = (field: string, value: string | null): ProblemCode | null => {
  const text = kept(value);
  if (text === null) return field === 'aims' ? null : 'required';
  if (field === 'relation') return relations.includes(value ?? '') ? null : 'unknownTerm';
  return [...text].length > (longest[field] ?? Infinity) ? 'tooLong' : null;
};

const addOf = (state: State, noun: Noun, input: Fields): Outcome => {
  const wrong = Object.entries(input).flatMap(([field, value]) => {
    if (field !== 'organisation' && field !== 'network') return wrongValue(field, value) ?? [];
    if (kept(value) === null) return 'required' as const;
    return state.entries.get(value ?? '')?.noun === field ? [] : ('unknownRecord' as const);
  });
  if (wrong.length > 0) return failedWith(...wrong);
  const fields = Object.fromEntries(
    Object.entries(input).map(([field, value]) => [field, noun === 'membership' ? value : kept(value)]),
  );
  const entry = { noun, id: '', fields };
  const problems = standing(state, entry);
  return problems.length > 0 ? failedWith(...problems) : { changes: [{ do: 'create', entry }] };
};

const editOf = (state: State, { id, noun, before, after }: Extract<Command, { do: 'edit' }>): Outcome => {
  const entry = state.entries.get(id);
  if (entry?.noun !== noun) return failedWith('unknownRecord');
  const [problems, changes]: [ProblemCode[], Change[]] = [[], []];
  for (const [field, value] of Object.entries(after)) {
    const wrong = wrongValue(field, value);
    const [current = null, wanted] = [entry.fields[field], kept(value)];
    const sawIt =
      before[field] !== undefined && wrongSeen(field, before[field]) === null && kept(before[field]) === current;
    if (wrong !== null) problems.push(wrong);
    else if (current === wanted) continue;
    else if (sawIt) changes.push({ do: 'set', id, field, before: current, after: wanted });
    else problems.push('conflict');
  }
  if (problems.length > 0) return { problems };
  const set = changes.map((change) => (change.do === 'set' ? [change.field, change.after] : []));
  const broken =
    changes.length > 0
      ? standing(state, { ...entry, fields: { ...entry.fields, ...(Object.fromEntries(set) as Fields) } })
      : [];
  return broken.length > 0 ? { problems: broken } : { changes };
};

/** What was seen may be empty; it is wrong when it could never have been there. */
const wrongSeen = (field: string, value: string | null): ProblemCode | null =>
  kept(value) === null ? null : wrongValue(field, value);

const back = (state: State, change: Change): Change | readonly ProblemCode[] => {
  if (change.do === 'remove') {
    if (state.entries.has(change.entry.id)) return ['notRemoved'];
    const problems = standing(state, change.entry);
    return problems.length > 0 ? problems : { do: 'create', entry: change.entry };
  }
  const now = state.entries.get(change.do === 'set' ? change.id : change.entry.id);
  if (!now) return ['unknownRecord'];
  if (change.do === 'set')
    return now.fields[change.field] === change.after
      ? { ...change, before: change.after, after: change.before }
      : ['changedSince'];
  const isSame = Object.entries(change.entry.fields).every(([field, value]) => now.fields[field] === value);
  if (!isSame) return ['changedSince'];
  return isReferred(state, now.id) ? ['stillReferred'] : { do: 'remove', entry: now };
};

const undoOf = (state: State, changes: readonly Change[] | undefined): Outcome => {
  if (!changes) return failedWith('nothingToUndo');
  const ahead: State = { entries: new Map(state.entries), removed: new Map(state.removed) };
  const [done, problems]: [Change[], ProblemCode[]] = [[], []];
  for (const change of changes.toReversed()) {
    const one = back(ahead, change);
    if ('do' in one) {
      done.push(one);
      apply(ahead, one);
    } else problems.push(...one);
  }
  if (problems.length === 0)
    problems.push(
      ...done.flatMap((change) => {
        const entry = change.do === 'set' ? ahead.entries.get(change.id) : undefined;
        return entry ? standing(ahead, entry) : [];
      }),
    );
  return problems.length > 0 ? { problems } : { changes: done };
};

export const openModel = (): Model => {
  const state: State = { entries: new Map(), removed: new Map() };
  const log = new Map<number, readonly Change[]>();
  const standingOrGone = (command: Extract<Command, { do: 'remove' | 'restore' }>): Outcome => {
    const [now, was] = [state.entries.get(command.id), state.removed.get(command.id)];
    if (command.do === 'remove') {
      if (now?.noun !== command.noun) return failedWith('unknownRecord');
      return isReferred(state, now.id) ? failedWith('stillReferred') : { changes: [{ do: 'remove', entry: now }] };
    }
    if (now?.noun === command.noun) return failedWith('notRemoved');
    if (was?.noun !== command.noun) return failedWith('unknownRecord');
    const problems = standing(state, was);
    return problems.length > 0 ? { problems } : { changes: [{ do: 'create', entry: was }] };
  };
  return {
    entries: state.entries,
    removed: state.removed,
    log,
    expect: (command) => {
      if (command.do === 'add') return addOf(state, command.noun, command.input);
      if (command.do === 'edit') return editOf(state, command);
      return command.do === 'undo' ? undoOf(state, log.get(command.revision)) : standingOrGone(command);
    },
    take: (revision, changes) => {
      for (const change of changes) apply(state, change);
      log.set(revision, changes);
    },
  };
};
