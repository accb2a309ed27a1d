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
    /** Of a respondent without an organisation: a role, never a name. */
    role: { is: 'term', scheme: 'respondentRole', optional: true, since: 2 },
    /** Networks that a respondent without an organisation is in. */
    networks: { is: 'reference', to: 'network', many: true, since: 2 },
  },
} as const satisfies NounDefinition;
