import type { NounDefinition } from './noun-definition.ts';

/** What a coordinator asks back of a respondent, who sees it behind their own link and answers there. */
export const question = {
  prefix: 'qst',
  visibility: 'coordinator',
  fields: {
    response: { is: 'reference', to: 'response', fixed: true },
    about: { is: 'reference', to: ['organisation', 'network', 'membership', 'statement', 'response'], fixed: true },
    text: { is: 'prose', max: 1000, fixed: true, freeText: true },
    answer: { is: 'prose', max: 4000, optional: true, freeText: true },
    answeredOn: { is: 'date', optional: true },
  },
} as const satisfies NounDefinition;
