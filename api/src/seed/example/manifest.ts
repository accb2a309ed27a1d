/** What is planted in the invented region, so that tests of overlaps, gaps and duplicates know what must be found. */
import type { Noun } from '@tvl/core/domain/ids.ts';

export type OverlapKind =
  | 'contained'
  | 'parallel'
  | 'sameThemeDifferentMembers'
  | 'sameMembersDifferentTheme'
  | 'sameFunctionNoSharedMember';

/** How two spellings of one name differ. */
export type NamePhenomenon =
  | 'ending'
  | 'capitals'
  | 'hyphen'
  | 'spaces'
  | 'typo'
  | 'missingDots'
  | 'inflection'
  | 'wordOrder'
  | 'abbreviation'
  | 'shortName'
  | 'formerName'
  | 'parallelLanguage'
  | 'everydayWord';

/** Why two similar names are two things. */
export type Difference =
  | 'parentAndDistrict'
  | 'twoDistricts'
  | 'neighbouringPlaces'
  | 'municipalityAndParish'
  | 'predecessorAndSuccessor'
  | 'bodyAndSubgroup'
  | 'narrowerTerm'
  | 'anotherReform';

export type Pair = readonly [string, string];

export type PlantedOverlap = {
  readonly kind: OverlapKind;
  readonly networks: Pair;
  /** Members both have. */
  readonly shared: number;
};
export type PlantedDuplicate = { readonly noun: Noun; readonly ids: Pair; readonly phenomenon: NamePhenomenon };
export type PlantedDifference = { readonly noun: Noun; readonly ids: Pair; readonly difference: Difference };

/** Whole lists: whatever of the kind is in the region is in its list. Ids. */
export type PlantedGaps = {
  /** Organisations valid on the day, sets apart, that belong to no network; some only take part, did so once, or might. */
  readonly organisationsInNoNetwork: readonly string[];
  /** Those of them that said so themselves, in a response that was sent. */
  readonly organisationsSayingSo: readonly string[];
  /** Networks that have ties but no coordinator among them. */
  readonly networksWithoutCoordinator: readonly string[];
  readonly networksWithoutTheme: readonly string[];
  readonly networksWithoutFunction: readonly string[];
  /** Nobody has listed a member: not known, not none. */
  readonly networksWithMembersUnknown: readonly string[];
  /** The list is complete and there is nobody on it. */
  readonly networksWithNoMember: readonly string[];
  /** They rest on a project whose funding ends within twelve months. */
  readonly networksOnEndingProjects: readonly string[];
  /** They rest on projects that are all over. */
  readonly networksOnEndedProjects: readonly string[];
  /** Municipalities that no network names, only networks of the whole region reach them. */
  readonly municipalitiesNamedByNoNetwork: readonly string[];
  /** Municipalities that the latest round found without a contact for associations. */
  readonly municipalitiesWithoutContact: readonly string[];
  /** The latest round did not learn whether they have one. */
  readonly municipalitiesContactUnknown: readonly string[];
};

export type Manifest = {
  readonly overlaps: readonly PlantedOverlap[];
  readonly gaps: PlantedGaps;
  /** Some municipalities and themes that no network brings together; there are more. */
  readonly emptyCells: readonly { readonly municipality: string; readonly theme: string }[];
  readonly duplicates: readonly PlantedDuplicate[];
  readonly mustNotMerge: readonly PlantedDifference[];
  /** Networks about experience expertise, by the theme of the vocabulary or by the spelling somebody added. */
  readonly aboutExperience: readonly string[];
};
