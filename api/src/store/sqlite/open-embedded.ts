/**
 * Opens the files of a data folder, or says in one line which of them is wrong and what to do. Never starts empty where
 * something was: whoever has lost a file shall hear of it before anybody writes.
 */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailableError } from '#store/port.ts';
import { isWhole, openReadOnly } from './database.ts';
import { backupFolder, manifestFile, storePath, vaultPath } from './files.ts';
import { damageInLogOf } from './log-damage.ts';
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts';
import { openSqliteVault, type SqliteVault } from './sqlite-vault.ts';

/** Files up to this many bytes are looked through before they are used; larger ones would keep the start waiting. */
const lookedThrough = 128 * 1024 * 1024;

/** The newest whole backup in the data folder; null when there is none. By name, which is when it was made; one being made has none. */
const newestBackup = (dataDir: string): string | null => {
  const folder = join(dataDir, backupFolder);
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && existsSync(join(folder, name, manifestFile)),
  );
  const newest = names.toSorted().at(-1);
  return newest === undefined ? null : join(folder, newest);
};

const howToRestore = (dataDir: string, path: string): string => {
  const found = newestBackup(dataDir);
  const command = `npm run restore -- ${found ?? 'FOLDER'}${path === vaultPath(dataDir) ? ' --vault' : ''}`;
  return found === null
    ? `Restore a backup: ${command} (none is in ${join(dataDir, backupFolder)}).`
    : `Restore the newest backup: ${command}`;
};

const damaged = (message: string): StoreUnavailableError =>
  new StoreUnavailableError(message, false, { why: 'damaged' });

const isEmpty = (path: string): boolean => !existsSync(path) || statSync(path).size === 0;

/** Whether the file holds a table of ours: a file cut to its first page opens like a new one. */
const hasNothing = (path: string): boolean => {
  if (isEmpty(path)) return true;
  const database = openReadOnly(path);
  try {
    return database.get('SELECT 1 FROM sqlite_schema') === undefined;
  } finally {
    database.close();
  }
};

const lookThrough = (path: string): void => {
  if (isEmpty(path) || statSync(path).size > lookedThrough || isWhole(path)) return;
  throw damaged('The database is damaged');
};

/** The vault is made after the store: where it holds something, the store did too. */
const refuseEmptied = (dataDir: string): void => {
  const [store, vault] = [storePath(dataDir), vaultPath(dataDir)];
  if (isEmpty(vault) || hasNothing(vault) || !hasNothing(store)) return;
  const what = existsSync(store) ? 'is empty' : 'is missing';
  throw damaged(`The database ${what}, though ${vault} beside it shows that it was in use`);
};

const refuseDamagedLog = (path: string): void => {
  const damage = damageInLogOf(path);
  if (damage === null) return;
  throw damaged(
    `The log ${path}-wal is damaged: ${damage}. To go on without what was written last, move that file away instead`,
  );
};

/** In one line: which file, what is wrong with it, what to do. */
const lineFor = (dataDir: string, path: string, error: unknown): unknown => {
  if (!(error instanceof StoreUnavailableError)) return error;
  const help = error.why === 'damaged' ? ` ${howToRestore(dataDir, path)}` : '';
  const { retryable, why } = error;
  return new StoreUnavailableError(`${path}: ${error.message}.${help}`, retryable, { cause: error, why });
};

const inOneLine = <T>(dataDir: string, path: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw lineFor(dataDir, path, error);
  }
};

type Call = (...given: unknown[]) => Promise<unknown>;

/** The same of what goes wrong later, while it is used. */
const alwaysInOneLine = <T extends object>(dataDir: string, path: string, target: T): T =>
  Object.fromEntries(
    Object.entries(target).map(([name, call]: [string, Call]) => [
      name,
      (...given: unknown[]) =>
        call(...given).catch((error: unknown) => {
          throw lineFor(dataDir, path, error);
        }),
    ]),
  ) as unknown as T;

const demandWritable = (dataDir: string): void => {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = code === 'EROFS' ? 'the disk is read-only' : `check who owns it and that the disk has room (${code})`;
    throw new StoreUnavailableError(`${dataDir}: The data folder cannot be written: ${why}.`, false, {
      cause: error,
      why: 'read-only',
    });
  }
};

/** Throws StoreUnavailableError whose message is the line to print, or NewerStoreError. */
export const openEmbedded = (dataDir: string): { readonly store: SqliteStore; readonly vault: SqliteVault } => {
  const [storeAt, vaultAt] = [storePath(dataDir), vaultPath(dataDir)];
  demandWritable(dataDir);
  inOneLine(dataDir, vaultAt, () => lookThrough(vaultAt));
  const store = inOneLine(dataDir, storeAt, () => {
    refuseDamagedLog(storeAt);
    lookThrough(storeAt);
    refuseEmptied(dataDir);
    return openSqliteStore(storeAt);
  });
  try {
    const vault = inOneLine(dataDir, vaultAt, () => {
      refuseDamagedLog(vaultAt);
      return openSqliteVault(vaultAt);
    });
    return {
      store: alwaysInOneLine(dataDir, storeAt, store),
      vault: alwaysInOneLine(dataDir, vaultAt, vault),
    };
  } catch (error) {
    void store.close();
    throw error;
  }
};
