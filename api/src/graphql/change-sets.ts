/** Change sets as the schema gives them: record by record, without what the request may not read. */
import type { Change, CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { changedId } from '@tvl/core/domain/change.ts';
import type { Field } from '@tvl/core/domain/field.ts';
import { isMany } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldOf, isPublic } from '@tvl/core/domain/record.ts';
import { firstOf } from './connection.ts';
import type { GraphContext } from './context.ts';
import { isFreeText, isPublicNoun, readsAll } from './readable-graph.ts';
import { lookUp, lookUpAll } from './record-at.ts';

const historyLimit = 100;

export type HistoryArgs = { readonly first: number; readonly before?: number | null };

const kinds = { create: 'created', set: 'changed', remove: 'removed' } as const;

/** A value as it can be shown: text, text in languages, or the records it names. */
export const fieldValue = (context: GraphContext, field: Field | undefined, value: unknown) => {
  const ids = field?.is === 'term' || field?.is === 'reference' ? (isMany(field) ? value : [value]) : [];
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    json: JSON.stringify(value ?? null),
    text: isPlain && (ids as readonly unknown[]).length === 0 ? String(value) : null,
    localised: field?.is === 'localised' ? value : null,
    records: lookUpAll(
      context,
      (ids as readonly unknown[]).filter((id) => typeof id === 'string'),
      context.today,
    ),
  };
};

type ChangedField = { readonly name: string; readonly before: unknown; readonly after: unknown };

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const fieldsOfChange = (change: Change): readonly ChangedField[] => {
  if (change.do === 'set') return [{ name: change.field, before: change.before, after: change.after }];
  return Object.entries(change.record)
    .filter(([name, value]) => name !== 'id' && !isNothing(value))
    .map(([name, value]) =>
      change.do === 'create' ? { name, before: null, after: value } : { name, before: value, after: null },
    );
};

/** Words of a respondent may have gone through review: what they were before is for coordinators. */
const isWithheld = (context: GraphContext, change: Change, name: string): boolean => {
  const field = fieldOf(change.noun, name);
  if (readsAll(context.scope) || !field || !isFreeText(field)) return false;
  const record =
    change.do === 'set'
      ? context.graph.get(change.noun, change.id)
      : (change.record as { readonly recordedAs?: unknown });
  return record === undefined || record.recordedAs === 'recorderRole.respondent';
};

const fieldObject = (context: GraphContext, change: Change, { name, before, after }: ChangedField) => {
  const withheld = isWithheld(context, change, name);
  const field = fieldOf(change.noun, name);
  const shown = (value: unknown) => (withheld || isNothing(value) ? null : fieldValue(context, field, value));
  return { field: name, before: shown(before), after: shown(after), withheld };
};

const mayRead = (context: GraphContext, noun: Noun, field?: string): boolean =>
  readsAll(context.scope) || (field === undefined ? isPublicNoun(noun) : isPublic(noun, field));

/** Changes a request may see; those to one record that follow each other are one. */
const recordChanges = (context: GraphContext, changes: readonly Change[]) => {
  const groups: Change[][] = [];
  for (const change of changes) {
    if (!mayRead(context, change.noun) || (change.do === 'set' && !mayRead(context, change.noun, change.field)))
      continue;
    const last = groups.at(-1);
    const same = last?.[0] && last[0].do === change.do && changedId(last[0]) === changedId(change);
    if (same) last.push(change);
    else groups.push([change]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const id = changedId(first);
    const fields = group.flatMap((change) =>
      fieldsOfChange(change)
        .filter(({ name }) => mayRead(context, change.noun, name))
        .map((field) => fieldObject(context, change, field)),
    );
    return [{ kind: kinds[first.do], noun: first.noun, id, record: lookUp(context, id, context.today), fields }];
  });
};

const ofCoordinators = (scope: CommittedChangeSet['actor']['scope']): boolean => scope === 'system' || readsAll(scope);

/** A change set as the request may see it; null when nothing in it is for them. */
export const changeSetObject = (context: GraphContext, set: CommittedChangeSet) => {
  const changes = recordChanges(context, set.changes);
  if (changes.length === 0) return null;
  const all = readsAll(context.scope);
  return {
    revision: set.revision,
    time: set.time,
    command: set.command,
    scope: set.actor.scope,
    pseudonym: all ? set.actor.pseudonym : null,
    reason: all || ofCoordinators(set.actor.scope) ? set.reason : null,
    changes,
  };
};

/** History of a record, latest first. */
export const changeSetsOf = async (context: GraphContext, id: string, { first, before }: HistoryArgs) => {
  const limit = firstOf(first, historyLimit);
  if (limit === 0) return [];
  const sets = await context.history(id, limit, before ?? undefined);
  return sets.flatMap((set) => changeSetObject(context, set) ?? []);
};

/** Records a change set touched that the request may know of, each once. */
export const touchedBy = (context: GraphContext, set: CommittedChangeSet) => {
  const touched = new Map<string, { id: string; noun: Noun; kind: (typeof kinds)[Change['do']] }>();
  for (const change of set.changes) {
    if (!mayRead(context, change.noun)) continue;
    const id = changedId(change);
    const known = touched.get(id);
    touched.set(id, { id, noun: change.noun, kind: known?.kind === 'created' ? 'created' : kinds[change.do] });
  }
  return [...touched.values()];
};
