/** Sorts of organisation that a group may have at its table. A kind that is in none of them is `other`. */
import type { GraphReader } from '#graph/graph.ts';
import { notKnown } from '../../dimensions.ts';

const kindsOfSorts = {
  /** Associations and their unions, of any size. */
  associations: ['association', 'villageAssociation', 'districtOrganisation', 'umbrella', 'organisationCentre'],
  municipalities: ['municipality', 'municipalBody', 'jointAuthority'],
  /** With what it followed. */
  wellbeingCounty: ['wellbeingCounty', 'hospitalDistrict'],
  /** The regional council is the municipalities' by law, but speaks for the region as authorities do. */
  state: ['ministry', 'government', 'stateAuthority', 'otherAuthority', 'regionalCouncil', 'samediggi'],
  church: ['parish', 'religiousCommunity'],
  education: ['educationInstitution', 'expertiseCentre'],
  companies: ['company', 'cooperative', 'reindeerHerdingCooperative'],
} as const;

export const sorts = [...(Object.keys(kindsOfSorts) as (keyof typeof kindsOfSorts)[]), 'other'] as const;
export type Sort = (typeof sorts)[number];

const unknownKind = 'organisationKind.unknown';

const sortByKind = new Map<string, Sort>(
  Object.entries(kindsOfSorts).flatMap(([sort, codes]) =>
    codes.map((code) => [`organisationKind.${code}`, sort as Sort] as const),
  ),
);

/** Null when nobody knows what kind it is. */
export const sortOf = (kind: string): Sort | null => (kind === unknownKind ? null : (sortByKind.get(kind) ?? 'other'));

/** Kinds of the sort that an organisation can be of: terms that coordinators added are `other`. */
export const kindsOf = (graph: GraphReader, sort: string): readonly string[] => {
  if (sort === notKnown) return [unknownKind];
  const terms = graph
    .all('concept')
    .filter(({ scheme }) => scheme === 'organisationKind')
    .map(({ id }) => id as string);
  return [...new Set([...sortByKind.keys(), ...terms])].filter((kind) => sortOf(kind) === sort);
};

export const isAssociation = (kind: string): boolean => sortOf(kind) === 'associations';
