/** One field of all records as it travels: dictionaries of values and arrays of small numbers, which compress well. */
import { isMany, type Field } from '#domain/field.ts';
import type { Noun } from '#domain/ids.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';
import type { Column } from '#graph/column.ts';

/** Codes of rows; one number stands for all rows alike. -1 is absent. */
type Codes = number | readonly number[];

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

const packed = (codes: readonly number[]): Codes => {
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? first : codes;
};

const stepped = (codes: readonly number[]): readonly number[] => codes.map((code, at) => code - (codes[at - 1] ?? 0));

const keyOf = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);

/** Values that repeat get a dictionary; references that hardly do go as they are. */
const coded = (values: readonly unknown[]): Pick<SentColumn, 'values' | 'codes' | 'steps'> => {
  const known = new Map<unknown, number>();
  const dictionary: unknown[] = [];
  const codes = values.map((value) => {
    if (value === null || value === undefined) return -1;
    const key = keyOf(value);
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, dictionary.length);
    return dictionary.push(value) - 1;
  });
  return { values: dictionary, codes: packed(codes) };
};

const referred = (numbers: readonly number[]): Pick<SentColumn, 'values' | 'codes' | 'steps'> => {
  const distinct = new Set(numbers);
  if (distinct.size * 4 > numbers.length && numbers.length > 0)
    return { values: null, codes: packed(stepped(numbers)), steps: true };
  return coded(numbers.map((number) => (number < 0 ? null : number)));
};

/** `numbers`: the number of each id in the document; what is not in it counts as absent. */
export const sentColumn = (
  noun: Noun,
  name: string,
  records: readonly AnyRecord[],
  numbers: ReadonlyMap<string, number>,
): SentColumn => {
  const field = fieldsOf(noun)[name] as Field;
  const code = isPointing(field)
    ? (values: readonly unknown[]) =>
        referred(values.map((id) => (id === null || id === undefined ? -1 : (numbers.get(String(id)) ?? -1))))
    : coded;
  if (!isMany(field) || field.is === 'list') return code(records.map((record) => record[name]));
  const lists = records.map((record) => ((record[name] ?? []) as readonly string[]).filter((id) => numbers.has(id)));
  return { ...code(lists.flat()), counts: packed(lists.map((list) => list.length)) };
};

const unpacked = (codes: Codes, length: number): readonly number[] =>
  typeof codes === 'number' ? Array.from({ length }, () => codes) : codes;

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
