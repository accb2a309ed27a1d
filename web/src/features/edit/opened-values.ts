/** A record as GraphQL gives it, turned into the values a form opens with: ids in place of terms and records. */
import type { Field, Fields, ScalarField } from '@tvl/core/domain/field.ts';
import type { Values } from './drafts-of.ts';

type Sent = Readonly<Record<string, unknown>>;

const idIn = (value: unknown): string | null => (value as { readonly id: string } | null)?.id ?? null;

/** Texts without the languages there are none in: null and absent mean the same. */
const textsIn = (value: unknown): Values | null => {
  if (value === null || value === undefined) return null;
  const texts = Object.entries(value).filter(([name, text]) => typeof text === 'string' && name !== '__typename');
  return texts.length === 0 ? null : Object.fromEntries(texts);
};

const scalarIn = (field: ScalarField, value: unknown): unknown =>
  field.is === 'term' || field.is === 'reference' ? idIn(value) : (value ?? null);

const itemIn = (of: Readonly<Record<string, ScalarField>>, item: Sent): Values =>
  Object.fromEntries(Object.entries(of).map(([name, field]) => [name, scalarIn(field, item[name])]));

const valueIn = (field: Field, value: unknown): unknown => {
  if (field.is === 'list') return ((value ?? []) as readonly Sent[]).map((item) => itemIn(field.of, item));
  if (field.is === 'localised') return textsIn(value);
  if ('many' in field) return ((value ?? []) as readonly unknown[]).map(idIn);
  return scalarIn(field, value);
};

export const valuesIn = (fields: Fields, sent: Sent): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueIn(field, sent[name])]));
