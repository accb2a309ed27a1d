import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

const ownerOf = (path: string): number => {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
};

/** Waits until no living process has the file, then has it until this process ends. */
export const lockFile = async (path: string): Promise<void> => {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(path, { force: true }));
      return;
    } catch {
      const owner = ownerOf(path);
      if (owner === process.pid) return;
      if (owner > 0 && !isAlive(owner)) rmSync(path, { force: true });
      else await sleep(100);
    }
  }
};
