// What one would count overlaps with instead, each at its best: whole numbers for ids, in memory, an index where it helps.
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance, INTEGER } from '@duckdb/node-api';
import { UndirectedGraph } from 'graphology';
import type { Tally } from '@tvl/core/analysis/overlaps/pair-counter.ts';

/** A membership a place in both. */
export type Columns = {
  readonly organisations: Int32Array;
  readonly networks: Int32Array;
  readonly networkCount: number;
};

export type Peer = {
  readonly name: string;
  readonly tally: () => Promise<Tally> | Tally;
  readonly close: () => void;
};

const joined = (self: string, other: string): string => `
  SELECT a.${self} AS one, b.${self} AS two, count(*) AS shared
  FROM membership a JOIN membership b ON a.${other} = b.${other} AND a.${self} < b.${self} GROUP BY 1, 2`;
const tallied = (least: number): string =>
  `SELECT count(*) AS pairs, coalesce(sum(shared), 0) AS shared FROM (${joined('network', 'organisation')} HAVING count(*) >= ${least})`;

/** Closest pairs of organisations by number, as text: shared and union, in order. */
export type DuckDb = Peer & {
  readonly closest: (atMost: number, leastShared: number) => Promise<readonly (readonly number[])[]>;
};

export const duckDb = async ({ organisations, networks }: Columns, least: number): Promise<DuckDb> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run('CREATE TABLE membership (organisation INTEGER, network INTEGER)');
  const appender = await connection.createAppender('membership');
  organisations.forEach((organisation, n) => {
    appender.appendValue(organisation, INTEGER);
    appender.appendValue(networks[n] as number, INTEGER);
    appender.endRow();
  });
  appender.closeSync();
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(Number));
  return {
    name: 'DuckDB, 2 threads',
    tally: async () => {
      const [[pairs = 0, shared = 0] = []] = await rows(tallied(least));
      return { pairs, shared };
    },
    closest: async (atMost, leastShared) =>
      rows(`WITH degree AS (SELECT organisation, count(*) AS networks FROM membership GROUP BY 1),
        pair AS (${joined('organisation', 'network')} HAVING count(*) >= ${leastShared})
        SELECT shared, x.networks + y.networks - shared AS either FROM pair
        JOIN degree x ON x.organisation = one JOIN degree y ON y.organisation = two
        ORDER BY shared / either DESC, shared DESC LIMIT ${atMost}`),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};

export const sqlite = ({ organisations, networks }: Columns, least: number): Peer => {
  const db = new DatabaseSync(':memory:');
  db.exec(
    'CREATE TABLE membership (organisation INTEGER, network INTEGER, PRIMARY KEY (organisation, network)) WITHOUT ROWID',
  );
  const insert = db.prepare('INSERT INTO membership VALUES (?, ?)');
  db.exec('BEGIN');
  organisations.forEach((organisation, n) => insert.run(organisation, networks[n] as number));
  db.exec('COMMIT; ANALYZE');
  return {
    name: 'SQLite',
    tally: () => {
      const row = db.prepare(tallied(least)).get() ?? {};
      return { pairs: Number(row['pairs']), shared: Number(row['shared']) };
    },
    close: () => db.close(),
  };
};

const graphOf = ({ organisations, networks }: Columns): UndirectedGraph => {
  const graph = new UndirectedGraph();
  networks.forEach((network, n) => {
    const [one, other] = [`n${network}`, `o${organisations[n]}`];
    graph.mergeNode(one);
    graph.mergeNode(other);
    graph.addEdge(one, other);
  });
  return graph;
};

/** Both loops go over one graph, loaded once. */
export const graphology = (columns: Columns, least: number): readonly Peer[] => {
  const graph = graphOf(columns);
  const places = new Map(Array.from({ length: columns.networkCount }, (_, n) => [`n${n}`, n]));
  const byMap = (): Tally => {
    let [pairs, shared] = [0, 0];
    for (const network of places.keys()) {
      const counts = new Map<string, number>();
      graph.forEachNeighbor(network, (organisation) => {
        graph.forEachNeighbor(organisation, (other) => {
          if (other > network) counts.set(other, (counts.get(other) ?? 0) + 1);
        });
      });
      for (const count of counts.values()) {
        if (count < least) continue;
        pairs++;
        shared += count;
      }
    }
    return { pairs, shared };
  };
  const counts = new Int32Array(columns.networkCount);
  const byCounter = (): Tally => {
    let [pairs, shared] = [0, 0];
    for (const [network, place] of places) {
      graph.forEachNeighbor(network, (organisation) => {
        graph.forEachNeighbor(organisation, (other) => {
          const there = places.get(other) as number;
          counts[there] = (counts[there] as number) + 1;
        });
      });
      for (let other = place + 1; other < counts.length; other++) {
        const count = counts[other] as number;
        if (count < least) continue;
        pairs++;
        shared += count;
      }
      counts.fill(0);
    }
    return { pairs, shared };
  };
  const close = () => graph.clear();
  return [
    { name: 'graphology, typed counter', tally: byCounter, close: () => undefined },
    { name: 'graphology, Map', tally: byMap, close },
  ];
};
