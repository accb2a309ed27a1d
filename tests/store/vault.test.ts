import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Feedback, Session, SignInLink, Vault } from '../../api/src/store/vault-port.ts';
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

const feedback = (id: string, more: Partial<Feedback> = {}): Feedback => ({
  id,
  codeHash: `koodi-${id}`,
  about: 'idea',
  text: 'Kartta voisi olla isompi.',
  page: '/kartta?kieli=sv',
  language: 'fi',
  answer: null,
  sentAt: now,
  answeredAt: null,
  closedAt: null,
  expiresAt: muchLater,
  ...more,
});

test('feedback is found by the hash of its code, as it was sent, until it expires', async () => {
  await vault.addFeedback(feedback('f1'));
  await vault.addFeedback(feedback('f2', { text: 'ŋ 𐐷 \n', page: '' }));
  expect(await vault.feedbackWithCode('koodi-f2', now)).toEqual(feedback('f2', { text: 'ŋ 𐐷 \n', page: '' }));
  expect(await vault.feedbackWithCode('koodi-f1', now)).toEqual(feedback('f1'));
  expect(await vault.feedbackWithCode('f1', now)).toBeNull();
  expect(await vault.feedbackWithCode('koodi-f1', muchLater)).toBeNull();
});

test('two pieces of feedback never share an id or a code', async () => {
  await vault.addFeedback(feedback('f1'));
  await expect(vault.addFeedback(feedback('f1', { codeHash: 'other' }))).rejects.toThrow();
  await expect(vault.addFeedback(feedback('f2', { codeHash: 'koodi-f1' }))).rejects.toThrow();
  expect(await vault.allFeedback(now)).toEqual([feedback('f1')]);
});

test('all feedback comes newest first, without what has expired', async () => {
  expect(await vault.allFeedback(now)).toEqual([]);
  await vault.addFeedback(feedback('b', { sentAt: now }));
  await vault.addFeedback(feedback('new', { sentAt: later }));
  await vault.addFeedback(feedback('a', { sentAt: now }));
  await vault.addFeedback(feedback('old', { expiresAt: later }));
  expect((await vault.allFeedback(later)).map(({ id }) => id)).toEqual(['new', 'a', 'b']);
});

test('handling feedback sets what is given and keeps the rest', async () => {
  await vault.addFeedback(feedback('f1'));
  await vault.addFeedback(feedback('f2'));
  const answered = feedback('f1', { answer: 'Kiitos!', answeredAt: later });
  expect(await vault.handleFeedback('f1', { answer: 'Kiitos!', answeredAt: later }, later)).toEqual(answered);
  const closed = { ...answered, closedAt: later };
  expect(await vault.handleFeedback('f1', { closedAt: later }, later)).toEqual(closed);
  expect(await vault.feedbackWithCode('koodi-f1', later)).toEqual(closed);
  expect(await vault.feedbackWithCode('koodi-f2', later)).toEqual(feedback('f2'));
  expect(await vault.handleFeedback('none', { closedAt: later }, later)).toBeNull();
  expect(await vault.handleFeedback('f2', { closedAt: muchLater }, muchLater)).toBeNull();
});

test('erased feedback, and what has expired, leaves no byte; the rest is kept', async () => {
  for (let n = 0; n < 100; n++) {
    await vault.addFeedback(feedback(`f${n}`, { text: `palautteen-teksti-${n} ${'x'.repeat(300)}` }));
    await vault.addFeedback(feedback(`v${n}`, { text: `vanhentunut-teksti-${n}`, expiresAt: now }));
  }
  await vault.handleFeedback('f7', { answer: 'vastauksen-teksti', answeredAt: later }, later);
  for (const trace of ['palautteen-teksti-7 ', 'vanhentunut-teksti', 'vastauksen-teksti'])
    expect(bytesOnDisk().includes(trace)).toBe(true);
  await vault.eraseFeedback('f7');
  await vault.eraseFeedback('unknown');
  await vault.erase(null, now);
  for (const trace of ['palautteen-teksti-7 ', 'vanhentunut-teksti', 'vastauksen-teksti'])
    expect(bytesOnDisk().includes(trace), trace).toBe(false);
  expect(await vault.allFeedback(now)).toHaveLength(99);
});

test('a vault from before there was feedback takes it', async () => {
  await vault.addSession(session('s1'));
  await vault.close();
  const path = join(folder, 'vault.db');
  const before = new DatabaseSync(path);
  before.exec('DROP TABLE feedback; PRAGMA user_version = 1');
  before.close();
  vault = openSqliteVault(path);
  await vault.addFeedback(feedback('f1'));
  expect(await vault.allFeedback(now)).toHaveLength(1);
  expect(await vault.session('s1', now)).not.toBeNull();
});
