import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '@tvl/core/domain/change.ts';
import type { Field, Fields } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { schemaVersion } from '@tvl/core/domain/schema-version.ts';
import { realNouns, type NounTable } from '../../api/src/store/noun-table.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { expectLogAndRecordsToAgree } from './place.ts';
import { buildDump, type Dump } from './fixtures/dump.ts';
import { commitAll, anchor, bare, create, ground, recordsOf, remove, set, setOf } from './samples.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvl-migration-'));
  path = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const withNoun = (noun: string, fields: Fields): NounTable => ({ ...realNouns, [noun]: fields });
const withFields = (noun: string, fields: Fields): NounTable => ({
  ...realNouns,
  [noun]: { ...realNouns[noun], ...fields },
});
const schema = schemaVersion + 1;

const dream: Fields = {
  names: { is: 'localised' },
  note: { is: 'prose', optional: true },
  state: { is: 'term', scheme: 'mode' },
  supporters: { is: 'number', min: 0, optional: true },
  weight: { is: 'number', decimals: true },
  open: { is: 'flag' },
  about: { is: 'reference', to: ['network', 'organisation'] },
  conditions: {
    is: 'list',
    of: { text: { is: 'text' }, area: { is: 'reference', to: 'area', optional: true }, met: { is: 'flag' } },
  },
  themes: { is: 'term', scheme: 'theme', many: true },
};

const dreamRecord = {
  id: 'drm_1',
  names: { fi: 'Unelmien verkosto', se: 'Niehku' },
  note: null,
  state: 'mode.planned',
  supporters: 3,
  weight: 0.5,
  open: true,
  about: anchor('network'),
  conditions: [
    { text: 'rahaa', area: anchor('area'), met: false },
    { text: 'aikaa', area: null, met: true },
  ],
  themes: ['theme.yksi', 'theme.kaksi'],
} as unknown as AnyRecord;

const seeded = async (): Promise<void> => {
  const store = openSqliteStore(path);
  await commitAll(store, [ground(), setOf([create('organisation', bare('organisation', 'org_1'))])]);
  await store.close();
};

test('a new noun gets its tables in a store that is there, and works like the others', async () => {
  await seeded();
  const store = openSqliteStore(path, { nouns: withNoun('dream', dream), schema });
  const noun = 'dream' as Noun;
  await commitAll(store, [setOf([create(noun, dreamRecord)])]);
  expect(recordsOf(await store.snapshot())['dream']).toEqual([dreamRecord]);
  const changed = {
    ...dreamRecord,
    conditions: [],
    open: false,
    weight: 3,
    about: anchor('organisation'),
  } as AnyRecord;
  for (const field of ['conditions', 'open', 'weight', 'about'])
    await commitAll(store, [setOf([set(noun, dreamRecord, field, changed[field])])]);
  expect(recordsOf(await store.snapshot())['dream']).toEqual([changed]);
  const bad = { ...dreamRecord, id: 'drm_2', about: 'net_nowhere' } as unknown as AnyRecord;
  await expect(commitAll(store, [setOf([create(noun, bad)])])).rejects.toMatchObject({ name: 'RefusedChangeSetError' });
  await expect(
    commitAll(store, [setOf([remove('organisation', bare('organisation', anchor('organisation')))])]),
  ).rejects.toThrow('refused');
  await commitAll(store, [setOf([remove(noun, changed)])]);
  expect((await store.changesOf('drm_1', 10)).length).toBe(6);
  await store.close();
});

const added: Record<string, Field> = {
  motto: { is: 'text', optional: true },
  founded: { is: 'date', optional: true },
  staff: { is: 'number', optional: true },
  parent: { is: 'reference', to: 'organisation', optional: true },
  mood: { is: 'term', scheme: 'theme', optional: true },
  public: { is: 'flag' },
  greeting: { is: 'localised', optional: true },
  partners: { is: 'reference', to: 'organisation', many: true },
  prizes: { is: 'list', of: { name: { is: 'text' } } },
};
const values: Record<string, unknown> = {
  motto: 'Yhdessä',
  founded: '1999',
  staff: 4,
  parent: anchor('organisation'),
  mood: 'theme.yksi',
  public: true,
  greeting: { se: 'Bures' },
  partners: [anchor('organisation')],
  prizes: [{ name: 'Vuoden järjestö' }],
};

test('new optional fields, flags and lists come to a store that is there, empty at first', async () => {
  await seeded();
  const store = openSqliteStore(path, { nouns: withFields('organisation', added), schema });
  const before = recordsOf(await store.snapshot())['organisation']?.at(-1) as AnyRecord;
  expect(before).toMatchObject({
    motto: null,
    founded: null,
    staff: null,
    parent: null,
    mood: null,
    public: false,
    greeting: null,
    partners: [],
    prizes: [],
  });
  expect((await store.changesOf('org_1', 1))[0]?.changes).toEqual([
    { do: 'create', noun: 'organisation', record: before },
  ]);
  await commitAll(
    store,
    Object.keys(values).map((field) => setOf([set('organisation', before, field, values[field])])),
  );
  const after = recordsOf(await store.snapshot())['organisation']?.at(-1);
  expect(after).toEqual({ ...before, ...values });
  const dangling = set('organisation', after as AnyRecord, 'parent', 'org_nobody');
  await expect(commitAll(store, [setOf([dangling])])).rejects.toMatchObject({ name: 'RefusedChangeSetError' });
  await store.close();
  using raw = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  expect(raw.prepare(`SELECT value FROM meta WHERE name = 'schema'`).get()).toEqual({ value: String(schema) });
  const steps = raw
    .prepare('EXPLAIN QUERY PLAN DELETE FROM record WHERE id = ?')
    .all('x')
    .map((row) => String(row['detail']));
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});

test('a record removed before a field came can be read and created again', async () => {
  await seeded();
  const gone = bare('organisation', 'org_1');
  const old = openSqliteStore(path);
  await commitAll(old, [setOf([remove('organisation', gone)])]);
  await old.close();
  const store = openSqliteStore(path, { nouns: withFields('organisation', added), schema });
  const [last] = await store.changesOf('org_1', 1);
  const removal = last?.changes[0] as Extract<Change, { do: 'remove' }>;
  expect(removal.record).toMatchObject({ motto: null, public: false, prizes: [] });
  await commitAll(store, [setOf([create('organisation', gone)])]);
  expect(recordsOf(await store.snapshot())['organisation']?.at(-1)).toEqual(removal.record);
  await store.close();
});

/** Digests of the database and of its log, which is there or empty after somebody has looked at it. */
const bytes = (file = path): readonly string[] =>
  [file, `${file}-wal`].map((one) =>
    createHash('sha256')
      .update(existsSync(one) ? readFileSync(one) : '')
      .digest('hex'),
  );

test.each([
  [
    'a required field that is new',
    withFields('organisation', { motto: { is: 'text' } }),
    /"organisation.motto" is new and required/,
  ],
  [
    'a field that is gone',
    {
      ...realNouns,
      organisation: Object.fromEntries(
        Object.entries(realNouns['organisation'] as Fields).filter(([name]) => name !== 'contact'),
      ),
    },
    /"organisation.contact" is in the store/,
  ],
  [
    'a list that is gone',
    {
      ...realNouns,
      organisation: Object.fromEntries(
        Object.entries(realNouns['organisation'] as Fields).filter(([name]) => name !== 'externalIds'),
      ),
    },
    /"organisation__externalIds" is in the store/,
  ],
  [
    'a noun that is gone',
    Object.fromEntries(Object.entries(realNouns).filter(([noun]) => noun !== 'assessment')),
    /"assessment" is in the store/,
  ],
  ['a noun named like a table of the store', withNoun('record', dream), /"record" would exist twice/],
  [
    'a field named like a column of the store',
    withNoun('dream', { row_number: { is: 'text' } }),
    /"dream.row_number" would exist twice/,
  ],
] as [string, NounTable, RegExp][])(
  '%s is refused in words, and the store stays as it is',
  async (_, nouns, message) => {
    await seeded();
    const before = bytes();
    expect(() => openSqliteStore(path, { nouns, schema })).toThrow(message);
    expect(bytes()).toEqual(before);
    const store = openSqliteStore(path);
    expect(await store.head()).toBe(2);
    await store.close();
  },
);

describe('a store of a newer program', () => {
  test('is named and not touched', async () => {
    await seeded();
    await openSqliteStore(path, { nouns: withNoun('dream', dream), schema }).close();
    const before = bytes();
    expect(() => openSqliteStore(path)).toThrow(
      expect.objectContaining({ name: 'NewerStoreError', found: schema, known: schemaVersion }),
    );
    expect(bytes()).toEqual(before);
  });

  test('is not touched either when its newest sets are still in the log', async () => {
    await seeded();
    const newer = openSqliteStore(path, { nouns: withNoun('dream', dream), schema });
    await commitAll(newer, [setOf([create('organisation', bare('organisation', 'org_2'))])]);
    const cut = join(folder, 'killed.db');
    copyFileSync(path, cut);
    copyFileSync(`${path}-wal`, `${cut}-wal`);
    await newer.close();
    const before = bytes(cut);
    expect(() => openSqliteStore(cut)).toThrow(expect.objectContaining({ name: 'NewerStoreError' }));
    expect(bytes(cut)).toEqual(before);
  });

  test('is refused when the newer program comes while this one runs', async () => {
    await seeded();
    const running = openSqliteStore(path);
    await openSqliteStore(path, { nouns: withNoun('dream', dream), schema }).close();
    const attempts = [
      () => running.head(),
      () => running.snapshot(),
      () => running.changesSince(0, 1),
      () => running.commit([setOf([])], 2),
    ];
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ name: 'NewerStoreError', found: schema });
    await running.close();
  });
});

test('processes that open a new store at once make one store', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const opener = join(import.meta.dirname, 'children', 'opener.ts');
  for (let round = 0; round < 3; round++) {
    const there = join(folder, `store-${round}.db`);
    const start = String(Date.now() + 1500);
    const codes = await Promise.all(
      names.map((name) => {
        const child = spawn(process.execPath, [opener, there, name, start], { stdio: 'inherit' });
        return new Promise<number | null>((resolve) => child.once('close', resolve));
      }),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    const store = openSqliteStore(there);
    expect((await store.changesSince(0, 100)).map(({ commandId }) => commandId).toSorted()).toEqual(names);
    await store.close();
  }
});

const fixtures = join(import.meta.dirname, 'fixtures');

test.each(readdirSync(fixtures).filter((name) => /^log-schema-\d+\.json$/.test(name)))(
  '%s, a store of an earlier program, opens with log and records',
  async (name) => {
    const dump = JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as Dump;
    buildDump(dump, path);
    const store = openSqliteStore(path);
    expect(await store.head()).toBe(dump.head);
    await expectLogAndRecordsToAgree(store);
    const snapshot = recordsOf(await store.snapshot());
    expect(snapshot['organisation']?.map(({ id }) => id)).toEqual(dump.organisations);
    expect(await commitAll(store, [setOf([])])).toBe(dump.head + 1);
    await store.close();
  },
);

test('there is a fixture of this schema, for the programs to come', () => {
  expect(readdirSync(fixtures)).toContain(`log-schema-${schemaVersion}.json`);
});
