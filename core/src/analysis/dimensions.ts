/**
 * What records can be filtered, counted and grouped by. Every term and reference field is a dimension by itself; the
 * ones that reach further (an organisation's themes are those of its networks) stand here. A dimension is nothing but
 * the values it gives a record: filter, count and list ask the same function, so their numbers agree.
 */
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import { fieldsOf, nounNames, type AnyRecord, type Organisation } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { areasOfPlace, areasOfReach } from './areas.ts';
import { memberIds, networkIds, tiesOfNetwork, tiesOfOrganisation, type Ties } from './members.ts';
import { isCountedOn } from './validity.ts';

export type Dimension = {
  readonly id: string;
  readonly noun: Noun;
  /** Noun of the values (a concept, an area, …). */
  readonly of: Noun;
  /** Distinct values of a record on a day; none means not known. */
  readonly values: (graph: GraphReader, record: AnyRecord, day: Day) => readonly string[];
};

/** The value that stands for records which have none in a dimension: not known. */
export const notKnown = 'notKnown';

const listed = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];

const unique = (values: Iterable<string>): readonly string[] => [...new Set(values)];

const fieldDimensions = (noun: Noun): readonly Dimension[] =>
  Object.entries(fieldsOf(noun)).flatMap(([id, field]) => {
    if (field.is === 'term')
      return [{ id, noun, of: 'concept', values: (_, record) => listed(record[id]) } satisfies Dimension];
    if (field.is !== 'reference') return [];
    const of = (typeof field.to === 'string' ? field.to : (field.to[0] ?? noun)) as Noun;
    if (of !== 'area' || noun === 'area')
      return [{ id, noun, of, values: (_, record) => listed(record[id]) } satisfies Dimension];
    const reach = 'many' in field ? areasOfReach : areasOfPlace;
    return [
      {
        id,
        noun,
        of,
        values: (graph, record) => unique(listed(record[id]).flatMap((area) => reach(graph, area))),
      } satisfies Dimension,
    ];
  });

const themesOf = (graph: GraphReader, organisation: string, day: Day): readonly string[] =>
  unique([...networkIds(graph, organisation, day)].flatMap((id) => graph.get('network', id)?.themes ?? []));

/** Sectors of those who belong to it. One whose sector nobody knows adds none. */
const sectorsOfMembers = (graph: GraphReader, network: string, day: Day): readonly string[] =>
  unique(
    [...memberIds(graph, network, day)].flatMap((id) => {
      const sector = graph.get('organisation', id)?.sector ?? null;
      return sector === null || sector === 'sector.unknown' ? [] : [sector];
    }),
  );

/** Areas as they were recorded, without what they are part of or reach over. */
const recordedAreas = (record: AnyRecord): readonly string[] =>
  unique([...listed(record['areas']), ...listed(record['operatingAreas']), ...listed(record['homeMunicipality'])]);

/** What ties a record to others: relations of its memberships, kinds of its links. */
const tiesOf = (graph: GraphReader, { id }: AnyRecord, { members, participants, others }: Ties, day: Day) => {
  const links = [...graph.holding('link', 'from', id), ...graph.holding('link', 'to', id)];
  return unique([
    ...[...members, ...participants, ...others].map((one) => one.relation),
    ...links.filter((one) => isCountedOn(one, day)).map((one) => one.kind),
  ]);
};

const confirmationsOf = ({ members, participants, others }: Ties): readonly string[] =>
  unique([...members, ...participants, ...others].map((one) => one.confirmation));

/** Dimensions of networks and organisations alike. */
const ofBoth = (
  noun: 'network' | 'organisation',
  tiesOn: (graph: GraphReader, id: string, day: Day) => Ties,
): readonly Dimension[] => [
  { id: 'recordedArea', noun, of: 'area', values: (_, record) => recordedAreas(record) },
  {
    id: 'tie',
    noun,
    of: 'concept',
    values: (graph, record, day) => tiesOf(graph, record, tiesOn(graph, record.id, day), day),
  },
  {
    id: 'confirmation',
    noun,
    of: 'concept',
    values: (graph, record, day) => confirmationsOf(tiesOn(graph, record.id, day)),
  },
];

const derived: readonly Dimension[] = [
  ...ofBoth('network', tiesOfNetwork),
  ...ofBoth('organisation', tiesOfOrganisation),
  {
    id: 'area',
    noun: 'organisation',
    of: 'area',
    values: (graph, record) => {
      const { homeMunicipality, operatingAreas } = record as unknown as Organisation;
      const home = homeMunicipality === null ? [] : areasOfPlace(graph, homeMunicipality);
      return unique([...home, ...operatingAreas.flatMap((area) => areasOfReach(graph, area))]);
    },
  },
  { id: 'theme', noun: 'organisation', of: 'concept', values: (graph, record, day) => themesOf(graph, record.id, day) },
  {
    id: 'network',
    noun: 'organisation',
    of: 'network',
    values: (graph, record, day) => [...networkIds(graph, record.id, day)],
  },
  {
    id: 'relation',
    noun: 'organisation',
    of: 'concept',
    values: (graph, record, day) => {
      const ties = tiesOfOrganisation(graph, record.id, day);
      return unique([...ties.members, ...ties.participants, ...ties.others].map((one) => one.relation));
    },
  },
  {
    id: 'role',
    noun: 'organisation',
    of: 'concept',
    values: (graph, record, day) => {
      const ties = tiesOfOrganisation(graph, record.id, day);
      return unique([...ties.members, ...ties.participants, ...ties.others].flatMap((one) => one.roles));
    },
  },
  // Itself: with the dimension of organisations of the same name, some networks and who belongs to them.
  { id: 'network', noun: 'network', of: 'network', values: (_, { id }) => [id] },
  {
    id: 'relation',
    noun: 'network',
    of: 'concept',
    values: (graph, record, day) => {
      const ties = tiesOfNetwork(graph, record.id, day);
      return unique([...ties.members, ...ties.participants, ...ties.others].map((one) => one.relation));
    },
  },
  {
    id: 'organisation',
    noun: 'network',
    of: 'organisation',
    values: (graph, record, day) => unique(tiesOfNetwork(graph, record.id, day).members.map((one) => one.organisation)),
  },
  {
    id: 'memberSector',
    noun: 'network',
    of: 'concept',
    values: (graph, record, day) => sectorsOfMembers(graph, record.id, day),
  },
  {
    id: 'role',
    noun: 'network',
    of: 'concept',
    values: (graph, record, day) => {
      const ties = tiesOfNetwork(graph, record.id, day);
      return unique([...ties.members, ...ties.participants, ...ties.others].flatMap((one) => one.roles));
    },
  },
];

const byNoun = new Map<Noun, ReadonlyMap<string, Dimension>>(
  nounNames.map((noun) => [
    noun,
    new Map([...fieldDimensions(noun), ...derived.filter((one) => one.noun === noun)].map((one) => [one.id, one])),
  ]),
);

export const dimensionsOf = (noun: Noun): ReadonlyMap<string, Dimension> =>
  byNoun.get(noun) as ReadonlyMap<string, Dimension>;
