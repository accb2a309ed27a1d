// Files of a data folder that somebody or something has harmed: said in one line, never started empty.
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backup } from '../../api/src/backup.ts';
import { openEmbedded } from '../../api/src/store/sqlite/open-embedded.ts';
import { damageIn, lossBy } from '../../api/src/store/sqlite/log-damage.ts';
import { bare, create, ground, setOf } from './samples.ts';

let root: string;
let data: string;
/** The folder as a killed process leaves it: the newest sets are in the log only. */
let killed: string;
const addOrganisation = (n: number) => setOf([create('organisation', bare('organisation', `org_lisa-${n}`))]);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tvl-damage-'));
  data = join(root, 'data');
  killed = join(root, 'killed');
  const { store, vault } = openEmbedded(data);
  await store.commit([ground()], 0);
  await vault.erase('p', '2026-01-01T00:00:00.000Z');
  await store.close();
  const again = openEmbedded(data);
  for (let n = 1; n < 6; n++) await again.store.commit([addOrganisation(n)], n);
  cpSync(data, killed, { recursive: true });
  await again.store.close();
  await again.vault.close();
  await vault.close();
});
afterEach(() => rmSync(root, { recursive: true }));

const said = (folder: string): string => {
  try {
    const { store, vault } = openEmbedded(folder);
    void store.close();
    void vault.close();
    return 'opened';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const overwrite = (path: string, from: number, length: number): void => {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(path, bytes);
};

describe('a damaged file of the data folder', () => {
  test.each([
    ['store.db', 'no database at all', (path: string) => writeFileSync(path, 'rikki'.repeat(3000))],
    ['store.db', 'its header overwritten', (path: string) => overwrite(path, 0, 100)],
    ['store.db', 'pages overwritten', (path: string) => overwrite(path, 8 * 4096, 4 * 4096)],
    [
      'store.db',
      'cut in half',
      (path: string) => truncateSync(path, Math.floor(readFileSync(path).length / 8192) * 4096),
    ],
    ['store.db', 'empty', (path: string) => truncateSync(path, 0)],
    ['store.db', 'gone', (path: string) => rmSync(path)],
    ['vault.db', 'no database at all', (path: string) => writeFileSync(path, 'rikki'.repeat(3000))],
    ['vault.db', 'pages overwritten', (path: string) => overwrite(path, 4096, 8192)],
  ])('%s, %s, is told in one line with what to do', async (name, _, harm) => {
    const path = join(data, name);
    const kept = join(data, 'backups', '2026-01-02T00-00-00Z');
    await backup(data, join(root, 'made'), new Date());
    harm(path);
    const option = name === 'vault.db' ? ' --vault' : '';
    expect(said(data)).toMatch(/^[^\n]*none is in [^\n]*$/);
    cpSync(join(root, 'made'), kept, { recursive: true });
    const line = said(data);
    expect(line.startsWith(`${path}: `)).toBe(true);
    expect(line.endsWith(`Restore the newest backup: npm run restore -- ${kept}${option}`)).toBe(true);
    expect(line).not.toContain('\n');
  });
});

describe('a damaged log', () => {
  const log = () => join(killed, 'store.db-wal');

  test('is no damage as it is, nor cut anywhere: a crash does that', () => {
    const whole = readFileSync(log());
    for (let size = 0; size <= whole.length; size += 511) expect(damageIn(whole.subarray(0, size))).toBeNull();
    expect(damageIn(whole)).toBeNull();
    expect(said(killed)).toBe('opened');
  });

  test('is told when what follows was whole, wherever it is harmed', () => {
    const whole = readFileSync(log());
    const frames = (whole.length - 32) / 4120;
    expect(frames).toBeGreaterThan(10);
    for (const [at, length] of [
      [8, 4],
      [32 + 24 + 100, 8],
      [32 + 16, 8],
      [32 + 4120 + 24, 4096],
      // With what tells whose frames they are.
      [32 + 4120, 2 * 4120],
    ] as const) {
      const harmed = Buffer.from(whole);
      harmed.fill(0xa5, at, at + length);
      expect(damageIn(harmed), `at ${at}`).not.toBeNull();
    }
    overwrite(log(), 32 + 24 + 100, 8);
    expect(said(killed)).toMatch(
      /store\.db: The log .*store\.db-wal is damaged: .*move that file away instead.*npm run restore/,
    );
    copyFileSync(log(), join(root, 'aside'));
    rmSync(log());
    expect(said(killed)).toBe('opened');
  });

  test('is told when nothing in it is whole, by the index beside it, which counts what was on the disk', () => {
    const size = readFileSync(log()).length;
    overwrite(log(), 32, size - 32);
    expect(damageIn(readFileSync(log()))).toBeNull();
    expect(said(killed)).toMatch(
      /store\.db: The log .*store\.db-wal is damaged: .*not all can be read.*npm run restore/,
    );
    const index = readFileSync(`${join(killed, 'store.db')}-shm`);
    // An index that is itself harmed, or of another log, proves nothing.
    for (const at of [16, 32, 40, 48]) {
      const harmed = Buffer.from(index);
      harmed[at] = (harmed[at] as number) ^ 1;
      expect(lossBy(harmed, readFileSync(log())), `byte ${at}`).toBeNull();
    }
    expect(lossBy(index.subarray(0, 100), readFileSync(log()))).toBeNull();
    expect(lossBy(index, Buffer.alloc(0))).toBeNull();
  });

  test('is no damage where it was begun anew over an older one, nor where the database has it all', async () => {
    const { store, vault } = openEmbedded(data);
    for (let n = 6; n < 12; n++) await store.commit([addOrganisation(n)], n);
    using other = new DatabaseSync(join(data, 'store.db'));
    other.prepare('PRAGMA wal_checkpoint(FULL)').get();
    const copied = join(root, 'copied');
    cpSync(data, copied, { recursive: true });
    await store.commit([addOrganisation(12)], 12);
    const anew = join(root, 'anew');
    cpSync(data, anew, { recursive: true });
    await store.close();
    await vault.close();
    expect(readFileSync(join(anew, 'store.db-wal')).length).toBe(readFileSync(join(copied, 'store.db-wal')).length);
    expect(said(anew)).toBe('opened');
    overwrite(join(copied, 'store.db-wal'), 32, 4120);
    expect(lossBy(readFileSync(join(copied, 'store.db-shm')), readFileSync(join(copied, 'store.db-wal')))).toBeNull();
  });

  test('is not told of its last transaction, which nobody was told of', () => {
    const bytes = readFileSync(log());
    bytes.fill(0xa5, bytes.length - 200);
    expect(damageIn(bytes)).toBeNull();
  });
});
