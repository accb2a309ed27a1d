import type { NounDefinition } from './noun-definition.ts';

/** An organisation was at an event. Attending is not membership. */
export const attendance = {
  prefix: 'att',
  tie: { from: 'organisation', to: 'event', verb: 'attended' },
  fields: {
    event: { is: 'reference', to: 'event', fixed: true },
    organisation: { is: 'reference', to: 'organisation', fixed: true },
    /** Persons who represented it; one person may represent several organisations. */
    representatives: { is: 'number', min: 0, max: 10000, optional: true },
    remote: { is: 'flag' },
    roles: { is: 'term', scheme: 'membershipRole', many: true },
    onBehalfOf: { is: 'reference', to: 'organisation', many: true },
  },
} as const satisfies NounDefinition;
