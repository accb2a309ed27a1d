/** That a redacted value is nowhere any more: the contract looks through the store, this looks at the bytes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { openDatabase, wipeFreePages } from '../../api/src/store/sqlite/database.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { expectLogAndRecordsToAgree } from './place.ts';
import { commitAll, bare, create, filled, ground, set, setOf } from './samples.ts';

const at = {
  time: '2026-03-01T08:00:00.000Z',
  actor: { scope: 'administrator', pseudonym: 'p-9' },
  reason: null,
} as const;
const secret = 'Salainen yhteystieto-Äijälänkuja';

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

test('old copies of a value in pages that were split are cleared too, which overwriting on deletion alone does not do', () => {
  const file = join(folder, 'pages.db');
  const database = openDatabase(file);
  database.exec('CREATE TABLE words (id TEXT PRIMARY KEY, text TEXT, more TEXT) STRICT, WITHOUT ROWID');
  // Always the same numbers: which pages split decides whether a copy stays behind.
  let seed = 14;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  for (let n = 0; n < 4000; n++) {
    const text = `${next(20) === 0 ? secret : 'muu'}${'y'.repeat(next(300))}`;
    database.run('INSERT INTO words VALUES (?, ?, ?)', `${next(2 ** 30)}-${n}`, text, 'z'.repeat(next(600)));
  }
  database.run(`DELETE FROM words WHERE text LIKE ? || '%'`, secret);
  database.get('PRAGMA wal_checkpoint(TRUNCATE)');
  expect(readFileSync(file).includes(secret)).toBe(true);
  wipeFreePages(database);
  expect(readFileSync(file).includes(secret)).toBe(false);
  expect(readFileSync(`${file}-wal`)).toHaveLength(0);
  database.close();
});
