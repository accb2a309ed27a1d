// The product itself, started as main.ts starts it, on a free port with a folder of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scope } from '@tvl/core/domain/change.ts';
import type { MapBounds } from '@tvl/core/view/map-extent.ts';
import type { Register } from '../../api/src/execution/register.ts';
import type { Clock } from '../../api/src/execution/clock.ts';
import type { Config } from '../../api/src/config.ts';
import type { SeedName } from '../../api/src/seed/read-material.ts';
import type { Neo4jConfig } from '../../api/src/config.ts';
import { start } from '../../api/src/start.ts';
import { testNeo4j } from './neo4j/test-server.ts';

let said = '';
/** Once a file, so that a run shows what it ran on. */
const say = (store: string): void => {
  if (store !== said) console.info(`The product runs on ${store}.`);
  said = store;
};

/** Servers that run in this file now; a second one beside the first needs a database of its own. */
const inUse = new Set<string>();
/** Which data folder goes with which database: who starts again in a folder goes on with its database. */
const databases = new Map<string, Neo4jConfig>();

type Lent = { readonly neo4j: Neo4jConfig | null; readonly giveBack: () => void };

const lend = async (dataDir: string | undefined, embedded = false): Promise<Lent> => {
  if (embedded || process.env['STORE'] !== 'neo4j') return { neo4j: null, giveBack: () => undefined };
  const known = dataDir === undefined ? undefined : databases.get(dataDir);
  if (known) return { neo4j: known, giveBack: () => undefined };
  const slot = ['', '-beside', '-third'].find((one) => !inUse.has(one)) ?? '-more';
  inUse.add(slot);
  const { uri, user, password } = await testNeo4j(slot);
  const found = { uri, user, password };
  if (dataDir === undefined) return { neo4j: found, giveBack: () => inUse.delete(slot) };
  databases.set(dataDir, found);
  return { neo4j: found, giveBack: () => undefined };
};

/** The settings with which a process of its own finds the store of a data folder. */
export const storeEnv = async (dataDir: string): Promise<Record<string, string>> => {
  const { neo4j } = await lend(dataDir);
  return neo4j ? { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password } : {};
};

export type TestServer = {
  readonly url: string;
  /** Opens an administrator's session, once. */
  readonly signInUrl: string;
  readonly dataDir: string;
  readonly register: Register;
  /** A link of another scope, as its owner would get it. */
  readonly linkFor: (
    scope: Exclude<Scope, 'reader'>,
    limits?: { network?: string; area?: string; responses?: readonly string[] },
  ) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export type TestServerOptions = {
  readonly seed?: SeedName;
  readonly clock?: Clock;
  /** A bound that a small register passes. */
  readonly mostOnMap?: MapBounds;
  readonly dataDir?: string;
  /** On the embedded store whatever store the tests run on: the folder was filled for it. */
  readonly embedded?: true;
  readonly operator?: Config['operator'];
  readonly ownName?: string;
  readonly limits?: Partial<Config['limits']>;
  readonly trustedProxies?: Config['trustedProxies'];
};

export const startServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const { neo4j, giveBack } = await lend(options.dataDir, options.embedded);
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'tvl-server-')));
  const started = await start(
    {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      publicUrl: 'http://localhost',
      ownName: options.ownName ?? null,
      limits: { requestsPerVisitor: 1200, requestsPerAddress: 30_000, streams: 2000, ...options.limits },
      trustedProxies: options.trustedProxies ?? [],
      region: 'Lappi',
      operator: options.operator ?? { name: null, contact: null },
      logLevel: 'silent',
      seed: options.seed ?? 'source',
      neo4j,
    },
    {
      ...(options.clock ? { clock: options.clock } : {}),
      ...(options.mostOnMap ? { mostOnMap: options.mostOnMap } : {}),
    },
  );
  say(started.store);
  return {
    url: started.url,
    signInUrl: `${started.url}/kirjaudu#${started.signInToken ?? ''}`,
    dataDir,
    register: started.register,
    linkFor: async (scope, limits = {}) => started.issueLink({ scope, limits }),
    stop: async () => {
      await started.stop();
      giveBack();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const cookiesIn = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');

/** The cookie of a visitor who opens a page for the first time: limits count each visitor apart. */
export const newVisitor = async (url: string): Promise<string> => cookiesIn(await fetch(`${url}/kirjaudu`));

/** Signs in with a link over HTTP, as the page does. Answers the cookie to send. */
export const signIn = async (url: string, link: string): Promise<string> => {
  const response = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link.split('#')[1] ?? link }),
  });
  if (response.status !== 204) throw new Error(`Signing in answered ${response.status}`);
  return cookiesIn(response);
};

export type Answer<T> = {
  readonly data: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
};

/** One GraphQL request over HTTP. */
export const ask = async <T = Record<string, unknown>>(
  url: string,
  query: string,
  variables: object = {},
  cookie = '',
): Promise<Answer<T>> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<T>;
};
