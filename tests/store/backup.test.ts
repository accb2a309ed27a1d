import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import { backup } from '../../api/src/backup.ts';
import { restore } from '../../api/src/restore.ts';
import type { NetworkStore } from '../../api/src/store/port.ts';
import type { Feedback, PersonalLink, Session, Vault } from '../../api/src/store/vault-port.ts';
import { realNouns } from '../../api/src/store/noun-table.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { openSqliteVault } from '../../api/src/store/sqlite/sqlite-vault.ts';
import { expectLogAndRecordsToAgree } from './place.ts';
import { bare, commitAll, create, ground, recordsOf, set, setOf } from './samples.ts';

const now = new Date('2026-02-26T09:00:00.000Z');
const at = {
  time: '2026-03-01T08:00:00.000Z',
  actor: { scope: 'administrator', pseudonym: 'p-9' },
  reason: null,
} as const;
const redaction = { noun: 'organisation', id: 'org_1', field: 'contact' } as const;
const secret = 'Salainen yhteystieto';

const session = (name: string): Session => ({
  tokenHash: `hash-${name}`,
  scope: 'coordinator',
  pseudonym: `p-${name}`,
  limits: {},
  createdAt: now.toISOString(),
  expiresAt: '2030-01-01T00:00:00.000Z',
});

let root: string;
let data: string;
let kept: string;
let store: NetworkStore;
let vault: Vault;
const organisation = { ...bare('organisation', 'org_1'), contact: secret };

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tvl-backup-'));
  data = join(root, 'data');
  kept = join(root, 'kept');
  mkdirSync(data);
  store = openSqliteStore(join(data, 'store.db'));
  vault = openSqliteVault(join(data, 'vault.db'));
  await commitAll(store, [ground(), setOf([create('organisation', organisation)])]);
  await vault.addSession(session('sanna'));
});
afterEach(async () => {
  await store.close();
  await vault.close();
  rmSync(root, { recursive: true });
});

const add = (n: number) => setOf([create('organisation', bare('organisation', `org_uusi-${n}`))]);
const idsIn = async (one: NetworkStore) => recordsOf(await one.snapshot())['organisation']?.map(({ id }) => id);

describe('a backup', () => {
  test('holds both databases and says what it is, for its owner alone', async () => {
    const manifest = await backup(data, kept, now);
    expect(manifest).toMatchObject({
      format: 1,
      createdAt: now.toISOString(),
      schema: schemaVersion,
      revision: 2,
      storeId: await store.storeId(),
    });
    expect(JSON.parse(readFileSync(join(kept, 'manifest.json'), 'utf8'))).toEqual(manifest);
    expect(readdirSync(kept).toSorted()).toEqual(['manifest.json', 'store.db', 'vault.db']);
    for (const name of readdirSync(kept)) expect(statSync(join(kept, name)).mode & 0o077).toBe(0);
    expect(readdirSync(root).toSorted()).toEqual(['data', 'kept']);
  });

  test('taken while others write is one whole state', { timeout: 30_000 }, async () => {
    const writer = spawn(process.execPath, [
      join(import.meta.dirname, 'children', 'committer.ts'),
      join(data, 'store.db'),
      'w',
    ]);
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    await sleep(200);
    const manifest = await backup(data, kept, now);
    await sleep(100);
    writer.kill('SIGKILL');
    await new Promise((resolve) => writer.once('close', resolve));
    expect(manifest.revision).toBeGreaterThan(2);
    expect(await store.head()).toBeGreaterThan(manifest.revision);
    const copy = openSqliteStore(join(kept, 'store.db'));
    expect(await copy.head()).toBe(manifest.revision);
    expect(await copy.changesSince(0, 1_000_000)).toEqual(await store.changesSince(0, manifest.revision));
    await expectLogAndRecordsToAgree(copy);
    await copy.close();
  });

  test('never overwrites what is there, and needs a store', async () => {
    mkdirSync(kept);
    await expect(backup(data, kept, now)).rejects.toThrow(/exists already/);
    await expect(backup(join(root, 'nowhere'), join(root, 'other'), now)).rejects.toThrow(/no store/);
    expect(readdirSync(root).toSorted()).toEqual(['data', 'kept']);
  });
});

describe('a restore', () => {
  test('on an empty machine brings back register and sign-ins', async () => {
    await backup(data, kept, now);
    const fresh = join(root, 'fresh');
    expect(await restore(fresh, kept, false, now)).toMatchObject({ taken: 2, head: 3, redacted: 0, vault: true });
    const there = openSqliteStore(join(fresh, 'store.db'));
    const [a, b] = [recordsOf(await store.snapshot()), recordsOf(await there.snapshot())];
    expect(b).toEqual(a);
    expect((await there.changesSince(0, 100)).map(({ command }) => command)).toEqual([
      'addOrganisation',
      'addOrganisation',
      'restore',
    ]);
    await expectLogAndRecordsToAgree(there);
    await there.close();
    const sessions = openSqliteVault(join(fresh, 'vault.db'));
    expect(await sessions.session('hash-sanna', now.toISOString())).toEqual(session('sanna'));
    await sessions.close();
    expect(readdirSync(fresh).toSorted()).toEqual(['store.db', 'vault.db']);
  });

  test('under a running server is noticed by every call, until it takes a new snapshot', async () => {
    const before = await store.storeId();
    await backup(data, kept, now);
    await commitAll(store, [add(1), add(2)]);
    await restore(data, kept, false, now);
    const attempts = [
      () => store.head(),
      () => store.changesSince(0, 10),
      () => store.changesOf('org_1', 10),
      () => store.changeSetsOf(['ground']),
      () => store.commit([add(3)], 4),
      () => store.commit([add(3)], 5),
      () => store.redact(redaction, at),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ name: 'StoreReplacedError' });
    const snapshot = await store.snapshot();
    expect(recordsOf(snapshot)['organisation']?.map(({ id }) => id)).toEqual(['org_ankkuri', 'org_toinen', 'org_1']);
    expect(await store.storeId()).not.toBe(before);
    expect(snapshot.revision).toBe(5);
    expect(await store.commit([add(3)], 5)).toEqual({ ok: true, head: 6 });
    expect(await idsIn(store)).toEqual(['org_ankkuri', 'org_toinen', 'org_1', 'org_uusi-3']);
    await expectLogAndRecordsToAgree(store);
  });

  test('never uses a revision twice, and says in the log what was done', async () => {
    await backup(data, kept, now);
    await commitAll(store, [add(1), add(2), add(3)]);
    await restore(data, kept, false, now);
    await store.snapshot();
    const [last, ...rest] = (await store.changesSince(0, 100)).toReversed();
    expect(rest.map(({ revision }) => revision)).toEqual([2, 1]);
    expect(last).toMatchObject({
      revision: 6,
      command: 'restore',
      changes: [],
      actor: { scope: 'administrator', pseudonym: 'restore' },
    });
    expect(last?.reason).toContain('revision 2');
  });

  test('while others write leaves a register that agrees with its log', { timeout: 30_000 }, async () => {
    await backup(data, kept, now);
    const writers = ['a', 'b'].map((name) =>
      spawn(process.execPath, [join(import.meta.dirname, 'children', 'committer.ts'), join(data, 'store.db'), name], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    await Promise.all(writers.map((writer) => new Promise((resolve) => writer.stdout?.once('data', resolve))));
    for (let n = 0; n < 3; n++) {
      await sleep(100);
      await restore(data, kept, false, now);
    }
    await sleep(100);
    for (const writer of writers) {
      expect(writer.exitCode).toBeNull();
      writer.kill('SIGKILL');
      await new Promise((resolve) => writer.once('close', resolve));
    }
    await store.snapshot();
    await expectLogAndRecordsToAgree(store);
    expect((await store.changesSince(0, 1_000_000)).filter(({ command }) => command === 'restore')).toHaveLength(1);
    expect(await store.head()).toBeGreaterThan(10);
  });

  test('of an older backup redacts again what was redacted since, and says so', async () => {
    await backup(data, kept, now);
    await commitAll(store, [setOf([set('organisation', organisation, 'contact', `${secret} 2`)])]);
    await store.redact(redaction, at);
    expect(await restore(data, kept, false, now)).toMatchObject({ redacted: 1 });
    const records = recordsOf(await store.snapshot());
    expect(records['organisation']?.at(-1)).toEqual({ ...organisation, contact: null });
    const sets = await store.changesSince(0, 100);
    expect(sets.slice(-2).map(({ command }) => command)).toEqual(['restore', 'redact']);
    expect(sets.at(-1)).toMatchObject(at);
    await expectLogAndRecordsToAgree(store);
    for (const name of readdirSync(data)) expect(readFileSync(join(data, name)).includes(secret), name).toBe(false);
  });

  test('keeps redactions through backups older than the record, and a second restore', async () => {
    const first = join(root, 'first');
    const empty = join(root, 'empty');
    mkdirSync(empty);
    const before = openSqliteStore(join(empty, 'store.db'));
    await commitAll(before, [ground()]);
    await before.close();
    await backup(empty, first, now);
    await backup(data, kept, now);
    await store.redact(redaction, at);
    expect(await restore(data, first, false, now)).toMatchObject({ redacted: 0 });
    expect(await restore(data, kept, false, now)).toMatchObject({ redacted: 1 });
    expect(await restore(data, kept, false, now)).toMatchObject({ redacted: 1 });
    expect(recordsOf(await store.snapshot())['organisation']?.at(-1)?.['contact']).toBeNull();
  });

  test('keeps sign-ins as they are, unless asked', async () => {
    await backup(data, kept, now);
    await vault.addSession(session('jouni'));
    expect(await restore(data, kept, false, now)).toMatchObject({ vault: false });
    expect(await vault.session('hash-jouni', now.toISOString())).not.toBeNull();
    expect(await restore(data, kept, true, now)).toMatchObject({ vault: true });
    expect(await vault.session('hash-jouni', now.toISOString())).toBeNull();
    expect(await vault.session('hash-sanna', now.toISOString())).not.toBeNull();
  });

  test('never brings back who was erased, nor a link', async () => {
    await vault.addLink({ ...session('linkki'), expiresAt: '2030-01-01T00:00:00.000Z' });
    await vault.addSession(session('jouni'));
    await backup(data, kept, now);
    await vault.erase('p-sanna', now.toISOString());
    for (let n = 0; n < 2; n++) {
      await restore(data, kept, true, now);
      expect(await vault.session('hash-sanna', now.toISOString())).toBeNull();
      expect(await vault.session('hash-jouni', now.toISOString())).not.toBeNull();
      expect(await vault.takeLink('hash-linkki', now.toISOString())).toBeNull();
    }
    for (const name of readdirSync(data)) expect(readFileSync(join(data, name)).includes('p-sanna'), name).toBe(false);
  });

  test('brings feedback beside what came since, and never what was erased', async () => {
    const feedback = (id: string): Feedback => ({
      id,
      codeHash: `koodi-${id}`,
      about: 'idea',
      text: 'Hyvä',
      page: '',
      language: 'fi',
      answer: null,
      sentAt: now.toISOString(),
      answeredAt: null,
      closedAt: null,
      expiresAt: '2030-01-01T00:00:00.000Z',
    });
    for (const id of ['pysyy', 'poistettu']) await vault.addFeedback(feedback(id));
    await backup(data, kept, now);
    await vault.addFeedback(feedback('uusi'));
    await vault.handleFeedback('pysyy', { answer: 'Kiitos' }, now.toISOString());
    await vault.eraseFeedback('poistettu');
    await restore(data, kept, true, now);
    const there = await vault.allFeedback(now.toISOString());
    expect(there.map(({ id, answer }) => [id, answer])).toEqual([
      ['pysyy', 'Kiitos'],
      ['uusi', null],
    ]);
  });

  test('brings personal links beside what came since: none revoked works again, and none erased comes back', async () => {
    const link = (name: string): PersonalLink => ({
      tokenHash: `token-${name}`,
      codeHash: `code-${name}`,
      pseudonym: `respondent-${name}`,
      responses: [`rsp_${name}`],
      expiresAt: '2030-01-01T00:00:00.000Z',
      revokedAt: null,
    });
    const today = now.toISOString();
    for (const name of ['pysyy', 'peruttu', 'poistettu']) await vault.keepPersonalLink(link(name));
    await backup(data, kept, now);
    await vault.keepPersonalLink(link('uusi'));
    await vault.keepPersonalLink({ ...link('pysyy'), responses: ['rsp_2'] });
    await vault.revokePersonalLinks('respondent-peruttu', today);
    await vault.erase('respondent-poistettu', today);
    await restore(data, kept, true, now);
    const find = (name: string) => vault.personalLink('tokenHash', `token-${name}`);
    expect((await find('pysyy'))?.responses).toEqual(['rsp_pysyy', 'rsp_2']);
    expect((await find('peruttu'))?.revokedAt).toBe(today);
    expect(await find('poistettu')).toBeNull();
    expect(await find('uusi')).not.toBeNull();
  });

  const flip = (name: string): void => {
    const bytes = readFileSync(join(kept, name));
    const place = Math.floor(bytes.length / 2);
    bytes[place] = (bytes[place] as number) ^ 1;
    writeFileSync(join(kept, name), bytes);
  };

  test.each([
    ['a changed store', () => flip('store.db'), /store\.db is missing or damaged/],
    ['a missing store', () => rmSync(join(kept, 'store.db')), /store\.db is missing or damaged/],
    ['no manifest', () => rmSync(join(kept, 'manifest.json')), /is no backup/],
    ['a broken manifest', () => writeFileSync(join(kept, 'manifest.json'), '{'), /manifest\.json cannot be read/],
  ])('with %s is refused in words and changes nothing', async (_, harm, message) => {
    await backup(data, kept, now);
    await commitAll(store, [add(1)]);
    harm();
    await expect(restore(data, kept, false, now)).rejects.toThrow(message);
    expect(await store.head()).toBe(3);
    expect(readdirSync(data).filter((name) => name.includes('restore'))).toEqual([]);
  });

  test('of a backup by a newer program is refused, and changes nothing', async () => {
    const newer = join(root, 'newer');
    mkdirSync(newer);
    await openSqliteStore(join(newer, 'store.db'), {
      nouns: { ...realNouns, dream: { note: { is: 'text' } } },
      schema: schemaVersion + 1,
    }).close();
    await backup(newer, kept, now);
    await expect(restore(data, kept, false, now)).rejects.toMatchObject({ name: 'NewerStoreError' });
    expect(await store.head()).toBe(2);
    expect(readdirSync(data).filter((name) => name.includes('restore'))).toEqual([]);
  });

  test('onto a damaged store sets it aside and says so', async () => {
    await backup(data, kept, now);
    const broken = join(root, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'store.db'), 'rikki'.repeat(2000));
    const restored = await restore(broken, kept, false, now);
    expect(restored.setAside).toContain('store.db.damaged-');
    expect(readFileSync(restored.setAside ?? '', 'utf8')).toContain('rikki');
    const there = openSqliteStore(join(broken, 'store.db'));
    expect(recordsOf(await there.snapshot())).toEqual(recordsOf(await store.snapshot()));
    await there.close();
  });

  test('of a damaged store is not made', async () => {
    await store.close();
    const bytes = readFileSync(join(data, 'store.db'));
    bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 4096);
    writeFileSync(join(data, 'store.db'), bytes);
    await expect(backup(data, kept, now)).rejects.toThrow(/damaged/);
    expect(existsSync(kept)).toBe(false);
  });
});

describe('as commands', () => {
  const run = (script: string, args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../api/src', script), ...args], {
      encoding: 'utf8',
      cwd: root,
      env: { PATH: process.env['PATH'], DATA_DIR: data, INIT_CWD: root, ...env },
    });

  test('backup and restore say what they did', async () => {
    const made = run('backup.ts', ['kept']);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toMatch(
      /^Backed up revision 2 to .*kept \(store\.db \d+ KB, vault\.db \d+ KB\)\. Keep it safe: .*\n$/,
    );
    const back = run('restore.ts', ['kept']);
    expect(back).toMatchObject({ status: 0, stderr: '' });
    expect(back.stdout).toMatch(
      /^Restored the backup of 20.*: revision 2, which goes on as revision 3\.\nSign-ins were kept.*\nA running server/,
    );
    expect((await store.snapshot()).revision).toBe(3);
  });

  test('a backup without a name goes to the data folder', () => {
    expect(run('backup.ts', []).status).toBe(0);
    const [name = ''] = readdirSync(join(data, 'backups'));
    expect(name).toMatch(/^20\d\d-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
    expect(existsSync(join(data, 'backups', name, 'manifest.json'))).toBe(true);
  });

  test.each([
    ['backup.ts', ['a', 'b'], {}, /^Name one folder at most/],
    ['backup.ts', ['--what'], {}, /^Name one folder at most/],
    ['backup.ts', ['kept'], { DATA_DIR: '/nowhere/at/all' }, /^There is no store in/],
    ['restore.ts', [], {}, /^Name the folder of a backup/],
    ['restore.ts', ['a', 'b'], {}, /^Name the folder of a backup/],
    ['restore.ts', ['--what'], {}, /^Name the folder of a backup/],
    ['restore.ts', ['nowhere'], {}, /is no backup/],
    ['restore.ts', ['data'], {}, /is no backup/],
    ['restore.ts', ['data'], { PORT: 'x' }, /^PORT=x will not do/],
  ] as const)('%s %j says in one line what is wrong', (script, args, env, message) => {
    const { status, stdout, stderr } = run(script, args, env);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a backup can be copied elsewhere and restored from there', async () => {
    await backup(data, kept, now);
    cpSync(kept, join(root, 'muualla', 'varmuuskopio ä'), { recursive: true });
    expect(run('restore.ts', ['muualla/varmuuskopio ä', '--vault']).stdout).toContain('Sign-ins come from the backup.');
  });
});
