/** The environment, read and checked in one place. A bad value stops the start with one clear line. */
import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { TrafficLimits } from './execution/traffic-limits.ts';
import { seedNames, type SeedName } from './seed/read-material.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'a port number'),
  v.transform(Number),
  v.maxValue(65535, 'a port number'),
);

const count = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/, 'a whole number from 1'), v.transform(Number));

/** `10.0.0.0/8`, `192.0.2.7`, `2001:db8::/32`: a machine, or a net of them. */
const isAddress = (given: string): boolean => {
  const [address = '', bits, ...more] = given.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
};

const addresses = v.pipe(
  v.string(),
  v.transform((list) =>
    list
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
  v.check((list) => list.every(isAddress), 'addresses like 192.0.2.7 or 10.0.0.0/8, with commas between'),
);

const environment = v.object({
  PORT: v.optional(port, '4000'),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'an address to listen on')), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1, 'a folder')), `${repository}data`),
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.url('a whole address, like https://verkostot.example.fi'))),
  REGION: v.optional(v.pipe(v.string(), v.minLength(1, 'the Finnish name of a region')), 'Lappi'),
  OPERATOR: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200, 'a name of at most 200 characters')), ''),
  OPERATOR_CONTACT: v.optional(
    v.pipe(v.string(), v.trim(), v.maxLength(300, 'an address of at most 300 characters')),
    '',
  ),
  LOG_LEVEL: v.optional(
    v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'fatal, error, warn, info, debug or silent'),
    'info',
  ),
  NEO4J_URI: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+\/?$/, 'an address like neo4j://localhost:7687'),
    ),
  ),
  NEO4J_USER: v.optional(v.pipe(v.string(), v.minLength(1, 'the name of a user of Neo4j')), 'neo4j'),
  NEO4J_PASSWORD: v.optional(v.string()),
  NEO4J_DATABASE: v.optional(v.pipe(v.string(), v.minLength(1, 'the name of a database in Neo4j'))),
  REQUESTS_PER_VISITOR: v.optional(count, '1200'),
  REQUESTS_PER_ADDRESS: v.optional(count, '30000'),
  STREAMS: v.optional(count, '2000'),
  TRUSTED_PROXIES: v.optional(addresses, ''),
  SEED: v.optional(v.picklist(seedNames, 'source, example or none'), 'source'),
});

/** How to reach the server whose database is the store. */
export type Neo4jConfig = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
};

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly publicUrl: string;
  /** The only public name that is answered to: that of PUBLIC_URL when it is set; null for any. */
  readonly ownName: string | null;
  readonly limits: TrafficLimits;
  /** Machines, besides this one, whose word for a visitor's address is taken. */
  readonly trustedProxies: readonly string[];
  readonly region: string;
  /** Who answers for the service; null when not set. Shown on the statement of accessibility and the privacy notice. */
  readonly operator: { readonly name: string | null; readonly contact: string | null };
  readonly logLevel: string;
  readonly seed: SeedName;
  /** Null for the embedded store. */
  readonly neo4j: Neo4jConfig | null;
};

const neo4jOf = (given: v.InferOutput<typeof environment>): Neo4jConfig | null => {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = given;
  if (uri === undefined) return null;
  if (!password) throw new Error('NEO4J_PASSWORD is missing: NEO4J_URI is set, and Neo4j lets nobody in without one.');
  return { uri, user, password, ...(database ? { database } : {}) };
};

/** Reads the configuration, or throws an error whose message is the one line to print. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  // A compose file passes on as empty what nobody has set.
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => !name.startsWith('NEO4J_') || value));
  const parsed = v.safeParse(environment, given);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const name = String(issue.path?.[0]?.key);
    throw new Error(`${name}=${env[name] ?? ''} will not do: it must be ${issue.message}.`);
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, REGION, OPERATOR, OPERATOR_CONTACT, LOG_LEVEL, SEED } = parsed.output;
  const { REQUESTS_PER_VISITOR, REQUESTS_PER_ADDRESS, STREAMS, TRUSTED_PROXIES } = parsed.output;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, ''),
    ownName: PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).hostname.toLowerCase(),
    limits: {
      requestsPerVisitor: REQUESTS_PER_VISITOR,
      requestsPerAddress: REQUESTS_PER_ADDRESS,
      streams: STREAMS,
    },
    trustedProxies: TRUSTED_PROXIES,
    region: REGION,
    operator: { name: OPERATOR || null, contact: OPERATOR_CONTACT || null },
    logLevel: LOG_LEVEL,
    seed: SEED,
    neo4j: neo4jOf(parsed.output),
  };
};
