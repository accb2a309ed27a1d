// A Community server in a container, where Docker works.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from '../find-program.ts';
import type { RunningServer } from './running.ts';

const version = '5.26.30';

const docker = (...args: readonly string[]): { readonly ok: boolean; readonly said: string } => {
  const { status, stdout, stderr } = spawnSync('docker', args, { encoding: 'utf8' });
  return { ok: status === 0, said: `${stdout}${stderr}`.trim() };
};

/** Whether a container could be started: the program alone says nothing. */
export const dockerWorks = (): boolean => findProgram('docker') !== undefined && docker('info').ok;

const portOf = (container: string, port: number): string =>
  docker('port', container, `${port}/tcp`).said.split('\n')[0]?.trim() ?? '';

export const startFromDocker = async (password: string): Promise<RunningServer> => {
  const settings = {
    NEO4J_AUTH: `neo4j/${password}`,
    NEO4J_server_memory_heap_max__size: '512m',
    NEO4J_server_memory_pagecache_size: '128m',
  };
  const started = docker(
    'run',
    '--rm',
    '--detach',
    '--publish=127.0.0.1::7687',
    '--publish=127.0.0.1::7474',
    ...Object.entries(settings).map(([name, value]) => `--env=${name}=${value}`),
    `neo4j:${version}-community`,
  );
  if (!started.ok) throw new Error(`Docker started no Neo4j:\n${started.said}`);
  const container = started.said.split('\n').at(-1) ?? '';
  for (let waited = 0; !/\bStarted\./.test(docker('logs', container).said); waited++) {
    if (waited > 240) throw new Error(`Neo4j did not start in time:\n${docker('logs', container).said}`);
    await sleep(500);
  }
  const waiting = spawn('docker', ['wait', container], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => waiting.once('exit', () => resolve()));
  return {
    uri: `bolt://${portOf(container, 7687)}`,
    http: `http://${portOf(container, 7474)}`,
    user: 'neo4j',
    password,
    version,
    pid: 0,
    home: '',
    ended,
    stop: async (signal = 'SIGTERM') => {
      docker('kill', `--signal=${signal}`, container);
      await ended;
    },
  };
};
