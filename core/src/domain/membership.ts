import { recordedIn } from './common.ts';
import type { NounDefinition } from './noun-definition.ts';

/** An organisation's tie to a network: belongs to it (member), works within it (participant), or holds a role only. */
export const membership = {
  prefix: 'mem',
  tie: { from: 'organisation', to: 'network', verb: 'memberOf' },
  fields: {
    organisation: { is: 'reference', to: 'organisation', fixed: true },
    network: { is: 'reference', to: 'network', fixed: true },
    relation: { is: 'term', scheme: 'membershipRelation' },
    roles: { is: 'term', scheme: 'membershipRole', many: true },
    onBehalfOf: { is: 'reference', to: 'organisation', many: true },
    /** Who stands behind it; *lapsed* is derived, never stored. */
    confirmation: { is: 'term', scheme: 'confirmation' },
    renewedOn: { is: 'date', optional: true },
    /** Responses that say so: withdrawing one takes the membership away only when nobody else says it. */
    saidIn: { is: 'reference', to: 'response', many: true, since: 2 },
    recordedIn,
  },
} as const satisfies NounDefinition;
