import { expect, test } from 'vitest';
import type { Field } from '#domain/field.ts';
import { chosenRows, packColumn, valueAt, type Column } from './column.ts';

const one: Field = { is: 'text', optional: true };
const many: Field = { is: 'term', scheme: 'theme', many: true };

const read = (column: Column, rows: number): readonly unknown[] =>
  Array.from({ length: rows }, (_, row) => valueAt(column, row));

test.for([1, 127, 128, 129, 2 ** 15 - 1, 2 ** 15, 2 ** 15 + 1])(
  'a column of %i values gives each back, in the narrowest numbers that hold them',
  (count) => {
    const values = Array.from({ length: count }, (_, row) => `arvo ${row}`);
    const rows = [...values.map((value) => ({ value })), { value: null }];
    const column = packColumn(one, rows, 'value');
    expect(read(column, rows.length)).toEqual([...values, null]);
    expect(column.codes.BYTES_PER_ELEMENT).toBe(count <= 2 ** 7 ? 1 : count <= 2 ** 15 ? 2 : 4);
  },
);

test.for([
  ['a value', one, ['a', null, 'b', 'a'], ['c', 'b']],
  ['a list', many, [['a', 'b'], [], ['b'], ['a']], [['c', 'b'], []]],
] as const)('rows of two columns in a new order, without what no row holds: %s', ([, field, first, second]) => {
  const pack = (values: readonly unknown[]): Column =>
    packColumn(
      field,
      values.map((value) => ({ value })),
      'value',
    );
  // Rows 4 and 5 are those of the second column.
  const rows = [5, 2, 4, 1];
  const wanted = rows.map((row) => [...first, ...second][row]);
  const chosen = chosenRows(pack(first), pack(second), first.length, Int32Array.from(rows));
  expect(chosen).toEqual(pack(wanted));
  expect(chosen.values).not.toContain('a');
});
