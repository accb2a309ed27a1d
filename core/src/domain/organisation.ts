import { alternativeNames, recordedIn } from './common.ts';
import { isBusinessId } from './business-id.ts';
import type { NounDefinition } from './noun-definition.ts';
import { problem } from './problem.ts';

/** Anything that belongs to networks: association, authority, municipality, company, project, informal group. */
export const organisation = {
  prefix: 'org',
  fields: {
    names: { is: 'localised', max: 300, searchable: true },
    alternativeNames,
    kind: { is: 'term', scheme: 'organisationKind' },
    /** A set ("all municipalities of Lapland"): shown as an actor, never counted as one organisation. */
    plural: { is: 'flag' },
    associationClass: { is: 'term', scheme: 'associationClass', optional: true },
    sector: { is: 'term', scheme: 'sector', optional: true },
    businessId: { is: 'text', max: 9, optional: true },
    registerNumber: { is: 'text', max: 20, optional: true },
    externalIds: { is: 'list', of: { system: { is: 'text', max: 60 }, value: { is: 'text', max: 200 } } },
    homeMunicipality: { is: 'reference', to: 'area', optional: true, line: 'locatedIn' },
    operatingAreas: { is: 'reference', to: 'area', many: true, line: 'operatesIn' },
    description: { is: 'localised', max: 4000, optional: true, searchable: true, freeText: true },
    website: { is: 'address', optional: true },
    /** The organisation's general address; never a person's. */
    contact: { is: 'text', max: 300, optional: true, freeText: true },
    aims: { is: 'prose', optional: true, freeText: true },
    fundingPeriods: {
      is: 'list',
      of: {
        from: { is: 'date', optional: true },
        to: { is: 'date', optional: true },
        note: { is: 'text', optional: true },
      },
    },
    successorOf: { is: 'reference', to: 'organisation', many: true },
    recordedIn,
  },
  check: ({ businessId }) =>
    typeof businessId !== 'string' || isBusinessId(businessId) ? [] : [problem('wrongBusinessId', ['businessId'])],
} as const satisfies NounDefinition;
