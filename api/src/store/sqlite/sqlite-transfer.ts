/** An embedded store as one that is copied from or to. */
import { changedId } from '@tvl/core/domain/change.ts';
import { realNouns } from '#store/noun-table.ts';
import type { Transfer } from '#store/transfer-port.ts';
import { changeLogOf } from './change-log.ts';
import { storePath, vaultPath } from './files.ts';
import { keepRedaction, keptRedactions } from './redact.ts';
import { openSqliteStore, openStoreDatabase } from './sqlite-store.ts';
import { openVaultDatabase, readVault, writeVault } from './sqlite-vault.ts';
import { newRecordWriter } from './write-records.ts';

export const openSqliteTransfer = (dataDir: string): Transfer => {
  const store = openSqliteStore(storePath(dataDir));
  const database = openStoreDatabase(storePath(dataDir));
  const vault = openVaultDatabase(vaultPath(dataDir));
  const [log, records] = [changeLogOf(database, realNouns), newRecordWriter(database, realNouns)];
  return {
    store,
    redactions: async () => keptRedactions(database),
    take: async (sets) =>
      database.transaction('write', () => {
        for (const { set, ids } of sets) {
          log.append(set.revision, set, [...set.changes.map(changedId), ...ids]);
          for (const change of set.changes) records.apply(change);
        }
        return log.head();
      }),
    keepRedactions: async (redactions) =>
      database.transaction('write', () => redactions.forEach((one) => keepRedaction(database, one))),
    vault: async () => readVault(vault),
    takeVault: async (contents) => writeVault(vault, contents),
    close: async () => {
      await store.close();
      database.close();
      vault.close();
    },
  };
};
