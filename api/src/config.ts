/** The environment, read and checked in one place. A bad value stops the start with one clear line. */
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { seedNames, type SeedName } from './seed/read-material.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, 'a port number'),
  v.transform(Number),
  v.maxValue(65535, 'a port number'),
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
  SEED: v.optional(v.picklist(seedNames, 'source, example or none'), 'source'),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly publicUrl: string;
  readonly region: string;
  /** Who answers for the service; null when not set. Shown on the statement of accessibility and the privacy notice. */
  readonly operator: { readonly name: string | null; readonly contact: string | null };
  readonly logLevel: string;
  readonly seed: SeedName;
};

/** Reads the configuration, or throws an error whose message is the one line to print. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = v.safeParse(environment, env);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const name = String(issue.path?.[0]?.key);
    throw new Error(`${name}=${env[name] ?? ''} will not do: it must be ${issue.message}.`);
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, REGION, OPERATOR, OPERATOR_CONTACT, LOG_LEVEL, SEED } = parsed.output;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, ''),
    region: REGION,
    operator: { name: OPERATOR || null, contact: OPERATOR_CONTACT || null },
    logLevel: LOG_LEVEL,
    seed: SEED,
  };
};
