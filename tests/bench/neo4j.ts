// Both stores on the same made-up region in one run, and all overlaps by Cypher and by GDS beside ours.
// `npm run bench:neo4j` (regional); `-- --national` as well, which takes long and wants 8 GB.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { allOverlaps } from '@tvl/core/analysis/overlaps/all-overlaps.ts';
import { incidenceOf } from '@tvl/core/analysis/overlaps/incidence.ts';
import type { Change } from '@tvl/core/domain/change.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { openNeo4jStore } from '../../api/src/store/neo4j/neo4j-store.ts';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { startFromJars } from '../tools/neo4j/from-jars.ts';
import { jarsOf } from '../tools/neo4j/jars.ts';
import { figures, time, type Row } from './figures.ts';
import { at, expectSame, goalOf, say, sortedBy, timed as timedWork } from './measures.ts';
import { pairsServed, serveApart } from './neo4j-serving.ts';
import { regionOfSize, type Size } from './region.ts';
import { load, setOf } from './stored-region.ts';

const day = '2026-11-21' as Day;
const password = 'vain-kokeita-varten';
const sizes: Readonly<Record<string, Size>> = {
  regional: { organisations: 4000, networks: 800, memberships: 20_000 },
  ...(process.argv.includes('--national')
    ? { national: { organisations: 105_000, networks: 10_000, memberships: 1_000_000 } }
    : {}),
};

const timed = async <T>(work: () => Promise<T>): Promise<readonly [milliseconds: number, result: T]> => {
  const [{ wall }, result] = await timedWork(work);
  return [wall, result];
};

/** Milliseconds of single commits, one change each, in order of size. */
const commits = async (store: NetworkStore, record: AnyRecord, count: number): Promise<readonly number[]> => {
  const found: number[] = [];
  let head = await store.head();
  for (let n = 0; n < count; n++) {
    const change: Change = {
      do: 'set',
      noun: 'organisation',
      id: record.id,
      field: 'contact',
      before: null,
      after: `x${n}`,
    };
    const [milliseconds] = await timed(() => store.commit([setOf(`one-${n}`, [change])], head));
    head++;
    found.push(milliseconds);
  }
  return sortedBy(found);
};

/** So many pairs of an organisation and a network that are not tied to each other. */
const newPairs = ({ organisation, network, membership }: ReturnType<typeof regionOfSize>, count: number) => {
  const tied = new Set(membership.map((one) => [one['organisation'], one['network']].join(' ')));
  return organisation
    .map(({ id }, n) => [id, network[n % network.length]?.id ?? ''] as const)
    .filter((pair) => !tied.has(pair.join(' ')))
    .slice(0, count);
};

/** Promises are ceilings: how many times under it, 1 or more where it is kept. */
const promised = (what: string, ours: number, ceiling: number): Row => ({
  what,
  ours,
  other: ceiling,
  against: 'promise',
  unit: 'ms',
  goal: goalOf(`under ${ceiling} ms`, ours < ceiling),
});

const byCypher = async (driver: Driver): Promise<readonly string[]> => {
  const { records } = await driver.executeQuery(
    `MATCH (a:Network)<-[x:MEMBER_OF {relation: 'membershipRelation.member', basis: 'basis.stated'}]-(o:Organisation {plural: false})-[y:MEMBER_OF {relation: 'membershipRelation.member', basis: 'basis.stated'}]->(b:Network)
     WHERE a.id < b.id WITH a, b, count(DISTINCT o) AS shared WHERE shared > 1 RETURN a.id, b.id, shared`,
  );
  return records.map((row) => `${row.get(0)} ${row.get(1)} ${row.get(2)}`);
};

/** Ten most alike of each network: less than what is asked of the others, and what GDS is made for. */
const byGds = async (driver: Driver): Promise<number> => {
  await driver.executeQuery(
    `MATCH (o:Organisation)-[:MEMBER_OF {relation: 'membershipRelation.member'}]->(n:Network) RETURN gds.graph.project('ties', n, o)`,
  );
  const started = performance.now();
  await driver.executeQuery(
    `CALL gds.nodeSimilarity.stats('ties', {topK: 10, similarityCutoff: 0.0001, concurrency: 2}) YIELD nodesCompared RETURN nodesCompared`,
  );
  const milliseconds = performance.now() - started;
  await driver.executeQuery(`CALL gds.graph.drop('ties') YIELD graphName RETURN graphName`);
  return milliseconds;
};

const compare = async (
  name: string,
  region: ReturnType<typeof regionOfSize>,
  driver: Driver,
  neo4jStore: NetworkStore,
  folder: string,
): Promise<void> => {
  const sqlite = openSqliteStore(join(folder, `${name}.db`));
  const rows: Row[] = [];
  const pairs = [
    ['sqlite', sqlite],
    ['neo4j', neo4jStore],
  ] as const;
  const found: Record<
    string,
    { readonly load: number; readonly p50: number; readonly p99: number; readonly snapshot: number }
  > = {};
  for (const [kind, store] of pairs) {
    const [loaded] = await timed(() => load(store, region));
    const single = await commits(store, region.organisation[0] as AnyRecord, 200);
    const [snapshot] = await timed(() => store.snapshot());
    found[kind] = { load: loaded, p50: at(single, 0.5), p99: at(single, 0.99), snapshot };
  }
  const [ours, other] = [found['sqlite'], found['neo4j']];
  for (const what of ['load', 'p50', 'p99', 'snapshot'] as const)
    rows.push({
      what: `SQLite: ${what}`,
      ours: ours?.[what] ?? 0,
      other: other?.[what] ?? 0,
      against: 'Neo4j',
      unit: 'ms',
    });
  const graph = new Graph((await neo4jStore.snapshot()).tables);
  const incidence = incidenceOf(graph, day);
  const kernel = time(5, () => void allOverlaps(incidence, 2));
  await byCypher(driver);
  const [cypher, pairsFound] = await timed(() => byCypher(driver));
  const wanted = allOverlaps(incidence, 2).map((one) => one.join(' '));
  expectSame("Cypher's pairs", pairsFound.toSorted(), wanted.toSorted());
  say(`${name}: ${wanted.length} pairs.`);
  rows.push({
    what: 'all overlapping pairs',
    ours: kernel,
    other: cypher,
    against: 'Cypher',
    unit: 'ms',
    goal: name === 'national' ? goalOf('at least 50 x', cypher >= 50 * kernel) : undefined,
  });
  const gds = await byGds(driver).catch((error: unknown) => {
    say(`GDS did not run: ${String(error)}`);
    return null;
  });
  if (gds !== null)
    rows.push({ what: 'all overlapping pairs', ours: kernel, other: gds, against: 'GDS, ten of each', unit: 'ms' });
  figures(name, rows);
  await sqlite.close();
};

const gdsJars = jarsOf('gds-2.13.9', [
  ['org.neo4j.gds', 'proc', '2.13.9'],
  ['org.neo4j.gds', 'opengds-extension', '2.13.9'],
]);
const folder = mkdtempSync(join(tmpdir(), 'tvl-bench-'));
for (const [name, size] of Object.entries(sizes)) {
  const server = await startFromJars(password, {
    heap: name === 'national' ? '8g' : '1g',
    pageCache: name === 'national' ? '1g' : '128m',
    jvm: [],
    jars: [gdsJars],
    prepare: (home) => cpSync(gdsJars, join(home, 'plugins'), { recursive: true }),
    settings: ['dbms.security.procedures.unrestricted=gds.*'],
  });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  const { store, server: version } = await openNeo4jStore(server);
  say(`${version}, SQLite ${process.versions['sqlite']}`);
  const region = regionOfSize(size);
  await compare(name, region, driver, store, folder);
  await store.close();
  const served = await serveApart(server, newPairs(region, pairsServed));
  say(
    `Overlaps from nothing ${Math.round(served.fromNothing)} ms; commit p50 ${Math.round(served.p50)} ms; overlaps behind at first ${Math.round(served.behindAtFirst)} ms at most; the product holds ${Math.round(served.memory)} MiB`,
  );
  figures(`${name}: the product on Neo4j`, [
    promised('start without a checkpoint', served.start, 60_000),
    promised('commit over HTTP while overlaps follow, p99', served.p99, 50),
    promised('overlaps behind a commit, at most', served.behind, 1000),
  ]);
  await driver.close();
  await server.stop('SIGKILL');
}
rmSync(folder, { recursive: true });
