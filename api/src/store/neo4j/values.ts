/** Values of records as properties and back. */
import type { Field, ScalarField } from '@tvl/core/domain/field.ts';
import { contentLanguages } from '@tvl/core/domain/localised.ts';
import { whole } from './connection.ts';
import type { Layout } from './layout.ts';

const scalarOut = (field: Field, value: unknown): unknown =>
  field.is === 'number' && !field.decimals && typeof value === 'number' ? whole(value) : (value ?? null);

/** The properties a field's value takes; null takes a property away. */
const propertiesOf = (name: string, field: Field, value: unknown): readonly (readonly [string, unknown])[] => {
  if (field.is === 'localised') {
    const texts = (value ?? {}) as Readonly<Record<string, string>>;
    return contentLanguages.map((language) => [`${name}_${language}`, texts[language] ?? null]);
  }
  if (field.is === 'term' && 'many' in field) {
    const terms = (value ?? []) as readonly string[];
    return [[name, terms.length === 0 ? null : terms]];
  }
  return [[name, scalarOut(field, value)]];
};

/** All properties that the written fields take. */
export const propertiesFor = (layout: Layout, values: ReadonlyMap<string, unknown>): Record<string, unknown> => {
  const own = new Set(layout.properties.map(({ field }) => field));
  return Object.fromEntries(
    [...values].flatMap(([name, value]) =>
      own.has(name) ? propertiesOf(name, layout.fields[name] as Field, value) : [],
    ),
  );
};

/** The properties of one item of a list. */
export const itemFor = (
  columns: readonly (readonly [string, ScalarField])[],
  item: Readonly<Record<string, unknown>>,
): Record<string, unknown> => Object.fromEntries(columns.map(([name, field]) => [name, scalarOut(field, item[name])]));
