import type { Noun } from '#domain/ids.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';
import { packColumn, reverseOf, valueAt, type Column, type Reverse } from './column.ts';

/** All records of a noun at one revision, as columns. Never changes; what happens later lies over it in deltas. */
export type PackedTable = { readonly ids: readonly string[]; readonly columns: Readonly<Record<string, Column>> };

export const packTable = (noun: Noun, records: readonly AnyRecord[]): PackedTable => ({
  ids: records.map((record) => record.id),
  columns: Object.fromEntries(
    Object.entries(fieldsOf(noun)).map(([name, field]) => [name, packColumn(field, records, name)]),
  ),
});

/** Read access to a packed table. Row order is the order the records came in. */
export class Table {
  readonly ids: readonly string[];
  readonly #columns: Readonly<Record<string, Column>>;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #reverses = new Map<string, Reverse>();
  /** Records already put together, by row: lists and counts ask for the same ones again and again. */
  readonly #made: (AnyRecord | undefined)[] = [];

  constructor(packed: PackedTable) {
    this.ids = packed.ids;
    this.#columns = packed.columns;
    this.#rowOf = new Map(packed.ids.map((id, row) => [id, row]));
  }

  has(id: string): boolean {
    return this.#rowOf.has(id);
  }

  record(id: string): AnyRecord | undefined {
    const row = this.#rowOf.get(id);
    if (row === undefined) return undefined;
    return (this.#made[row] ??= this.#recordAt(row, id));
  }

  /** Ids of the records whose field holds the value. O(answers) after the first question about a field. */
  holding(field: string, value: string): readonly string[] {
    const column = this.#columns[field];
    if (!column) return [];
    let reverse = this.#reverses.get(field);
    if (!reverse) this.#reverses.set(field, (reverse = reverseOf(column)));
    const code = reverse.codeOf.get(value);
    if (code === undefined) return [];
    return Array.from(
      reverse.rows.subarray(reverse.starts[code], reverse.starts[code + 1]),
      (row) => this.ids[row] as string,
    );
  }

  #recordAt(row: number, id: string): AnyRecord {
    const record: Record<string, unknown> = { id };
    for (const [name, column] of Object.entries(this.#columns)) record[name] = valueAt(column, row);
    return record as AnyRecord;
  }

  packed(): PackedTable {
    return { ids: this.ids, columns: this.#columns };
  }
}
