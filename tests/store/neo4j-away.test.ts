// The product while its Neo4j is away: it says so soon, goes on reading, and writes again when the server is back.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../api/src/config.ts';
import { start, type Started } from '../../api/src/start.ts';
import { startFromJars } from '../tools/neo4j/from-jars.ts';
import type { RunningServer } from '../tools/neo4j/running.ts';
import { ask, signIn } from '../tools/server.ts';

const password = 'vain-kokeita-varten';

let server: RunningServer;
let product: Started;
let dataDir: string;
let cookie: string;

const settingsFor = ({ uri }: RunningServer) =>
  readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    SEED: 'none',
    NEO4J_URI: uri,
    NEO4J_PASSWORD: password,
  });

const portsOf = ({ uri, http }: RunningServer) => [Number(new URL(uri).port), Number(new URL(http).port)] as const;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tvl-away-'));
  server = await startFromJars(password);
  product = await start(settingsFor(server));
  cookie = await signIn(product.url, await product.issueLink({ scope: 'coordinator', limits: {} }));
}, 240_000);
afterAll(async () => {
  await product?.stop();
  await server?.stop('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

const add = (name: string) =>
  ask<{ addOrganisation: { problems: readonly object[] } } | null>(
    product.url,
    'mutation ($c: ID!, $n: String!) { addOrganisation(commandId: $c, input: { names: { fi: $n }, kind: "organisationKind.association" }) { problems { code } } }',
    { c: name, n: name },
    cookie,
  );

const ready = async (): Promise<number> => (await fetch(`${product.url}/readyz`)).status;

describe('a Neo4j that goes away and comes back', { timeout: 240_000 }, () => {
  it('makes the product unready, not dead: reads go on, writes fail soon, and nothing needs a restart', async () => {
    expect((await add('Ennen'))?.errors).toBeUndefined();
    await expect.poll(ready, { timeout: 10_000 }).toBe(200);
    const ports = portsOf(server);
    const { home } = server;
    await server.stop('SIGKILL', true);
    const asked = performance.now();
    const failed = await add('Poissa');
    expect(performance.now() - asked).toBeLessThan(15_000);
    expect(failed?.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    expect(JSON.stringify(failed)).not.toContain(String(ports[0]));
    await expect.poll(ready, { timeout: 20_000 }).toBe(503);
    expect((await fetch(`${product.url}/healthz`)).status).toBe(200);
    const { data } = await ask<{ revision: number }>(product.url, '{ revision }');
    expect(data.revision).toBeGreaterThan(0);

    server = await startFromJars(password, { home, ports });
    await expect.poll(ready, { timeout: 60_000 }).toBe(200);
    expect((await add('Poissa')).errors).toBeUndefined();
    const names = product.register.graph.all('organisation').map((one) => one.names.fi);
    expect(names.filter((name) => name === 'Ennen' || name === 'Poissa').toSorted()).toEqual(['Ennen', 'Poissa']);
  });

  it('is waited for by a product that starts before it', async () => {
    const ports = portsOf(server);
    const { home } = server;
    await server.stop('SIGKILL', true);
    const other = start(settingsFor(server));
    server = await startFromJars(password, { home, ports });
    const there = await other;
    expect(there.store).toMatch(/^Neo4j \d/);
    await there.stop();
  });
});

describe('the settings of Neo4j', () => {
  it.each([
    [
      { NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'x' },
      /^NEO4J_URI=localhost:7687 will not do: it must be an address/,
    ],
    [{ NEO4J_URI: 'neo4j://localhost:7687' }, /^NEO4J_PASSWORD is missing/],
  ])('say in one line what is wrong: %o', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it('name no store when they are empty, as a compose file passes them on', () => {
    expect(readConfig({ NEO4J_URI: '', NEO4J_PASSWORD: '' }).neo4j).toBeNull();
    expect(readConfig({ NEO4J_URI: 'bolt://x:1', NEO4J_PASSWORD: 'salainen', NEO4J_DATABASE: 'lappi' }).neo4j).toEqual({
      uri: 'bolt://x:1',
      user: 'neo4j',
      password: 'salainen',
      database: 'lappi',
    });
  });

  it('with a wrong password stop the start at once', async () => {
    const settings = { ...settingsFor(server), neo4j: { uri: server.uri, user: 'neo4j', password: 'väärä-sala' } };
    await expect(start(settings)).rejects.toThrow(/lets nobody in/);
  });
});
