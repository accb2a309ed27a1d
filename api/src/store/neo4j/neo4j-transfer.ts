/** A Neo4j store as one that is copied from or to. */
import { changedId } from '@tvl/core/domain/change.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import { realNouns, realTies } from '#store/noun-table.ts';
import type { Transfer } from '#store/transfer-port.ts';
import { applySets, knownOfSets } from './apply-sets.ts';
import { changeLogOf } from './change-log.ts';
import { connect, type ConnectionOptions } from './connection.ts';
import { layoutsOf } from './layout.ts';
import { lockHead, openNeo4jStore } from './neo4j-store.ts';
import { openNeo4jVault, readVault, writeVault } from './neo4j-vault.ts';
import { keepRedactions, keptRedactions } from './redact.ts';

export const openNeo4jTransfer = async (options: ConnectionOptions): Promise<Transfer> => {
  const { store } = await openNeo4jStore(options);
  await (await openNeo4jVault(options)).close();
  const connection = connect(options);
  const parts = { layouts: layoutsOf(realNouns, realTies), log: changeLogOf(realNouns), schema: schemaVersion };
  return {
    store,
    redactions: () => keptRedactions(connection.ask),
    take: (sets) =>
      connection.write(async (transaction) => {
        const head = await lockHead(transaction);
        const entries = sets
          .filter(({ set }) => set.revision > head.revision)
          .map(({ set, ids }) => ({ set, ids: [...set.changes.map(changedId), ...ids] }));
        if (entries.length === 0) return sets.at(-1)?.set.revision ?? head.revision;
        const known = await knownOfSets(
          transaction.run,
          parts.layouts,
          entries.map(({ set }) => set),
        );
        await applySets(transaction.run, parts, head, entries, known);
        return sets.at(-1)?.set.revision ?? head.revision;
      }),
    keepRedactions: async (redactions) => {
      await connection.write(({ run }) => keepRedactions(run, redactions));
    },
    vault: () => connection.read(({ run }) => readVault(run)),
    takeVault: async (contents) => {
      await connection.write(({ run }) => writeVault(run, contents));
    },
    close: async () => {
      await store.close();
      await connection.close();
    },
  };
};
