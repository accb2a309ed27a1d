/** One field of all records as it travels: dictionaries of values and arrays of small numbers, which compress well. */
import { isMany, type Field } from '#domain/field.ts';
import { columnFrom, type Column } from '#graph/column.ts';
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

// Plain loops in what follows: after each change it goes over every membership of a region.

let scratch = new Int32Array(0);

/** Room for so many numbers until it is asked for again: a country's columns would each leave megabytes behind. */
const roomFor = (length: number): Int32Array => {
  if (scratch.length < length) scratch = new Int32Array(length);
  return scratch.subarray(0, length);
};

const packed = (codes: Int32Array): Codes => {
  const { length } = codes;
  const first = codes[0];
  if (first === undefined) return writeNumbers(codes);
  for (let at = 1; at < length; at += 1) if (codes[at] !== first) return writeNumbers(codes);
  return first;
};

/** Each as its difference from the one before, in place. */
const stepped = (numbers: Int32Array): Int32Array => {
  for (let at = numbers.length - 1; at > 0; at -= 1)
    numbers[at] = (numbers[at] as number) - (numbers[at - 1] as number);
  return numbers;
};

const most = (numbers: readonly number[] | Int32Array): number => {
  let found = -1;
  for (const number of numbers) if (number > found) found = number;
  return found;
};

/** Which numbers there are, in the order in which they first appear. -1 is absent. */
const dictionaryOf = (numbers: Int32Array): readonly number[] => {
  const isKnown = new Uint8Array(most(numbers) + 1);
  const dictionary: number[] = [];
  for (const number of numbers) {
    if (number < 0 || isKnown[number] === 1) continue;
    isKnown[number] = 1;
    dictionary.push(number);
  }
  return dictionary;
};

/** Each as its place in the dictionary, in place: for a country every copy is megabytes. */
const renumbered = (numbers: Int32Array, dictionary: readonly number[]): Int32Array => {
  const places = new Int32Array(most(dictionary) + 1);
  for (let place = 0; place < dictionary.length; place += 1) places[dictionary[place] as number] = place;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    if (number >= 0) numbers[at] = places[number] as number;
  }
  return numbers;
};

/** Numbers of ids: those that repeat get a dictionary, others go as they are. -1 is absent. */
const referred = (numbers: Int32Array): SentColumn => {
  const dictionary = dictionaryOf(numbers);
  if (dictionary.length * 4 > numbers.length) return { values: null, codes: packed(stepped(numbers)), steps: true };
  return { values: dictionary, codes: packed(renumbered(numbers, dictionary)) };
};

type Numbers = ReadonlyMap<string, number>;

/** What each value of a column becomes, by its code: once a value, however many rows hold it. -1 is absent. */
const recoding = ({ values }: Column, numberOf: (value: unknown) => number): Int32Array => {
  const known = new Int32Array(values.length);
  for (let code = 0; code < known.length; code += 1) known[code] = numberOf(values[code]);
  return known;
};

const recoded = ({ codes }: Column, order: Int32Array, known: Int32Array): Int32Array => {
  const found = roomFor(order.length);
  for (let at = 0; at < found.length; at += 1) {
    const code = codes[order[at] as number] as number;
    found[at] = code < 0 ? -1 : (known[code] as number);
  }
  return found;
};

/** Composed values are compared by what they hold. */
const keyOf = (value: unknown): unknown => (typeof value === 'object' ? JSON.stringify(value) : value);

/** Values that repeat get a dictionary. */
const sentValues = (column: Column, order: Int32Array, shown: (value: unknown) => unknown): SentColumn => {
  const known = new Map<unknown, number>();
  const values: unknown[] = [];
  const numberOf = recoding(column, (stored) => {
    const value = shown(stored);
    const number = known.get(keyOf(value)) ?? values.push(value) - 1;
    known.set(keyOf(value), number);
    return number;
  });
  const numbers = recoded(column, order, numberOf);
  const dictionary = dictionaryOf(numbers);
  return { values: dictionary.map((number) => values[number]), codes: packed(renumbered(numbers, dictionary)) };
};

const sentLists = ({ codes, starts }: Column, order: Int32Array, known: Int32Array): SentColumn => {
  const counts = new Int32Array(order.length);
  const all = roomFor(codes.length);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const [row, before] = [order[at] as number, count];
    const end = starts?.[row + 1] ?? 0;
    for (let n = starts?.[row] ?? 0; n < end; n += 1) {
      const number = known[codes[n] as number] as number;
      if (number >= 0) all[count++] = number;
    }
    counts[at] = count - before;
  }
  return { ...referred(all.subarray(0, count)), counts: packed(counts) };
};

/**
 * What is sent of one field: its rows in this order. `numbers`: of the ids that the document holds; those that have none
 * count as absent. `shown`: a value as it travels. O(order).
 */
export const sentColumn = (
  field: Field,
  column: Column,
  order: Int32Array,
  numbers: Numbers,
  shown: (value: unknown) => unknown,
): SentColumn => {
  if (!isPointing(field)) return sentValues(column, order, shown);
  const known = recoding(column, (id) => numbers.get(id as string) ?? -1);
  if (isMany(field)) return sentLists(column, order, known);
  return referred(recoded(column, order, known));
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
  const codes = sent.steps ? summed(plain) : plain;
  const values =
    sent.values === null ? ids : isPointing(field) ? sent.values.map((number) => ids[number as number]) : sent.values;
  if (counts === null) return columnFrom(codes, null, values);
  const starts = new Int32Array(rows + 1);
  counts.forEach((count, row) => (starts[row + 1] = (starts[row] ?? 0) + count));
  return columnFrom(codes, starts, values);
};

/** A field no record has a value in. */
export const absentColumn = (field: Field, rows: number): Column => {
  if (field.is === 'list') return columnFrom(new Int32Array(rows), null, [[]]);
  if (isMany(field)) return columnFrom([], new Int32Array(rows + 1), []);
  return columnFrom(new Int32Array(rows).fill(-1), null, []);
};
