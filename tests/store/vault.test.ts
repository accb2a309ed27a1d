import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Vault } from '../../api/src/store/vault-port.ts';
import { openSqliteVault } from '../../api/src/store/sqlite/sqlite-vault.ts';
import { feedback, later, link, now, personalLink, session, vaultContract } from './vault-contract.ts';

vaultContract('SQLite', async () => {
  const place = mkdtempSync(join(tmpdir(), 'tvl-vault-'));
  return {
    open: async () => openSqliteVault(join(place, 'vault.db')),
    clear: async () => rmSync(place, { recursive: true }),
  };
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

test('a vault of a newer program is left alone', async () => {
  await vault.close();
  const path = join(folder, 'vault.db');
  const newer = new DatabaseSync(path);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  const before = readFileSync(path);
  expect(() => openSqliteVault(path)).toThrow(expect.objectContaining({ name: 'NewerStoreError', found: 99 }));
  expect(readFileSync(path).equals(before)).toBe(true);
  vault = openSqliteVault(':memory:');
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

test('a vault from before there were personal links takes them, and keeps sessions with the response they had', async () => {
  await vault.addSession(session('s1', { limits: { responses: ['rsp_1'] } }));
  await vault.close();
  const path = join(folder, 'vault.db');
  const before = new DatabaseSync(path);
  before.exec('DROP TABLE personal_link; PRAGMA user_version = 2');
  before.close();
  vault = openSqliteVault(path);
  await vault.keepPersonalLink(personalLink('a'));
  expect(await vault.personalLink('response', 'rsp_a')).toEqual(personalLink('a'));
  expect((await vault.session('s1', now))?.limits).toEqual({ responses: ['rsp_1'] });
});

test('an erased respondent leaves no byte of their links', async () => {
  for (let n = 0; n < 100; n++)
    await vault.keepPersonalLink(personalLink(`sanna-${n}`, { pseudonym: 'vastaaja-sanna' }));
  await vault.keepPersonalLink(personalLink('jouni'));
  expect(bytesOnDisk().includes('vastaaja-sanna')).toBe(true);
  await vault.erase('vastaaja-sanna', now);
  for (const trace of ['vastaaja-sanna', 'token-sanna-77', 'code-sanna-7', 'rsp_sanna-99'])
    expect(bytesOnDisk().includes(trace), trace).toBe(false);
  expect(await vault.personalLink('tokenHash', 'token-jouni')).toEqual(personalLink('jouni'));
});
