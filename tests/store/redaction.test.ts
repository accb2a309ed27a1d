/** That a redacted value is nowhere any more: the contract looks through the store, this looks at the bytes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { expectLogAndRecordsToAgree } from './contract.ts';
import { commitAll, bare, create, filled, ground, set, setOf } from './samples.ts';

const at = {
  time: '2026-03-01T08:00:00.000Z',
  actor: { scope: 'administrator', pseudonym: 'p-9' },
  reason: null,
} as const;
const secret = 'Sanna Salaisenniemi-Äijälä';

let folder: string;
let store: NetworkStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvl-redaction-'));
  store = openSqliteStore(join(folder, 'store.db'), { busyTimeout: 50 });
  await commitAll(store, [ground()]);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const found = (text: string): readonly string[] =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));

/** Writes around the value, so that it has stood in pages that were split, moved and freed. */
const fill = async (from: number): Promise<void> => {
  const records = Array.from({ length: 300 }, (_, n) =>
    filled('organisation', `org_täyte-${from + n}`, `täyte ${n} `.repeat(30)),
  );
  await commitAll(
    store,
    records.map((record) => setOf([create('organisation', record)])),
  );
};

test.each([
  ['a text', 'contact', secret],
  ['a long text over many pages', 'aims', `${secret} `.repeat(3000)],
  ['names', 'names', { fi: secret, sv: secret }],
  [
    'a list',
    'alternativeNames',
    [{ name: secret, kind: 'alternativeNameKind.former', language: null, validFrom: null, validTo: null }],
  ],
  ['a quote', 'quote', secret],
])('no byte of %s is left in any file', async (_, field, value) => {
  const one = bare('organisation', 'org_1');
  await fill(0);
  await commitAll(store, [setOf([create('organisation', { ...one, [field]: value })])]);
  await fill(1000);
  await commitAll(store, [setOf([set('organisation', { ...one, [field]: value }, field, one[field])])]);
  await commitAll(store, [setOf([set('organisation', one, field, value)])]);
  await fill(2000);
  expect(found(secret)).not.toEqual([]);
  await store.redact({ noun: 'organisation', id: 'org_1', field }, at);
  expect(found(secret)).toEqual([]);
  await expectLogAndRecordsToAgree(store);
});

test('while another process reads old pages, it says that bytes are left, and can be done again', async () => {
  const one = { ...bare('organisation', 'org_1'), contact: secret };
  await commitAll(store, [setOf([create('organisation', one)])]);
  const reader = new DatabaseSync(join(folder, 'store.db'), { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM organisation').get();
  const redaction = { noun: 'organisation', id: 'org_1', field: 'contact' } as const;
  await expect(store.redact(redaction, at)).rejects.toMatchObject({ name: 'StoreUnavailableError', retryable: true });
  expect(JSON.stringify(await store.changesSince(0, 1000))).not.toContain(secret);
  reader.close();
  await store.redact(redaction, at);
  expect(found(secret)).toEqual([]);
});

test('what was redacted is remembered without its value', async () => {
  await commitAll(store, [setOf([create('organisation', { ...bare('organisation', 'org_1'), contact: secret })])]);
  await store.redact({ noun: 'organisation', id: 'org_1', field: 'contact' }, at);
  using raw = new DatabaseSync(join(folder, 'store.db'));
  expect(raw.prepare('SELECT noun, record_id, field, time, scope, pseudonym, reason FROM redaction').all()).toEqual([
    {
      noun: 'organisation',
      record_id: 'org_1',
      field: 'contact',
      time: at.time,
      scope: 'administrator',
      pseudonym: 'p-9',
      reason: null,
    },
  ]);
});
