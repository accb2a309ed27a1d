import type { NounDefinition } from './noun-definition.ts';

/** How a municipality works with associations, as one round found it. */
export const municipalPractice = {
  prefix: 'prc',
  fields: {
    area: { is: 'reference', to: 'area', fixed: true },
    round: { is: 'reference', to: 'round', fixed: true },
    contactRole: { is: 'term', scheme: 'practiceState' },
    cooperationDocument: { is: 'term', scheme: 'practiceState' },
    forum: { is: 'term', scheme: 'practiceState' },
  },
} as const satisfies NounDefinition;
