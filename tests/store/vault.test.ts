import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Session, SignInLink, Vault } from '../../api/src/store/vault-port.ts';
import { openSqliteVault } from '../../api/src/store/sqlite/sqlite-vault.ts';

const [now, later, muchLater] = ['2026-02-26T09:00:00.000Z', '2026-02-26T10:00:00.000Z', '2026-02-27T09:00:00.000Z'];

const link = (tokenHash: string, more: Partial<SignInLink> = {}): SignInLink => ({
  tokenHash,
  scope: 'coordinator',
  pseudonym: 'p-sanna',
  limits: {},
  expiresAt: later,
  ...more,
});
const session = (tokenHash: string, more: Partial<Session> = {}): Session => ({
  ...link(tokenHash),
  createdAt: now,
  ...more,
});

let folder: string;
let vault: Vault;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvl-vault-'));
  vault = openSqliteVault(join(folder, 'vault.db'));
});
afterEach(async () => {
  await vault.close();
  rmSync(folder, { recursive: true });
});

test('a link opens once, as it was made', async () => {
  const made = link('h1', { scope: 'agent', limits: { area: 'area_lappi' } });
  await vault.addLink(made);
  expect(await vault.takeLink('h1', now)).toEqual(made);
  expect(await vault.takeLink('h1', now)).toBeNull();
  expect(await vault.takeLink('unknown', now)).toBeNull();
});

test('of two who use a link at once, one gets in', async () => {
  const other = openSqliteVault(join(folder, 'vault.db'));
  await vault.addLink(link('h1'));
  const taken = await Promise.all([vault.takeLink('h1', now), other.takeLink('h1', now)]);
  expect(taken.filter(Boolean)).toHaveLength(1);
  await other.close();
});

test('an expired link opens nothing, from the very moment on', async () => {
  await vault.addLink(link('h1'));
  await vault.addLink(link('h2'));
  expect(await vault.takeLink('h1', later)).toBeNull();
  expect(await vault.takeLink('h2', '2026-02-26T09:59:59.999Z')).not.toBeNull();
});

test('a session lasts until it expires, and keeps scope, pseudonym and limits', async () => {
  const made = session('s1', { limits: { network: 'net_1', response: 'rsp_1' }, scope: 'networkCoordinator' });
  await vault.addSession(made);
  expect(await vault.session('s1', now)).toEqual(made);
  expect(await vault.session('s1', later)).toBeNull();
  expect(await vault.session('s2', now)).toBeNull();
});

test('an administrator is there by a live session, and by nothing else: a link may be lost', async () => {
  expect(await vault.hasAdministrator(now)).toBe(false);
  await vault.addSession(session('s1'));
  await vault.addLink(link('h0', { scope: 'administrator', expiresAt: '2026-02-25T00:00:00.000Z' }));
  expect(await vault.hasAdministrator(now)).toBe(false);
  await vault.addLink(link('h1', { scope: 'administrator' }));
  expect(await vault.hasAdministrator(now)).toBe(false);
  await vault.takeLink('h1', now);
  expect(await vault.hasAdministrator(now)).toBe(false);
  await vault.addSession(session('s2', { scope: 'administrator', expiresAt: muchLater }));
  expect(await vault.hasAdministrator(later)).toBe(true);
});

const bytesOnDisk = (): Buffer => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

test('erasing leaves no byte of a pseudonym, nor of what has expired, and keeps the rest', async () => {
  for (let n = 0; n < 200; n++) {
    await vault.addSession(session(`sessio-sanna-${n}`, { pseudonym: 'pseudonyymi-sanna' }));
    await vault.addLink(link(`linkki-sanna-${n}`, { pseudonym: 'pseudonyymi-sanna' }));
    await vault.addSession(session(`sessio-vanha-${n}`, { pseudonym: 'pseudonyymi-vanha', expiresAt: now }));
    await vault.addSession(session(`sessio-jouni-${n}`, { pseudonym: 'pseudonyymi-jouni' }));
  }
  for (const trace of ['pseudonyymi-sanna', 'sessio-sanna-77', 'linkki-sanna-199', 'pseudonyymi-vanha'])
    expect(bytesOnDisk().includes(trace)).toBe(true);
  await vault.erase('pseudonyymi-sanna', now);
  for (const trace of ['pseudonyymi-sanna', 'sessio-sanna', 'linkki-sanna', 'pseudonyymi-vanha', 'sessio-vanha'])
    expect(bytesOnDisk().includes(trace), trace).toBe(false);
  expect(await vault.session('sessio-jouni-7', now)).not.toBeNull();
});

test('erasing without a pseudonym takes only what has expired', async () => {
  await vault.addSession(session('s1'));
  await vault.addSession(session('sessio-vanha', { expiresAt: now }));
  await vault.erase(null, now);
  expect(await vault.session('s1', now)).not.toBeNull();
  expect(bytesOnDisk().includes('sessio-vanha')).toBe(false);
});

test('what is in the vault is there after closing and opening', async () => {
  await vault.addSession(session('s1'));
  await vault.close();
  vault = openSqliteVault(join(folder, 'vault.db'));
  expect(await vault.session('s1', now)).toEqual(session('s1'));
});

test('a vault of a newer program is left alone', async () => {
  await vault.close();
  const path = join(folder, 'vault.db');
  new DatabaseSync(path).exec('PRAGMA user_version = 99');
  const before = readFileSync(path);
  expect(() => openSqliteVault(path)).toThrow(expect.objectContaining({ name: 'NewerStoreError', found: 99 }));
  expect(readFileSync(path).equals(before)).toBe(true);
  vault = openSqliteVault(':memory:');
});
