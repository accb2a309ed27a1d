import type { AnyRecord } from '#domain/record.ts';
import { nounOf } from '#domain/ids.ts';

/** The kinds the map draws apart, each with a shape, a symbol and a word. */
export const drawnKinds = [
  'network',
  'association',
  'other',
  'authority',
  'municipality',
  'set',
  'project',
  'theme',
  'event',
  'material',
] as const;
export type DrawnKind = (typeof drawnKinds)[number];

const byOrganisationKind: Readonly<Record<string, DrawnKind>> = {
  association: 'association',
  districtOrganisation: 'association',
  umbrella: 'association',
  organisationCentre: 'association',
  villageAssociation: 'association',
  informalGroup: 'association',
  municipality: 'municipality',
  municipalBody: 'municipality',
  jointAuthority: 'authority',
  regionalCouncil: 'authority',
  wellbeingCounty: 'authority',
  hospitalDistrict: 'authority',
  ministry: 'authority',
  stateAuthority: 'authority',
  government: 'authority',
  otherAuthority: 'authority',
  samediggi: 'authority',
  project: 'project',
  programme: 'project',
};

/** How organisations of a kind are drawn. Kinds that coordinators add are drawn as others. */
export const drawnKindOfTerm = (organisationKind: string): DrawnKind =>
  byOrganisationKind[organisationKind.split('.')[1] ?? ''] ?? 'other';

/** How a record is drawn. */
export const drawnKindOf = (record: AnyRecord): DrawnKind => {
  const noun = nounOf(record.id);
  if (noun === 'network' || noun === 'event' || noun === 'material') return noun;
  if (noun === 'concept') return 'theme';
  if (noun === 'area') return 'municipality';
  if (record['plural'] === true) return 'set';
  return drawnKindOfTerm(String(record['kind']));
};
