/**
 * The register in memory: packed tables with deltas laid over them. A change touches one record and the reverse
 * entries of its references and terms, microseconds, never a rebuild. A fork sees the graph below it and keeps its own
 * changes to itself: plans look ahead in one, and it is thrown away when the commit fails.
 */
import type { Change } from '#domain/change.ts';
import { isEqual } from '#domain/equal.ts';
import type { Noun } from '#domain/ids.ts';
import { fieldsOf, nounNames, type AnyRecord, type RecordOf } from '#domain/record.ts';
import { mostKept, packTable, Table, tableSince, type PackedTable } from './table.ts';

/** What everything that reads the register needs. */
export interface GraphReader {
  get<N extends Noun>(noun: N, id: string): RecordOf<N> | undefined;
  /** Every record of a noun; order is stable between changes, new ones last. */
  all<N extends Noun>(noun: N): readonly RecordOf<N>[];
  /** Records of a noun whose reference or term field holds the value. */
  holding<N extends Noun>(noun: N, field: string & keyof RecordOf<N>, value: string): readonly RecordOf<N>[];
  count(noun: Noun): number;
}

type Packed = { readonly [N in Noun]?: PackedTable };

/** Records of one noun changed since the layer below: null = removed. */
type Delta = Map<string, AnyRecord | null>;

const keyOf = (field: string, value: string): string => `${field}\n${value}`;

/** Values of the fields that can be asked backwards. */
const pointers = (noun: Noun, record: AnyRecord): readonly string[] =>
  Object.entries(fieldsOf(noun)).flatMap(([name, field]) => {
    if (field.is !== 'reference' && field.is !== 'term') return [];
    const value = record[name];
    return (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]).map((v) =>
      keyOf(name, String(v)),
    );
  });

export class Graph implements GraphReader {
  readonly #tables: ReadonlyMap<Noun, Table>;
  readonly #below: Graph | null;
  readonly #deltas = new Map<Noun, Delta>();
  /** Records that this layer created, in order: one that comes back after its removal is the newest. */
  readonly #created = new Map<Noun, Set<string>>();
  /** How many more records than the layer below. */
  readonly #more = new Map<Noun, number>();
  /** noun → pointer → ids that this layer's records hold; the layer below is asked for the rest. */
  readonly #holders = new Map<Noun, Map<string, Set<string>>>();
  /** Records of a noun made once and kept up with changes, with the place of each. */
  readonly #made = new Map<Noun, { readonly records: AnyRecord[]; readonly at: Map<string, number> }>();

  /** What was packed with changes since, until the next one of the noun. */
  readonly #packedNow = new Map<Noun, { readonly fields: readonly string[]; readonly table: PackedTable }>();

  constructor(packed: Packed = {}, below: Graph | null = null) {
    this.#below = below;
    this.#tables = new Map(
      below ? [] : nounNames.map((noun) => [noun, new Table(packed[noun] ?? packTable(noun, []))]),
    );
  }

  static of(records: { readonly [N in Noun]?: readonly AnyRecord[] }): Graph {
    return new Graph(Object.fromEntries(nounNames.map((noun) => [noun, packTable(noun, records[noun] ?? [])])));
  }

  /** A graph that starts equal to this one and keeps its own changes. The one below must rest while it lives. */
  fork(): Graph {
    return new Graph({}, this);
  }

  get<N extends Noun>(noun: N, id: string): RecordOf<N> | undefined {
    return this.#get(noun, id) as RecordOf<N> | undefined;
  }

  all<N extends Noun>(noun: N): readonly RecordOf<N>[] {
    let made = this.#made.get(noun);
    if (!made) {
      const ids = this.#ids(noun);
      made = { records: ids.map((id) => this.#get(noun, id) as AnyRecord), at: new Map(ids.map((id, at) => [id, at])) };
      this.#made.set(noun, made);
    }
    return made.records as unknown as readonly RecordOf<N>[];
  }

  holding<N extends Noun>(noun: N, field: string & keyof RecordOf<N>, value: string): readonly RecordOf<N>[] {
    return this.#holding(noun, field, value).map((id) => this.#get(noun, id) as unknown as RecordOf<N>);
  }

  count(noun: Noun): number {
    const below = this.#below ? this.#below.count(noun) : (this.#tables.get(noun)?.packed.ids.length ?? 0);
    return below + (this.#more.get(noun) ?? 0);
  }

  /** Applies changes that a plan made or the log holds. A change that does not fit is a broken log: it throws. */
  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.do === 'create') this.#create(change.noun, change.record);
      else if (change.do === 'remove') this.#remove(change.noun, change.record.id);
      else {
        const record = this.#get(change.noun, change.id);
        if (!record) throw new Error(`The log sets ${change.field} of ${change.id}, which does not exist`);
        if (!isEqual(record[change.field], change.after))
          this.#put(change.noun, change.id, { ...record, [change.field]: change.after });
      }
    }
  }

  has(noun: Noun, id: string): boolean {
    const own = this.#deltas.get(noun)?.get(id);
    if (own !== undefined) return own !== null;
    return this.#below ? this.#below.has(noun, id) : (this.#tables.get(noun)?.has(id) ?? false);
  }

  /**
   * All records of a noun as a packed table, with these fields at least. O(records) when some have changed, without an
   * object for each; the same table until the noun changes, when the list of fields is the same and the records are no
   * more than can be kept twice.
   */
  packedTable(noun: Noun, fields: readonly string[] = Object.keys(fieldsOf(noun))): PackedTable {
    const known = this.#packedNow.get(noun);
    if (known?.fields === fields) return known.table;
    const table = this.#below ? this.#below.packedTable(noun, fields) : (this.#tables.get(noun) as Table).packed;
    const records = this.#deltas.get(noun);
    if (!records) return table;
    const since = { records, created: this.#created.get(noun) ?? new Set<string>() };
    const made = tableSince(noun, table, since, fields);
    if (made.ids.length <= mostKept) this.#packedNow.set(noun, { fields, table: made });
    return made;
  }

  /** All records as packed tables, for a checkpoint. */
  packed(): { readonly [N in Noun]: PackedTable } {
    return Object.fromEntries(nounNames.map((noun) => [noun, this.packedTable(noun)])) as {
      [N in Noun]: PackedTable;
    };
  }

  #get(noun: Noun, id: string): AnyRecord | undefined {
    // A record is one object in all lists, however many the table keeps put together.
    const made = this.#made.get(noun);
    if (made) return made.records[made.at.get(id) ?? -1];
    const own = this.#deltas.get(noun)?.get(id);
    if (own !== undefined) return own ?? undefined;
    return this.#below ? this.#below.#get(noun, id) : this.#tables.get(noun)?.record(id);
  }

  #ids(noun: Noun): readonly string[] {
    const below = this.#below ? this.#below.#ids(noun) : (this.#tables.get(noun)?.packed.ids ?? []);
    const delta = this.#deltas.get(noun);
    if (!delta) return below;
    const created = this.#created.get(noun) ?? new Set<string>();
    return [...below.filter((id) => delta.get(id) !== null && !created.has(id)), ...created];
  }

  #holding(noun: Noun, field: string, value: string): readonly string[] {
    const below = this.#below
      ? this.#below.#holding(noun, field, value)
      : (this.#tables.get(noun)?.holding(field, value) ?? []);
    const delta = this.#deltas.get(noun);
    if (!delta) return below;
    const own = this.#holders.get(noun)?.get(keyOf(field, value));
    const kept = new Set(below.filter((id) => !delta.has(id)));
    for (const id of own ?? []) kept.add(id);
    return [...kept];
  }

  #create(noun: Noun, record: AnyRecord): void {
    if (this.has(noun, record.id)) throw new Error(`The log creates ${record.id}, which exists already`);
    this.#put(noun, record.id, record);
    const created = this.#created.get(noun);
    if (created) created.add(record.id);
    else this.#created.set(noun, new Set([record.id]));
    this.#more.set(noun, (this.#more.get(noun) ?? 0) + 1);
  }

  #remove(noun: Noun, id: string): void {
    if (!this.has(noun, id)) throw new Error(`The log removes ${id}, which does not exist`);
    this.#put(noun, id, null);
    this.#created.get(noun)?.delete(id);
    this.#more.set(noun, (this.#more.get(noun) ?? 0) - 1);
  }

  #put(noun: Noun, id: string, record: AnyRecord | null): void {
    this.#packedNow.delete(noun);
    let delta = this.#deltas.get(noun);
    if (!delta) this.#deltas.set(noun, (delta = new Map()));
    let holders = this.#holders.get(noun);
    if (!holders) this.#holders.set(noun, (holders = new Map<string, Set<string>>()));
    const previous = delta.get(id);
    if (previous) for (const pointer of pointers(noun, previous)) holders.get(pointer)?.delete(id);
    for (const pointer of record ? pointers(noun, record) : []) {
      const ids = holders.get(pointer);
      if (ids) ids.add(id);
      else holders.set(pointer, new Set([id]));
    }
    delta.set(id, record);
    this.#keepMade(noun, id, record);
  }

  #keepMade(noun: Noun, id: string, record: AnyRecord | null): void {
    const made = this.#made.get(noun);
    if (!made) return;
    const at = made.at.get(id);
    if (record === null) this.#made.delete(noun);
    else if (at !== undefined) made.records[at] = record;
    else made.at.set(id, made.records.push(record) - 1);
  }
}
