/**
 * The whole public map as one compact columnar document: every id and word once, everything else numbers. A browser
 * reads it once per revision, puts a graph together from it, and filters, counts and draws with the functions the
 * server uses, so their numbers cannot differ. It holds valid time, so any day can be looked at.
 */
import type { Field } from '#domain/field.ts';
import { targetsOf, type Noun } from '#domain/ids.ts';
import type { PartialDate } from '#domain/partial-date.ts';
import { fieldsOf, isPublic } from '#domain/record.ts';
import { schemeOf } from '#domain/schemes.ts';
import { withAncestors, descendantsOf } from '#analysis/areas.ts';
import { monthOf } from '#analysis/lapsed.ts';
import { valueAt, type Column } from '#graph/column.ts';
import { Graph } from '#graph/graph.ts';
import { mostKept, type PackedTable } from '#graph/table.ts';
import { absentColumn, columnOf, sentColumn, type SentColumn } from './sent-column.ts';

export const mapDocumentFormat = 2;

/** Nouns in the order in which their ids are numbered: what is pointed at comes first. */
const numbered = ['concept', 'area', 'organisation', 'network', 'event'] as const satisfies readonly Noun[];
/** Ties: nobody points at them, so their ids stay at home. */
const ties = ['membership', 'link'] as const satisfies readonly Noun[];
type MapNoun = (typeof numbered)[number] | (typeof ties)[number];
type SentField = readonly [name: string, field: Field];

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

const namesSent = Object.fromEntries(
  Object.entries(fieldsSent).map(([noun, fields]) => [noun, fields.map(([name]) => name)]),
) as unknown as { readonly [N in MapNoun]: readonly string[] };

type Numbers = ReadonlyMap<string, number>;

/** Columns of a noun as they travel. */
type Sent = { readonly rows: number; readonly columns: Readonly<Record<string, SentColumn>> };

export type MapDocument = {
  readonly format: typeof mapDocumentFormat;
  readonly revision: number;
  readonly nouns: {
    readonly [N in MapNoun]: Sent & {
      /** Of what is pointed at. */
      readonly ids?: readonly string[];
    };
  };
};

/** When a tie was last spoken of is asked to the month only. */
const toTheMonth: ReadonlySet<string> = new Set(['renewedOn', 'recordedOn']);

/** A value as it travels: of items only what is no free text, which may wait for review. */
const shownAs = ([name, field]: SentField): ((value: unknown) => unknown) => {
  if (toTheMonth.has(name)) return (date) => monthOf(date as PartialDate);
  if (field.is !== 'list' || !Object.values(field.of).some(({ freeText }) => freeText)) return (value) => value;
  return (items) =>
    (items as readonly object[]).map((item) =>
      Object.fromEntries(
        Object.entries(item).map(([part, value]: [string, unknown]) => [part, field.of[part]?.freeText ? null : value]),
      ),
    );
};

/** A table with those of its rows that are sent, in their order. */
type Part = { readonly table: PackedTable; readonly order: Int32Array };

const rowsOf = (table: PackedTable, isSent: (id: string, row: number) => boolean = () => true): Int32Array => {
  const rows = new Int32Array(table.ids.length);
  let count = 0;
  table.ids.forEach((id, row) => {
    if (isSent(id, row)) rows[count++] = row;
  });
  return rows.subarray(0, count);
};

/** Terms of every scheme that something on the map may hold, so that filters can name them all. */
const schemesSent: ReadonlySet<string> = new Set(
  [...numbered.filter((noun) => !bare.has(noun)), ...ties].flatMap((noun) =>
    Object.values(fieldsOf(noun)).flatMap((field) => ('scheme' in field ? field.scheme : [])),
  ),
);

/** Areas that something on the map points at, what they are part of, and what is part of them. */
const areasSent = (graph: Graph, tables: readonly PackedTable[]): ReadonlySet<string> => {
  const columns = tables.flatMap((table) =>
    ['areas', 'operatingAreas', 'homeMunicipality'].map((name) => table.columns[name]),
  );
  const named = new Set(columns.flatMap((column) => (column?.values ?? []) as readonly string[]));
  return new Set([...named].flatMap((id) => [...withAncestors(graph, id), ...descendantsOf(graph, id)]));
};

/** Whether it is drawn. A link of what is: where its other end stays at home, it still says that there is one. */
const isDrawn = (graph: Graph, id: unknown): boolean =>
  typeof id === 'string' &&
  (graph.has('organisation', id) || graph.has('network', id) || (schemeOf(id) === 'theme' && graph.has('concept', id)));

const partsOf = (graph: Graph): { readonly [N in MapNoun]: Part } => {
  const tableOf = (noun: MapNoun): PackedTable => graph.packedTable(noun, namesSent[noun]);
  const tables = Object.fromEntries([...numbered, ...ties].map((noun) => [noun, tableOf(noun)])) as {
    readonly [N in MapNoun]: PackedTable;
  };
  const areas = areasSent(graph, [tables.organisation, tables.network]);
  const [from, to] = ['from', 'to'].map((name) => tables.link.columns[name]);
  const isEndDrawn = (column: Column | undefined, row: number): boolean =>
    !!column && isDrawn(graph, valueAt(column, row));
  return {
    concept: { table: tables.concept, order: rowsOf(tables.concept, (id) => schemesSent.has(schemeOf(id))) },
    area: { table: tables.area, order: rowsOf(tables.area, (id) => areas.has(id)) },
    organisation: { table: tables.organisation, order: rowsOf(tables.organisation) },
    network: { table: tables.network, order: rowsOf(tables.network) },
    event: { table: tables.event, order: rowsOf(tables.event) },
    membership: { table: tables.membership, order: rowsOf(tables.membership) },
    link: { table: tables.link, order: rowsOf(tables.link, (_, row) => isEndDrawn(from, row) || isEndDrawn(to, row)) },
  };
};

/** Rows in the order of what a column of theirs points at, and in their own where that is the same. O(rows + ids). */
const orderedBy = (order: Int32Array, column: Column, numbers: Numbers): Int32Array => {
  const numberOf = Int32Array.from(column.values, (id) => 1 + (numbers.get(id as string) ?? -1));
  const at = (row: number): number => numberOf[column.codes[row] as number] ?? 0;
  const places = new Int32Array(numbers.size + 2);
  for (const row of order) places[at(row) + 1] = (places[at(row) + 1] as number) + 1;
  for (let number = 1; number < places.length; number++)
    places[number] = (places[number] as number) + (places[number - 1] as number);
  const ordered = new Int32Array(order.length);
  for (const row of order) {
    const place = places[at(row)] as number;
    ordered[place] = row;
    places[at(row)] = place + 1;
  }
  return ordered;
};

const columnIn = ({ table }: Part, name: string): Column => table.columns[name] as Column;

/** Memberships stand side by side by network, then organisation, so that what repeats packs well. */
const sentOf = (noun: MapNoun, part: Part, numbers: Numbers): Sent => {
  const ends = noun === 'membership' ? ['organisation', 'network'] : [];
  const order = ends.reduce((rows, end) => orderedBy(rows, columnIn(part, end), numbers), part.order);
  const columns = fieldsSent[noun].map(
    ([name, field]) => [name, sentColumn(field, columnIn(part, name), order, numbers, shownAs([name, field]))] as const,
  );
  return { rows: order.length, columns: Object.fromEntries(columns) };
};

const isSame = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean => {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return a.length === b.length;
};

/**
 * Makes documents one after the other, of which everything sent is public. Columns are read as they are, without an
 * object for each record, and those of nouns that have not changed are sent as before, as far as they are few enough to
 * be kept. O(records).
 */
export const openMapDocument = (): ((graph: Graph, revision: number) => MapDocument) => {
  let [ids, numbers]: [readonly string[], Numbers] = [[], new Map()];
  const kept = new Map<MapNoun, { readonly part: Part; readonly sent: Sent }>();
  return (graph, revision) => {
    const parts = partsOf(graph);
    const ownIds = new Map<MapNoun, readonly string[]>(
      numbered.map((noun) => [noun, Array.from(parts[noun].order, (row) => parts[noun].table.ids[row] as string)]),
    );
    const now = [...ownIds.values()].flat();
    if (!isSame(ids, now)) {
      [ids, numbers] = [now, new Map(now.map((id, at) => [id, at]))];
      kept.clear();
    }
    const sent = (noun: MapNoun): MapDocument['nouns'][MapNoun] => {
      const [part, before, own] = [parts[noun], kept.get(noun), ownIds.get(noun)];
      const isKept = before?.part.table === part.table && isSame(before.part.order, part.order);
      const made = isKept ? before.sent : sentOf(noun, part, numbers);
      if (made.rows <= mostKept) kept.set(noun, { part, sent: made });
      else kept.delete(noun);
      return own ? { ...made, ids: own } : made;
    };
    const nouns = Object.fromEntries([...numbered, ...ties].map((noun) => [noun, sent(noun)])) as MapDocument['nouns'];
    return { format: mapDocumentFormat, revision, nouns };
  };
};

export const mapDocumentOf = (graph: Graph, revision: number): MapDocument => openMapDocument()(graph, revision);

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
