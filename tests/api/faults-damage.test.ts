// Bytes of the databases overwritten while the product runs: it says so, serves nothing that is not true, and promises
// nobody to keep what it could not.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { add, asked, namesIn, ready, type Reply } from '../faults/asking.ts';
import { killed, startProcess, type Process } from '../faults/processes.ts';
import { signIn } from '../tools/server.ts';

const api = join(import.meta.dirname, '../../api/src');
const page = 4096;
const patient = { timeout: 30_000, interval: 100 };

let folder: string;
let server: Process;
let link: string;
let cookie: string;
const kept = Array.from({ length: 5 }, (_, n) => `Levy ${n}`);
const first = 'Levy varmuuskopion jälkeen';
const later = ['Levy lokissa', 'Levy lokissa 2', 'Levy lokissa 3'];

const start = async (): Promise<void> => {
  server = await startProcess({ DATA_DIR: folder, LOG_LEVEL: 'error' });
};

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(api, script), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], DATA_DIR: folder },
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvl-running-'));
  await start();
  // One is kept for the test: who signs in as administrator is given no other.
  link = server.token;
  await killed(server.child);
  await start();
  cookie = await signIn(server.url, server.token);
  for (const name of kept) expect((await add(server.url, cookie, name)).status).toBe(200);
  expect(run('backup.ts').status).toBe(0);
  expect((await add(server.url, cookie, first)).status).toBe(200);
});
afterEach(async () => {
  await killed(server.child);
  rmSync(folder, { recursive: true });
});

const backupMade = (): string => {
  const [name = ''] = readdirSync(join(folder, 'backups'));
  return join(folder, 'backups', name);
};

const beside = <T>(name: string, work: (other: DatabaseSync) => T): T => {
  using other = new DatabaseSync(join(folder, name), { timeout: 5000 });
  return work(other);
};
/** All that the log holds goes into the database. */
const emptyLog = (name: string): void =>
  beside(name, (other) => void other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
/** Another process writes (the first page only): what the product had in memory of the file is read anew from then on. */
const writeBeside = (name: string): void =>
  beside(name, (other) => {
    const found = other.prepare('PRAGMA user_version').get()?.['user_version'];
    other.exec(`PRAGMA user_version = ${String(found)}`);
  });

const overwrite = (name: string, places: readonly (readonly [from: number, to: number])[]): void => {
  const file = openSync(join(folder, name), 'r+');
  for (const [from, to] of places) writeSync(file, Buffer.alloc(to - from, 0xa5), 0, to - from, from);
  closeSync(file);
};

/** All pages but the first. */
const harmPages = (name: string): void => {
  emptyLog(name);
  overwrite(name, [[page, statSync(join(folder, name)).size]]);
  writeBeside(name);
};

/** What the log holds of all pages but the first. */
const harmLog = async (): Promise<void> => {
  emptyLog('store.db');
  for (const name of later) expect((await add(server.url, cookie, name)).status).toBe(200);
  const log = readFileSync(join(folder, 'store.db-wal'));
  const places: (readonly [number, number])[] = [];
  for (let at = 32; at + 24 + page <= log.length; at += 24 + page)
    if (log.readUInt32BE(at) !== 1) places.push([at + 24, at + 24 + page]);
  overwrite('store.db-wal', places);
  writeBeside('store.db');
};

const harms = {
  store: () => Promise.resolve(harmPages('store.db')),
  log: harmLog,
};

/** The last changes. */
const history = async (): Promise<Reply> => {
  const { revision } = JSON.parse((await asked(server.url, '/readyz')).text) as { readonly revision: number };
  return asked(server.url, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: `{ changes(since: ${revision - 3}, first: 100) { revision } }` }),
  });
};

const actions = {
  'read of history': history,
  commit: () => add(server.url, cookie, 'Levy rikki'),
};

/** What is told in one line, by the log and by the next start. */
const lineOf = (name: string, option = ''): RegExp =>
  new RegExp(`${join(folder, name)}: [^\\n]*damaged[^\\n]*npm run restore -- ${backupMade()}${option}`);

const refusal = async (): Promise<string> => {
  await killed(server.child);
  return startProcess({ DATA_DIR: folder }).then(
    () => 'started',
    (error: unknown) => String(error),
  );
};

/** As the line says: afterwards all is well, with what the backup holds. */
const restoreAsTold = async (...options: readonly string[]): Promise<void> => {
  expect(run('restore.ts', backupMade(), ...options)).toMatchObject({ status: 0, stderr: '' });
  await start();
  expect(await ready(server.url)).toBeNull();
  expect((await add(server.url, cookie, 'Levy taas')).status).toBe(200);
};

describe('damage while the product runs', { timeout: 120_000 }, () => {
  const cases = (['store', 'log'] as const).flatMap((where) =>
    (Object.keys(actions) as (keyof typeof actions)[]).map((action) => [where, action] as const),
  );
  it.each(cases)('of the %s, met by a %s, is said at once with the backup to restore', async (where, action) => {
    await harms[where]();
    const told = (await namesIn(server.url)).toSorted();
    const met = await actions[action]();
    expect([met.status, met.text]).toEqual([503, expect.stringContaining('UNAVAILABLE')]);
    expect(await ready(server.url)).toBe('damaged');
    await expect.poll(() => server.said(), patient).toMatch(lineOf('store.db'));
    // No answer from a file that is not believed, no promise that it keeps anything; what is in memory is true.
    expect((await history()).status).toBe(503);
    expect((await add(server.url, cookie, 'Levy myöhemmin')).status).toBe(503);
    expect(told).toEqual([...kept, first, ...(where === 'log' ? later : [])].toSorted());
    expect((await namesIn(server.url)).toSorted()).toEqual(told);
    expect(await refusal()).toMatch(lineOf('store.db'));
    await restoreAsTold();
    expect((await namesIn(server.url)).toSorted()).toEqual([...kept, 'Levy taas'].toSorted());
  });

  it('of the vault is met by who signs in, and readers go on', async () => {
    harmPages('vault.db');
    const signedIn = await asked(server.url, '/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: link }),
    });
    expect(signedIn.status).toBe(503);
    expect(await ready(server.url)).toBe('damaged');
    await expect.poll(() => server.said(), patient).toMatch(lineOf('vault.db', ' --vault'));
    expect((await namesIn(server.url)).toSorted()).toEqual([...kept, first].toSorted());
    expect(await refusal()).toMatch(lineOf('vault.db', ' --vault'));
    await restoreAsTold('--vault');
  });
});
