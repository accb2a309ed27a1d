/** One field of all records as it travels: dictionaries of values and arrays of small numbers, which compress well. */
import { isMany, type Field } from '#domain/field.ts';
import type { Column } from '#graph/column.ts';
import { readNumbers, writeNumbers } from './sent-numbers.ts';

/** Codes of rows as text; one number stands for all rows alike. -1 is absent. */
type Codes = number | string;

export type SentColumn = {
  /** Values by code: of terms and references the numbers of their ids, `null` when the codes are those numbers. */
  readonly values: readonly unknown[] | null;
  readonly codes: Codes;
  /** Of lists: how many codes each row has. */
  readonly counts?: Codes;
  /** Codes are differences from the row before: references that rise. */
  readonly steps?: true;
};

const isPointing = (field: Field): boolean => field.is === 'term' || field.is === 'reference';

const packed = (codes: Int32Array): Codes => {
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? first : writeNumbers(codes);
};

const stepped = (codes: Int32Array): Int32Array =>
  codes.map((code, at) => code - (at === 0 ? 0 : (codes[at - 1] as number)));

/** Values that repeat get a dictionary. Composed ones are compared by what they hold. */
const coded = (values: readonly unknown[]): SentColumn => {
  const known = new Map<unknown, number>();
  const dictionary: unknown[] = [];
  const codes = Int32Array.from(values, (value) => {
    if (value === null || value === undefined) return -1;
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, dictionary.length);
    return dictionary.push(value) - 1;
  });
  return { values: dictionary, codes: packed(codes) };
};

/** Numbers of ids: those that repeat get a dictionary, others go as they are. -1 is absent. */
const referred = (numbers: Int32Array): SentColumn => {
  const known = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), -1) + 1).fill(-1);
  const dictionary: number[] = [];
  const codes = numbers.map((number) => {
    if (number < 0) return -1;
    const code = known[number] as number;
    if (code >= 0) return code;
    known[number] = dictionary.length;
    return dictionary.push(number) - 1;
  });
  if (dictionary.length * 4 > numbers.length) return { values: null, codes: packed(stepped(numbers)), steps: true };
  return { values: dictionary, codes: packed(codes) };
};

/** A value as a column takes it: of what points, numbers instead of ids; ids that have none count as absent. */
export const sentValue = (field: Field, value: unknown, numbers: ReadonlyMap<string, number>): unknown => {
  if (!isPointing(field)) return value;
  if (isMany(field)) return ((value ?? []) as readonly string[]).flatMap((id) => numbers.get(id) ?? []);
  return value === null || value === undefined ? -1 : (numbers.get(value as string) ?? -1);
};

/** A field of all records; `values` as `sentValue` gives them. */
export const sentColumn = (field: Field, values: readonly unknown[]): SentColumn => {
  if (!isPointing(field)) return coded(values);
  if (!isMany(field)) return referred(Int32Array.from(values as readonly number[]));
  const lists = values as readonly (readonly number[])[];
  return {
    ...referred(Int32Array.from(lists.flat())),
    counts: packed(Int32Array.from(lists, (list) => list.length)),
  };
};

const unpacked = (codes: Codes, length: number): readonly number[] =>
  typeof codes === 'number' ? Array.from({ length }, () => codes) : readNumbers(codes, length);

const summed = (codes: readonly number[]): readonly number[] => {
  let at = 0;
  return codes.map((step) => (at += step));
};

/** `ids`: the id of each number in the document. */
export const columnOf = (field: Field, sent: SentColumn, rows: number, ids: readonly string[]): Column => {
  const counts = sent.counts === undefined ? null : unpacked(sent.counts, rows);
  const length = counts === null ? rows : counts.reduce((sum, count) => sum + count, 0);
  const plain = unpacked(sent.codes, length);
  const codes = Int32Array.from(sent.steps ? summed(plain) : plain);
  const values =
    sent.values === null ? ids : isPointing(field) ? sent.values.map((number) => ids[number as number]) : sent.values;
  if (counts === null) return { codes, starts: null, values };
  const starts = new Int32Array(rows + 1);
  counts.forEach((count, row) => (starts[row + 1] = (starts[row] ?? 0) + count));
  return { codes, starts, values };
};

/** A field no record has a value in. */
export const absentColumn = (field: Field, rows: number): Column => {
  if (field.is === 'list') return { codes: new Int32Array(rows), starts: null, values: [[]] };
  if (isMany(field)) return { codes: new Int32Array(0), starts: new Int32Array(rows + 1), values: [] };
  return { codes: new Int32Array(rows).fill(-1), starts: null, values: [] };
};
