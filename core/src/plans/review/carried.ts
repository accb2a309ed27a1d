/** What hangs on a record and goes where it goes, and what else points at it. */
import { isMany, type Field } from '#domain/field.ts';
import type { Noun } from '#domain/ids.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';
import { complain, type Draft } from '../draft.ts';
import { referrersOf } from '../referrers.ts';

/** Records that say something of another one and are nothing without it. */
const carried: ReadonlySet<Noun> = new Set(['membership', 'statement', 'assessment', 'proposal', 'question']);

export type Referrer = { readonly noun: Noun; readonly record: AnyRecord };

const pointsAt = (field: Field, value: unknown, id: string): boolean =>
  field.is === 'reference' && (Array.isArray(value) ? value.includes(id) : value === id);

/** Fields of the record that hold the id. */
export const fieldsHolding = ({ noun, record }: Referrer, id: string): readonly (readonly [string, Field])[] =>
  Object.entries(fieldsOf(noun)).filter(([name, field]) => pointsAt(field, record[name], id));

/** Whether the record is tied to the id for good, and goes where it goes. */
export const isCarried = (referrer: Referrer, id: string): boolean =>
  carried.has(referrer.noun) && fieldsHolding(referrer, id).some(([, field]) => field.fixed);

/** The value without the id, or with another in its place, each once. */
export const exchanged = (field: Field, value: unknown, id: string, by: string | null): unknown => {
  if (!isMany(field)) return value === id ? by : value;
  const ids = (value as readonly string[]).flatMap((one) => (one === id ? (by ?? []) : one));
  return [...new Set(ids)];
};

/** Whether the field can let go of what it points at. */
export const canLetGo = (field: Field): boolean => !field.fixed && (isMany(field) || field.optional === true);

/** Refers to records that cannot follow by name, twenty at most. */
export const complainOf = (draft: Draft, id: string, stuck: readonly Referrer[]): void => {
  if (stuck.length === 0) return;
  const ids = stuck.slice(0, 20).map(({ record }) => record.id);
  complain(draft, 'stillReferred', ['id'], { id, count: stuck.length, ids: ids.join(' ') });
};

export const referrersIn = (draft: Draft, noun: Noun, id: string): readonly Referrer[] =>
  referrersOf(draft.ahead, noun, id);
