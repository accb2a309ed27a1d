/** The filters of the map as data: form, chips and tests are made from this one table. */
import { countBy } from '#analysis/counts.ts';
import type { Filter } from '#analysis/select.ts';
import type { Day } from '#domain/partial-date.ts';
import { closedSchemes, isClosedScheme, type SchemeId } from '#domain/schemes.ts';
import type { GraphReader } from '#graph/graph.ts';
import { filterFor, mapNouns, type MapNoun } from './chosen-map.ts';

export const filterSections = ['network', 'organisation', 'tie', 'record'] as const;
export type FilterSection = (typeof filterSections)[number];

type Definition = {
  readonly section: FilterSection;
  /** What it narrows. */
  readonly nouns: readonly MapNoun[];
  readonly dimension: string;
  /** Scheme of its values; null where they are areas. */
  readonly scheme: SchemeId | null;
  /** Largest first, as the scheme has them, or the region and its own areas before others. */
  readonly order: 'size' | 'scheme' | 'area';
};

const network = { section: 'network', nouns: ['network'] } as const;
const organisation = { section: 'organisation', nouns: ['organisation'] } as const;
const tie = { section: 'tie', nouns: mapNouns, order: 'scheme' } as const;

const definitions = {
  networkKind: { ...network, dimension: 'kind', scheme: 'networkKind', order: 'size' },
  themes: { ...network, dimension: 'themes', scheme: 'theme', order: 'size' },
  functions: { ...network, dimension: 'functions', scheme: 'functionKind', order: 'size' },
  targetGroups: { ...network, dimension: 'targetGroups', scheme: 'targetGroup', order: 'size' },
  networkArea: { ...network, dimension: 'areas', scheme: null, order: 'area' },
  level: { ...network, dimension: 'level', scheme: 'geographicLevel', order: 'scheme' },
  openness: { ...network, dimension: 'openness', scheme: 'networkOpenness', order: 'scheme' },
  status: { ...network, dimension: 'status', scheme: 'networkStatus', order: 'scheme' },
  organisationKind: { ...organisation, dimension: 'kind', scheme: 'organisationKind', order: 'size' },
  associationClass: { ...organisation, dimension: 'associationClass', scheme: 'associationClass', order: 'scheme' },
  sector: { ...organisation, dimension: 'sector', scheme: 'sector', order: 'scheme' },
  organisationArea: { ...organisation, dimension: 'area', scheme: null, order: 'area' },
  relation: { ...tie, dimension: 'relation', scheme: 'membershipRelation' },
  role: { ...tie, dimension: 'role', scheme: 'membershipRole', order: 'size' },
  confirmation: { ...tie, dimension: 'confirmation', scheme: 'confirmation' },
  review: { ...tie, section: 'record', dimension: 'review', scheme: 'review' },
} as const satisfies Readonly<Record<string, Definition>>;

export type MapFilterId = keyof typeof definitions;
export type MapFilter = Definition & { readonly id: MapFilterId };

export const mapFilters: readonly MapFilter[] = (Object.keys(definitions) as MapFilterId[]).map((id) => ({
  id,
  ...definitions[id],
}));

export type MapChoice = {
  readonly value: string;
  /** Records of both nouns that choosing it would leave. */
  readonly total: number;
  readonly unreviewed: number;
  /** The same by noun, of those it narrows. */
  readonly counts: readonly { readonly noun: MapNoun; readonly total: number; readonly unreviewed: number }[];
};

/** The values chosen in a filter of the map: kinds of networks and of organisations share a name in the address. */
export const chosenIn = (filter: Filter, { nouns, dimension }: MapFilter): readonly string[] => [
  ...new Set(nouns.flatMap((noun) => filterFor(noun, filter)[dimension] ?? [])),
];

/** The whole filter with these values chosen in one of its dimensions. */
export const withChosen = (filter: Filter, one: MapFilter, values: readonly string[]): Filter => {
  const own = new Set(chosenIn(filter, one));
  const others = (filter[one.dimension] ?? []).filter((value) => !own.has(value));
  return { ...filter, [one.dimension]: [...others, ...values] };
};

/** Terms that code knows are choices even when nothing has them. */
const termsOf = ({ scheme }: MapFilter): readonly string[] =>
  scheme !== null && isClosedScheme(scheme) ? closedSchemes[scheme].map((code) => `${scheme}.${code}`) : [];

const placeInScheme = (graph: GraphReader, { scheme }: MapFilter): ((value: string) => number) => {
  const terms = scheme !== null && isClosedScheme(scheme) ? (closedSchemes[scheme] as readonly string[]) : null;
  return (value) =>
    terms ? terms.indexOf(value.slice(value.indexOf('.') + 1)) : (graph.get('concept', value)?.order ?? Infinity);
};

/**
 * What can be chosen in a filter of the map, each with what choosing it would leave: the counts of the lists, so what
 * has no ties counts too. `rows` are values to give even when nothing has them. O(records).
 */
export const choicesOf = (
  graph: GraphReader,
  { filter, day }: { readonly filter: Filter; readonly day: Day },
  one: MapFilter,
  rows: readonly string[] = [],
): readonly MapChoice[] => {
  const wanted = [...termsOf(one), ...rows, ...chosenIn(filter, one)];
  const counts = one.nouns.flatMap((noun) =>
    (
      countBy(graph, noun, { filter: filterFor(noun, filter), search: '', day }, one.dimension, wanted)?.groups ?? []
    ).map(({ value, total, unreviewed }) => ({ value, count: { noun, total, unreviewed } })),
  );
  const choices = [...Map.groupBy(counts, ({ value }) => value)].map(([value, alike]) => ({
    value,
    total: alike.reduce((sum, { count }) => sum + count.total, 0),
    unreviewed: alike.reduce((sum, { count }) => sum + count.unreviewed, 0),
    counts: alike.map(({ count }) => count),
  }));
  const place = one.order === 'scheme' ? placeInScheme(graph, one) : () => 0;
  return choices.toSorted(
    (a, b) => place(a.value) - place(b.value) || b.total - a.total || (a.value < b.value ? -1 : 1),
  );
};
