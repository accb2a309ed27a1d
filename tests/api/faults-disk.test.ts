// The embedded product on a disk that is full, fails or is locked: it says so, goes on reading, and comes back by itself.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { add, asked, namesIn, ready, type Reply } from '../faults/asking.ts';
import { failingDisk, fullDisk, type Disk } from '../faults/full-disk.ts';
import { killed, startProcess, type Process } from '../faults/processes.ts';
import { ask, signIn } from '../tools/server.ts';
import { formsIn, press, wordsOf } from '../tools/plain-form.ts';

const api = join(import.meta.dirname, '../../api/src');

const troubles = async (url: string): Promise<readonly string[]> =>
  [...(await asked(url, '/metrics')).text.matchAll(/^tvl_store_trouble\{why="([^"]+)"\} 1$/gm)].map(
    ([, why = '']) => why,
  );

let disk: Disk | null = null;
let server: Process | null = null;
afterEach(async () => {
  if (server) await killed(server.child);
  disk?.clear();
  [server, disk] = [null, null];
});

const patient = { timeout: 60_000, interval: 100 };

/** What has room in a file already goes on: writes until the first is refused. */
const writeUntilRefused = async (url: string, cookie: string, acknowledged: string[]): Promise<Reply> => {
  for (let n = 0; ; n++) {
    const name = `Levy ${n}`;
    const reply = await add(url, cookie, name);
    if (reply.status !== 200) return reply;
    acknowledged.push(name);
    expect(n, 'the disk is full at last').toBeLessThan(3000);
  }
};

describe('a disk that cannot be written', { timeout: 120_000 }, () => {
  it.each([
    ['full', fullDisk, /^disk full$|^disk failing$/],
    ['failing, or read-only since it failed', failingDisk, /^disk failing$|^disk full$/],
  ])(
    'because it is %s refuses what is sent in words, loses nothing, and works again by itself',
    async (_, make, why) => {
      disk = make();
      server = await startProcess({ DATA_DIR: disk.folder });
      const { url, token } = server;
      const pid = server.child.pid ?? 0;
      const cookie = await signIn(url, token);
      const acknowledged: string[] = [];
      disk.fill(pid);
      const refused = await writeUntilRefused(url, cookie, acknowledged);
      expect([refused.status, refused.retryAfter]).toEqual([503, '5']);
      expect(refused.text).toMatch(/"code":"UNAVAILABLE"/);
      expect(await ready(url)).toMatch(why);
      expect(await troubles(url)).toHaveLength(1);
      // Reading goes on, from memory and from the log; what was refused is not in it.
      expect((await namesIn(url)).toSorted()).toEqual(acknowledged.toSorted());
      expect((await asked(url, '/healthz')).status).toBe(200);
      expect((await ask(url, '{ changes(since: 0, first: 5) { revision } }')).errors).toBeUndefined();

      disk.free(pid);
      await expect.poll(() => ready(url), patient).toBeNull();
      expect((await add(url, cookie, 'Levy jälkeen')).status).toBe(200);
      await killed(server.child);
      server = await startProcess({ DATA_DIR: disk.folder });
      expect((await namesIn(server.url)).toSorted()).toEqual([...acknowledged, 'Levy jälkeen'].toSorted());
    },
  );

  it('leaves no half backup behind', async () => {
    disk = fullDisk();
    server = await startProcess({ DATA_DIR: disk.folder });
    const whole = spawnSync(process.execPath, [join(api, 'backup.ts'), join(disk.folder, 'kept')], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATA_DIR: disk.folder },
    });
    expect(whole.status).toBe(0);
    disk.fill(server.child.pid ?? 0);
    // Where nothing could be mounted, the limit is the backup's own.
    const limits = existsSync(join(disk.folder, 'filler')) ? [] : ['--fsize=1:'];
    const command = [process.execPath, join(api, 'backup.ts'), join(disk.folder, 'full')];
    const { status, stderr } = spawnSync('prlimit', [...limits, ...command], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATA_DIR: disk.folder },
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(disk.folder).filter((name) => name === 'full' || name.startsWith('.backup'))).toEqual([]);
    disk.free(server.child.pid ?? 0);
  });

  it('starts without a checkpoint when there is no room for one', async () => {
    disk = failingDisk();
    server = await startProcess({ DATA_DIR: disk.folder });
    await killed(server.child);
    rmSync(join(disk.folder, 'checkpoint.bin'));
    // A folder in its place: the file cannot be put there, whatever the disk.
    const half = join(disk.folder, 'checkpoint.bin');
    spawnSync('mkdir', ['-p', join(half, 'in-the-way')]);
    server = await startProcess({ DATA_DIR: disk.folder });
    expect(await ready(server.url)).toBeNull();
  });

  describe('because a file may not grow beyond half of what is to be written', () => {
    const folder = (): string => disk?.folder ?? '';
    const half = (name: string): string => `--fsize=${Math.floor(statSync(join(folder(), name)).size / 2)}:`;
    const limited = (limit: string, script: string, ...args: readonly string[]) =>
      spawnSync('prlimit', [limit, process.execPath, join(api, script), ...args], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], DATA_DIR: folder() },
      });
    const halfMade = (): readonly string[] =>
      readdirSync(folder()).filter((name) => /^\.(?:backup|restore)|\.tmp$|^kept2$/.test(name));
    let cookie: string;

    beforeEach(async () => {
      disk = failingDisk();
      server = await startProcess({ DATA_DIR: disk.folder });
      cookie = await signIn(server.url, server.token);
      expect((await add(server.url, cookie, 'Levy varmistettu')).status).toBe(200);
      expect(limited('--fsize=unlimited:', 'backup.ts', join(disk.folder, 'kept')).status).toBe(0);
      expect((await add(server.url, cookie, 'Levy myöhempi')).status).toBe(200);
    });

    it.each([
      ['a backup', 'backup.ts', 'kept2'],
      ['a restore', 'restore.ts', 'kept'],
    ])('%s says so in one line, leaves nothing half made and the register as it was', async (_, script, name) => {
      const { status, stderr } = limited(half('kept/store.db'), script, join(folder(), name));
      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(halfMade()).toEqual([]);
      const { url, child } = server as Process;
      expect((await add(url, cookie, 'Levy taas')).status).toBe(200);
      await killed(child);
      server = await startProcess({ DATA_DIR: folder() });
      expect((await namesIn(server.url)).toSorted()).toEqual(['Levy myöhempi', 'Levy taas', 'Levy varmistettu']);
      expect(limited('--fsize=unlimited:', script, join(folder(), name)).status).toBe(0);
    });
  });

  it('when it is read-only from the start stops the start with one line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tvl-read-only-'));
    chmodSync(folder, 0o555);
    // Root writes everywhere: without that right, the folder is as read-only for it as for others.
    const asOthers =
      process.getuid?.() === 0
        ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search']
        : ['env'];
    const [program, ...args] = [...asOthers, process.execPath, join(api, 'main.ts')];
    const { status, stderr } = spawnSync(program, args, {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], DATA_DIR: folder, PORT: '0', SEED: 'none', LOG_LEVEL: 'silent' },
    });
    expect([status, stderr]).toEqual([
      1,
      `${folder}: The data folder cannot be written: check who owns it and that the disk has room (EACCES).\n`,
    ]);
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });
});

describe('a database that another process holds', { timeout: 120_000 }, () => {
  it('is waited for while everybody reads, then said to be away, and written again when it is let go', async () => {
    disk = failingDisk();
    server = await startProcess({ DATA_DIR: disk.folder });
    const { url, token } = server;
    const cookie = await signIn(url, token);
    using other = new DatabaseSync(join(disk.folder, 'store.db'));
    other.exec('BEGIN EXCLUSIVE');
    const writing = add(url, cookie, 'Levy lukossa');
    const times: number[] = [];
    const state = { over: false };
    void writing.finally(() => {
      state.over = true;
    });
    while (!state.over) {
      const started = performance.now();
      await asked(url, '/healthz');
      times.push(performance.now() - started);
      await sleep(40);
    }
    expect((await writing).status).toBe(503);
    // Nobody waits with the one who writes: it was 2,000 ms when SQLite waited by itself.
    expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(250);
    expect(times.length).toBeGreaterThan(20);
    expect(await ready(url)).toBe('locked');
    other.exec('ROLLBACK');
    await expect.poll(() => ready(url), patient).toBeNull();
    // The same command again: once, although it was sent twice.
    expect((await add(url, cookie, 'Levy lukossa')).status).toBe(200);
    expect(await namesIn(url)).toEqual(['Levy lukossa']);
  });

  it('for a moment only is not noticed by anybody', async () => {
    disk = failingDisk();
    server = await startProcess({ DATA_DIR: disk.folder });
    const { url, token } = server;
    const cookie = await signIn(url, token);
    using other = new DatabaseSync(join(disk.folder, 'store.db'));
    other.exec('BEGIN IMMEDIATE');
    const writing = add(url, cookie, 'Levy hetken');
    await sleep(500);
    other.exec('ROLLBACK');
    expect((await writing).status).toBe(200);
    expect(await ready(url)).toBeNull();
  });

  it('gives a plain form back as it was written, in its language, to be sent again', async () => {
    disk = failingDisk();
    server = await startProcess({ DATA_DIR: disk.folder });
    const { url } = server;
    let page = await (await fetch(`${url}/kerro?kieli=sv`)).text();
    page = await press(url, page, 'jatka', { nimi: 'Levy vastaa' });
    page = await press(url, page, 'lisaa', { nimi: 'Levyn verkosto', 'suhde-0': 'jasen', aihe: 'theme.hyte' });
    page = await press(url, page, 'jatka', { kaikki: 'ownList.all' });
    page = await press(url, page, 'jatka');
    using other = new DatabaseSync(join(disk.folder, 'store.db'));
    other.exec('BEGIN IMMEDIATE');
    const form = formsIn(page).find(({ html }) => html.includes('value="laheta"'));
    form?.fields.set('teko', 'laheta');
    const later = await fetch(`${url}/kerro`, { method: 'POST', body: form?.fields ?? new URLSearchParams() });
    expect([later.status, later.headers.get('retry-after')]).toEqual([503, '5']);
    const given = await later.text();
    expect(wordsOf(given)).toContain('Vi kan inte spara nu');
    other.exec('ROLLBACK');
    const [again] = formsIn(given);
    const sent = await fetch(url + (again?.action ?? ''), { method: 'POST', body: again?.fields ?? '' });
    expect(sent.status).toBe(200);
    expect(await namesIn(url)).toEqual(['Levy vastaa']);
  });
});
