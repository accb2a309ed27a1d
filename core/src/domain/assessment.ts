import type { NounDefinition } from './noun-definition.ts';

/** What one response thinks of a network's purposefulness. Published only as sums of five or more per closed round. */
export const assessment = {
  prefix: 'asm',
  visibility: 'coordinator',
  fields: {
    response: { is: 'reference', to: 'response', fixed: true },
    network: { is: 'reference', to: 'network', fixed: true },
    purposefulness: { is: 'term', scheme: 'purposefulness' },
    aim: { is: 'prose', optional: true, freeText: true },
  },
} as const satisfies NounDefinition;
