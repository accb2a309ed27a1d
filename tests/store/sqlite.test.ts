import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inOurWords } from '../../api/src/store/sqlite/database.ts';
import { realNouns } from '../../api/src/store/noun-table.ts';
import { tablesOf } from '../../api/src/store/sqlite/schema.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { storeContract } from './contract.ts';
import type { Place } from './place.ts';
import { commitAll, bare, create, filled, ground, recordsOf, setOf } from './samples.ts';
import { writersContract } from './writers-contract.ts';

const containing = (text: string): string => expect.stringContaining(text) as string;

const newPlace = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'tvl-store-'));
  return {
    open: async () => openSqliteStore(join(folder, 'store.db')),
    clear: async () => rmSync(folder, { recursive: true }),
    address: join(folder, 'store.db'),
    env: {},
  };
};

storeContract('SQLite', newPlace);
writersContract('SQLite', newPlace);

describe('the SQLite store', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tvl-store-'));
    path = join(folder, 'store.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('runs in memory too', async () => {
    const store = openSqliteStore(':memory:');
    await commitAll(store, [ground()]);
    expect((await store.snapshot()).revision).toBe(1);
    await store.redact(
      { noun: 'organisation', id: 'org_ankkuri', field: 'contact' },
      { time: '2026-01-01T00:00:00Z', actor: { scope: 'administrator', pseudonym: 'p' }, reason: null },
    );
    await store.close();
  });

  test('has every value in a column of its own: no JSON outside the log', () => {
    const json = tablesOf(realNouns).flatMap(({ name, columns }) =>
      columns.filter((one) => /json/i.test(one.definition)).map((one) => `${name}.${one.name}`),
    );
    expect(json).toEqual([]);
    const organisation = tablesOf(realNouns).find(({ name }) => name === 'organisation');
    expect(organisation?.columns.map(({ name }) => name)).toContain('homeMunicipality');
    expect(tablesOf(realNouns).map(({ name }) => name)).toContain('organisation__names');
  });

  test('removes a record without reading a whole table', async () => {
    await openSqliteStore(path).close();
    using raw = new DatabaseSync(path, { enableForeignKeyConstraints: true });
    const plan = raw
      .prepare('EXPLAIN QUERY PLAN DELETE FROM record WHERE id = ?')
      .all('x')
      .map((row) => String(row['detail']));
    expect(plan.length).toBeGreaterThan(100);
    expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });

  test('writes and reads in WAL mode with full durability and overwrites what is deleted', async () => {
    const store = openSqliteStore(path);
    await commitAll(store, [ground()]);
    using raw = new DatabaseSync(path);
    expect(raw.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    await store.close();
  });

  test('says that another process holds the database, and that trying again may help', async () => {
    const store = openSqliteStore(path, { busyTimeout: 30 });
    using other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.commit([ground()], 0)).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      retryable: true,
      message: containing('locked'),
    });
    other.exec('ROLLBACK');
    expect(await store.commit([ground()], 0)).toEqual({ ok: true, head: 1 });
    await store.close();
  });

  test('says that the disk is full, keeps what it had, and writes nothing of the rest', async () => {
    await openSqliteStore(path).close();
    const store = openSqliteStore(path, { maxPages: 700 });
    await commitAll(store, [ground()]);
    const before = recordsOf(await store.snapshot());
    const many = Array.from({ length: 2000 }, (_, n) =>
      setOf([create('organisation', filled('organisation', `org_${n}`))]),
    );
    await expect(store.commit(many, 1)).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      retryable: false,
      message: containing('full'),
    });
    expect(await store.head()).toBe(1);
    expect(recordsOf(await store.snapshot())).toEqual(before);
    expect(await store.commit([setOf([create('organisation', bare('organisation', 'org_1'))])], 1)).toEqual({
      ok: true,
      head: 2,
    });
    await store.close();
  });

  test.each([
    [5, true, 'locked'],
    [8, false, 'read-only'],
    [10, false, 'disk'],
    [11, false, 'damaged'],
    [13, false, 'full'],
    [14, false, 'opened'],
    [26, false, 'not a database'],
    [266, false, 'disk'],
  ])('says in words what SQLite means by %i', (errcode, retryable, word) => {
    const error = inOurWords(Object.assign(new Error('as SQLite says it'), { errcode }));
    expect(error).toMatchObject({ name: 'StoreUnavailableError', retryable, message: containing(word) });
  });

  test('refuses a file that is no database, and a folder that is not there', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path, 'tämä ei ole tietokanta, vaan tekstiä, jota on riittävästi'.repeat(100));
    expect(() => openSqliteStore(path)).toThrow(
      expect.objectContaining({ name: 'StoreUnavailableError', retryable: false }),
    );
    expect(() => openSqliteStore(join(folder, 'puuttuu', 'store.db'))).toThrow(
      expect.objectContaining({ name: 'StoreUnavailableError' }),
    );
  });
});
