/**
 * The store of record for a region: a property graph made to be asked, with the log beside it. Neo4j is read-committed,
 * so a commit writes to the head before it compares, and a snapshot replays the log between two reads of the head. A
 * commit becomes visible piece by piece: its head may be seen while what it wrote is not yet, so what goes by the head
 * is read in a later transaction than the head (`Connection.read`).
 */
import { randomUUID } from 'node:crypto';
import type { ChangeSet, CommittedChangeSet, Revision } from '@tvl/core/domain/change.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import type { PackedTable } from '@tvl/core/graph/table.ts';
import { realNouns, realTies } from '#store/noun-table.ts';
import {
  StoreReplacedError,
  StoreUnavailableError,
  type CommitOutcome,
  type NetworkStore,
  type Snapshot,
} from '#store/port.ts';
import { applySets, knownOfSets } from './apply-sets.ts';
import { changeLogOf } from './change-log.ts';
import { connect, type Connection, type ConnectionOptions, type Transaction } from './connection.ts';
import { layoutsOf } from './layout.ts';
import { readNoun } from './read-records.ts';
import { redactIn } from './redact.ts';
import { replayed } from './replay.ts';
import { prepare, readHead, refuseNewer, type Head } from './schema.ts';

/** A history that is replaced while it is read: it is read anew this often. */
const snapshotAttempts = 3;

const schema = schemaVersion;
const nouns = realNouns;
const layouts = layoutsOf(nouns, realTies);
const log = changeLogOf(nouns);
const parts = { layouts, log, nouns, schema };

/** How the graph of this program lies in the database. */
export { layouts };

const headOf = async (transaction: Pick<Transaction, 'run'>): Promise<Head> => {
  const head = await readHead(transaction);
  if (!head) throw new StoreUnavailableError('The database was emptied under the program', false);
  refuseNewer(head, schema);
  return head;
};

/** Takes the one write lock, and only then looks: what is read first may be old when it is compared. */
export const lockHead = async (transaction: Transaction): Promise<Head> => {
  const locked = transaction.run('MATCH (h:Head {id: 1}) SET h.lock = $lock', { lock: randomUUID() });
  const [, head] = await Promise.all([locked, headOf(transaction)]);
  return head;
};

const numbered = (sets: readonly ChangeSet[], head: Revision): readonly CommittedChangeSet[] =>
  sets.map((set, at) => ({ ...set, revision: head + 1 + at }));

/** An attempt whose answer was lost may have gone through: then these very commands stand after the expected head. */
const areOurs = (tail: readonly CommittedChangeSet[], sets: readonly ChangeSet[]): boolean =>
  sets.length > 0 && sets.every((set, at) => tail[at]?.commandId === set.commandId);

const readTables = async (transaction: Transaction): Promise<Readonly<Record<string, PackedTable>>> => {
  const tables: Record<string, PackedTable> = {};
  for (const [noun, layout] of layouts) tables[noun] = await readNoun(transaction, layout);
  return tables;
};

/** One whole state, or null when another history came while it was read. */
const readSnapshot = async (connection: Connection): Promise<(Snapshot & { readonly storeId: string }) | null> => {
  const readThisHead = (): Promise<Head> => headOf({ run: connection.ask });
  const before = await readThisHead();
  const scanned = await connection.read(readTables);
  const after = await readThisHead();
  const tail = await log.between(connection.ask, before.revision, after.revision, Number.MAX_SAFE_INTEGER);
  const { storeId } = await readThisHead();
  if (before.storeId !== storeId || after.storeId !== storeId || after.revision < before.revision) return null;
  const tables = Object.fromEntries(
    Object.entries(scanned).map(([noun, packed]) => [noun, replayed(noun as Noun, packed, tail)]),
  );
  return { storeId, revision: after.revision, tables };
};

type Commit = {
  readonly sets: readonly ChangeSet[];
  readonly expected: Revision;
  /** Of `knownOfSets`. */
  readonly known: ReadonlyMap<string, string>;
  readonly attempt: number;
};

/** Commits in a transaction that holds the head. */
const commitIn = async (
  { run }: Transaction,
  head: Head,
  { sets, expected, known, attempt }: Commit,
): Promise<CommitOutcome> => {
  if (head.revision < expected) throw new StoreReplacedError();
  if (head.revision !== expected) {
    const tail = await log.between(run, expected, head.revision, Number.MAX_SAFE_INTEGER);
    return attempt > 1 && areOurs(tail, sets) ? { ok: true, head: expected + sets.length } : { ok: false, tail };
  }
  const entries = numbered(sets, head.revision).map((set) => ({ set }));
  if (entries.length > 0) await applySets(run, parts, head, entries, known);
  return { ok: true, head: expected + sets.length };
};

/** The store over a connection that is prepared for it. */
const storeOver = (connection: Connection, first: Head): NetworkStore => {
  let { storeId } = first;
  const onSameHistory = async (head: Promise<Head>): Promise<Head> => {
    const found = await head;
    if (found.storeId !== storeId) throw new StoreReplacedError();
    return found;
  };
  const readThisHead = (): Promise<Head> => onSameHistory(headOf({ run: connection.ask }));
  const snapshot = async (): Promise<Snapshot> => {
    for (let attempt = 0; attempt < snapshotAttempts; attempt++) {
      const found = await readSnapshot(connection);
      if (!found) continue;
      storeId = found.storeId;
      return { revision: found.revision, tables: found.tables };
    }
    throw new StoreUnavailableError('The store is being replaced again and again', true);
  };
  return {
    storeId: async () => storeId,
    head: async () => (await readThisHead()).revision,
    snapshot,
    changesSince: async (revision, limit) => {
      const head = await readThisHead();
      return head.revision > revision ? log.between(connection.ask, revision, head.revision, limit) : [];
    },
    changesOf: async (id, limit, before = Number.MAX_SAFE_INTEGER) => {
      await readThisHead();
      return log.touching(connection.ask, id, limit, before);
    },
    changeSetsOf: async (commandIds) => {
      const found = await log.withCommands(connection.ask, commandIds);
      // Another store, or none, says so.
      if (found.storeId !== storeId) await readThisHead();
      return found.sets;
    },
    commit: (sets, expected) =>
      connection.write(async (transaction, attempt) => {
        // Sent together, answered in turn: what is known is looked up once the head is locked.
        const [head, known] = await Promise.all([
          onSameHistory(lockHead(transaction)),
          knownOfSets(transaction.run, layouts, sets),
        ]);
        return commitIn(transaction, head, { sets, expected, known, attempt });
      }),
    redact: (redaction, at) => {
      const commandId = `redact-${randomUUID()}`;
      return connection.write(async (transaction) => {
        const { run } = transaction;
        const head = await onSameHistory(lockHead(transaction));
        const [done] = (await log.withCommands(run, [commandId])).sets;
        if (done) return done.revision;
        await redactIn(run, parts, head, { ...redaction, ...at, commandId });
        return head.revision + 1;
      });
    },
    close: () => connection.close(),
  };
};

/** Opens or makes a store. Throws NewerStoreError, StoreUnavailableError. */
export const openNeo4jStore = async (
  options: ConnectionOptions,
): Promise<{ readonly store: NetworkStore; readonly server: string }> => {
  const connection = connect(options);
  try {
    const head = await prepare(connection, layouts, schema);
    return { store: storeOver(connection, head), server: await connection.server() };
  } catch (error) {
    await connection.close();
    throw error;
  }
};
