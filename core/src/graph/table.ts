import type { Noun } from '#domain/ids.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';
import { chosenRows, packColumn, reverseOf, valueAt, type Column, type Reverse } from './column.ts';
import { rowsById } from './rows-by-id.ts';

/** All records of a noun at one revision, as columns. Never changes; what happens later lies over it in deltas. */
export type PackedTable = { readonly ids: readonly string[]; readonly columns: Readonly<Record<string, Column>> };

export const packTable = (noun: Noun, records: readonly AnyRecord[]): PackedTable => ({
  ids: records.map((record) => record.id),
  columns: Object.fromEntries(
    Object.entries(fieldsOf(noun)).map(([name, field]) => [name, packColumn(field, records, name)]),
  ),
});

/** What has become of records since a table was packed: null when gone; and which were created since, in order. */
export type Since = {
  readonly records: ReadonlyMap<string, AnyRecord | null>;
  readonly created: ReadonlySet<string>;
};

/** These fields of the table with what has happened since, without an object for each record. O(rows). */
export const tableSince = (
  noun: Noun,
  table: PackedTable,
  { records, created }: Since,
  fields: readonly string[] = Object.keys(fieldsOf(noun)),
): PackedTable => {
  const standing = [...records.values()].filter((record) => record !== null);
  const { length } = table.ids;
  const rowOf = new Map(standing.map((record, row) => [record.id as string, length + row]));
  const rows = new Int32Array(length + created.size);
  let count = 0;
  table.ids.forEach((id, row) => {
    const now = records.has(id) ? rowOf.get(id) : row;
    // One that came back after its removal is the newest.
    if (now !== undefined && !created.has(id)) rows[count++] = now;
  });
  for (const id of created) rows[count++] = rowOf.get(id) as number;
  const [chosen, others] = [rows.subarray(0, count), packTable(noun, standing)];
  return {
    ids: Array.from(chosen, (row) => (row < length ? table.ids[row] : others.ids[row - length]) as string),
    columns: Object.fromEntries(
      fields.map((name) => [
        name,
        chosenRows(table.columns[name] as Column, others.columns[name] as Column, length, chosen),
      ]),
    ),
  };
};

/**
 * Records of a noun that are kept put together, or packed anew, at most. All the ties of a region are fewer; those of a
 * country would take hundreds of megabytes.
 */
export const mostKept = 50_000;

/** Read access to a packed table. Row order is the order the records came in. */
export class Table {
  readonly packed: PackedTable;
  readonly #rowOf: (id: string) => number;
  readonly #reverses = new Map<string, Reverse>();
  /** Records put together lately, by row: lists and counts ask for the same ones again and again. */
  readonly #made = new Map<number, AnyRecord>();
  /** Copied for each record: an object that gets its fields one by one takes four times the room. */
  readonly #empty: Readonly<Record<string, unknown>>;

  constructor(packed: PackedTable) {
    this.packed = packed;
    this.#rowOf = rowsById(packed.ids);
    this.#empty = Object.fromEntries(['id', ...Object.keys(packed.columns)].map((name) => [name, null]));
  }

  has(id: string): boolean {
    return this.#rowOf(id) >= 0;
  }

  record(id: string): AnyRecord | undefined {
    const row = this.#rowOf(id);
    if (row < 0) return undefined;
    const before = this.#made.get(row);
    if (before) return before;
    if (this.#made.size >= mostKept) this.#made.clear();
    const record = this.#recordAt(row, id);
    this.#made.set(row, record);
    return record;
  }

  /** Ids of the records whose field holds the value. O(answers) after the first question about a field. */
  holding(field: string, value: string): readonly string[] {
    const column = this.packed.columns[field];
    if (!column) return [];
    let reverse = this.#reverses.get(field);
    if (!reverse) this.#reverses.set(field, (reverse = reverseOf(column)));
    const code = reverse.codeOf.get(value);
    if (code === undefined) return [];
    return Array.from(
      reverse.rows.subarray(reverse.starts[code], reverse.starts[code + 1]),
      (row) => this.packed.ids[row] as string,
    );
  }

  #recordAt(row: number, id: string): AnyRecord {
    const record: Record<string, unknown> = { ...this.#empty };
    record['id'] = id;
    for (const [name, column] of Object.entries(this.packed.columns)) record[name] = valueAt(column, row);
    return record as AnyRecord;
  }
}
