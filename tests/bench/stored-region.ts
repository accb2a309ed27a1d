// A made-up region in a folder of its own, as a register that has been at work.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change, ChangeSet } from '@tvl/core/domain/change.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { storePath } from '../../api/src/store/sqlite/files.ts';
import { regionOfSize, type Size } from './region.ts';

/** Records in one change set: a log entry is one text, and a text has its limits. */
const together = 2000;

export const setOf = (commandId: string, changes: readonly Change[]): ChangeSet => ({
  commandId,
  command: 'addRound',
  time: '2026-11-21T10:00:00.000Z',
  actor: { scope: 'system', pseudonym: 'system' },
  reason: null,
  schema: schemaVersion,
  changes,
});

/** Puts records into an empty store, a change set after the other. */
export const load = async (
  store: NetworkStore,
  nouns: Readonly<Partial<Record<Noun, readonly AnyRecord[]>>>,
): Promise<void> => {
  let head = 0;
  for (const [noun, records] of Object.entries(nouns) as [Noun, readonly AnyRecord[]][])
    for (let from = 0; from < records.length; from += together) {
      const changes = records.slice(from, from + together).map((record): Change => ({ do: 'create', noun, record }));
      await store.commit([setOf(`load-${noun}-${from}`, changes)], head);
      head++;
    }
};

/** Gives the folder; whoever asked takes it away. */
export const storedRegion = async (size: Size): Promise<string> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tvl-bench-'));
  const store = openSqliteStore(storePath(dataDir));
  await load(store, regionOfSize(size));
  await store.close();
  return dataDir;
};
