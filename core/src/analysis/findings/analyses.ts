/**
 * The analyses, as data: lists, settings, help texts and documentation all come from here. What each of them does stands
 * in `looks/`. Every code here has words in the texts; a new one does not compile without.
 */
import { closedSchemes } from '#domain/schemes.ts';

export const findingGroups = ['overlap', 'gap', 'duplicate'] as const;
export type FindingGroup = (typeof findingGroups)[number];

/** What can be decided about findings of each group, in the order it is offered; to look again later fits all. */
export const answersOf = {
  overlap: ['keep', 'divideWork', 'proposeMerge', 'later'],
  gap: ['dismiss', 'later'],
  duplicate: ['same', 'different', 'unsure', 'later'],
} as const satisfies { readonly [G in FindingGroup]: readonly (typeof closedSchemes)['decisionAnswer'][number][] };

/** A threshold that whoever looks may move. Shares go from 0 to 1. */
export type Setting = {
  readonly unit: 'count' | 'share' | 'months';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
};

const count = (value: number, min: number, max: number): Setting => ({
  unit: 'count',
  default: value,
  min,
  max,
  step: 1,
});
const share = (value: number): Setting => ({ unit: 'share', default: value, min: 0.1, max: 1, step: 0.05 });

type AnalysisShape = {
  readonly group: FindingGroup;
  readonly kinds: readonly string[];
  readonly settings: Readonly<Record<string, Setting>>;
};

export const analyses = {
  /** Two networks that share members. */
  networkOverlap: {
    group: 'overlap',
    kinds: ['contained', 'parallel', 'sameMembersDifferentTheme'],
    settings: { shared: count(3, 1, 50), jaccard: share(0.4), containment: share(0.7) },
  },
  /** Two networks about the same that share nobody. */
  sameTheme: {
    group: 'overlap',
    kinds: ['sameThemeDifferentMembers'],
    settings: { mostShared: count(0, 0, 10), members: count(5, 1, 50) },
  },
  /** Two networks that do the same and share nobody. */
  sameFunction: {
    group: 'overlap',
    kinds: ['sameFunctionNoSharedMember'],
    settings: { mostShared: count(0, 0, 10), members: count(5, 1, 50) },
  },
  /** Two organisations that sit in the same networks. */
  organisationOverlap: {
    group: 'overlap',
    kinds: ['sameNetworks', 'nearlySameNetworks'],
    settings: { shared: count(4, 2, 50), jaccard: share(0.75) },
  },
  inNoNetwork: { group: 'gap', kinds: ['saidSo', 'notRecorded'], settings: {} },
  noCoordinator: { group: 'gap', kinds: ['noCoordinator'], settings: {} },
  noTheme: { group: 'gap', kinds: ['noTheme'], settings: {} },
  noFunction: { group: 'gap', kinds: ['noFunction'], settings: {} },
  noResource: { group: 'gap', kinds: ['noResource'], settings: {} },
  /** Nobody has listed a member, or the list is whole and empty: two things. */
  noMembers: { group: 'gap', kinds: ['membersUnknown', 'noMember'], settings: {} },
  restsOnEnding: {
    group: 'gap',
    kinds: ['projectEnding', 'projectEnded'],
    settings: { months: { unit: 'months', default: 12, min: 1, max: 36, step: 1 } },
  },
  /** A group that prepares decisions, without an association in it. */
  noAssociations: { group: 'gap', kinds: ['noAssociation', 'representationUnknown'], settings: {} },
  municipalityTheme: { group: 'gap', kinds: ['emptyCell'], settings: {} },
  municipalityTargetGroup: { group: 'gap', kinds: ['emptyCell'], settings: {} },
  sectorTheme: { group: 'gap', kinds: ['emptyCell'], settings: {} },
  municipalityContact: { group: 'gap', kinds: ['noContact', 'contactUnknown'], settings: {} },
  challengeWithoutResource: { group: 'gap', kinds: ['nobodyHelps'], settings: {} },
  /** An organisation without which part of the map would hang on nothing. */
  cutOrganisation: { group: 'gap', kinds: ['onlyLink'], settings: { networks: count(2, 1, 20) } },
  organisationDuplicate: { group: 'duplicate', kinds: ['sameName', 'likeName'], settings: {} },
  networkDuplicate: { group: 'duplicate', kinds: ['sameName', 'likeName'], settings: {} },
  conceptDuplicate: { group: 'duplicate', kinds: ['sameName', 'likeName'], settings: {} },
} as const satisfies Readonly<Record<string, AnalysisShape>>;

export type AnalysisId = keyof typeof analyses;
export type FindingKind = (typeof analyses)[AnalysisId]['kinds'][number];

export const analysisIds = Object.keys(analyses) as readonly AnalysisId[];
export const isAnalysis = (id: string): id is AnalysisId => Object.hasOwn(analyses, id);
export const groupOf = (id: AnalysisId): FindingGroup => analyses[id].group;
export const settingsOf = (id: AnalysisId): Readonly<Record<string, Setting>> => analyses[id].settings;

/** Numbers in evidence. */
export const factCodes = [
  /** Members of the first, of the second, of both, of either, only of one. Networks, where it is about organisations. */
  'first',
  'second',
  'shared',
  'union',
  'onlyFirst',
  'onlySecond',
  /** Shares from 0 to 1: of both in either, of both in the smaller. */
  'jaccard',
  'containment',
  /** How many would be shared if members were drawn by lot. */
  'byChance',
  /** Networks, organisations, statements that a gap was counted over. */
  'networks',
  'organisations',
  'answers',
  'stated',
  'offered',
  /** Months left. */
  'months',
  /** Networks and organisations that would hang on nothing. */
  'cutNetworks',
  'cutOrganisations',
] as const;
export type FactCode = (typeof factCodes)[number];

/** What speaks for, against, or is not known. `records` are named in the text as {list}, `values` by their names. */
export const reasonCodes = [
  'manyShared',
  'allOfSmaller',
  'sameTheme',
  'sameFunction',
  'sameTargetGroup',
  'sameArea',
  'samePurposeWords',
  'sameCoordinator',
  'sharedByChance',
  'differentTheme',
  'differentFunction',
  'differentTargetGroup',
  'differentArea',
  'differentLevel',
  'differentKind',
  'partOfOther',
  'themeUnknown',
  'functionUnknown',
  'targetGroupUnknown',
  'areaUnknown',
  'purposeUnknown',
  'membersUnknown',
  'membersPartial',
  'noAnswer',
  'answered',
  'participatesOnly',
  'otherRoles',
  'projectEnds',
  'projectEnded',
  'restsOnOthers',
  'isPermanent',
  'reachedByWider',
  'nearbyNetworks',
  'stated',
  'hangOnIt',
  'sameName',
  'likeName',
  'sameBusinessId',
  'sameHome',
  'sameWebsite',
  'differentBusinessId',
  'differentHome',
  'shareNetworks',
  /** Who might fill a gap: its home is there, it works there, its networks are about it, it offers what helps. */
  'homeInArea',
  'worksInArea',
  'themeElsewhere',
  'targetGroupElsewhere',
  'offersResource',
  'offersInOwnWords',
  /** A member of the group speaks for them. */
  'representedThrough',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
