/** `npm run restore -- folder [--vault]`: puts a backup in place, also while the server runs. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { StoreUnavailableError } from '#store/port.ts';
import { manifestFile, storeFile, storePath, vaultFile, vaultPath } from '#store/sqlite/files.ts';
import { checkStoreFile, emptyOfLinks, replaceStore, replaceVault, type Replacement } from '#store/sqlite/replace.ts';
import { openStoreDatabase } from '#store/sqlite/sqlite-store.ts';
import { openVaultDatabase } from '#store/sqlite/sqlite-vault.ts';
import { sha256Of, type Manifest } from './backup.ts';
import { readConfig } from './config.ts';
import { removeLeftovers } from './leftovers.ts';

/** Milliseconds to wait for a running server's write. */
const patience = 30_000;

const manifestShape = v.object({
  format: v.literal(1),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  storeId: v.string(),
  schema: v.number(),
  revision: v.number(),
  files: v.record(v.string(), v.object({ bytes: v.number(), sha256: v.string() })),
});

const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => null);
  if (text === null) throw new Error(`${folder} is no backup: it has no ${manifestFile}.`);
  try {
    return v.parse(manifestShape, JSON.parse(text));
  } catch {
    throw new Error(`${join(folder, manifestFile)} cannot be read: it is damaged, or of a newer program.`);
  }
};

/** A copy of a file of the backup to work on, once it is known to be as it was made. */
const workingCopy = async (folder: string, manifest: Manifest, name: string, dataDir: string): Promise<string> => {
  const source = join(folder, name);
  const wanted = manifest.files[name]?.sha256;
  if (!existsSync(source) || wanted === undefined || (await sha256Of(source)) !== wanted) {
    throw new Error(`${source} is missing or damaged: it is not the file the manifest describes.`);
  }
  const copy = join(dataDir, `.restore-${randomUUID()}.db`);
  await copyFile(source, copy);
  return copy;
};

const removeDatabase = (path: string): Promise<unknown> =>
  Promise.all(['', '-wal', '-shm', '-journal'].map((end) => rm(`${path}${end}`, { force: true })));

/** The database itself last: should this be cut short, it is met as damaged again, and never beside another's log. */
const ends = ['-wal', '-shm', ''] as const;

/** Moves a damaged database out of the way; what can still be read of it is not thrown away. */
const setAside = async (path: string, now: Date): Promise<string> => {
  const aside = `${path}.damaged-${now.toISOString().replaceAll(':', '-')}`;
  for (const end of ends) if (existsSync(`${path}${end}`)) await rename(`${path}${end}`, `${aside}${end}`);
  return aside;
};

type Replaced<T> = { readonly outcome: T; readonly setAside: string | null };

/** Does the work on the database in use or, where that is damaged, on a new one in its place. */
const onLiveOrNew = async <T>(path: string, now: Date, work: () => T): Promise<Replaced<T>> => {
  try {
    return { outcome: work(), setAside: null };
  } catch (error) {
    if (!(error instanceof StoreUnavailableError) || error.why !== 'damaged') throw error;
    const aside = await setAside(path, now);
    return { outcome: work(), setAside: aside };
  }
};

const restoreStore = async (
  folder: string,
  manifest: Manifest,
  dataDir: string,
  now: Date,
): Promise<Replaced<Replacement>> => {
  const copy = await workingCopy(folder, manifest, storeFile, dataDir);
  try {
    checkStoreFile(copy);
    return await onLiveOrNew(storePath(dataDir), now, () => {
      const live = openStoreDatabase(storePath(dataDir), { busyTimeout: patience });
      try {
        return replaceStore(live, copy, now.toISOString(), `${manifest.createdAt}, revision ${manifest.revision}`);
      } finally {
        live.close();
      }
    });
  } finally {
    await removeDatabase(copy);
  }
};

/** A vault where there was none is there at once and whole: one cut short would pass for a vault to be kept. */
const putInPlace = async (copy: string, path: string): Promise<void> => {
  emptyOfLinks(copy);
  const file = await open(copy, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  for (const end of ['-wal', '-shm']) await rm(`${path}${end}`, { force: true });
  await rename(copy, path);
};

const restoreVault = async (folder: string, manifest: Manifest, dataDir: string, now: Date): Promise<void> => {
  const copy = await workingCopy(folder, manifest, vaultFile, dataDir);
  try {
    if (!existsSync(vaultPath(dataDir))) {
      await putInPlace(copy, vaultPath(dataDir));
      return;
    }
    openVaultDatabase(copy).close();
    await onLiveOrNew(vaultPath(dataDir), now, () => {
      const live = openVaultDatabase(vaultPath(dataDir), { busyTimeout: patience });
      try {
        replaceVault(live, copy);
      } finally {
        live.close();
      }
    });
  } finally {
    await removeDatabase(copy);
  }
};

export type Restored = Replacement & {
  readonly manifest: Manifest;
  readonly vault: boolean;
  /** Where the damaged store was moved that the backup replaces; null when it was whole. */
  readonly setAside: string | null;
};

/**
 * Restores the register. Sign-ins are kept as they are, unless there are none yet or `withVault` asks for those of the
 * backup: accounts and erasures made since must not be lost with a register that is put back.
 */
export const restore = async (dataDir: string, folder: string, withVault: boolean, now: Date): Promise<Restored> => {
  const manifest = await readManifest(folder);
  await mkdir(dataDir, { recursive: true });
  await removeLeftovers(dataDir, now);
  const vault = manifest.files[vaultFile] !== undefined && (withVault || !existsSync(vaultPath(dataDir)));
  if (withVault && !vault) throw new Error(`${folder} holds no sign-ins: leave --vault out.`);
  const { outcome, setAside: aside } = await restoreStore(folder, manifest, dataDir, now);
  if (vault) await restoreVault(folder, manifest, dataDir, now);
  return { ...outcome, manifest, vault, setAside: aside };
};

const argumentsOf = (): { readonly named: string; readonly withVault: boolean } => {
  const usage = 'Name the folder of a backup: npm run restore -- folder [--vault]';
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { vault: { type: 'boolean', default: false } },
    });
    const [named] = positionals;
    if (named !== undefined && positionals.length === 1) return { named, withVault: values.vault };
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
  throw new Error(usage);
};

const run = async (): Promise<void> => {
  const { named, withVault } = argumentsOf();
  const folder = resolve(process.env['INIT_CWD'] ?? '.', named);
  const { dataDir, neo4j } = readConfig(process.env);
  if (neo4j) throw new Error('NEO4J_URI is set: Neo4j is backed up and restored by its own tools, see docs/neo4j.md.');
  const {
    manifest,
    taken,
    head,
    redacted,
    vault,
    setAside: aside,
  } = await restore(dataDir, folder, withVault, new Date());
  console.log(`Restored the backup of ${manifest.createdAt}: revision ${taken}, which goes on as revision ${head}.`);
  if (redacted > 0) console.log(`${redacted} values redacted since then were blanked again.`);
  console.log(
    vault ? 'Sign-ins come from the backup.' : 'Sign-ins were kept as they are (--vault takes those of the backup).',
  );
  if (aside === null)
    return console.log('A running server takes it up by itself, but for one that /readyz says has met damage.');
  console.log(`The damaged store is kept as ${aside}. What was redacted after the backup has to be redacted again.`);
  console.log('Start a running server anew: it still has the damaged one open.');
};

if (import.meta.main) {
  run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
