// The product itself, started as main.ts starts it, on a free port with a folder of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scope } from '@tvl/core/domain/change.ts';
import type { Register } from '../../api/src/execution/register.ts';
import type { Clock } from '../../api/src/execution/clock.ts';
import type { Config } from '../../api/src/config.ts';
import type { SeedName } from '../../api/src/seed/read-material.ts';
import { start } from '../../api/src/start.ts';

export type TestServer = {
  readonly url: string;
  /** Opens an administrator's session, once. */
  readonly signInUrl: string;
  readonly dataDir: string;
  readonly register: Register;
  /** A link of another scope, as its owner would get it. */
  readonly linkFor: (
    scope: Exclude<Scope, 'reader'>,
    limits?: { network?: string; area?: string; response?: string },
  ) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export type TestServerOptions = {
  readonly seed?: SeedName;
  readonly clock?: Clock;
  readonly dataDir?: string;
  readonly operator?: Config['operator'];
};

export const startServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'tvl-server-')));
  const started = await start(
    {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      publicUrl: 'http://localhost',
      region: 'Lappi',
      operator: options.operator ?? { name: null, contact: null },
      logLevel: 'silent',
      seed: options.seed ?? 'source',
    },
    options.clock ? { clock: options.clock } : {},
  );
  return {
    url: started.url,
    signInUrl: `${started.url}/kirjaudu#${started.signInToken ?? ''}`,
    dataDir,
    register: started.register,
    linkFor: async (scope, limits = {}) => started.issueLink({ scope, limits }),
    stop: async () => {
      await started.stop();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** Signs in with a link over HTTP, as the page does. Answers the cookie to send. */
export const signIn = async (url: string, link: string): Promise<string> => {
  const response = await fetch(`${url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link.split('#')[1] ?? link }),
  });
  if (response.status !== 204) throw new Error(`Signing in answered ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
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
