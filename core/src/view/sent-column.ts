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

// Plain loops in what follows: after each change it goes over every membership of a region.

const packed = (codes: Int32Array): Codes => {
  const { length } = codes;
  const first = codes[0];
  if (first === undefined) return writeNumbers(codes);
  for (let at = 1; at < length; at += 1) if (codes[at] !== first) return writeNumbers(codes);
  return first;
};

const stepped = (codes: Int32Array): Int32Array => {
  const steps = new Int32Array(codes.length);
  let before = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] as number;
    steps[at] = code - before;
    before = code;
  }
  return steps;
};

const gathered = (kept: readonly number[], order: Int32Array): Int32Array => {
  const found = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) found[at] = kept[order[at] as number] as number;
  return found;
};

/** Numbers by the order in which they first appear, and which they were. -1 is absent. */
const renumbered = (numbers: Int32Array): { readonly codes: Int32Array; readonly dictionary: readonly number[] } => {
  let most = -1;
  for (const number of numbers) if (number > most) most = number;
  const known = new Int32Array(most + 1).fill(-1);
  const dictionary: number[] = [];
  const codes = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    if (number >= 0 && known[number] === -1) known[number] = dictionary.push(number) - 1;
    codes[at] = number < 0 ? -1 : (known[number] as number);
  }
  return { codes, dictionary };
};

/** Numbers of ids: those that repeat get a dictionary, others go as they are. -1 is absent. */
const referred = (numbers: Int32Array): SentColumn => {
  const { codes, dictionary } = renumbered(numbers);
  if (dictionary.length * 4 > numbers.length) return { values: null, codes: packed(stepped(numbers)), steps: true };
  return { values: dictionary, codes: packed(codes) };
};

/** Codes by slot. Most fields of a tie say the same of every record: those are not gone over at all. */
class KeptCodes {
  readonly #codes: number[] = [];
  #only: number | undefined;
  #isVaried = false;

  put(slot: number, code: number): void {
    this.#codes[slot] = code;
    this.#only ??= code;
    this.#isVaried ||= code !== this.#only;
  }

  /** The one code of all rows; undefined when there are several, or no rows. */
  only(rows: number): number | undefined {
    return this.#isVaried || rows === 0 ? undefined : this.#only;
  }

  in(order: Int32Array): Int32Array {
    return gathered(this.#codes, order);
  }
}

/** What is sent of one field, record by record, so that after a change only its records are read again. */
export type KeptColumn = {
  /** `slot`: a small number of the record's own. */
  readonly put: (slot: number, value: unknown) => void;
  /** The column of the records with these slots, in this order. O(order). */
  readonly sent: (order: Int32Array) => SentColumn;
};

/** Values that repeat get a dictionary. Composed ones are compared by what they hold. */
const keptValues = (): KeptColumn => {
  const known = new Map<unknown, number>();
  const values: unknown[] = [];
  const codes = new KeptCodes();
  const codeOf = (value: unknown): number => {
    if (value === null || value === undefined) return -1;
    const key = typeof value === 'object' ? JSON.stringify(value) : value;
    const code = known.get(key) ?? values.push(value) - 1;
    known.set(key, code);
    return code;
  };
  return {
    put: (slot, value) => codes.put(slot, codeOf(value)),
    sent: (order) => {
      const only = codes.only(order.length);
      if (only !== undefined) return only < 0 ? { values: [], codes: -1 } : { values: [values[only]], codes: 0 };
      const { codes: sent, dictionary } = renumbered(codes.in(order));
      return { values: dictionary.map((code) => values[code]), codes: packed(sent) };
    },
  };
};

type Numbers = ReadonlyMap<string, number>;

/** Of what points, numbers instead of ids; ids that have none count as absent. */
const keptNumbers = (numbers: Numbers): KeptColumn => {
  const kept = new KeptCodes();
  return {
    put: (slot, id) => kept.put(slot, typeof id === 'string' ? (numbers.get(id) ?? -1) : -1),
    sent: (order) => {
      const only = kept.only(order.length);
      // Of a few rows the numbers themselves may be sent: those few are gone over.
      if (only === undefined || order.length < 4) return referred(kept.in(order));
      return only < 0 ? { values: [], codes: -1 } : { values: [only], codes: 0 };
    },
  };
};

const keptLists = (numbers: Numbers): KeptColumn => {
  const kept: (readonly number[])[] = [];
  let isEmpty = true;
  return {
    put: (slot, ids) => {
      const list = ((ids ?? []) as readonly string[]).flatMap((id) => numbers.get(id) ?? []);
      kept[slot] = list;
      isEmpty &&= list.length === 0;
    },
    sent: (order) => {
      if (isEmpty && order.length > 0) return { ...referred(new Int32Array(0)), counts: 0 };
      const counts = new Int32Array(order.length);
      const all: number[] = [];
      for (let at = 0; at < order.length; at += 1) {
        const list = kept[order[at] as number] ?? [];
        counts[at] = list.length;
        for (const number of list) all.push(number);
      }
      return { ...referred(Int32Array.from(all)), counts: packed(counts) };
    },
  };
};

/** `numbers`: of the ids that the document holds. */
export const keepColumn = (field: Field, numbers: Numbers): KeptColumn =>
  !isPointing(field) ? keptValues() : isMany(field) ? keptLists(numbers) : keptNumbers(numbers);

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
