import type { NounDefinition } from './noun-definition.ts';

const anything = ['organisation', 'network', 'event', 'material', 'area', 'concept', 'round'] as const;

/** Any other typed tie between two records: funds, administers, recommends, reports on. Never a membership. */
export const link = {
  prefix: 'lnk',
  tie: { from: 'from', to: 'to', verb: 'linkedTo' },
  fields: {
    from: { is: 'reference', to: anything, fixed: true },
    to: { is: 'reference', to: anything, fixed: true },
    kind: { is: 'term', scheme: 'linkKind' },
    role: { is: 'text', max: 300, optional: true, freeText: true },
    mode: { is: 'term', scheme: 'mode' },
  },
} as const satisfies NounDefinition;
