// Runs before the tests: says what is going to happen, and sees to the two programs that npm cannot bring.
import { spawnSync } from 'node:child_process';
import { findChromium, findChromiumShell } from './chromium.ts';
import { findProgram } from './find-program.ts';
import { dockerWorks } from './neo4j/from-docker.ts';
import { findUsableJava } from './neo4j/java.ts';
import { bringServerJars, serverJarsAreThere } from './neo4j/jars.ts';

type Need = {
  readonly name: string;
  readonly reason: string;
  readonly find: () => string | undefined;
  /** Its package, where that has another name. */
  readonly from?: string;
};

/** A Neo4j comes from NEO4J_URI, else from Docker, else by Maven to run on Java. */
function neo4jNeeds(): readonly Need[] {
  if (process.env['NEO4J_URI'] || dockerWorks()) return [];
  return [
    {
      name: 'java 17 or newer',
      reason: 'the Neo4j that tests run on',
      find: findUsableJava,
      from: 'openjdk-17-jre-headless',
    },
    {
      name: 'mvn',
      reason: 'downloading that Neo4j',
      find: () => findProgram('mvn') ?? serverJarsAreThere(),
      from: 'maven',
    },
  ];
}

const needs: readonly Need[] = [
  { name: 'chromium', reason: 'the browser tests', find: findChromium },
  ...neo4jNeeds(),
  { name: 'strace', reason: 'the test that acknowledged writes reach the disk', find: () => findProgram('strace') },
];

const say = (text: string) => process.stdout.write(`${text}\n`);

const fail = (lines: readonly string[]): never => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
};

const aptGet = (...args: readonly string[]): boolean => {
  const isRoot = process.getuid?.() === 0;
  // A run without a terminal must never wait for a password.
  const sudo = isRoot ? [] : process.stdin.isTTY ? ['sudo'] : ['sudo', '-n'];
  const [command = '', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  say(`  ${[command, ...rest].join(' ')}`);
  return spawnSync(command, rest, { stdio: ['inherit', 'inherit', 'inherit'] }).status === 0;
};

const install = (missing: readonly Need[]): void => {
  const canInstall = findProgram('apt-get') && (process.getuid?.() === 0 || findProgram('sudo'));
  if (!canInstall) return;
  say(`Installing ${missing.map(({ name }) => name).join(' and ')} with apt-get.`);
  if (!aptGet('update')) say('  apt-get update failed; trying with the lists that are there.');
  aptGet('install', '-y', '--no-install-recommends', ...missing.map(({ name, from }) => from ?? name));
};

say(`Running all tests: units, architecture, stores, the API over HTTP on both stores, and the web app in a browser.
They use free ports and temporary folders only. Ctrl+C stops everything.
First: looking for ${needs.map(({ name }) => name).join(' and ')}; what is missing is installed with apt-get.`);

// A path that somebody gave is theirs to put right: another Chromium would hide the mistake.
const given = process.env['CHROMIUM_PATH'];
// Not every system has the one without windows: then any Chromium does.
if (!given && !findChromiumShell())
  install([{ name: 'chromium-headless-shell', reason: 'the browser tests', find: findChromiumShell }]);

const missing = needs.filter(({ find }) => !find());
const installable = missing.filter(({ name }) => name !== 'chromium' || !given);
if (installable.length > 0) install(installable);

const stillMissing = missing.filter(({ find }) => !find());
if (stillMissing.length > 0) {
  fail([
    ...stillMissing.map(({ name, reason }) => `Missing: ${name}, for ${reason}.`),
    'Install it and run again.',
    ...(given ? [`CHROMIUM_PATH is ${given}, and no program is there.`] : ['CHROMIUM_PATH may name a Chromium.']),
  ]);
}
for (const { name, find } of needs) say(`Found ${name}: ${find()}`);
if (!process.env['NEO4J_URI'] && !dockerWorks()) {
  say('Looking for the jars of Neo4j; the first time they are downloaded (120 MB).');
  bringServerJars();
}
