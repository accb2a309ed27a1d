// The whole map of a region as one document, against the same content as GraphQL objects: size, and work after a write.
import { rmSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { isMany } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldsOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { graphIn, mapDocumentOf, openMapDocument, type MapDocument } from '@tvl/core/view/map-document.ts';
import { ask, startServer } from '../tools/server.ts';
import { figures, time, type Row } from './figures.ts';
import { expectSame, goalOf, isShort } from './measures.ts';
import { regionOfSize } from './region.ts';
import { regional } from './sizes.ts';
import { storedRegion } from './stored-region.ts';

/** Quality at which the server compresses, and so both sides are compared. */
const packed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Terms and references are objects with an id in GraphQL, and every object says all its fields. */
const asObject = (noun: Noun, record: AnyRecord, fields: readonly string[]): object =>
  Object.fromEntries<unknown>([
    ['id', record.id] as const,
    ...fields.map((name) => {
      const field = fieldsOf(noun)[name];
      const value = record[name];
      const isPointing = field?.is === 'term' || field?.is === 'reference';
      if (!field || !isPointing || value === null) return [name, value] as const;
      return [name, isMany(field) ? (value as string[]).map((id) => ({ id })) : { id: value }] as const;
    }),
  ]);

const asObjects = (graph: Graph, document: MapDocument): string =>
  JSON.stringify({
    data: Object.fromEntries(
      (Object.keys(document.nouns) as (keyof MapDocument['nouns'])[]).map((noun) => [
        noun,
        graph.all(noun).map((record) => asObject(noun, record as AnyRecord, Object.keys(document.nouns[noun].columns))),
      ]),
    ),
  });

const mapDocumentRows = (): readonly Row[] => {
  const graph = Graph.of(regionOfSize(regional));
  const document = mapDocumentOf(graph, 1);
  const text = JSON.stringify(document);
  const objects = asObjects(graph, document);
  const next = openMapDocument();
  next(graph, 1);
  const membership = graph.all('membership')[0] as unknown as AnyRecord;
  const write = (round: number): void =>
    graph.apply([
      { do: 'create', noun: 'membership', record: { ...membership, id: `mem_write${round}` } as unknown as AnyRecord },
    ]);
  const afterWrite = time(9, (round) => {
    write(round);
    JSON.stringify(next(graph, round));
  });
  const objectsAfterWrite = time(3, () => asObjects(graph, document));
  const [size, sizeOfObjects] = [packed(text) / 1000, packed(objects) / 1000];
  expectSame(
    'memberships read back',
    graphIn(JSON.parse(text) as MapDocument).count('membership'),
    regional.memberships,
  );
  return [
    {
      what: `map of ${regional.organisations + regional.networks} nodes and ${regional.memberships} ties, compressed`,
      ours: size,
      other: sizeOfObjects,
      against: 'the same as GraphQL objects',
      unit: 'kB',
      goal: goalOf('at most 160 kB and a tenth', size <= 160 && 10 * size <= sizeOfObjects),
    },
    {
      what: 'the same made anew after a write (another thread compresses it)',
      ours: afterWrite,
      other: objectsAfterWrite,
      against: 'objects stringified',
      unit: 'ms',
      goal: goalOf('under 20 ms', afterWrite < 20),
    },
    {
      what: 'the same read by a browser into a graph',
      ours: time(9, () => graphIn(JSON.parse(text) as MapDocument)),
      other: time(5, () => void JSON.parse(objects)),
      against: 'parsing the objects alone',
      unit: 'ms',
    },
  ];
};

/** Milliseconds that the server itself has taken for a route, and how often. */
const spentOn = async (url: string, route: string): Promise<readonly [milliseconds: number, times: number]> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  const figure = (name: string): number =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`http_request_duration_seconds_${name}{route="${route}",status="200"}`))
        ?.split(' ')[1] ?? 0,
    );
  return [1000 * figure('sum'), figure('count')];
};

/** Milliseconds of the server's time that one of many requests takes. */
const eachOf = async (url: string, route: string, times: number, request: () => Promise<unknown>): Promise<number> => {
  await request();
  const [spent, before] = await spentOn(url, route);
  for (let n = 0; n < times; n++) await request();
  const [more, after] = await spentOn(url, route);
  expectSame(`requests of ${route}`, after - before, times);
  return (more - spent) / times;
};

const asGraphql = `{ map(connectedOnly: false) { nodes { id kind names { fi } unreviewed memberCount { total } }
  edges { id from to kind suggestion confirmation { id } mode { id } } } }`;

const served = async (): Promise<readonly Row[]> => {
  const dataDir = await storedRegion(regional);
  const server = await startServer({ seed: 'none', dataDir, embedded: true });
  try {
    const { data } = await ask<{ mapDocument: { url: string } }>(server.url, '{ mapDocument { url } }');
    const address = `${server.url}${data.mapDocument.url}`;
    const ours = await eachOf(server.url, '/map/:name', isShort ? 5 : 100, async () =>
      (await fetch(address, { headers: { 'accept-encoding': 'br' } })).arrayBuffer(),
    );
    const other = await eachOf(server.url, '/graphql', isShort ? 2 : 5, () => ask(server.url, asGraphql));
    return [
      {
        what: 'the same served again, time of the server',
        ours,
        other,
        against: 'what is drawn, asked through GraphQL',
        unit: 'ms',
        goal: goalOf('under 1 ms', ours < 1),
      },
    ];
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

figures(`${regional.name}: the map as a document`, [...mapDocumentRows(), ...(await served())]);
