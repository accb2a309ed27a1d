/** Opens the store that the settings ask for: Neo4j when NEO4J_URI is set, else the embedded one. */
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { DerivedStore } from './derived-port.ts';
import { StoreUnavailableError, type NetworkStore } from './port.ts';
import { openEmbedded } from './sqlite/open-embedded.ts';
import type { Vault } from './vault-port.ts';

export type Opened = {
  readonly store: NetworkStore;
  readonly vault: Vault;
  /** Where what follows from the register is kept for people who ask the database; null where nobody does. */
  readonly derived: DerivedStore | null;
  /** Throws while nothing can be written; where a server of its own keeps the store, while it is away. */
  readonly tryWriting: () => Promise<void>;
  /** Which store and version, in words. */
  readonly kind: string;
  /** How often to look for what other processes wrote, milliseconds. */
  readonly pollEvery: number;
};

/** A look costs a read of a file here, and a question over the network there. */
const [sqliteEvery, neo4jEvery] = [50, 200];

/** Milliseconds: a server that starts at the same time as this program is waited for. */
const [longestWait, betweenTries] = [90_000, 1_000];

/** Tries until the server is there; what waiting cannot put right is thrown at once. */
const whenThere = async <T>(open: () => Promise<T>): Promise<T> => {
  const until = performance.now() + longestWait;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError && error.retryable) || performance.now() > until) throw error;
      await sleep(betweenTries);
    }
  }
};

const openSqlite = (dataDir: string): Opened => {
  const { store, vault } = openEmbedded(dataDir);
  return {
    store,
    vault,
    derived: null,
    tryWriting: async () => {
      await store.tryWriting();
      await vault.tryWriting();
    },
    kind: `SQLite ${process.versions['sqlite'] ?? ''}`,
    pollEvery: sqliteEvery,
  };
};

const openNeo4j = async (neo4j: NonNullable<Config['neo4j']>): Promise<Opened> => {
  // Loaded only when used: whoever runs the embedded store needs no driver.
  const [{ openNeo4jStore }, { openNeo4jVault }, { openNeo4jDerived }] = await Promise.all([
    import('./neo4j/neo4j-store.ts'),
    import('./neo4j/neo4j-vault.ts'),
    import('./neo4j/neo4j-derived.ts'),
  ]);
  const { store, server } = await whenThere(() => openNeo4jStore(neo4j));
  const vault = await whenThere(() => openNeo4jVault(neo4j));
  const tryWriting = async (): Promise<void> => {
    await store.head();
  };
  const kind = server.replace('/', ' ');
  return { store, vault, derived: openNeo4jDerived(neo4j), tryWriting, kind, pollEvery: neo4jEvery };
};

export const openStore = async ({ neo4j, dataDir }: Pick<Config, 'neo4j' | 'dataDir'>): Promise<Opened> => {
  if (!neo4j) return openSqlite(dataDir);
  mkdirSync(dataDir, { recursive: true });
  return openNeo4j(neo4j);
};
