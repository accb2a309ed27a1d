/** Brings packed tables that were read while others wrote to one revision: values of the log are absolute. */
import { changedId, type CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { Table, packTable, type PackedTable } from '@tvl/core/graph/table.ts';

type Column = PackedTable['columns'][string];

/** What the log says of one noun's records: null when gone, and which were created, in order. */
type Said = { readonly records: Map<string, AnyRecord | null>; readonly created: Set<string> };

const whatIsSaid = (table: Table, noun: string, tail: readonly CommittedChangeSet[]): Said => {
  const said: Said = { records: new Map(), created: new Set() };
  for (const change of tail.flatMap(({ changes }) => changes)) {
    if (change.noun !== noun) continue;
    const id = changedId(change);
    if (change.do === 'create') {
      said.records.set(id, change.record);
      said.created.delete(id);
      said.created.add(id);
    } else if (change.do === 'remove') {
      said.records.set(id, null);
      said.created.delete(id);
    } else {
      const before = said.records.has(id) ? said.records.get(id) : table.record(id);
      // Read after its removal, which the log comes to later.
      if (before) said.records.set(id, { ...before, [change.field]: change.after });
    }
  }
  return said;
};

/** Rows of two columns of one field, in a new order: numbers from `first` on mean the second column. */
const chosen = (a: Column, b: Column, first: number, rows: readonly number[], composed: boolean): Column => {
  const values = [...a.values];
  const known = new Map(composed ? [] : values.map((value, code) => [value, code]));
  const moved = b.values.map((value) => {
    const code = composed || typeof value === 'object' ? undefined : known.get(value);
    return code ?? values.push(value) - 1;
  });
  const codeIn = (code: number): number => (code < 0 ? code : (moved[code] as number));
  if (!a.starts || !b.starts)
    return {
      codes: Int32Array.from(rows, (row) =>
        row < first ? (a.codes[row] as number) : codeIn(b.codes[row - first] as number),
      ),
      starts: null,
      values,
    };
  const starts = new Int32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, at) => {
    const [column, own] = row < first ? [a, row] : [b, row - first];
    for (let n = column.starts?.[own] ?? 0; n < (column.starts?.[own + 1] ?? 0); n++) {
      const code = column.codes[n] as number;
      codes.push(row < first ? code : codeIn(code));
    }
    starts[at + 1] = codes.length;
  });
  return { codes: Int32Array.from(codes), starts, values };
};

/** The table as the log leaves it: O(rows) when the log touches the noun, without an object for each record. */
export const replayed = (noun: Noun, packed: PackedTable, tail: readonly CommittedChangeSet[]): PackedTable => {
  if (!tail.some(({ changes }) => changes.some((change) => change.noun === noun))) return packed;
  const { records, created } = whatIsSaid(new Table(packed), noun, tail);
  const standing = [...records.values()].filter((record) => record !== null);
  const rowOf = new Map(standing.map((record, row) => [record.id as string, packed.ids.length + row]));
  const rows = packed.ids.flatMap((id, row) => {
    if (!records.has(id)) return [row];
    const changed = rowOf.get(id);
    return changed === undefined || created.has(id) ? [] : [changed];
  });
  for (const id of created) rows.push(rowOf.get(id) as number);
  const extra = packTable(noun, standing);
  const first = packed.ids.length;
  return {
    ids: rows.map((row) => (row < first ? packed.ids[row] : extra.ids[row - first]) as string),
    columns: Object.fromEntries(
      Object.entries(packed.columns).map(([name, column]) => {
        const composed = column.values.some((value) => typeof value === 'object');
        return [name, chosen(column, extra.columns[name] as Column, first, rows, composed)];
      }),
    ),
  };
};
