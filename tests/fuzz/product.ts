// The product in a process of its own, watched from outside: whether it lives, and what memory it takes.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killed, startProcess } from '../faults/processes.ts';
import { signIn } from '../tools/server.ts';

export type Product = {
  readonly url: string;
  /** An administrator's session. */
  readonly cookie: string;
  /** Megabytes the process has now, and has had at most. */
  readonly memory: () => { readonly now: number; readonly most: number };
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<void>;
};

const megabytes = (status: string, name: string): number =>
  Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024);

/** Megabytes of objects the process may hold: what it does not give back ends it, and that is seen. */
const heap = 512;

/** Limits of requests are an operator's settings: here they are out of the way, and tested elsewhere. */
export const startProduct = async (): Promise<Product> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'tvl-fuzz-'));
  const none = '999999999';
  const { url, token, child } = await startProcess({
    DATA_DIR: dataDir,
    NODE_OPTIONS: `--max-old-space-size=${heap}`,
    SEED: 'example',
    REQUESTS_PER_VISITOR: none,
    REQUESTS_PER_ADDRESS: none,
  });
  const memory = () => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return { now: megabytes(status, 'VmRSS'), most: megabytes(status, 'VmHWM') };
  };
  return {
    url,
    cookie: await signIn(url, token),
    memory,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      await killed(child);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
