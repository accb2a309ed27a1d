import type { NounDefinition } from './noun-definition.ts';

/** What a respondent said of a record that others stand behind: a coordinator accepts or refuses it. */
export const proposal = {
  prefix: 'prp',
  visibility: 'coordinator',
  fields: {
    response: { is: 'reference', to: 'response', fixed: true },
    about: { is: 'reference', to: ['organisation', 'network', 'membership'], fixed: true },
    /** Name of the field it would change; `sameAs` and `notSameAs` say whether the record is another one. */
    field: { is: 'text', max: 60, fixed: true },
    /** What the field would become, as JSON; for `sameAs` and `notSameAs` the id of the other record. */
    value: { is: 'prose', fixed: true, freeText: true },
    state: { is: 'term', scheme: 'proposalState' },
    answer: { is: 'prose', optional: true, freeText: true },
  },
} as const satisfies NounDefinition;
