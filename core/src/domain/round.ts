import type { NounDefinition } from './noun-definition.ts';

/** A mapping round: a time in which organisations are asked about their networks. */
export const round = {
  prefix: 'rnd',
  fields: {
    names: { is: 'localised', max: 300, searchable: true },
    opensOn: { is: 'date', optional: true },
    closesOn: { is: 'date', optional: true },
    alwaysOpen: { is: 'flag' },
    questionSet: { is: 'prose', optional: true },
    invitedCount: { is: 'number', min: 0, max: 1000000, optional: true },
    invited: { is: 'reference', to: 'organisation', many: true },
    /** Of the invited, those whom the invitation is known to have reached. */
    reached: { is: 'reference', to: 'organisation', many: true, since: 2 },
    /** Short word on posters and in the address `/r/…`. */
    code: { is: 'text', max: 20, optional: true, since: 2 },
  },
} as const satisfies NounDefinition;
