// The whole map of a region as one document, against the same content as GraphQL objects: size, and work after a write.
import { brotliCompressSync, constants } from 'node:zlib';
import { isMany } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { fieldsOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { graphIn, mapDocumentOf, openMapDocument, type MapDocument } from '@tvl/core/view/map-document.ts';
import { figures, time, type Row } from './figures.ts';
import { regionOfSize } from './region.ts';

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

export const mapDocumentRows = (): readonly Row[] => {
  const graph = Graph.of(regionOfSize({ organisations: 4000, networks: 800, memberships: 20_000 }));
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
  return [
    {
      what: 'map of a region (4,800 nodes, 20,000 ties), compressed',
      ours: packed(text) / 1000,
      other: packed(objects) / 1000,
      against: 'the same as GraphQL objects',
      unit: 'kB',
      goal: 'at most 160 kB and a tenth',
    },
    {
      what: 'the same made anew after a write (another thread compresses it)',
      ours: afterWrite,
      other: objectsAfterWrite,
      against: 'objects stringified',
      unit: 'ms',
      goal: 'under 20 ms',
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

if (import.meta.main) figures('The map as a document', mapDocumentRows());
