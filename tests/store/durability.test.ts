/** What reaches the disk, and when: killing a process alone would prove little, for the system keeps what it wrote. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { expectLogAndRecordsToAgree } from './place.ts';
import { bare, create, ground, recordsOf, remove, replay, set, setOf } from './samples.ts';
import { traced } from './strace.ts';

const committer = join(import.meta.dirname, 'children', 'committer.ts');

let folder: string;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvl-durability-'));
  path = join(folder, 'store.db');
  const store = openSqliteStore(path);
  await store.commit([ground()], 0);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the log is synced to disk before each acknowledgement', () => {
  const trace = join(folder, 'trace');
  traced(['write', 'pwrite64', 'fsync', 'fdatasync'], trace, [process.execPath, committer, path, 'jäljitetty', '20']);
  let [unsynced, synced] = [0, 0];
  const acknowledgements: { unsynced: number; synced: number }[] = [];
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    if (/\bpwrite64\(\d+<[^>]*store\.db-wal>/.test(line)) unsynced++;
    else if (/\b(fdatasync|fsync)\(\d+<[^>]*store\.db-wal>\)\s+= 0/.test(line)) [unsynced, synced] = [0, synced + 1];
    else if (/\bwrite\(1<.*-create/.test(line)) {
      acknowledgements.push({ unsynced, synced });
      synced = 0;
    }
  }
  expect(acknowledgements).toHaveLength(20);
  for (const one of acknowledgements) {
    expect(one.unsynced).toBe(0);
    expect(one.synced).toBeGreaterThan(0);
  }
});

const [walHeader, frameHeader, page] = [32, 24, 4096];

/** The borders of the log's frames with their neighbours, and a place within each frame. */
const borderCuts = (size: number): readonly number[] => {
  const cuts = new Set([0, 1, walHeader - 1]);
  for (let at = walHeader; at <= size; at += frameHeader + page)
    for (const near of [at - 1, at, at + 1, at + 2000]) cuts.add(near);
  return [...cuts].filter((at) => at <= size).toSorted((a, b) => a - b);
};

/** Memory, where there is any: the file is copied thousands of times, and what is tested is not the disk. */
const fastFolder = (): string => mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'tvl-cut-'));

/** Ends of the frames that close a transaction, read from the log itself. */
const transactionEnds = (log: Buffer): readonly number[] => {
  const ends: number[] = [];
  for (let at = walHeader; at < log.length; at += frameHeader + page) {
    if (log.readUInt32BE(at + 4) !== 0) ends.push(at + frameHeader + page);
  }
  return ends;
};

test('a database cut at any byte of its log opens at a whole group of change sets', { timeout: 300_000 }, async () => {
  const store = openSqliteStore(path);
  const one = bare('event', 'evt_1');
  const groups = [
    [setOf([create('event', one)])],
    [
      setOf([set('event', one, 'names', { fi: 'Järjestöilta', se: 'Searvveeahket' })]),
      setOf([set('event', one, 'headCount', 9)]),
    ],
    [setOf([set('event', one, 'place', 'Äkäslompolo'), set('event', one, 'headCount', null)])],
    [setOf([remove('event', one)])],
  ];
  const heads = [1];
  for (const group of groups)
    heads.push(await store.commit(group, heads.at(-1) as number).then((done) => (done.ok ? done.head : Number.NaN)));
  expect(heads).toEqual([1, 2, 4, 5, 6]);
  const sets = await store.changesSince(0, 100);
  const states = heads.map((head) => replay(sets.slice(0, head)));
  const log = readFileSync(`${path}-wal`);
  const base = readFileSync(path);
  const ends = transactionEnds(log);
  expect(ends).toHaveLength(groups.length);
  await store.close();

  const fast = fastFolder();
  const cut = join(fast, 'cut.db');
  const cutAt = (size: number): void => {
    for (const end of ['-wal', '-shm']) rmSync(`${cut}${end}`, { force: true });
    writeFileSync(cut, base);
    writeFileSync(`${cut}-wal`, log.subarray(0, size));
  };
  const wholeAt = (size: number): number => ends.filter((end) => end <= size).length;
  const seen = new Set<number>();
  try {
    // At the borders through the store, with every record and set; between them only what SQLite itself recovers.
    for (const size of borderCuts(log.length)) {
      cutAt(size);
      const opened = openSqliteStore(cut);
      const snapshot = await opened.snapshot();
      const where = `cut at byte ${size} of ${log.length}`;
      expect(snapshot.revision, where).toBe(heads[wholeAt(size)]);
      expect(recordsOf(snapshot), where).toEqual(states[wholeAt(size)]);
      expect(await opened.changesSince(0, 100), where).toEqual(sets.slice(0, heads[wholeAt(size)]));
      await opened.close();
      seen.add(wholeAt(size));
    }
    for (let size = 0; size <= log.length; size += 37) {
      cutAt(size);
      using raw = new DatabaseSync(cut);
      const row = raw
        .prepare(
          `SELECT (SELECT max(revision) FROM change_set) AS head,
             (SELECT json_array(e."headCount", e.place, n.text) FROM event e JOIN event__names n ON n.id = e.id
              WHERE e.id = 'evt_1' AND n.language = 'fi') AS event`,
        )
        .get();
      const event = states[wholeAt(size)]?.['event']?.find(({ id }) => id === 'evt_1');
      const values = event ? [event['headCount'], event['place'], (event['names'] as { fi: string }).fi] : null;
      if (row?.['head'] === heads[wholeAt(size)] && row?.['event'] === (values && JSON.stringify(values))) continue;
      expect.fail(
        `cut at byte ${size} of ${log.length}: ${JSON.stringify(row)} is not the state after ${wholeAt(size)} groups`,
      );
    }
  } finally {
    rmSync(fast, { recursive: true });
  }
  expect([...seen]).toEqual([0, 1, 2, 3, 4]);
});

test('a log with a flipped byte opens at a whole change set before it', async () => {
  const store = openSqliteStore(path);
  const base = readFileSync(path);
  for (let n = 0; n < 3; n++) await store.commit([setOf([create('event', bare('event', `evt_${n}`))])], n + 1);
  const log = readFileSync(`${path}-wal`);
  await store.close();
  const fast = fastFolder();
  const flipped = join(fast, 'flipped.db');
  try {
    for (let at = walHeader; at < log.length; at += 1009) {
      for (const end of ['-wal', '-shm']) rmSync(`${flipped}${end}`, { force: true });
      const wrong = Buffer.from(log);
      wrong[at] = (wrong[at] as number) ^ 0xff;
      writeFileSync(flipped, base);
      writeFileSync(`${flipped}-wal`, wrong);
      const opened = openSqliteStore(flipped);
      expect(await opened.head()).toBeLessThan(4);
      await expectLogAndRecordsToAgree(opened);
      await opened.close();
    }
  } finally {
    rmSync(fast, { recursive: true });
  }
});

type Writer = {
  readonly child: ChildProcess;
  readonly acknowledged: string[];
  readonly first: Promise<void>;
  readonly ended: Promise<void>;
};

const startWriter = (name: string): Writer => {
  const child = spawn(process.execPath, [committer, path, name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: string[] = [];
  let [rest, complaint] = ['', ''];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const first = new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      acknowledged.push(...lines);
      if (acknowledged.length > 0) resolve();
    });
    child.once('close', () => reject(new Error(`The writer ended by itself: ${complaint}`)));
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return { child, acknowledged, first, ended };
};

test('100 kills under concurrent writes lose nothing acknowledged and leave no half change set', {
  timeout: 300_000,
}, async () => {
  const acknowledged: string[] = [];
  let kills = 0;
  const lane = async (name: string): Promise<void> => {
    for (let round = 0; round < 50; round++) {
      const writer = startWriter(`${name}${round}`);
      await writer.first;
      await sleep(20 + Math.random() * 130);
      writer.child.kill('SIGKILL');
      await writer.ended;
      expect(writer.child.signalCode).toBe('SIGKILL');
      kills++;
      acknowledged.push(...writer.acknowledged);
      const store = openSqliteStore(path);
      for (const commandId of writer.acknowledged.slice(-20))
        expect(await store.changeSetsOf([commandId])).toHaveLength(1);
      await store.close();
    }
  };
  await Promise.all([lane('a'), lane('b')]);
  expect(kills).toBe(100);

  const store = openSqliteStore(path);
  const sets = await store.changesSince(0, Number.MAX_SAFE_INTEGER);
  const kept = new Set(sets.map(({ commandId }) => commandId));
  expect(acknowledged.filter((commandId) => !kept.has(commandId))).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(1000);
  expect(sets.map(({ revision }) => revision)).toEqual(sets.map((_, at) => at + 1));
  // A group is two sets: each that creates is followed by its other half.
  const creates = sets.filter(({ commandId }) => commandId.endsWith('-create'));
  expect(creates.filter(({ commandId }) => !kept.has(commandId.replace(/create$/, 'set')))).toEqual([]);
  const records = recordsOf(await store.snapshot());
  const unset = (records['organisation'] as readonly AnyRecord[]).filter(
    ({ id, contact }) => contact === null && !['org_ankkuri', 'org_toinen'].includes(id),
  );
  expect(unset).toEqual([]);
  expect(records).toEqual(replay(sets));
  await store.close();
  expect(statSync(path).size).toBeGreaterThan(1_000_000);
});
