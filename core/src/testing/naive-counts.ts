/** Counting as one would do it by hand: going through every record for every question. */
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord, Membership } from '#domain/record.ts';
import type { Filter } from '#analysis/select.ts';
import type { Graph } from '#graph/graph.ts';

type Timed = { readonly validFrom: unknown; readonly validTo: unknown };

/** A partial date is compared as far as it is known. */
export const naiveHolds = (record: Timed, day: Day): boolean => {
  const [from, to] = [record.validFrom, record.validTo] as (string | null)[];
  const started = typeof from !== 'string' || from <= day.slice(0, from.length);
  return started && (typeof to !== 'string' || to >= day.slice(0, to.length));
};

const isIn = (graph: Graph, part: string, whole: string): boolean => {
  for (let at: string | null = part; at !== null; at = graph.get('area', at)?.partOf ?? null)
    if (at === whole) return true;
  return false;
};

const areaIds = (graph: Graph): readonly string[] => graph.all('area').map(({ id }) => id);

/** Areas that contain the place. */
const around = (graph: Graph, place: string): readonly string[] =>
  areaIds(graph).filter((id) => isIn(graph, place, id));
/** Areas that contain the place or lie in it. */
const served = (graph: Graph, place: string): readonly string[] =>
  areaIds(graph).filter((id) => isIn(graph, place, id) || isIn(graph, id, place));

export const naiveTies = (graph: Graph, day: Day): readonly Membership[] =>
  graph
    .all('membership')
    .filter(
      (one) =>
        one.basis !== 'basis.inferred' &&
        naiveHolds(one, day) &&
        graph.all('organisation').some((it) => it.id === one.organisation && naiveHolds(it, day)) &&
        graph.all('network').some((it) => it.id === one.network && naiveHolds(it, day)),
    );

const isMember = (one: Membership): boolean => one.relation === 'membershipRelation.member';

type Values = (graph: Graph, record: AnyRecord, day: Day) => readonly string[];

const held =
  (field: string): Values =>
  (_graph, record) => {
    const value = record[field] as readonly string[] | string | null;
    return value === null ? [] : typeof value === 'string' ? [value] : value;
  };

const own = (record: AnyRecord, end: 'organisation' | 'network', graph: Graph, day: Day): readonly Membership[] =>
  naiveTies(graph, day).filter((one) => one[end] === record.id);

/** By hand: every membership and every link gone through. */
const tiedBy =
  (end: 'organisation' | 'network'): Values =>
  (graph, record, day) => [
    ...own(record, end, graph, day).map((one) => one.relation),
    ...graph
      .all('link')
      .filter((one) => one.basis !== 'basis.inferred' && naiveHolds(one, day))
      .filter(({ from, to }) => [from, to].some((id) => id === record.id))
      .map((one) => one.kind),
  ];
const confirmedBy =
  (end: 'organisation' | 'network'): Values =>
  (graph, record, day) =>
    own(record, end, graph, day).map((one) => one.confirmation);
const written =
  (...fields: readonly string[]): Values =>
  (graph, record, day) =>
    fields.flatMap((field) => held(field)(graph, record, day));

const derived: { readonly [noun: string]: { readonly [dimension: string]: Values } } = {
  organisation: {
    homeMunicipality: (graph, record) =>
      held('homeMunicipality')(graph, record, '' as Day).flatMap((id) => around(graph, id)),
    operatingAreas: (graph, record) =>
      held('operatingAreas')(graph, record, '' as Day).flatMap((id) => served(graph, id)),
    area: (graph, record, day) => [
      ...(derived['organisation']?.['homeMunicipality']?.(graph, record, day) ?? []),
      ...(derived['organisation']?.['operatingAreas']?.(graph, record, day) ?? []),
    ],
    network: (graph, record, day) =>
      own(record, 'organisation', graph, day)
        .filter(isMember)
        .map((one) => one.network),
    theme: (graph, record, day) =>
      own(record, 'organisation', graph, day)
        .filter(isMember)
        .flatMap((one) => graph.get('network', one.network)?.themes ?? []),
    relation: (graph, record, day) => own(record, 'organisation', graph, day).map((one) => one.relation),
    role: (graph, record, day) => own(record, 'organisation', graph, day).flatMap((one) => one.roles),
    recordedArea: written('homeMunicipality', 'operatingAreas'),
    tie: tiedBy('organisation'),
    confirmation: confirmedBy('organisation'),
  },
  network: {
    network: (_, record) => [record.id],
    areas: (graph, record) => held('areas')(graph, record, '' as Day).flatMap((id) => served(graph, id)),
    organisation: (graph, record, day) =>
      own(record, 'network', graph, day)
        .filter(isMember)
        .map((one) => one.organisation),
    memberSector: (graph, record, day) =>
      own(record, 'network', graph, day)
        .filter(isMember)
        .flatMap((one) => graph.all('organisation').filter((it) => it.id === one.organisation && !it.plural))
        .flatMap(({ sector }) => (sector === null || sector.endsWith('.unknown') ? [] : [sector])),
    role: (graph, record, day) => own(record, 'network', graph, day).flatMap((one) => one.roles),
    relation: (graph, record, day) => own(record, 'network', graph, day).map((one) => one.relation),
    recordedArea: written('areas'),
    tie: tiedBy('network'),
    confirmation: confirmedBy('network'),
  },
};

export const naiveValues = (
  graph: Graph,
  noun: Noun,
  record: AnyRecord,
  dimension: string,
  day: Day,
): ReadonlySet<string> => new Set((derived[noun]?.[dimension] ?? held(dimension))(graph, record, day));

export const naiveList = (graph: Graph, noun: Noun, filter: Filter, day: Day): readonly AnyRecord[] =>
  (graph.all(noun) as readonly AnyRecord[]).filter((record) => {
    if (!naiveHolds(record as unknown as Timed, day)) return false;
    for (const [dimension, wanted] of Object.entries(filter)) {
      const values = naiveValues(graph, noun, record, dimension, day);
      const unknown = values.size === 0 && wanted.includes('notKnown');
      if (!unknown && !wanted.some((value) => values.has(value))) return false;
    }
    return true;
  });

export type NaiveCount = { total: number; unreviewed: number; sets: number; suggestions: number };

export const naiveCount = (records: readonly AnyRecord[]): NaiveCount => {
  const count = { total: 0, unreviewed: 0, sets: 0, suggestions: 0 };
  for (const record of records) {
    if (record['basis'] === 'basis.inferred') count.suggestions++;
    else if (record['plural'] === true) count.sets++;
    else {
      count.total++;
      if (record['review'] === 'review.unreviewed') count.unreviewed++;
    }
  }
  return count;
};
