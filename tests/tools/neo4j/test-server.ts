/**
 * A server for tests: one for each of Vitest's workers, since Community has one database. It starts when first asked
 * for, serves file after file, is emptied before each use, and ends with the run.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import type { ConnectionOptions } from '../../../api/src/store/neo4j/connection.ts';
import { isAlive } from './is-alive.ts';
import { lockFile } from './lock-file.ts';
import { runFolder } from './run-folder.ts';

export type TestNeo4j = ConnectionOptions & { readonly version: string; readonly pid: number };

const guard = fileURLToPath(new URL('./guard.ts', import.meta.url));

/** The process whose end is the end of the run; vitest.config.ts names it. */
const run = Number(process.env['TEST_RUN'] ?? process.pid);

type Guarded = TestNeo4j & { readonly guard: number };

/** Starts a guard with a server. It outlives this worker, not the run. */
export const startGuarded = (watched: number): Promise<Guarded> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [guard, String(watched)], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [said, complained] = ['', ''];
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complained += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (!said.endsWith('\n')) return;
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      resolve({ ...(JSON.parse(said) as TestNeo4j), guard: child.pid ?? 0 });
    });
    child.once('exit', () => reject(new Error(`Neo4j did not start: ${complained}`)));
  });

const kept = async (slot: string): Promise<TestNeo4j> => {
  const folder = runFolder(run);
  const file = join(folder, `${slot}.json`);
  if (existsSync(file)) {
    const known = JSON.parse(readFileSync(file, 'utf8')) as Guarded;
    if (isAlive(known.guard)) return known;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const started = await startGuarded(run);
  writeFileSync(`${file}.new`, JSON.stringify(started), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return started;
};

const marker = 'Disposable';

/** Empties a database, which must be one that tests have marked as theirs, or empty. */
export const wipe = async (driver: Driver): Promise<void> => {
  const { records } = await driver.executeQuery(
    `RETURN EXISTS { (n) WHERE NOT n:${marker} } AND NOT EXISTS { (:${marker}) } AS foreign`,
  );
  if (records[0]?.get('foreign'))
    throw new Error('The database at NEO4J_URI holds data that no test made: name an empty one.');
  const session = driver.session();
  await session.run(`MERGE (:${marker})`);
  await session.run(`MATCH (n) WHERE NOT n:${marker} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
  await session.close();
};

const wiped = async (server: TestNeo4j): Promise<TestNeo4j> => {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    await wipe(driver);
    if (server.version !== '') return server;
    const { agent = 'Neo4j' } = await driver.getServerInfo();
    return { ...server, version: agent.replace('Neo4j/', '') };
  } finally {
    await driver.close();
  }
};

/**
 * An empty server of this worker's own; `extra` names a second one beside it. A server given by NEO4J_URI is the same
 * for everybody: then one file has it at a time.
 */
export const testNeo4j = async (extra = ''): Promise<TestNeo4j> => {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri && !extra) {
    await lockFile(join(tmpdir(), `tvl-neo4j-${run}.lock`));
    return wiped({ uri, user, password, version: '', pid: 0 });
  }
  return wiped(await kept(`${process.env['VITEST_POOL_ID'] ?? '0'}${extra}`));
};
