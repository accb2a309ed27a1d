/** The embedded store: one SQLite file, nothing to install. Synchronous underneath, so a call is never interleaved. */
import { randomUUID } from 'node:crypto';
import type { ChangeSet, Revision } from '@tvl/core/domain/change.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import { StoreReplacedError, type CommitOutcome, type NetworkStore, type Snapshot } from '#store/port.ts';
import { changeLogOf } from './change-log.ts';
import { openDatabase, patiently, tryWriting, wipeFreePages, type Database, type DatabaseOptions } from './database.ts';
import { realNouns, type NounTable } from '#store/noun-table.ts';
import { metaOf, migrate, refuseNewer, refuseNewerFile } from './migrate.ts';
import { readNoun } from './read-records.ts';
import { redactIn } from './redact.ts';
import { newRecordWriter } from './write-records.ts';

export type SqliteStoreOptions = DatabaseOptions & {
  /** Field tables to generate the tables from; those of this program unless said otherwise. */
  readonly nouns?: NounTable;
  readonly schema?: number;
};

/** Opens the database behind a store and brings it to the field tables. */
export const openStoreDatabase = (path: string, options: SqliteStoreOptions = {}): Database => {
  const { nouns = realNouns, schema = schemaVersion } = options;
  refuseNewerFile(path, schema);
  const database = openDatabase(path, options);
  try {
    migrate(database, nouns, schema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

export type SqliteStore = NetworkStore & {
  /** Throws while nothing can be written. */
  readonly tryWriting: () => Promise<void>;
};

/** Opens or makes a store. Throws NewerStoreError, StoreUnavailableError. */
export const openSqliteStore = (path: string, options: SqliteStoreOptions = {}): SqliteStore => {
  const { nouns = realNouns, schema = schemaVersion } = options;
  const database = openStoreDatabase(path, options);
  const records = newRecordWriter(database, nouns);
  const log = changeLogOf(database, nouns);
  database.hurry();
  let storeId = metaOf(database, 'store_id');
  const inTurn = <T>(work: () => T): Promise<T> => patiently(work, options.busyTimeout);
  const onSameHistory = <T>(kind: 'read' | 'write', work: () => T): T =>
    database.transaction(kind, () => {
      refuseNewer(database, schema);
      if (metaOf(database, 'store_id') !== storeId) throw new StoreReplacedError();
      return work();
    });

  const commit = (sets: readonly ChangeSet[], expected: Revision): CommitOutcome =>
    onSameHistory('write', () => {
      const head = log.head();
      // Nobody goes back in the log: the file was put back by other means than a restore.
      if (head < expected) throw new StoreReplacedError();
      if (head !== expected) return { ok: false, tail: log.since(expected, Number.MAX_SAFE_INTEGER) };
      sets.forEach((set, at) => {
        log.append(head + 1 + at, set);
        for (const change of set.changes) records.apply(change);
      });
      return { ok: true, head: head + sets.length };
    });

  const snapshot = (): Snapshot =>
    database.transaction('read', () => {
      refuseNewer(database, schema);
      storeId = metaOf(database, 'store_id');
      const tables = Object.fromEntries(Object.keys(nouns).map((noun) => [noun, readNoun(database, nouns, noun)]));
      return { revision: log.head(), tables };
    });

  const redacted = (redaction: Omit<Parameters<typeof redactIn>[1], 'commandId'>): Revision => {
    const next = log.head() + 1;
    redactIn({ database, nouns, schema, log, records }, { ...redaction, commandId: `redact-${randomUUID()}` }, next);
    return next;
  };

  return {
    storeId: async () => String(storeId),
    head: () => inTurn(() => onSameHistory('read', () => log.head())),
    snapshot: () => inTurn(snapshot),
    changesSince: (revision, limit) => inTurn(() => onSameHistory('read', () => log.since(revision, limit))),
    changesOf: (id, limit, before = Number.MAX_SAFE_INTEGER) =>
      inTurn(() => onSameHistory('read', () => log.touching(id, limit, before))),
    changeSetsOf: (ids) => inTurn(() => onSameHistory('read', () => ids.flatMap((id) => log.withCommand(id) ?? []))),
    commit: (sets, expected) => inTurn(() => commit(sets, expected)),
    redact: async (redaction, at) => {
      const revision = await inTurn(() => onSameHistory('write', () => redacted({ ...redaction, ...at })));
      await inTurn(() => wipeFreePages(database));
      return revision;
    },
    tryWriting: () => inTurn(() => tryWriting(database)),
    close: async () => database.close(),
  };
};
