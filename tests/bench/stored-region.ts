// A made-up region in a folder of its own, as a register that has been at work.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeSet } from '@tvl/core/domain/change.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { storePath } from '../../api/src/store/sqlite/files.ts';
import { regionOfSize, type Size } from './region.ts';

/** Gives the folder; whoever asked takes it away. */
export const storedRegion = async (size: Size): Promise<string> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tvl-bench-'));
  const store = openSqliteStore(storePath(dataDir));
  const changes = Object.entries(regionOfSize(size)).flatMap(([noun, records]) =>
    records.map((record) => ({ do: 'create', noun: noun as Noun, record }) as const),
  );
  const set: ChangeSet = {
    commandId: 'bench',
    command: 'addRound',
    time: '2026-11-21T10:00:00.000Z',
    actor: { scope: 'system', pseudonym: 'system' },
    reason: null,
    schema: 1,
    changes,
  };
  await store.commit([set], 0);
  await store.close();
  return dataDir;
};
