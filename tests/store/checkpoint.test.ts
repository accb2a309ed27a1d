import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nounNames } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { eraseCheckpoint, readCheckpoint, writeCheckpoint, type Checkpoint } from '../../api/src/store/checkpoint.ts';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import {
  commitAll,
  anchor,
  bare,
  create,
  filled,
  ground,
  hardTexts,
  recordsOf,
  remove,
  set,
  setOf,
} from './samples.ts';

let folder: string;
let store: NetworkStore;
let file: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvl-checkpoint-'));
  file = join(folder, 'checkpoint.bin');
  store = openSqliteStore(join(folder, 'store.db'));
  // Without the long text, for the file is cut and read hundreds of times.
  const records = hardTexts.slice(0, -1).map((text, n) => filled('organisation', `org_${n}`, text, n));
  await commitAll(store, [ground(), setOf(records.map((record) => create('organisation', record)))]);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const written = async (): Promise<Checkpoint> => {
  const snapshot = { ...(await store.snapshot()), last: 'cmd' };
  await writeCheckpoint(folder, await store.storeId(), snapshot);
  return snapshot;
};
const read = async (): Promise<Checkpoint | null> => readCheckpoint(folder, await store.storeId());

test('a checkpoint comes back as it was written, and leaves nothing else behind', async () => {
  const snapshot = await written();
  expect(await read()).toEqual(snapshot);
  expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
});

test('checkpoint and the tail of the log give the same graph as the store', async () => {
  const first = new Graph((await store.snapshot()).tables);
  await writeCheckpoint(folder, await store.storeId(), {
    revision: await store.head(),
    tables: first.packed(),
    last: null,
  });
  const one = bare('organisation', anchor('organisation'));
  await commitAll(store, [
    setOf([set('organisation', one, 'contact', 'uusi')]),
    setOf([create('network', filled('network', 'net_uusi'))]),
    setOf([remove('attendance', bare('attendance', anchor('attendance')))]),
  ]);
  const checkpoint = (await read()) as Checkpoint;
  expect(checkpoint.revision).toBe(2);
  const graph = new Graph(checkpoint.tables);
  for (const { changes } of await store.changesSince(checkpoint.revision, 100)) graph.apply(changes);
  const records = recordsOf(await store.snapshot());
  for (const noun of nounNames) expect(graph.all(noun)).toEqual(records[noun]);
});

test('without a checkpoint there is none', async () => {
  expect(await read()).toBeNull();
  expect(await readCheckpoint(join(folder, 'nowhere'), 'x')).toBeNull();
});

test('the checkpoint of another store, or of the store before a restore, is none', async () => {
  await written();
  expect(await readCheckpoint(folder, 'another')).toBeNull();
});

test('a checkpoint of other field tables is none', async () => {
  await written();
  const bytes = readFileSync(file);
  // The digest of the field tables stands in the file as text; another one, with a checksum that fits.
  const place = bytes.indexOf(/[0-9a-f]{64}/.exec(bytes.toString('latin1'))?.[0] as string);
  bytes[place] = bytes[place] === 0x61 ? 0x62 : 0x61;
  bytes.writeUInt32LE(crc32(bytes.subarray(12)), 8);
  writeFileSync(file, bytes);
  expect(await read()).toBeNull();
});

test('a cut checkpoint is none', async () => {
  await written();
  const whole = readFileSync(file);
  for (let size = 0; size < whole.length; size += size < 64 ? 1 : 997) {
    writeFileSync(file, whole.subarray(0, size));
    expect(await read(), `cut at ${size}`).toBeNull();
  }
});

test('a checkpoint with a wrong byte is none', async () => {
  await written();
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += at < 64 ? 1 : 997) {
    const wrong = Buffer.from(whole);
    wrong[at] = (wrong[at] as number) ^ 0x20;
    writeFileSync(file, wrong);
    expect(await read(), `byte ${at}`).toBeNull();
  }
});

test('what a crash left of a checkpoint half written does not matter', async () => {
  await written();
  writeFileSync(`${file}.half.tmp`, 'half');
  expect(await read()).not.toBeNull();
});

test('a folder that cannot be written leaves the checkpoint before', async () => {
  const snapshot = await written();
  const beside = join(folder, 'a-file');
  writeFileSync(beside, '');
  await expect(writeCheckpoint(beside, 'x', snapshot)).rejects.toThrow();
  expect(await read()).toEqual(snapshot);
});

test('a disk without room for all of it leaves the checkpoint before, and no half', async () => {
  const checkpoint = await written();
  const module = new URL('../../api/src/store/checkpoint.ts', import.meta.url).href;
  const script = `import { readCheckpoint, writeCheckpoint } from ${JSON.stringify(module)};
    const [, folder, id] = process.argv;
    await writeCheckpoint(folder, id, { ...(await readCheckpoint(folder, id)), last: 'other' });`;
  const limit = `--fsize=${Math.floor(statSync(file).size / 2)}:`;
  const args = [process.execPath, '--input-type=module', '-e', script, folder, await store.storeId()];
  const { status, stderr } = spawnSync('prlimit', [limit, ...args], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('EFBIG');
  expect(readdirSync(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  expect(await read()).toEqual(checkpoint);
});

test('an erased checkpoint is overwritten, then gone', async () => {
  await written();
  const size = statSync(file).size;
  const kept = openSync(file, 'r');
  await eraseCheckpoint(folder);
  expect(await read()).toBeNull();
  expect(readFileSync(kept).equals(Buffer.alloc(size))).toBe(true);
  closeSync(kept);
  await eraseCheckpoint(folder);
  const locked = openSync(file, 'w');
  writeSync(locked, 'damaged');
  closeSync(locked);
  expect(await read()).toBeNull();
});
