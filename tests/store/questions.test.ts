/** The questions of docs/neo4j.md, asked on a real server: each answers what the product answers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberIds, networkIds } from '@tvl/core/analysis/members.ts';
import { allOverlaps } from '@tvl/core/analysis/overlaps/all-overlaps.ts';
import { incidenceOf } from '@tvl/core/analysis/overlaps/incidence.ts';
import { distancesFrom, neighbourhoodOf } from '@tvl/core/analysis/paths.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { schemeOf } from '@tvl/core/domain/schemes.ts';
import { systemClock, todayOf } from '../../api/src/execution/clock.ts';
import { start, type Started } from '../../api/src/start.ts';
import { read } from '../architecture/repository.ts';
import { testNeo4j } from '../tools/neo4j/test-server.ts';

const text = read('docs/neo4j.md');
const questions = [...text.matchAll(/^### (.+)\n\n```cypher\n([\s\S]+?)```/gm)].map(
  ([, title = '', query = '']) => [title, query] as const,
);

const day = todayOf(systemClock);
const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

let product: Started;
let driver: Driver;
let graph: Graph;
let dataDir: string;
beforeAll(async () => {
  const { uri, user, password } = await testNeo4j();
  dataDir = await mkdtemp(join(tmpdir(), 'tvl-questions-'));
  product = await start({
    port: 0,
    host: '127.0.0.1',
    dataDir,
    publicUrl: 'http://localhost',
    ownName: null,
    limits: { requestsPerVisitor: 1200, requestsPerAddress: 30_000, streams: 2000 },
    trustedProxies: [],
    region: 'Lappi',
    logLevel: 'silent',
    seed: 'example',
    operator: { name: null, contact: null },
    neo4j: { uri, user, password },
  });
  ({ graph } = product.register);
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const stamp = async () => (await driver.executeQuery('MATCH (d:Derived) RETURN d.asOf')).records[0]?.get(0) as number;
  while ((await stamp()) !== product.register.revision) await sleep(100);
}, 240_000);
afterAll(async () => {
  await driver?.close();
  await product?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

type Answer = readonly (readonly unknown[])[];

const busiest = (): string => allOverlaps(incidenceOf(graph, day), 1).toSorted((a, b) => b[2] - a[2])[0]?.[0] ?? '';
const lapland = (): string =>
  graph.all('area').find((one) => one.code === '19' && one.kind === 'areaKind.region')?.id ?? '';
const target = (): string => graph.all('network').flatMap((one) => one.targetGroups)[0] ?? '';
const twoFar = (): readonly [string, string] => {
  const [first, ...rest] = graph.all('organisation').filter(({ id }) => networkIds(graph, id, day).size > 0);
  return [first?.id ?? '', rest.at(-1)?.id ?? ''];
};

const parameters = (): Record<string, unknown> => ({
  day,
  network: busiest(),
  region: lapland(),
  from: twoFar()[0],
  to: twoFar()[1],
  target: target(),
  organisation: graph.all('organisation')[0]?.id,
});

/** Steps between two organisations over all recorded ties to networks. */
const stepsBetween = (from: string, to: string): number | undefined =>
  distancesFrom(
    neighbourhoodOf(graph.all('membership').map(({ organisation, network }) => ({ from: organisation, to: network }))),
    [from],
  ).get(to);

const overlaps = () => allOverlaps(incidenceOf(graph, day), 2);
const size = (network: string) => memberIds(graph, network, day).size;
const round = (value: number) => Math.round(value * 1e6) / 1e6;

const answers: Readonly<Record<string, () => Answer>> = {
  'Which networks share most members?': () =>
    overlaps()
      .toSorted((a, b) => b[2] - a[2] || byId(a[0], b[0]) || byId(a[1], b[1]))
      .slice(0, 20),
  'Which are nearly the same network?': () =>
    overlaps()
      .map(([a, b, shared]) => [a, b, round(shared / (size(a) + size(b) - shared))] as const)
      .toSorted((a, b) => b[2] - a[2] || byId(a[0], b[0]) || byId(a[1], b[1]))
      .slice(0, 20),
  'Who belongs to a network?': () => [...memberIds(graph, busiest(), day)].toSorted(byId).map((id) => [id]),
  'Who works in most networks?': () =>
    graph
      .all('organisation')
      .map(({ id }) => [id as string, networkIds(graph, id, day).size] as const)
      .filter(([, networks]) => networks > 0)
      .toSorted((a, b) => b[1] - a[1] || byId(a[0], b[0]))
      .slice(0, 20),
  'Who falls through': () =>
    graph
      .all('organisation')
      .filter(({ id }) => networkIds(graph, id, day).size === 0)
      .map(({ id }) => [id as string] as const)
      .toSorted(([a], [b]) => byId(a, b)),
  'Which themes': () =>
    graph
      .all('concept')
      .filter(({ id }) => schemeOf(id) === 'theme' && graph.holding('network', 'themes', id).length === 0)
      .map(({ id }) => [id as string] as const)
      .toSorted(([a], [b]) => byId(a, b)),
  'Which municipalities': () =>
    graph
      .holding('area', 'partOf', lapland())
      .filter((one) => one.kind === 'areaKind.municipality' && graph.holding('network', 'areas', one.id).length === 0)
      .map(({ id }) => [id as string] as const)
      .toSorted(([a], [b]) => byId(a, b)),
  'How are two organisations connected?': () => [[stepsBetween(...twoFar())]],
  'Which networks does a group': () =>
    graph
      .holding('network', 'targetGroups', target())
      .map(({ id }) => [id as string] as const)
      .toSorted(([a], [b]) => byId(a, b)),
};

describe('docs/neo4j.md', () => {
  test('asks ten questions', () => {
    expect(questions).toHaveLength(10);
    const known = [...Object.keys(answers), 'What has happened'];
    for (const [title] of questions)
      expect(
        known.some((beginning) => title.startsWith(beginning)),
        title,
      ).toBe(true);
  });

  test.each(questions)('%s', async (title, query) => {
    const { records } = await driver.executeQuery(query, parameters());
    const found = records.map((row) => row.keys.map((key) => row.get(key) as unknown));
    if (title.startsWith('What has happened')) {
      const { url } = product;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'query ($id: ID!) { organisation(id: $id) { history(first: 100) { revision command } } }',
          variables: { id: parameters()['organisation'] },
        }),
      });
      const { data } = (await response.json()) as {
        data: { organisation: { history: readonly { revision: number; command: string }[] } };
      };
      const sets = data.organisation.history.toReversed().map(({ revision, command }) => [revision, command]);
      expect(found).toEqual(sets);
      return;
    }
    const wanted = Object.entries(answers).find(([beginning]) => title.startsWith(beginning))?.[1]() ?? [];
    expect(wanted.length).toBeGreaterThan(0);
    expect(found).toEqual(wanted);
  });

  test('finds an inflected name by its stem', async () => {
    await driver.executeQuery('CALL db.awaitIndexes(60)');
    const { records } = await driver.executeQuery(
      `CALL db.index.fulltext.queryNodes('names', 'Rovaniemellä') YIELD node RETURN node.names_fi AS name LIMIT 50`,
    );
    expect(records.some((row) => /Rovaniem/.test(row.get('name') as string))).toBe(true);
  });

  test('keeps what is private under labels that its read-only copy is told to empty', async () => {
    const { records } = await driver.executeQuery('CALL db.labels() YIELD label RETURN label');
    const vault = records.map((row) => row.get('label') as string).filter((label) => label.startsWith('Vault'));
    for (const label of vault) expect(/MATCH \(n:([\w|]+)\) DELETE n/.exec(text)?.[1]?.split('|')).toContain(label);
  });

  test('names a style whose labels and types the database has', async () => {
    const style = read('docs/neo4j-style.grass');
    const labels = (await driver.executeQuery('CALL db.labels() YIELD label RETURN label')).records.map(
      (row) => row.get(0) as string,
    );
    const types = (
      await driver.executeQuery('CALL db.relationshipTypes() YIELD relationshipType AS t RETURN t')
    ).records.map((row) => row.get(0) as string);
    for (const [, label] of style.matchAll(/^node\.(\w+)/gm)) expect(labels).toContain(label);
    for (const [, type] of style.matchAll(/^relationship\.(\w+)/gm)) expect(types).toContain(type);
  });
});
