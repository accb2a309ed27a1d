/** Short forms of `npm run faults`, which runs for as long as asked. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { connect } from '../../api/src/store/neo4j/connection.ts';
import { manyKills, manyWriters } from '../faults/faults.ts';
import { isAlive } from '../tools/neo4j/is-alive.ts';
import { majorOf, lineFor } from '../tools/neo4j/java.ts';
import { testNeo4j } from '../tools/neo4j/test-server.ts';

test('400 commands by 8 writers at each of two processes: each once, no hole, no torn snapshot', {
  timeout: 300_000,
}, async () => {
  const { commands, snapshots, faults } = await manyWriters(400);
  expect(faults).toEqual([]);
  expect(commands).toBe(400);
  expect(snapshots).toBeGreaterThan(1);
});

test('the product killed three times and the server once while people write: nothing lost, nothing twice', {
  timeout: 400_000,
}, async () => {
  const { commands, faults } = await manyKills(3, 1);
  expect(faults).toEqual([]);
  expect(commands).toBeGreaterThan(30);
});

test('a crowd that asks while the process is held up for six seconds is answered, each of them', async () => {
  const connection = connect(await testNeo4j());
  // Three times as many as there are connections.
  const asked = Array.from({ length: 300 }, (_, at) => connection.ask('RETURN $at', { at }));
  await sleep(5);
  const until = performance.now() + 6_000;
  while (performance.now() < until);
  const answered = await Promise.allSettled(asked);
  await connection.close();
  const results = answered.map((one) =>
    one.status === 'fulfilled' ? Number(one.value[0]?.get(0)) : String(one.reason),
  );
  expect(results).toEqual(asked.map((_, at) => at));
});

test('a question whose answer is lost on the way is asked again', async () => {
  const { uri, ...server } = await testNeo4j();
  const { hostname, port } = new URL(uri);
  let isCutting = false;
  let cuts = 0;
  const between = createServer((near) => {
    const far = createConnection(Number(port), hostname);
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
    far.pipe(near);
    near.on('data', (data) => {
      if (!isCutting) return far.write(data);
      isCutting = false;
      cuts += 1;
      return near.destroy();
    });
  });
  await once(between.listen(0, '127.0.0.1'), 'listening');
  const connection = connect({ ...server, uri: `bolt://127.0.0.1:${(between.address() as AddressInfo).port}` });
  await connection.ask('RETURN 1');
  isCutting = true;
  const [row] = await connection.ask('RETURN 2');
  expect([row?.get(0), cuts]).toEqual([2, 1]);
  await connection.close();
  between.close();
});

test('a server for tests ends when who asked for it is killed, and leaves nothing', { timeout: 200_000 }, async () => {
  const parent = spawn(process.execPath, [join(import.meta.dirname, 'children', 'server-owner.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) => parent.stdout.setEncoding('utf8').once('data', resolve));
  const { pid, guard } = JSON.parse(said) as { pid: number; guard: number };
  expect(isAlive(pid) && isAlive(guard)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(pid) || isAlive(guard), { timeout: 60_000 }).toBe(false);
  if (existsSync('/proc')) expect(existsSync(`/proc/${pid}`)).toBe(false);
});

test('the line of Neo4j is the one that the Java here can run', () => {
  expect(majorOf('openjdk version "17.0.15" 2025-04-15')).toBe(17);
  expect(majorOf('java version "1.8.0_392"')).toBe(1);
  expect(majorOf('')).toBe(0);
  expect(lineFor(17).version).toMatch(/^5\.26\./);
  expect(lineFor(25).version).toMatch(/^20\d\d\./);
});
