// Ratios of one run, each against what one would do instead. Times alone say nothing on a shared machine.
// npm run bench
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { ChangeSet } from '@tvl/core/domain/change.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { mapDocumentOf } from '@tvl/core/view/map-document.ts';
import { mapOf } from '@tvl/core/view/map.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { regionOfSize } from './region.ts';

type Row = {
  readonly what: string;
  readonly ours: number;
  readonly other: number;
  readonly against: string;
  readonly unit: string;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Median of milliseconds, after one run to warm up. */
const time = (rounds: number, work: (round: number) => void): number => {
  work(0);
  return median(
    Array.from({ length: rounds }, (_, round) => {
      const started = performance.now();
      work(round + 1);
      return performance.now() - started;
    }),
  );
};

const day = '2026-11-21' as Day;
const records = regionOfSize({ organisations: 4000, networks: 800, memberships: 20_000 });
const graph = Graph.of(records);

const oneChange = (): Row => {
  const membership = records.membership[0] as AnyRecord;
  const change = (round: number) => ({ ...membership, id: `mem_bench${round}` }) as AnyRecord;
  const ours = time(5000, (round) => graph.apply([{ do: 'create', noun: 'membership', record: change(round) }]));
  const other = time(10, (round) => Graph.of({ ...records, membership: [...records.membership, change(round)] }));
  return {
    what: 'one membership added',
    ours: ours * 1000,
    other: other * 1000,
    against: 'packing the graph anew',
    unit: 'µs',
  };
};

const mapSize = (): Row => {
  const everything = { filter: {}, search: '', day };
  const objects = JSON.stringify({
    data: { map: mapOf(graph, { networks: everything, organisations: everything, connectedOnly: false }) },
  });
  const document = JSON.stringify(mapDocumentOf(graph, 1));
  const packed = (text: string): number => brotliCompressSync(text).length / 1000;
  return {
    what: 'the regional map, compressed',
    ours: packed(document),
    other: packed(objects),
    against: 'the same as objects',
    unit: 'kB',
  };
};

const setOf = (name: string): ChangeSet => ({
  commandId: name,
  command: 'addRound',
  time: '2026-11-21T10:00:00.000Z',
  actor: { scope: 'system', pseudonym: 'system' },
  reason: null,
  schema: 1,
  changes: [
    {
      do: 'create',
      noun: 'organisation',
      record: {
        ...(records.organisation[0] as AnyRecord),
        id: `org_${name}`,
        homeMunicipality: null,
        operatingAreas: [],
      } as unknown as AnyRecord,
    },
  ],
});

const groupCommit = async (): Promise<Row> => {
  const folder = mkdtempSync(join(tmpdir(), 'tvl-bench-'));
  const store = openSqliteStore(join(folder, 'store.db'));
  // Terms the organisation points at.
  const concepts = records.concept.map(
    (record): ChangeSet => ({ ...setOf(record.id), changes: [{ do: 'create', noun: 'concept', record }] }),
  );
  await store.commit(concepts, 0);
  const sets = Array.from({ length: 300 }, (_, n) => [setOf(`a${n}`), setOf(`b${n}`)] as const);
  let started = performance.now();
  for (const [set] of sets) await store.commit([set], await store.head());
  const single = performance.now() - started;
  started = performance.now();
  await store.commit(
    sets.map(([, set]) => set),
    await store.head(),
  );
  const grouped = performance.now() - started;
  await store.close();
  rmSync(folder, { recursive: true });
  return {
    what: '300 change sets made durable',
    ours: grouped,
    other: single,
    against: 'one transaction each',
    unit: 'ms',
  };
};

const rows = [oneChange(), mapSize(), await groupCommit()];
const figure = (value: number): string => (value < 10 ? value.toFixed(2) : Math.round(value).toString());
process.stdout.write('| what | ours | against | ratio |\n| --- | --- | --- | --- |\n');
for (const { what, ours, other, against, unit } of rows) {
  process.stdout.write(
    `| ${what} | ${figure(ours)} ${unit} | ${against}: ${figure(other)} ${unit} | ${figure(other / ours)} x |\n`,
  );
}
