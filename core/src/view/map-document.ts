/**
 * The whole public map as one compact columnar document: every id and word once, everything else numbers. A browser
 * reads it once per revision, puts a graph together from it, and filters, counts and draws with the functions the
 * server uses, so their numbers cannot differ. It holds valid time, so any day can be looked at.
 */
import type { Field } from '#domain/field.ts';
import { targetsOf, type Noun } from '#domain/ids.ts';
import { fieldsOf, isPublic, type AnyRecord, type RecordOf } from '#domain/record.ts';
import { schemeOf } from '#domain/schemes.ts';
import { withAncestors, descendantsOf } from '#analysis/areas.ts';
import { Graph, type GraphReader } from '#graph/graph.ts';
import type { PackedTable } from '#graph/table.ts';
import { keepRecords, type SentColumns, type SentField } from './kept-records.ts';
import { absentColumn, columnOf } from './sent-column.ts';

export const mapDocumentFormat = 2;

/** Nouns in the order in which their ids are numbered: what is pointed at comes first. */
const numbered = ['concept', 'area', 'organisation', 'network', 'event'] as const satisfies readonly Noun[];
/** Ties: nobody points at them, so their ids stay at home. */
const ties = ['membership', 'link'] as const satisfies readonly Noun[];
type MapNoun = (typeof numbered)[number] | (typeof ties)[number];

/** Fields beside terms and references that the map needs. */
const moreFields: Readonly<Record<MapNoun, readonly string[]>> = {
  concept: ['scheme', 'labels', 'inverseLabels', 'order', 'symbol'],
  area: ['names', 'code'],
  organisation: ['names', 'alternativeNames', 'plural', 'validFrom', 'validTo'],
  network: ['names', 'alternativeNames', 'membersWithoutOrganisation', 'validFrom', 'validTo'],
  event: ['names', 'startsOn', 'endsOn'],
  membership: ['validFrom', 'validTo', 'renewedOn', 'recordedOn'],
  link: ['validFrom', 'validTo'],
};
/** Of these, terms and references stay out too: nothing on the map asks for them. */
const bare: ReadonlySet<MapNoun> = new Set(['concept', 'event']);

/** Who answered what is not on the map. */
const leadsToSent = (field: Field): boolean =>
  field.is === 'term' || (field.is === 'reference' && !targetsOf(field).includes('response'));

const fieldsSent = Object.fromEntries(
  [...numbered, ...ties].map((noun) => [
    noun,
    Object.entries(fieldsOf(noun)).filter(([name, field]) => {
      const isWanted = moreFields[noun].includes(name) || (!bare.has(noun) && leadsToSent(field));
      return isWanted && isPublic(noun, name);
    }),
  ]),
) as unknown as { readonly [N in MapNoun]: readonly SentField[] };

export type MapDocument = {
  readonly format: typeof mapDocumentFormat;
  readonly revision: number;
  readonly nouns: {
    readonly [N in MapNoun]: {
      /** Number of records. */
      readonly rows: number;
      /** Of what is pointed at. */
      readonly ids?: readonly string[];
      readonly columns: SentColumns;
    };
  };
};

/** A link of what is drawn; where its other end stays at home, it still says that there is one. */
const isOfDrawn = (graph: GraphReader, id: string): boolean =>
  graph.get('organisation', id) !== undefined ||
  graph.get('network', id) !== undefined ||
  graph.get('concept', id)?.scheme === 'theme';

/** Terms of every scheme that something on the map may hold, so that filters can name them all. */
const conceptsSent = (graph: GraphReader): readonly RecordOf<'concept'>[] => {
  const nouns = [...numbered.filter((noun) => !bare.has(noun)), ...ties];
  const schemes = new Set(
    nouns.flatMap((noun) => Object.values(fieldsOf(noun)).flatMap((field) => ('scheme' in field ? field.scheme : []))),
  );
  return graph.all('concept').filter(({ id }) => schemes.has(schemeOf(id) as never));
};

/** Areas that something on the map points at, what they are part of, and what is part of them. */
const areasSent = (graph: GraphReader, records: readonly AnyRecord[]): readonly RecordOf<'area'>[] => {
  const named = new Set<unknown>();
  // Plain loops: after each change they go over every record of a region.
  for (const one of records) {
    for (const id of (one['areas'] ?? one['operatingAreas'] ?? []) as readonly string[]) named.add(id);
    named.add(one['homeMunicipality']);
  }
  const wanted = new Set(
    [...named].flatMap((id) =>
      typeof id === 'string' ? [...withAncestors(graph, id), ...descendantsOf(graph, id)] : [],
    ),
  );
  return graph.all('area').filter(({ id }) => wanted.has(id));
};

const recordsSent = (graph: GraphReader): { readonly [N in MapNoun]: readonly AnyRecord[] } => {
  const organisation = graph.all('organisation') as readonly AnyRecord[];
  const network = graph.all('network') as readonly AnyRecord[];
  return {
    concept: conceptsSent(graph),
    area: areasSent(graph, [...organisation, ...network]),
    organisation,
    network,
    event: graph.all('event'),
    membership: graph.all('membership'),
    link: (graph.all('link') as readonly AnyRecord[]).filter(
      ({ from, to }) => isOfDrawn(graph, String(from)) || isOfDrawn(graph, String(to)),
    ),
  };
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

/** Two numbers of ids as one key. All there are at national size fit. */
const mostNumbers = 2 ** 17;

/**
 * Makes documents one after the other. What a change leaves alone is kept: after a new membership only that one record is
 * read, and only the columns of memberships are written anew. O(records).
 */
export const openMapDocument = (): ((graph: GraphReader, revision: number) => MapDocument) => {
  let ids: readonly string[] = [];
  const parts = new Map<MapNoun, (records: readonly AnyRecord[]) => SentColumns>();
  const begin = (now: readonly string[], firstNetwork: number): void => {
    ids = now;
    const numbers = new Map(now.map((id, at) => [id, at]));
    const numberOf = (id: unknown): number => numbers.get(id as string) ?? 0;
    // Memberships stand side by side by network, then organisation, so that what repeats packs well.
    const besides = ({ network, organisation }: AnyRecord): number =>
      Math.max(0, numberOf(network) - firstNetwork) * mostNumbers + numberOf(organisation);
    for (const noun of [...numbered, ...ties])
      parts.set(noun, keepRecords(fieldsSent[noun], numbers, noun === 'membership' ? besides : null));
  };
  return (graph, revision) => {
    const records = recordsSent(graph);
    const now = numbered.flatMap((noun) => records[noun].map(({ id }) => id as string));
    if (parts.size === 0 || !isSame(ids, now)) begin(now, now.length - records.network.length - records.event.length);
    const sent = (noun: MapNoun) => ({ rows: records[noun].length, columns: parts.get(noun)?.(records[noun]) ?? {} });
    return {
      format: mapDocumentFormat,
      revision,
      nouns: {
        ...Object.fromEntries(ties.map((noun) => [noun, sent(noun)])),
        ...Object.fromEntries(
          numbered.map((noun) => [noun, { ...sent(noun), ids: records[noun].map(({ id }) => id) }]),
        ),
      } as MapDocument['nouns'],
    };
  };
};

export const mapDocumentOf = (graph: GraphReader, revision: number): MapDocument => openMapDocument()(graph, revision);

const tableOf = (document: MapDocument, noun: MapNoun, ids: readonly string[]): PackedTable => {
  const { rows, ids: own, columns } = document.nouns[noun];
  return {
    ids: own ?? Array.from({ length: rows }, (_, row) => `${noun}:${row}`),
    columns: Object.fromEntries(
      Object.entries(fieldsOf(noun)).map(([name, field]) => {
        const column = columns[name];
        return [name, column ? columnOf(field, column, rows, ids) : absentColumn(field, rows)];
      }),
    ),
  };
};

/**
 * The graph a document holds. What the document leaves out is absent in its records; memberships and links carry ids
 * that mean nothing outside.
 */
export const graphIn = (document: MapDocument): Graph => {
  const ids = numbered.flatMap((noun) => document.nouns[noun].ids ?? []);
  return new Graph(Object.fromEntries([...numbered, ...ties].map((noun) => [noun, tableOf(document, noun, ids)])));
};
