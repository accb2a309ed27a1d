/** That a copy is the same register: from the embedded store to Neo4j and back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyStore, stateHash } from '../../api/src/copy.ts';
import { openNeo4jTransfer } from '../../api/src/store/neo4j/neo4j-transfer.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { openSqliteTransfer } from '../../api/src/store/sqlite/sqlite-transfer.ts';
import { openSqliteVault } from '../../api/src/store/sqlite/sqlite-vault.ts';
import { testNeo4j } from '../tools/neo4j/test-server.ts';
import { expectLogAndRecordsToAgree } from './place.ts';
import { plannedHistory, step } from './random-histories.ts';
import { bare, commitAll, create, remove, setOf } from './samples.ts';
import { feedback, now, session, personalLink } from './vault-contract.ts';

const at = {
  time: '2026-03-01T08:00:00.000Z',
  actor: { scope: 'administrator', pseudonym: 'p-9' },
  reason: null,
} as const;

let [first, second]: string[] = [];
beforeEach(() => {
  first = mkdtempSync(join(tmpdir(), 'tvl-copy-'));
  second = mkdtempSync(join(tmpdir(), 'tvl-copy-'));
});
afterEach(() => {
  for (const folder of [first, second]) rmSync(folder as string, { recursive: true });
});

const fill = async (folder: string): Promise<void> => {
  const store = openSqliteStore(join(folder, 'store.db'));
  const [steps = []] = fc.sample(fc.array(step, { minLength: 80, maxLength: 80 }), { numRuns: 1, seed: 7 });
  let head = 0;
  for (const group of plannedHistory(steps)) {
    await store.commit(group, head);
    head += group.length;
  }
  const gone = { ...bare('organisation', 'org_poistunut'), contact: 'Salainen tieto' };
  await commitAll(store, [setOf([create('organisation', gone)], 'c-1'), setOf([remove('organisation', gone)], 'c-2')]);
  await store.redact({ noun: 'organisation', id: 'org_poistunut', field: 'contact' }, at);
  await store.redact({ noun: 'organisation', id: 'org_ankkuri', field: 'contact' }, at);
  await store.close();
  const vault = openSqliteVault(join(folder, 'vault.db'));
  await vault.addSession(session('s1', { limits: { network: 'net_1' } }));
  await vault.addFeedback(feedback('f1', { answer: 'Kiitos!', answeredAt: now }));
  await vault.keepPersonalLink(personalLink('a', { responses: ['rsp_1', 'rsp_2'] }));
  await vault.keepPersonalLink(personalLink('b', { revokedAt: now }));
  await vault.erase('p-poissa', now);
  await vault.close();
};

test('from SQLite to Neo4j and back, with history, redactions and sign-ins', { timeout: 180_000 }, async () => {
  await fill(first as string);
  const server = await testNeo4j();
  const [from, middle, to] = [
    openSqliteTransfer(first as string),
    await openNeo4jTransfer(server),
    openSqliteTransfer(second as string),
  ];
  const there = await copyStore(from, middle);
  const back = await copyStore(middle, to);
  expect(there.redactions).toBe(2);
  expect(back).toEqual(there);
  expect(await stateHash(to.store)).toEqual(await stateHash(from.store));
  for (const { store } of [middle, to]) {
    await expectLogAndRecordsToAgree(store);
    expect((await store.changesOf('org_poistunut', 1))[0]?.command).toBe('redact');
  }
  expect(await to.redactions()).toEqual(await from.redactions());
  expect(await middle.vault()).toEqual(await from.vault());
  expect(await to.vault()).toEqual(await from.vault());
  expect((await to.vault()).sessions).toHaveLength(1);
  expect((await to.vault()).feedback).toHaveLength(1);
  expect((await to.vault()).personalLinks).toHaveLength(2);
  await expect(copyStore(from, middle)).rejects.toThrow(/holds a register already/);
  for (const one of [from, middle, to]) await one.close();
});

test('the hash tells a register from one that differs in a single field', async () => {
  const stores = [openSqliteStore(':memory:'), openSqliteStore(':memory:'), openSqliteStore(':memory:')];
  const [same, again, other] = ['x', 'x', 'y'].map((code) => [
    setOf([create('concept', { ...bare('concept', 'theme.a'), scheme: code })], 'c'),
  ]);
  for (const [n, sets] of [same, again, other].entries()) await stores[n]?.commit(sets ?? [], 0);
  const [a, b, c] = await Promise.all(stores.map((store) => stateHash(store)));
  expect(b).toEqual(a);
  expect(c?.hash).not.toBe(a?.hash);
  for (const store of stores) await store.close();
});
