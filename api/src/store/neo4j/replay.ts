/** Brings packed tables that were read while others wrote to one revision: values of the log are absolute. */
import { changedId, type CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { Table, tableSince, type PackedTable, type Since } from '@tvl/core/graph/table.ts';

/** What the log says of one noun's records. */
const whatIsSaid = (table: Table, noun: string, tail: readonly CommittedChangeSet[]): Since => {
  const said = { records: new Map<string, AnyRecord | null>(), created: new Set<string>() };
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

/** The table as the log leaves it: O(rows) when the log touches the noun, without an object for each record. */
export const replayed = (noun: Noun, packed: PackedTable, tail: readonly CommittedChangeSet[]): PackedTable => {
  if (!tail.some(({ changes }) => changes.some((change) => change.noun === noun))) return packed;
  return tableSince(noun, packed, whatIsSaid(new Table(packed), noun, tail));
};
