import type { NounDefinition } from './noun-definition.ts';

/** What an organisation or network is to the one in the centre of a stakeholder map. */
export const stakeholderRelation = {
  prefix: 'stk',
  tie: { from: 'stakeholder', to: 'centre', verb: 'stakeholderOf' },
  fields: {
    centre: { is: 'reference', to: ['organisation', 'network'], fixed: true },
    stakeholder: { is: 'reference', to: ['organisation', 'network'], fixed: true },
    classes: { is: 'term', scheme: 'stakeholderRelation', many: true },
    role: { is: 'text', max: 300, freeText: true },
    mode: { is: 'term', scheme: 'mode' },
  },
} as const satisfies NounDefinition;
