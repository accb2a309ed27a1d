/** Records of a noun as columns, kept from one map document to the next: a change makes few records anew. */
import type { Field } from '#domain/field.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import { monthOf } from '#analysis/lapsed.ts';
import { keepColumn, type KeptColumn, type SentColumn } from './sent-column.ts';

export type SentField = readonly [name: string, field: Field];
export type SentColumns = Readonly<Record<string, SentColumn>>;

/** When a tie was last spoken of is asked to the month only. */
const toTheMonth: ReadonlySet<string> = new Set(['renewedOn', 'recordedOn']);

/** A key and a place in the list as one number: up to a million records, beyond which the order is only worse packed. */
const mostPlaces = 2 ** 20;

/** Slots of records that are gone take room: beyond so many for each that is there, all begins anew. */
const mostSlots = 3;

type Kept = {
  /** By record object, which lives until the record changes. */
  readonly slots: WeakMap<AnyRecord, number>;
  readonly columns: readonly (readonly [name: string, column: KeptColumn])[];
  /** By slot. */
  readonly keys: number[];
};

const isSame = (a: Int32Array, b: Int32Array): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};

/** Beyond so many new records at once, all are sorted anew. */
const fewNew = 64;

/** The order with new slots in their places: each after those whose keys are not above its own. */
const withNew = (order: Int32Array, added: Int32Array, keys: readonly number[]): Int32Array => {
  const next = new Int32Array(order.length + added.length);
  next.set(order);
  let length = order.length;
  for (const slot of added) {
    const key = keys[slot] as number;
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[next[middle] as number] as number) <= key) low = middle + 1;
      else high = middle;
    }
    next.copyWithin(low + 1, low, length);
    next[low] = slot;
    length += 1;
  }
  return next;
};

/** The order of their keys, and of their places where keys are alike. */
const ordered = (slots: Int32Array, keys: readonly number[]): Int32Array => {
  if (slots.length > mostPlaces) return slots;
  const sorted = new Float64Array(slots.length);
  for (let at = 0; at < sorted.length; at += 1) sorted[at] = (keys[slots[at] as number] as number) * mostPlaces + at;
  sorted.sort();
  const order = new Int32Array(slots.length);
  for (let at = 0; at < order.length; at += 1) order[at] = slots[(sorted[at] as number) % mostPlaces] as number;
  return order;
};

/**
 * Gives the columns of records. `numbers`: of the ids in the document. `keyOf`: by what records are put in order, below
 * 2^33; null leaves them in theirs. O(records), of which those seen before cost next to nothing.
 */
export const keepRecords = (
  fields: readonly SentField[],
  numbers: ReadonlyMap<string, number>,
  keyOf: ((record: AnyRecord) => number) | null,
): ((records: readonly AnyRecord[]) => SentColumns) => {
  const begin = (): Kept => ({
    slots: new WeakMap(),
    columns: fields.map(([name, field]) => [name, keepColumn(field, numbers)] as const),
    keys: [],
  });
  let kept = begin();
  let order: Int32Array | null = null;
  let sent: SentColumns = {};
  /** What was given last and its slots: most of it comes again in the same place. */
  let last: readonly AnyRecord[] = [];
  let lastSlots: Int32Array = new Int32Array(0);
  const put = (record: AnyRecord): number => {
    const slot = kept.keys.push(keyOf?.(record) ?? 0) - 1;
    kept.slots.set(record, slot);
    for (const [name, column] of kept.columns) {
      const value = record[name];
      const isMonth = toTheMonth.has(name) && typeof value === 'string';
      column.put(slot, isMonth ? monthOf(value as PartialDate) : value);
    }
    return slot;
  };
  return (records) => {
    if (kept.keys.length > mostSlots * (records.length + 1)) {
      kept = begin();
      [order, last] = [null, []];
    }
    const slots = new Int32Array(records.length);
    let isAppended = order !== null && records.length <= last.length + fewNew && slots.length <= mostPlaces;
    for (let at = 0; at < slots.length; at += 1) {
      const record = records[at] as AnyRecord;
      const isThere = record === last[at];
      slots[at] = isThere ? (lastSlots[at] as number) : (kept.slots.get(record) ?? put(record));
      isAppended &&= isThere || at >= last.length;
    }
    isAppended &&= slots.length >= last.length;
    const added = slots.subarray(last.length);
    const placed = (): Int32Array =>
      isAppended && order !== null ? withNew(order, added, kept.keys) : ordered(slots, kept.keys);
    const now = keyOf === null ? slots : placed();
    [last, lastSlots] = [records.slice(), slots];
    if (order === null || !isSame(order, now)) {
      order = now;
      sent = Object.fromEntries(kept.columns.map(([name, column]) => [name, column.sent(now)]));
    }
    return sent;
  };
};
