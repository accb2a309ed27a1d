/** The one module that touches node:sqlite: opening, statements, transactions, and its errors in our words. */
import { backup, DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { RefusedChangeSetError, StoreUnavailableError, type Unavailability } from '#store/port.ts';

/** What columns hold. No blobs, and no integer beyond what a number holds. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** How long another process's write is waited for, in milliseconds. */
const busyTimeout = 5000;
/** How much of it SQLite waits by itself at a time: the event loop, and so every reader, waits with it. */
const waitsAtOnce = 5;
/** Between two tries, milliseconds. Others are served meanwhile. */
const betweenTries = 20;
/** The log is cut back to this many bytes after a large commit. */
const logLimit = 64 * 1024 * 1024;

export type DatabaseOptions = {
  /** Milliseconds to wait for another process's write. */
  readonly busyTimeout?: number;
  /** Pages of 4 KiB the file may grow to. */
  readonly maxPages?: number;
};

type SqliteError = Error & { readonly errcode: number };

const isSqliteError = (error: unknown): error is SqliteError => error instanceof Error && 'errcode' in error;

const reasons: Readonly<Record<number, readonly [message: string, why: Unavailability]>> = {
  5: ['The database is locked by another process', 'locked'],
  6: ['The database is locked', 'locked'],
  8: ['The database is read-only: check who owns the data folder', 'read-only'],
  10: ['The disk failed to read or write the database', 'disk failing'],
  11: ['The database is damaged: restore a backup', 'damaged'],
  13: ['The disk is full', 'disk full'],
  14: ['The database cannot be opened: check the data folder', 'disk failing'],
  26: ['The file is not a database', 'damaged'],
};

/** What SQLite throws, in the words of the port; anything else as it is. */
export const inOurWords = (error: unknown): unknown => {
  if (!isSqliteError(error)) return error;
  const code = error.errcode & 0xff;
  if (code === 19) return new RefusedChangeSetError(`The store refused the change: ${error.message}`, { cause: error });
  const [message, why] = reasons[code] ?? ['The database failed', 'disk failing'];
  return new StoreUnavailableError(`${message} (${error.message})`, why === 'locked', { cause: error, why });
};

/**
 * Does the work, again and again while another process holds the database, and lets others be served in between. The
 * work must be one transaction, or may be done twice: what was refused has then done nothing.
 */
export const patiently = async <T>(work: () => T | Promise<T>, patience = busyTimeout): Promise<T> => {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isLocked = error instanceof StoreUnavailableError && error.why === 'locked';
      if (!isLocked || performance.now() > until) throw error;
      await sleep(betweenTries);
    }
  }
};

export type Database = {
  readonly path: string;
  all(sql: string, ...values: Value[]): readonly Row[];
  get(sql: string, ...values: Value[]): Row | undefined;
  /** How many rows it changed. */
  run(sql: string, ...values: Value[]): number;
  /** Rows as arrays, one at a time, for reading whole tables. */
  rows(sql: string): Iterable<readonly Value[]>;
  exec(sql: string): void;
  /** All or nothing; `write` takes the one write lock first, so that what was read stays true. */
  transaction<T>(kind: 'read' | 'write', work: () => T): T;
  /** From now on a lock is an error at once, or nearly: whoever asks waits `patiently`. */
  hurry(): void;
  close(): void;
};

const wrap = (path: string, sqlite: DatabaseSync): Database => {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    let known = prepared.get(sql);
    if (!known) prepared.set(sql, (known = sqlite.prepare(sql)));
    return known;
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw inOurWords(error);
    }
  };
  return {
    path,
    all: (sql, ...values) => guarded(() => statement(sql).all(...values) as Row[]),
    get: (sql, ...values) => guarded(() => statement(sql).get(...values) as Row | undefined),
    run: (sql, ...values) => guarded(() => Number(statement(sql).run(...values).changes)),
    rows: (sql) => {
      const rows = sqlite.prepare(sql);
      rows.setReturnArrays(true);
      return rows.iterate() as unknown as Iterable<readonly Value[]>;
    },
    exec: (sql) => guarded(() => sqlite.exec(sql)),
    transaction: (kind, work) =>
      guarded(() => {
        sqlite.exec(kind === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
        try {
          const result = work();
          sqlite.exec('COMMIT');
          return result;
        } catch (error) {
          // A full disk has already rolled it back.
          if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
          throw error;
        }
      }),
    hurry: () => sqlite.exec(`PRAGMA busy_timeout = ${waitsAtOnce}`),
    close: () => {
      if (sqlite.isOpen) sqlite.close();
    },
  };
};

/** Writes and takes back: throws while nothing can be written. Not a row is changed, but pages are. */
export const tryWriting = (database: Database): void =>
  database.transaction('write', () => {
    database.exec('CREATE TABLE tried_writing (tried)');
    database.exec('DROP TABLE tried_writing');
  });

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

/** Two processes that open a new file at once: SQLite does not wait for this by itself. */
const useWriteAheadLog = (sqlite: DatabaseSync, patience: number): void => {
  const until = performance.now() + patience;
  for (;;) {
    try {
      sqlite.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isSqliteError(error) || (error.errcode & 0xff) !== 5 || performance.now() > until) throw error;
      pause(20);
    }
  }
};

/** Opens a file, or `:memory:`, so that what is committed is on disk and what is deleted is overwritten. */
export const openDatabase = (path: string, options: DatabaseOptions = {}): Database => {
  const patience = options.busyTimeout ?? busyTimeout;
  let sqlite: DatabaseSync | null = null;
  try {
    sqlite = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true });
    useWriteAheadLog(sqlite, patience);
    sqlite.exec(`PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA journal_size_limit = ${logLimit}`);
    if (options.maxPages !== undefined) sqlite.exec(`PRAGMA max_page_count = ${Math.trunc(options.maxPages)}`);
    return wrap(path, sqlite);
  } catch (error) {
    if (sqlite?.isOpen) sqlite.close();
    throw inOurWords(error);
  }
};

/** Opens a file without being able to change a byte of it. */
export const openReadOnly = (path: string): Database => {
  try {
    return wrap(path, new DatabaseSync(path, { readOnly: true, timeout: busyTimeout }));
  } catch (error) {
    throw inOurWords(error);
  }
};

/** Whether every page of a closed file can be read and fits the others. */
export const isWhole = (path: string): boolean => {
  const database = openReadOnly(path);
  try {
    return database.get('PRAGMA quick_check(1)')?.['quick_check'] === 'ok';
  } catch (error) {
    if (error instanceof StoreUnavailableError && error.why === 'damaged') return false;
    throw error;
  } finally {
    database.close();
  }
};

/** Copies a database that others go on writing to: one consistent state, in a single closed file. */
export const copyDatabase = async (from: string, to: string): Promise<void> => {
  try {
    using source = new DatabaseSync(from, { readOnly: true, timeout: busyTimeout });
    // A read transaction held throughout: else each write of a running server would start the copy again.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    await backup(source, to);
    source.exec('COMMIT');
    using copy = new DatabaseSync(to);
    copy.exec('PRAGMA journal_mode = DELETE');
  } catch (error) {
    throw inOurWords(error);
  }
};

/**
 * Leaves no byte of what was deleted: secure_delete overwrites what goes, but not the copies that splitting pages left
 * behind, so the file is rebuilt and its log emptied. Throws, to be tried again, while others read old pages.
 */
export const wipeFreePages = (database: Database): void => {
  database.exec('VACUUM');
  const outcome = database.get('PRAGMA wal_checkpoint(TRUNCATE)');
  if (outcome?.['busy'] === 1) {
    throw new StoreUnavailableError(
      'Done, but old bytes are left, because another process is reading them: try again',
      true,
      { why: 'locked' },
    );
  }
};
