// A Community server out of its jars: free ports, temporary data, memory for a small machine.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findUsableJava, javaMajor, lineFor } from './java.ts';
import { serverJars } from './jars.ts';
import type { RunningServer, ServerOptions } from './running.ts';

const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];
/** Milliseconds in which a start must have come to an end. */
const patience = 300_000;

const confOf = (
  ports: readonly [bolt: number, http: number],
  { pageCache = '128m', settings = [] }: ServerOptions,
): string =>
  [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${ports[0]}`,
    `server.http.listen_address=127.0.0.1:${ports[1]}`,
    `server.memory.pagecache.size=${pageCache}`,
    'server.http_enabled_modules=TRANSACTIONAL_ENDPOINTS',
    'dbms.usage_report.enabled=false',
    'db.logs.query.enabled=OFF',
    // A temporary database needs no history of its own.
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.tx_log.preallocate=false',
    ...settings,
    '',
  ].join('\n');

const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'tvl-neo4j-'));
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import']) mkdirSync(join(home, folder));
  return home;
};

/** Neo4j can take any free port too, but never says which. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const setPassword = (java: string, classPath: string, home: string, password: string): void => {
  const command = 'org.neo4j.server.startup.Neo4jAdminCommand';
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const args = ['-Xmx64m', '-cp', classPath, command, 'dbms', 'set-initial-password', password];
  const { status, stdout, stderr } = spawnSync(java, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Neo4j took no password:\n${stdout}${stderr}`);
};

/** Resolves once the server says that it has started. */
const started = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Neo4j did not start in time:\n${said}`)), patience);
    const listen = (text: string): void => {
      said += text;
      if (!/\bStarted\./.test(said)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ended while it started:\n${said}`));
    });
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts a server, or throws in words. With `home` of an earlier one, it goes on with that one's data. */
export const startFromJars = async (password: string, options: ServerOptions = {}): Promise<RunningServer> => {
  const java = findUsableJava();
  if (!java) throw new Error('Missing: Java 17 or newer, for Neo4j (Debian: openjdk-17-jre-headless).');
  const { version, main } = lineFor(javaMajor(java));
  const classPath = [`${serverJars(version)}/*`, ...(options.jars ?? []).map((folder) => `${folder}/*`)].join(':');
  const home = options.home ?? newHome();
  const ports = options.ports ?? ([await freePort(), await freePort()] as const);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), confOf(ports, options));
  if (!options.home) options.prepare?.(home);
  if (!options.home) setPassword(java, classPath, home, password);
  const heap = options.heap ?? '512m';
  const child = spawn(
    java,
    [
      ...(options.jvm ?? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']),
      '-Xms256m',
      `-Xmx${heap}`,
      ...opens.map((one) => `--add-opens=${one}=ALL-UNNAMED`),
      '-cp',
      classPath,
      main,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // Whoever ends without stopping it takes it along; who may be killed has a guard (guard.ts).
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  await started(child).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM', keep = false): Promise<void> => {
    child.kill(signal);
    await ended(child);
    if (!keep) rmSync(home, { recursive: true, force: true });
  };
  const [uri, http] = [`bolt://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`];
  return { uri, http, user: 'neo4j', password, version, pid: child.pid ?? 0, home, ended: ended(child), stop };
};
