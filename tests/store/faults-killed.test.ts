// Backup, restore and migration killed (-9) at their steps, one after another: what was there is whole, what is half made
// is taken for nothing, and the same command does it when it is run again.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup } from '../../api/src/backup.ts';
import { restore } from '../../api/src/restore.ts';
import { openEmbedded } from '../../api/src/store/sqlite/open-embedded.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { buildDump, type Dump } from './fixtures/dump.ts';
import { expectLogAndRecordsToAgree } from './place.ts';
import { bare, create, ground, recordsOf, setOf } from './samples.ts';
import { changesBy, killedAtChange, someUpTo } from './strace.ts';

const api = join(import.meta.dirname, '../../api/src');
const now = new Date();
const session = {
  tokenHash: 'hash-sanna',
  scope: 'coordinator',
  pseudonym: 'p-sanna',
  limits: {},
  createdAt: now.toISOString(),
  expiresAt: '2099-01-01T00:00:00.000Z',
} as const;

let root: string;
let data: string;
let kept: string;
const add = (name: string) => setOf([create('organisation', bare('organisation', `org_${name}`))]);
const old = ['ankkuri', 'toinen', 'vanha'];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tvl-killed-'));
  data = join(root, 'data');
  kept = join(root, 'kept');
  const { store, vault } = openEmbedded(data);
  await store.commit([ground(), add('vanha')], 0);
  await vault.addSession(session);
  await backup(data, kept, now);
  await store.commit([add('uusi')], 2);
  await store.close();
  await vault.close();
});
afterEach(() => rmSync(root, { recursive: true }));

/** The organisations of a data folder, once its store has opened and agrees with its log. */
const organisationsIn = async (folder: string): Promise<readonly string[]> => {
  const store = openSqliteStore(join(folder, 'store.db'));
  await expectLogAndRecordsToAgree(store);
  const found = recordsOf(await store.snapshot())['organisation']?.map(({ id }) => id.slice('org_'.length));
  await store.close();
  return found ?? [];
};

const isSignedIn = async (folder: string): Promise<boolean> => {
  const { store, vault } = openEmbedded(folder);
  const found = await vault.session(session.tokenHash, now.toISOString());
  await store.close();
  await vault.close();
  return found !== null;
};

const command = (script: string, folder: string, ...args: readonly string[]): readonly string[] => [
  'env',
  `DATA_DIR=${folder}`,
  process.execPath,
  join(api, script),
  ...args,
];

/** Does the work in a new copy of the folder for each kill; the copy is gone afterwards. */
const atEachKill = async (
  from: string | null,
  commandIn: (folder: string) => readonly string[],
  look: (folder: string) => Promise<void>,
): Promise<void> => {
  const copy = (name: string): string => {
    const folder = join(root, name);
    if (from !== null) cpSync(from, folder, { recursive: true });
    return folder;
  };
  const steps = changesBy(join(root, 'trace'), commandIn(copy('traced')));
  expect(steps).toBeGreaterThan(3);
  let kills = 0;
  for (const step of someUpTo(steps, 12)) {
    const folder = copy(`killed-${step}`);
    if (killedAtChange(step, commandIn(folder))) kills += 1;
    await look(folder);
    rmSync(folder, { recursive: true, force: true });
  }
  expect(kills).toBeGreaterThan(3);
};

describe('a backup killed at any step', { timeout: 300_000 }, () => {
  test('leaves the store as it was, and nothing that passes for a backup and is none', async () => {
    const backups = (folder: string): string => join(folder, 'backups');
    await atEachKill(
      data,
      (folder) => command('backup.ts', folder, join(backups(folder), 'made')),
      async (folder) => {
        expect(await organisationsIn(folder)).toEqual([...old, 'uusi']);
        const left = existsSync(backups(folder)) ? readdirSync(backups(folder)) : [];
        for (const name of left) {
          const fresh = join(folder, `fresh-${name}`);
          const outcome = await restore(fresh, join(backups(folder), name), false, now).then(
            () => organisationsIn(fresh),
            (error: unknown) => String(error),
          );
          if (name === 'made') expect(outcome).toEqual([...old, 'uusi']);
          else if (typeof outcome === 'string')
            expect(outcome).toMatch(/is no backup|cannot be read|missing or damaged/);
          else expect(outcome).toEqual([...old, 'uusi']);
        }
        await backup(folder, join(backups(folder), 'again'), now);
        const fresh = join(folder, 'fresh');
        await restore(fresh, join(backups(folder), 'again'), false, now);
        expect(await organisationsIn(fresh)).toEqual([...old, 'uusi']);
      },
    );
  });
});

describe('a restore killed at any step', { timeout: 300_000 }, () => {
  test('leaves the register before it or the one restored, and can be run again', async () => {
    await atEachKill(
      data,
      (folder) => command('restore.ts', folder, kept),
      async (folder) => {
        const found = await organisationsIn(folder);
        expect([old, [...old, 'uusi']]).toContainEqual(found);
        expect(await isSignedIn(folder)).toBe(true);
        await restore(folder, kept, false, now);
        expect(await organisationsIn(folder)).toEqual(old);
      },
    );
  });

  test('on an empty machine brings back sign-ins too when it is run again', async () => {
    await atEachKill(
      null,
      (folder) => command('restore.ts', folder, kept),
      async (folder) => {
        await restore(folder, kept, false, now);
        expect(await organisationsIn(folder)).toEqual(old);
        expect(await isSignedIn(folder)).toBe(true);
      },
    );
  });

  test('in place of a damaged store keeps what is left of that, and can be run again', async () => {
    const store = join(data, 'store.db');
    const bytes = readFileSync(store);
    writeFileSync(store, bytes.fill(0xa5, 4096));
    await atEachKill(
      data,
      (folder) => command('restore.ts', folder, kept),
      async (folder) => {
        await restore(folder, kept, false, now);
        expect(await organisationsIn(folder)).toEqual(old);
        const aside = readdirSync(folder).filter((name) => /^store\.db\.damaged-[^Z]*Z$/.test(name));
        expect(aside.some((name) => readFileSync(join(folder, name)).equals(bytes))).toBe(true);
      },
    );
  });
});

describe('a migration killed at any step', { timeout: 300_000 }, () => {
  const fixtures = join(import.meta.dirname, 'fixtures');
  const names = readdirSync(fixtures).filter((name) => /^log-schema-\d+\.json$/.test(name));

  test('leaves the older store whole, to be brought further at the next start', async () => {
    const dump = JSON.parse(readFileSync(join(fixtures, names.toSorted()[0] ?? ''), 'utf8')) as Dump;
    const older = join(root, 'older');
    cpSync(data, older, { recursive: true });
    rmSync(join(older, 'store.db'));
    buildDump(dump, join(older, 'store.db'));
    const schemas = new Set<string>();
    await atEachKill(
      older,
      (folder) => [
        process.execPath,
        join(import.meta.dirname, 'children', 'opener.ts'),
        join(folder, 'store.db'),
        'avaaja',
      ],
      async (folder) => {
        const raw = new DatabaseSync(join(folder, 'store.db'));
        schemas.add(String(raw.prepare(`SELECT value FROM meta WHERE name = 'schema'`).get()?.['value']));
        expect(raw.prepare('PRAGMA quick_check').all()).toEqual([{ quick_check: 'ok' }]);
        raw.close();
        expect(await organisationsIn(folder)).toEqual(dump.organisations.map((id) => id.slice('org_'.length)));
      },
    );
    // Kills came before it was done and after.
    expect(schemas.size).toBe(2);
  });
});

test('what a kill left half made is removed once nobody can be at work on it', async () => {
  const half = ['.backup-', '.restore-'].map((start) => `${start}0f8fad5b-d9cb-469f-a165-70867728950e`);
  const paths = [...half, 'checkpoint.bin.0f8fad5b-d9cb-469f-a165-70867728950e.tmp'].map((name) => join(data, name));
  for (const path of paths) writeFileSync(path, 'half');
  await restore(data, kept, false, now);
  expect(paths.map(existsSync)).toEqual([true, true, true]);
  const longAgo = new Date(now.getTime() - 25 * 3_600_000);
  for (const path of paths) utimesSync(path, longAgo, longAgo);
  await restore(data, kept, false, now);
  expect(paths.map(existsSync)).toEqual([false, false, false]);
});
