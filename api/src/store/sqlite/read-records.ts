/** Reads whole nouns into packed columns, row by row, so that a million records never stand in memory as objects. */
import { columnFrom, type Column as PackedColumn } from '@tvl/core/graph/column.ts';
import type { PackedTable } from '@tvl/core/graph/table.ts';
import type { Database, Value } from './database.ts';
import type { NounTable } from '#store/noun-table.ts';
import { layoutOf, quoted, type Column, type Side } from './layout.ts';

const absent = -1;

/** Codes of plain values, each value once. */
const newDictionary = (column: Column): { readonly values: unknown[]; codeOf(value: Value): number } => {
  const values: unknown[] = [];
  const codes = new Map<Value, number>();
  return {
    values,
    codeOf: (value) => {
      if (value === null) return absent;
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(asValue(column, value)) - 1;
    },
  };
};

const asValue = ({ field }: Column, value: Value): unknown => (field.is === 'flag' ? value === 1 : value);

const countOf = (database: Database, table: string): number =>
  Number(database.get(`SELECT count(*) AS n FROM ${quoted(table)}`)?.['n']);

const select = (columns: readonly string[], table: string, order: string): string =>
  `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table)} ORDER BY ${order}`;

type Rows = ReadonlyMap<string, number>;

/** Lists of terms and references: codes by row, in the order of the list. */
const readMany = (database: Database, side: Side, rowOf: Rows): PackedColumn => {
  const count = countOf(database, side.table);
  const dictionary = newDictionary(side.columns[0] as Column);
  const [rows, codes, starts] = [new Int32Array(count), new Int32Array(count), new Int32Array(rowOf.size + 1)];
  let at = 0;
  for (const [id, value] of database.rows(select(['id', 'value'], side.table, 'id, position'))) {
    const row = rowOf.get(id as string) as number;
    rows[at] = row;
    codes[at++] = dictionary.codeOf(value as Value);
    starts[row + 1] = (starts[row + 1] as number) + 1;
  }
  for (let row = 0; row < rowOf.size; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice();
  const placed = new Int32Array(count);
  for (let from = 0; from < count; from++) {
    const row = rows[from] as number;
    const to = next[row] as number;
    placed[to] = codes[from] as number;
    next[row] = to + 1;
  }
  return columnFrom(placed, starts, dictionary.values);
};

/** Lists of items, and texts by language: one composed value a row. */
const readComposed = (database: Database, side: Side, rowOf: Rows): PackedColumn => {
  const isList = side.field.is === 'list';
  // One empty list serves all rows without items; a text in no language is absent.
  const values: unknown[] = isList ? [[]] : [];
  const codes = new Int32Array(rowOf.size).fill(isList ? 0 : absent);
  const columns = ['id', isList ? 'position' : 'language', ...side.columns.map(({ name }) => name)];
  for (const [id, place, ...parts] of database.rows(select(columns, side.table, columns.slice(0, 2).join(', ')))) {
    const row = rowOf.get(id as string) as number;
    if (codes[row] === (isList ? 0 : absent)) codes[row] = values.push(isList ? [] : {}) - 1;
    const value = values[codes[row] as number];
    if (isList)
      (value as unknown[]).push(
        Object.fromEntries(side.columns.map((column, at) => [column.name, asValue(column, parts[at] as Value)])),
      );
    else (value as Record<string, unknown>)[place as string] = parts[0];
  }
  return columnFrom(codes, null, values);
};

/** All records of a noun, in the order of their creation. */
export const readNoun = (database: Database, nouns: NounTable, noun: string): PackedTable => {
  const layout = layoutOf(noun, nouns[noun] ?? {});
  const count = countOf(database, noun);
  const ids: string[] = [];
  const own = layout.columns.map((column) => ({
    name: column.name,
    codes: new Int32Array(count),
    dictionary: newDictionary(column),
  }));
  for (const row of database.rows(select(['id', ...layout.columns.map(({ name }) => name)], noun, 'row_number'))) {
    const at = ids.push(row[0] as string) - 1;
    own.forEach(({ codes, dictionary }, column) => {
      codes[at] = dictionary.codeOf(row[column + 1] as Value);
    });
  }
  const rowOf: Rows = new Map(layout.sides.length === 0 ? [] : ids.map((id, at) => [id, at]));
  const packed = new Map<string, PackedColumn>([
    ...own.map(({ name, codes, dictionary }) => [name, columnFrom(codes, null, dictionary.values)] as const),
    ...layout.sides.map(
      (side) =>
        [
          side.name,
          side.field.is === 'list' || side.field.is === 'localised'
            ? readComposed(database, side, rowOf)
            : readMany(database, side, rowOf),
        ] as const,
    ),
  ]);
  return {
    ids,
    columns: Object.fromEntries(Object.keys(nouns[noun] ?? {}).map((name) => [name, packed.get(name) as PackedColumn])),
  };
};
