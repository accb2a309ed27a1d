// What the register in memory and the embedded store do: one change, a group made durable, the snapshot, the start.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeSet } from '@tvl/core/domain/change.ts';
import { nounNames, type AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { readCheckpoint, writeCheckpoint } from '../../api/src/store/checkpoint.ts';
import { storePath } from '../../api/src/store/sqlite/files.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { figures, time, type Row } from './figures.ts';
import { expectSame, goalOf, isShort, median, timed } from './measures.ts';
import { regionOfSize } from './region.ts';
import { regional } from './sizes.ts';
import { load, setOf } from './stored-region.ts';

const records = regionOfSize(regional);

const oneChange = (): Row => {
  const graph = Graph.of(records);
  const membership = records.membership[0] as AnyRecord;
  const change = (round: number) => ({ ...membership, id: `mem_bench${round}` }) as AnyRecord;
  const rounds = isShort ? 50 : 5000;
  const ours = time(rounds, (round) => graph.apply([{ do: 'create', noun: 'membership', record: change(round) }]));
  const other = time(isShort ? 2 : 10, (round) =>
    Graph.of({ ...records, membership: [...records.membership, change(round)] }),
  );
  expectSame('memberships after the changes', graph.count('membership'), records.membership.length + rounds + 1);
  return {
    what: 'one membership added to the graph',
    ours: ours * 1000,
    other: other * 1000,
    against: 'packing the graph anew',
    unit: 'µs',
    goal: goalOf('under 1000 µs', ours < 1),
  };
};

const newcomer = (name: string): ChangeSet => {
  const { homeMunicipality: _, ...organisation } = records.organisation[0] as AnyRecord;
  const record = { ...organisation, id: `org_${name}`, homeMunicipality: null } as unknown as AnyRecord;
  return setOf(name, [{ do: 'create', noun: 'organisation', record }]);
};

const inStore = async (folder: string): Promise<readonly Row[]> => {
  const store = openSqliteStore(storePath(folder));
  await load(store, records);
  const sets = Array.from({ length: 300 }, (_, n) => [newcomer(`a${n}`), newcomer(`b${n}`)] as const);
  const before = await store.head();
  const [{ wall: single }] = await timed(async () => {
    for (const [set] of sets) await store.commit([set], await store.head());
  });
  const [{ wall: grouped }] = await timed(async () =>
    store.commit(
      sets.map(([, set]) => set),
      await store.head(),
    ),
  );
  expectSame('change sets committed', (await store.head()) - before, 600);
  const snapshots: number[] = [];
  const texts: number[] = [];
  const checkpoints: number[] = [];
  const storeId = await store.storeId();
  const plain = JSON.stringify(records);
  for (let round = 0; round < (isShort ? 1 : 5); round++) {
    const [{ wall: reading }, snapshot] = await timed(() => store.snapshot());
    snapshots.push(reading);
    if (round === 0) await writeCheckpoint(folder, storeId, { ...snapshot, last: null });
    const [{ wall: quick }, checkpoint] = await timed(() => readCheckpoint(folder, storeId));
    checkpoints.push(quick);
    const [one, other] = [new Graph(snapshot.tables), new Graph(checkpoint?.tables ?? {})];
    expectSame(
      'checkpoint',
      [checkpoint?.revision, ...nounNames.map((noun) => other.all(noun))],
      [snapshot.revision, ...nounNames.map((noun) => one.all(noun))],
    );
    const [{ wall: parsing }] = await timed(() => Graph.of(JSON.parse(plain) as typeof records));
    texts.push(parsing);
  }
  await store.close();
  return [
    {
      what: '300 change sets made durable (group commit)',
      ours: grouped,
      other: single,
      against: 'one transaction each',
      unit: 'ms',
      goal: goalOf('ahead', grouped < single),
    },
    {
      what: 'snapshot of the store as columns',
      ours: median(snapshots),
      other: median(texts),
      against: 'one JSON text parsed and packed',
      unit: 'ms',
    },
    {
      what: 'start from the checkpoint',
      ours: median(checkpoints),
      other: median(snapshots),
      against: 'the snapshot of the store',
      unit: 'ms',
      goal: goalOf('ahead', median(checkpoints) < median(snapshots)),
    },
  ];
};

const folder = mkdtempSync(join(tmpdir(), 'tvl-bench-'));
try {
  figures(`${regional.name}: graph and store`, [oneChange(), ...(await inStore(folder))]);
} finally {
  rmSync(folder, { recursive: true });
}
