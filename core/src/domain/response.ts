import type { NounDefinition } from './noun-definition.ts';

/** One respondent's answer in a round, for one or more organisations. It owns its statements and assessments. */
export const response = {
  prefix: 'rsp',
  fields: {
    round: { is: 'reference', to: 'round', fixed: true },
    organisations: { is: 'reference', to: 'organisation', many: true },
    channel: { is: 'term', scheme: 'responseChannel' },
    state: { is: 'term', scheme: 'responseState' },
    ownList: { is: 'term', scheme: 'ownList', optional: true },
    sentOn: { is: 'date', optional: true },
  },
} as const satisfies NounDefinition;
