/**
 * The schemes that terms come from. A *closed* scheme is part of the code: its codes stand here and coordinators only
 * word them. An *open* scheme is data: coordinators add terms without code. The terms themselves, with labels, are
 * Concept records loaded from seed-data/vocabularies.json.
 */
export const closedSchemes = {
  basis: ['stated', 'inferred'],
  review: ['unreviewed', 'reviewed'],
  provenance: ['selfReported', 'coordinator', 'paper', 'import', 'publicSource', 'confirmed'],
  recorderRole: ['respondent', 'networkCoordinator', 'agent', 'coordinator', 'administrator', 'system'],
  membershipRelation: ['member', 'participant', 'other'],
  confirmation: ['said', 'confirmed', 'disputed'],
  memberList: ['complete', 'partial', 'unknown'],
  mode: ['planned', 'current', 'ended', 'recommended'],
  networkStatus: ['active', 'planned', 'dormant', 'ended'],
  networkOpenness: ['open', 'targeted', 'both', 'unknown'],
  permanence: ['permanent', 'fixedTerm', 'projectBound', 'unknown'],
  sector: ['sote', 'nonSote', 'both', 'unknown'],
  meetingMode: ['onSite', 'remote', 'hybrid', 'unknown'],
  responseState: ['started', 'sent', 'withdrawn'],
  responseChannel: ['link', 'workshop', 'paper', 'interview', 'import'],
  ownList: ['all', 'maybeMore', 'none'],
  statementKind: ['challenge', 'resource', 'goal', 'success', 'wish'],
  purposefulness: ['veryUseful', 'useful', 'little', 'notUseful', 'cannotSay'],
  proposalState: ['open', 'accepted', 'refused'],
  decisionAnswer: ['keep', 'later', 'proposeMerge', 'divideWork', 'dismiss', 'same', 'different', 'unsure'],
  alternativeNameKind: ['abbreviation', 'former', 'inflected', 'parallel', 'spelling', 'short'],
  areaKind: ['municipality', 'region', 'country'],
  practiceState: ['yes', 'no', 'unknown'],
} as const;

export const openSchemes = [
  'organisationKind',
  'associationClass',
  'networkKind',
  'geographicLevel',
  'membershipRole',
  'stakeholderRelation',
  'theme',
  'conceptClass',
  'functionKind',
  'targetGroup',
  'challengeKind',
  'resourceKind',
  'eventKind',
  'materialKind',
  'linkKind',
  'dismissalReason',
  'respondentRole',
] as const;

export type ClosedScheme = keyof typeof closedSchemes;
export type OpenScheme = (typeof openSchemes)[number];
export type SchemeId = ClosedScheme | OpenScheme;

/** The id of a term is its concept's id: `<scheme>.<code>`, e.g. `membershipRelation.member`, `theme.hyte`. */
export type Term<S extends SchemeId> = S extends ClosedScheme
  ? `${S}.${(typeof closedSchemes)[S][number]}`
  : `${S}.${string}`;

export const isClosedScheme = (scheme: string): scheme is ClosedScheme => Object.hasOwn(closedSchemes, scheme);
export const isScheme = (scheme: string): scheme is SchemeId =>
  isClosedScheme(scheme) || (openSchemes as readonly string[]).includes(scheme);

export const schemeOf = (term: string): string => term.slice(0, term.indexOf('.'));
