// A checkpoint that is not of the log beside it: never believed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { add, namesIn, ready } from '../faults/asking.ts';
import { killed, startProcess, type Process } from '../faults/processes.ts';
import { signIn } from '../tools/server.ts';

const api = join(import.meta.dirname, '../../api/src');

let root: string;
const running = new Set<Process>();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tvl-ahead-'));
});
afterEach(async () => {
  for (const { child } of running) await killed(child);
  running.clear();
  rmSync(root, { recursive: true });
});

const start = async (folder: string): Promise<Process> => {
  const one = await startProcess({ DATA_DIR: folder });
  running.add(one);
  return one;
};

const file = (folder: string, name: string): string => join(folder, name);
const checkpointOf = (folder: string): Buffer => readFileSync(file(folder, 'checkpoint.bin'));

/** Starts, does the work, kills. */
const during = async <T>(folder: string, work: (server: Process) => Promise<T>): Promise<T> => {
  const server = await start(folder);
  const result = await work(server);
  await killed(server.child);
  return result;
};

/** A register of these names, with a checkpoint that knows them all. Answers who may write to it. */
const registerOf = async (folder: string, names: readonly string[], known = ''): Promise<string> => {
  const cookie = await during(folder, async ({ url, token }) => {
    const signedIn = known === '' ? await signIn(url, token) : known;
    for (const name of names) expect((await add(url, signedIn, name)).status).toBe(200);
    return signedIn;
  });
  rmSync(file(folder, 'checkpoint.bin'));
  await during(folder, ({ url }) => ready(url));
  return cookie;
};

const namesAfterStart = (folder: string): Promise<readonly string[]> =>
  during(folder, async ({ url }) => (await namesIn(url)).toSorted());

const run = (folder: string, script: string, ...args: readonly string[]): void => {
  const env = { PATH: process.env['PATH'], DATA_DIR: folder };
  const done = spawnSync(process.execPath, [join(api, script), ...args], { encoding: 'utf8', env });
  expect(done).toMatchObject({ status: 0, stderr: '' });
};

describe('a checkpoint', { timeout: 120_000 }, () => {
  it('of another register is made anew', async () => {
    const [own, other] = [join(root, 'own'), join(root, 'other')];
    await registerOf(own, ['Levy oma']);
    await registerOf(other, ['Levy vieras', 'Levy vieras 2']);
    copyFileSync(file(other, 'checkpoint.bin'), file(own, 'checkpoint.bin'));
    expect(await namesAfterStart(own)).toEqual(['Levy oma']);
    expect(checkpointOf(own)).not.toEqual(checkpointOf(other));
  });

  it('of a copy of the register that went its own way is made anew', async () => {
    const [own, copy] = [join(root, 'own'), join(root, 'copy')];
    const cookie = await registerOf(own, ['Levy yhteinen']);
    cpSync(own, copy, { recursive: true });
    await registerOf(copy, ['Levy kopio'], cookie);
    await registerOf(own, ['Levy oma', 'Levy oma 2'], cookie);
    copyFileSync(file(copy, 'checkpoint.bin'), file(own, 'checkpoint.bin'));
    expect(await namesAfterStart(own)).toEqual(['Levy oma', 'Levy oma 2', 'Levy yhteinen']);
    expect(checkpointOf(own)).not.toEqual(checkpointOf(copy));
  });

  it('that is newer than a backup restored under it is made anew', async () => {
    const folder = join(root, 'own');
    const cookie = await registerOf(folder, ['Levy varmistettu']);
    run(folder, 'backup.ts', join(root, 'kept'));
    await registerOf(folder, ['Levy myöhempi'], cookie);
    run(folder, 'restore.ts', join(root, 'kept'));
    expect(await namesAfterStart(folder)).toEqual(['Levy varmistettu']);
  });

  it('that has seen more than the database put in place by hand stops the start, and is not missed when removed', async () => {
    const folder = join(root, 'own');
    const cookie = await registerOf(folder, ['Levy varmistettu']);
    run(folder, 'backup.ts', join(root, 'kept'));
    await registerOf(folder, ['Levy myöhempi'], cookie);
    for (const end of ['-wal', '-shm']) rmSync(file(folder, `store.db${end}`), { force: true });
    copyFileSync(join(root, 'kept', 'store.db'), file(folder, 'store.db'));
    await expect(start(folder)).rejects.toThrow(
      /The log ends at revision \d+, but checkpoint\.bin in .* has seen \d+: what came between is lost\. Restore a backup, or remove checkpoint\.bin/,
    );
    rmSync(file(folder, 'checkpoint.bin'));
    expect(await namesAfterStart(folder)).toEqual(['Levy varmistettu']);
  });
});
