/** What operators want to know of the files in the data folder. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backupFolder, manifestFile } from '#store/sqlite/files.ts';

/** The databases with their logs, and the checkpoint. */
const watched = ['store.db', 'store.db-wal', 'vault.db', 'vault.db-wal', 'checkpoint.bin'] as const;

const statOf = (path: string) => stat(path).catch(() => null);

/** Bytes of each file that is there. */
const sizesIn = async (dataDir: string): Promise<readonly (readonly [file: string, bytes: number])[]> => {
  const found = await Promise.all(watched.map((file) => statOf(join(dataDir, file))));
  return watched.flatMap((file, at) => {
    const size = found[at]?.size;
    return size === undefined ? [] : [[file, size] as const];
  });
};

/** Milliseconds since 1970; 0 when there is none. */
const checkpointMadeAt = async (dataDir: string): Promise<number> =>
  (await statOf(join(dataDir, 'checkpoint.bin')))?.mtimeMs ?? 0;

/** Milliseconds since 1970; 0 when there is none. A folder without a manifest is none. */
const backupMadeAt = async (dataDir: string): Promise<number> => {
  const folder = join(dataDir, backupFolder);
  const names = await readdir(folder).catch(() => []);
  const made = await Promise.all(names.map((name) => statOf(join(folder, name, manifestFile))));
  return Math.max(0, ...made.map((one) => one?.mtimeMs ?? 0));
};

export const figuresOf = (dataDir: string) => ({
  sizes: () => sizesIn(dataDir),
  checkpointMadeAt: () => checkpointMadeAt(dataDir),
  backupMadeAt: () => backupMadeAt(dataDir),
});
