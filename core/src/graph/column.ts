/**
 * Columns of one noun. Every value of a field is kept once in a dictionary and rows hold its code, so that a million
 * memberships are a few integer arrays instead of a million objects (design §8: columns, not objects).
 */
import { isMany, type Field } from '#domain/field.ts';

/** One field of all rows. `starts` is there for lists of terms or references: row r holds codes[starts[r]..starts[r+1]). */
export type Column = {
  readonly codes: Int32Array;
  readonly starts: Int32Array | null;
  readonly values: readonly unknown[];
};

const absent = -1;
const emptyList: readonly unknown[] = [];

/** Dictionary of values; plain ones by identity, composed ones each for itself. */
const newDictionary = (): { readonly values: unknown[]; readonly codeOf: (value: unknown) => number } => {
  const values: unknown[] = [];
  const codes = new Map<unknown, number>();
  return {
    values,
    codeOf: (value) => {
      if (value === null || value === undefined) return absent;
      const known = typeof value === 'object' ? undefined : codes.get(value);
      if (known !== undefined) return known;
      if (typeof value !== 'object') codes.set(value, values.length);
      return values.push(value) - 1;
    },
  };
};

const splits = (field: Field): boolean => isMany(field) && field.is !== 'list';

/** Packs one field of all rows. O(rows). */
export const packColumn = (
  field: Field,
  rows: readonly { readonly [field: string]: unknown }[],
  name: string,
): Column => {
  const { values, codeOf } = newDictionary();
  if (!splits(field)) return { codes: Int32Array.from(rows, (row) => codeOf(row[name])), starts: null, values };
  const starts = new Int32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, at) => {
    for (const value of (row[name] as readonly unknown[] | undefined) ?? emptyList) codes.push(codeOf(value));
    starts[at + 1] = codes.length;
  });
  return { codes: Int32Array.from(codes), starts, values };
};

/** The value a row holds; null when absent, a fresh array for lists. */
export const valueAt = (column: Column, row: number): unknown => {
  const { codes, starts, values } = column;
  if (starts === null) {
    const code = codes[row] ?? absent;
    return code === absent ? null : values[code];
  }
  return Object.freeze(Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => values[code]));
};

/** Which rows hold a value: CSR by code, the reverse of a column. */
export type Reverse = {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly codeOf: ReadonlyMap<unknown, number>;
};

/** O(entries). */
export const reverseOf = (column: Column): Reverse => {
  const { codes, starts, values } = column;
  const counts = new Int32Array(values.length + 1);
  for (const code of codes) if (code !== absent) counts[code + 1] = (counts[code + 1] ?? 0) + 1;
  for (let code = 0; code < values.length; code++) counts[code + 1] = (counts[code + 1] ?? 0) + (counts[code] ?? 0);
  const next = counts.slice();
  const rows = new Int32Array(counts[values.length] ?? 0);
  const place = (code: number, row: number): void => {
    if (code === absent) return;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  };
  if (starts === null) codes.forEach((code, row) => place(code, row));
  else
    for (let row = 0; row + 1 < starts.length; row++)
      codes.subarray(starts[row], starts[row + 1]).forEach((code) => place(code, row));
  return { starts: counts, rows, codeOf: new Map(values.map((value, code) => [value, code])) };
};
