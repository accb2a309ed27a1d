/**
 * Columns of one noun. Every value of a field is kept once in a dictionary and rows hold its code, so that a million
 * memberships are a few arrays of small numbers instead of a million objects (design §8: columns, not objects).
 */
import { isMany, type Field } from '#domain/field.ts';

/** Numbers of values, as narrow as they are few: -1 is absent. */
export type Codes = Int8Array | Int16Array | Int32Array;

/** One field of all rows. `starts` is there for lists of terms or references: row r holds codes[starts[r]..starts[r+1]). */
export type Column = {
  readonly codes: Codes;
  readonly starts: Int32Array | null;
  readonly values: readonly unknown[];
};

const absent = -1;
const emptyList: readonly unknown[] = Object.freeze([]);

/** The narrowest numbers that hold the codes of so many values. */
const numbersFor = (values: number) => (values <= 2 ** 7 ? Int8Array : values <= 2 ** 15 ? Int16Array : Int32Array);

/** A column from codes of its values, in the narrowest numbers that hold them: its own from now on where they are. */
export const columnFrom = (
  codes: readonly number[] | Codes,
  starts: Int32Array | null,
  values: readonly unknown[],
): Column => {
  const Numbers = numbersFor(values.length);
  return { codes: codes instanceof Numbers ? codes : Numbers.from(codes), starts, values };
};

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
  const codes: number[] = [];
  if (!splits(field)) {
    for (const row of rows) codes.push(codeOf(row[name]));
    return columnFrom(codes, null, values);
  }
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    for (const value of (row[name] as readonly unknown[] | undefined) ?? emptyList) codes.push(codeOf(value));
    starts[at + 1] = codes.length;
  });
  return columnFrom(codes, starts, values);
};

/**
 * Rows of two columns of one field as one column, in the order given: numbers from the first one's length on mean rows
 * of the second. A value that none of the rows holds is left behind: it may have been redacted. O(rows).
 */
export const chosenRows = (one: Column, other: Column, length: number, rows: Int32Array): Column => {
  const { values, codeOf } = newDictionary();
  const known = new Int32Array(one.values.length).fill(absent);
  const others = new Int32Array(other.values.length).fill(absent);
  // Never narrower than needed, and rarely wider, so that no copy has to be made of a million codes.
  const Numbers = numbersFor(one.values.length + other.values.length);
  // Plain loops in what follows: after each change it goes over every membership of a region.
  const recode = (column: Column, codesKnown: Int32Array, code: number): number => {
    if (code === absent) return absent;
    const before = codesKnown[code] as number;
    return before === absent ? (codesKnown[code] = codeOf(column.values[code])) : before;
  };
  if (!one.starts) {
    const codes = new Numbers(rows.length);
    for (let at = 0; at < codes.length; at++) {
      const row = rows[at] as number;
      codes[at] =
        row < length
          ? recode(one, known, one.codes[row] as number)
          : recode(other, others, other.codes[row - length] as number);
    }
    return columnFrom(codes, null, values);
  }
  const codes = new Numbers(one.codes.length + other.codes.length);
  const starts = new Int32Array(rows.length + 1);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const isOwn = row < length;
    const [column, own] = [isOwn ? one : other, isOwn ? row : row - length];
    const end = column.starts?.[own + 1] ?? 0;
    for (let n = column.starts?.[own] ?? 0; n < end; n++)
      codes[count++] = recode(column, isOwn ? known : others, column.codes[n] as number);
    starts[at + 1] = count;
  }
  return columnFrom(count === codes.length ? codes : codes.slice(0, count), starts, values);
};

/** The value a row holds; null when absent. Lists are not to be written to. */
export const valueAt = (column: Column, row: number): unknown => {
  const { codes, starts, values } = column;
  if (starts === null) {
    const code = codes[row] ?? absent;
    return code === absent ? null : values[code];
  }
  const [start, end] = [starts[row] as number, starts[row + 1] as number];
  // Most lists of most records are empty: those share one.
  if (start === end) return emptyList;
  return Object.freeze(Array.from(codes.subarray(start, end), (code) => values[code]));
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
