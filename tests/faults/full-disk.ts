// Disks that fail while the product runs. A mounted file system where that is allowed; a limit on files everywhere.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Disk = {
  readonly folder: string;
  /** Nothing more can be written, by the process or by anybody, until `free`. */
  readonly fill: (pid: number) => void;
  readonly free: (pid: number) => void;
  readonly clear: () => void;
};

/** Bytes of a disk that holds the product's data, and a little more. */
const size = '24m';

/** A file system in memory with an end: what is written beyond it is ENOSPC. Null where mounting is not allowed. */
const mounted = (folder: string): Disk | null => {
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status !== 0) return null;
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(filler),
    clear: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
};

/** The kernel refuses the process every byte beyond the first of a file, as a failing or read-only disk does. */
const limited = (folder: string): Disk => {
  const limit = (pid: number, bytes: string): void => {
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
  };
  return {
    folder,
    fill: (pid) => limit(pid, '1'),
    free: (pid) => limit(pid, 'unlimited'),
    clear: () => rmSync(folder, { recursive: true }),
  };
};

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tvl-disk-'));
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** A disk that can be filled. */
export const fullDisk = (): Disk => {
  const folder = newFolder();
  return mounted(folder) ?? limited(folder);
};

/** A disk that can refuse to be written while files on it are open, as one does that turned read-only after an error. */
export const failingDisk = (): Disk => limited(newFolder());
