/** `npm run backup [-- folder]`: copies store and vault, also while the server runs. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { changeLogOf } from '#store/sqlite/change-log.ts';
import { copyDatabase, isWhole, openReadOnly } from '#store/sqlite/database.ts';
import { backupFolder, manifestFile, storeFile, storePath, vaultFile, vaultPath } from '#store/sqlite/files.ts';
import { realNouns } from '#store/noun-table.ts';
import { metaOf } from '#store/sqlite/migrate.ts';
import { readConfig } from './config.ts';
import { removeLeftovers } from './leftovers.ts';

/** What a backup says about itself. */
export type Manifest = {
  readonly format: 1;
  /** ISO time, UTC. */
  readonly createdAt: string;
  readonly storeId: string;
  readonly schema: number;
  readonly revision: number;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
};

export const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/** Only the owner may read it: the vault is private. On disk before the folder gets its name. */
const seal = async (path: string): Promise<Manifest['files'][string]> => {
  await chmod(path, 0o600);
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes: (await stat(path)).size, sha256: await sha256Of(path) };
};

const describeStore = (path: string): Pick<Manifest, 'storeId' | 'schema' | 'revision'> => {
  const copy = openReadOnly(path);
  try {
    const schema = Number(metaOf(copy, 'schema'));
    return { storeId: String(metaOf(copy, 'store_id')), schema, revision: changeLogOf(copy, realNouns).head() };
  } finally {
    copy.close();
  }
};

/** A backup of a damaged database would be found out on the day it is needed. */
const refuseDamaged = (from: string, copy: string): void => {
  if (isWhole(copy)) return;
  throw new Error(`${from} is damaged, so it is not backed up: restore an earlier backup.`);
};

/** Makes the folder with both databases and a manifest; it gets its name once it is whole. */
export const backup = async (dataDir: string, folder: string, now: Date): Promise<Manifest> => {
  if (!existsSync(storePath(dataDir))) throw new Error(`There is no store in ${dataDir}: nothing to back up.`);
  if (existsSync(folder)) throw new Error(`${folder} exists already: name another folder.`);
  await removeLeftovers(dirname(folder), now);
  const unfinished = join(dirname(folder), `.backup-${randomUUID()}`);
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  try {
    const files: Record<string, Manifest['files'][string]> = {};
    for (const [from, name] of [[storePath(dataDir), storeFile] as const, [vaultPath(dataDir), vaultFile] as const]) {
      if (!existsSync(from)) continue;
      await copyDatabase(from, join(unfinished, name));
      refuseDamaged(from, join(unfinished, name));
      files[name] = await seal(join(unfinished, name));
    }
    const manifest: Manifest = {
      format: 1,
      createdAt: now.toISOString(),
      ...describeStore(join(unfinished, storeFile)),
      files,
    };
    await writeFile(join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
      flush: true,
    });
    await rename(unfinished, folder);
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
};

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

const argumentsOf = (): readonly string[] => {
  const usage = 'Name one folder at most: npm run backup -- folder';
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    if (positionals.length <= 1) return positionals;
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
  throw new Error(usage);
};

const run = async (): Promise<void> => {
  const positionals = argumentsOf();
  const { dataDir, neo4j } = readConfig(process.env);
  if (neo4j) throw new Error('NEO4J_URI is set: Neo4j is backed up and restored by its own tools, see docs/neo4j.md.');
  const now = new Date();
  const named =
    positionals[0] ??
    join(
      dataDir,
      backupFolder,
      now
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(':', '-'),
    );
  // npm changes the folder; a path means the one the person stands in.
  const folder = resolve(process.env['INIT_CWD'] ?? '.', named);
  const { revision, files } = await backup(dataDir, folder, now);
  const sizes = Object.entries(files).map(([name, { bytes }]) => `${name} ${kilobytes(bytes)}`);
  console.log(
    `Backed up revision ${revision} to ${folder} (${sizes.join(', ')}). Keep it safe: it holds what is private.`,
  );
};

if (import.meta.main) {
  run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
