/**
 * The whole public map as one compact columnar document: every id and word once, everything else numbers. A browser
 * reads it once per revision, puts a graph together from it, and filters, counts and draws with the functions the
 * server uses, so their numbers cannot differ. It holds valid time, so any day can be looked at.
 */
import type { Field } from '#domain/field.ts';
import type { Noun } from '#domain/ids.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import { fieldsOf, isPublic, type AnyRecord, type RecordOf } from '#domain/record.ts';
import { schemeOf } from '#domain/schemes.ts';
import { withAncestors, descendantsOf } from '#analysis/areas.ts';
import { monthOf } from '#analysis/lapsed.ts';
import { Graph, type GraphReader } from '#graph/graph.ts';
import type { PackedTable } from '#graph/table.ts';
import { absentColumn, columnOf, sentColumn, sentValue, type SentColumn } from './sent-column.ts';

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

type SentField = readonly [name: string, field: Field];

const fieldsSent = Object.fromEntries(
  [...numbered, ...ties].map((noun) => [
    noun,
    Object.entries(fieldsOf(noun)).filter(([name, { is }]) => {
      const isWanted = moreFields[noun].includes(name) || (!bare.has(noun) && (is === 'term' || is === 'reference'));
      return isWanted && isPublic(noun, name);
    }),
  ]),
) as unknown as { readonly [N in MapNoun]: readonly SentField[] };

/** When a tie was last spoken of is asked to the month only. */
const toTheMonth: ReadonlySet<string> = new Set(['renewedOn', 'recordedOn']);

export type MapDocument = {
  readonly format: typeof mapDocumentFormat;
  readonly revision: number;
  readonly nouns: {
    readonly [N in MapNoun]: {
      /** Number of records. */
      readonly rows: number;
      /** Of what is pointed at. */
      readonly ids?: readonly string[];
      readonly columns: Readonly<Record<string, SentColumn>>;
    };
  };
};

/** A link of what is drawn; where its other end stays at home, it still says that there is one. */
const isOfDrawn = (graph: GraphReader, id: string): boolean =>
  graph.get('organisation', id) !== undefined ||
  graph.get('network', id) !== undefined ||
  graph.get('concept', id)?.scheme === 'theme';

/**
 * Memberships side by side by network, then organisation, so that what repeats packs well. Keys of both rows and the
 * place in the list fit one number up to 16,000 networks, 130,000 organisations and 1,000,000 memberships; beyond, the
 * order is only worse packed.
 */
const sideBySide = (memberships: readonly AnyRecord[], rows: ReadonlyMap<string, number>): readonly AnyRecord[] => {
  const row = (id: unknown): number => rows.get(id as string) ?? 0;
  const places = 2 ** 20;
  const keys = Float64Array.from(
    memberships,
    ({ network, organisation }, at) => (row(network) * 2 ** 17 + row(organisation)) * places + (at % places),
  ).toSorted();
  return memberships.length > places ? memberships : Array.from(keys, (key) => memberships[key % places] as AnyRecord);
};

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
  const named = new Set(
    records.flatMap((one) => [...((one['areas'] ?? one['operatingAreas'] ?? []) as string[]), one['homeMunicipality']]),
  );
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
  const rows = new Map(
    [organisation, network].flatMap((all) => all.map(({ id }, row) => [id as string, row] as const)),
  );
  return {
    concept: conceptsSent(graph),
    area: areasSent(graph, [...organisation, ...network]),
    organisation,
    network,
    event: graph.all('event'),
    membership: sideBySide(graph.all('membership'), rows),
    link: (graph.all('link') as readonly AnyRecord[]).filter(
      ({ from, to }) => isOfDrawn(graph, String(from)) || isOfDrawn(graph, String(to)),
    ),
  };
};

type Part = { readonly rows: readonly (readonly unknown[])[]; readonly columns: Readonly<Record<string, SentColumn>> };

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/**
 * Makes documents one after the other, keeping the parts that a change leaves as they are: after a new membership only
 * memberships are put together anew. O(records).
 */
export const openMapDocument = (): ((graph: GraphReader, revision: number) => MapDocument) => {
  let ids: readonly string[] = [];
  let numbers = new Map<string, number>();
  /** What is sent of a record, kept as long as the record object lives: a change makes few records anew. */
  let sentRows = new WeakMap<AnyRecord, readonly unknown[]>();
  const parts = new Map<MapNoun, Part>();
  const rowOf = (record: AnyRecord, fields: readonly SentField[]): readonly unknown[] => {
    const known = sentRows.get(record);
    if (known) return known;
    const row = fields.map(([name, field]) => {
      const value = record[name];
      return toTheMonth.has(name) && typeof value === 'string'
        ? monthOf(value as PartialDate)
        : sentValue(field, value, numbers);
    });
    sentRows.set(record, row);
    return row;
  };
  const partOf = (noun: MapNoun, records: readonly AnyRecord[]): Part => {
    const fields = fieldsSent[noun];
    const rows = records.map((record) => rowOf(record, fields));
    const known = parts.get(noun);
    if (known && isSame(known.rows, rows)) return known;
    const columns = fields.map(([name, field], at) => {
      const values = rows.map((row) => row[at]);
      return [name, sentColumn(field, values)] as const;
    });
    const made = { rows, columns: Object.fromEntries(columns) };
    parts.set(noun, made);
    return made;
  };
  return (graph, revision) => {
    const records = recordsSent(graph);
    const now = numbered.flatMap((noun) => records[noun].map(({ id }) => id as string));
    if (!isSame(ids, now)) {
      ids = now;
      numbers = new Map(now.map((id, at) => [id, at]));
      sentRows = new WeakMap();
      parts.clear();
    }
    const sent = (noun: MapNoun) => {
      const { rows, columns } = partOf(noun, records[noun]);
      return { rows: rows.length, columns };
    };
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
