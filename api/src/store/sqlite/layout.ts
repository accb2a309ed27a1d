/** How a noun's fields lie in tables; read from the field tables, so a new noun or field needs nothing here. */
import type { Field, Fields, ScalarField } from '@tvl/core/domain/field.ts';
import type { NounTable } from '#store/noun-table.ts';

export type Column = {
  readonly name: string;
  readonly field: ScalarField;
  /** Holds the id of a record that must be there. */
  readonly refers: boolean;
};

/** A field with a table of its own: lists, and texts in several languages. */
export type Side = {
  readonly name: string;
  readonly field: Field;
  readonly table: string;
  /** `value` for terms and references, the parts of an item for lists, `text` for languages. */
  readonly columns: readonly Column[];
};

export type Layout = { readonly noun: string; readonly columns: readonly Column[]; readonly sides: readonly Side[] };

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const isScalar = (field: Field): field is ScalarField =>
  field.is !== 'list' && field.is !== 'localised' && !('many' in field);

const columnOf = (noun: string, name: string, field: ScalarField): Column => ({
  name,
  field,
  // The first terms describe themselves with terms that are not there yet.
  refers: field.is === 'reference' || (field.is === 'term' && noun !== 'concept'),
});

const sideOf = (noun: string, name: string, field: Field): Side => {
  const parts: Readonly<Record<string, ScalarField>> =
    field.is === 'list'
      ? field.of
      : field.is === 'localised'
        ? { text: { is: 'prose' } }
        : { value: { ...field, optional: undefined, many: undefined } as unknown as ScalarField };
  const columns = Object.entries(parts).map(([part, of]) => columnOf(noun, part, of));
  return { name, field, table: `${noun}__${name}`, columns };
};

export const layoutOf = (noun: string, fields: Fields): Layout => ({
  noun,
  columns: Object.entries(fields).flatMap(([name, field]) => (isScalar(field) ? [columnOf(noun, name, field)] : [])),
  sides: Object.entries(fields).flatMap(([name, field]) => (isScalar(field) ? [] : [sideOf(noun, name, field)])),
});

export const layoutsOf = (nouns: NounTable): readonly Layout[] =>
  Object.entries(nouns).map(([noun, fields]) => layoutOf(noun, fields));
