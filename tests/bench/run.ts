// Ratios of one run, each against what one would do instead. Times alone say nothing on a shared machine.
// npm run bench; the part in a browser needs the built web app.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeSet } from '@tvl/core/domain/change.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { browserRows } from './browser.ts';
import { figures, time, type Row } from './figures.ts';
import { mapDocumentRows } from './map-document.ts';
import { regionOfSize } from './region.ts';

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

figures('Graph and store', [oneChange(), await groupCommit()]);
figures('The map as a document', mapDocumentRows());
figures('The map in a browser, without a GPU', await browserRows());
