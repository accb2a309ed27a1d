// The product on a Neo4j that is full already: how long a cold start takes, and how far overlaps are behind what people
// write. The product is a process of its own, asked over HTTP.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jConfig } from '../../api/src/config.ts';
import { killed, startProcess } from '../faults/processes.ts';
import { signIn } from '../tools/server.ts';

/** Milliseconds, and MiB of the product's process. */
export type Serving = {
  readonly start: number;
  readonly memory: number;
  /** Until all overlaps stand in a database that had none. */
  readonly fromNothing: number;
  readonly p50: number;
  readonly p99: number;
  /** From the answer to somebody who wrote until the overlaps in the database say so; the longest time. */
  readonly behind: number;
  /** The same while the product and Java warm up. */
  readonly behindAtFirst: number;
};

const mutation =
  'mutation ($c: ID!, $o: ID!, $n: ID!) { addMembership(commandId: $c, input: { organisation: $o, network: $n, relation: "membershipRelation.member", confirmation: "confirmation.said" }) { revision problems { code } } }';

type Answer = {
  readonly data?: {
    readonly addMembership: { readonly revision: number | null; readonly problems: readonly object[] };
  };
};

const write = async (url: string, cookie: string, variables: object): Promise<number> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: mutation, variables }),
  });
  const answer = (await response.json()) as Answer;
  const revision = answer.data?.addMembership.revision;
  if (typeof revision !== 'number') throw new Error(`Not written: ${JSON.stringify(answer)}`);
  return revision;
};

/** Asks again and again how far the overlaps are, and notes when they first were at each revision written. */
const watchOverlaps = (driver: Driver) => {
  const written: { readonly revision: number; readonly at: number }[] = [];
  const times: number[] = [];
  const state = { isOver: false };
  const look = async (): Promise<void> => {
    while (!state.isOver || written.length > 0) {
      const { records } = await driver.executeQuery('MATCH (d:Derived) RETURN d.asOf AS asOf');
      const now = performance.now();
      const asOf = Number(records[0]?.get('asOf') ?? -1);
      while (written[0] && written[0].revision <= asOf) times.push(now - (written.shift()?.at ?? now));
      await sleep(50);
    }
  };
  const looking = look();
  return {
    note: (revision: number): void => void written.push({ revision, at: performance.now() }),
    /** Waits for the last one; the longest time. */
    worst: async (): Promise<number> => {
      state.isOver = true;
      await looking;
      return Math.max(...times);
    },
  };
};

type Pair = readonly [organisation: string, network: string];

/** What one person after another writes, each a membership that changes overlaps. */
const writeMany = async (
  url: string,
  cookie: string,
  pairs: readonly Pair[],
  onWritten: (revision: number) => void,
): Promise<readonly number[]> => {
  const times: number[] = [];
  for (const [o, network] of pairs) {
    const started = performance.now();
    onWritten(await write(url, cookie, { c: `serving-${o}-${network}`, o, n: network }));
    times.push(performance.now() - started);
    await sleep(20);
  }
  return times.toSorted((a, b) => a - b);
};

/** MiB that the process holds. */
const residentOf = (pid: number | undefined): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** A product that has no checkpoint: it reads the whole register from Neo4j. */
const coldProduct = async (server: Neo4jConfig) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tvl-serving-'));
  const started = performance.now();
  const { child, url, token } = await startProcess({
    DATA_DIR: dataDir,
    NEO4J_URI: server.uri,
    NEO4J_USER: server.user,
    NEO4J_PASSWORD: server.password,
    // All who write are one visitor here.
    REQUESTS_PER_VISITOR: '100000',
    REQUESTS_PER_ADDRESS: '100000',
  });
  return {
    url,
    token,
    ready: performance.now() - started,
    memory: residentOf(child.pid),
    end: async (): Promise<void> => {
      await killed(child);
      rmSync(dataDir, { recursive: true });
    },
  };
};

/** Writes before those that count: Java compiles what it runs often, and on two cores that takes one of them. */
const warmingUp = 1000;
/** Writes that count. */
const counting = 1000;

/** How many pairs `serve` writes. */
export const pairsServed = 1 + warmingUp + counting;

type Asked = { readonly server: Neo4jConfig; readonly pairs: readonly Pair[] };

const serve = async ({ server, pairs }: Asked): Promise<Serving> => {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  // The first product adds the terms and areas that every register has, and writes all overlaps from nothing.
  const first = await coldProduct(server);
  const cookie = await signIn(first.url, `${first.url}/kirjaudu#${first.token}`);
  const whole = watchOverlaps(driver);
  whole.note(await write(first.url, cookie, { c: 'serving-first', o: pairs[0]?.[0], n: pairs[0]?.[1] }));
  const fromNothing = await whole.worst();
  await first.end();
  const product = await coldProduct(server);
  const writeWatched = async (some: readonly Pair[]) => {
    const watching = watchOverlaps(driver);
    const times = await writeMany(product.url, cookie, some, watching.note);
    return { times, behind: await watching.worst() };
  };
  const { behind: behindAtFirst } = await writeWatched(pairs.slice(1, 1 + warmingUp));
  const { times, behind } = await writeWatched(pairs.slice(1 + warmingUp));
  await product.end();
  await driver.close();
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    start: product.ready,
    memory: product.memory,
    fromNothing,
    p50: at(0.5),
    p99: at(0.99),
    behind,
    behindAtFirst,
  };
};

/**
 * `pairs` are not members of each other yet. Those who write are a process of their own: one that holds a country stops
 * for its own garbage, and would count that as the product's time.
 */
export const serveApart = ({ uri, user, password }: Neo4jConfig, pairs: readonly Pair[]): Promise<Serving> =>
  new Promise((resolve, reject) => {
    const child = fork(import.meta.filename);
    child.once('message', (served) => resolve(served as Serving));
    child.once('exit', (code) => reject(new Error(`Who writes ended with ${code}`)));
    child.send({ server: { uri, user, password }, pairs } satisfies Asked);
  });

if (process.argv[1] === import.meta.filename) {
  const [asked] = (await once(process, 'message')) as [Asked];
  process.send?.(await serve(asked));
  process.disconnect();
}
