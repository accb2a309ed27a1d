import { alternativeNames } from './common.ts';
import type { NounDefinition } from './noun-definition.ts';

/** A document, web service, survey, guide or channel. */
export const material = {
  prefix: 'mat',
  fields: {
    names: { is: 'localised', max: 300, searchable: true },
    alternativeNames,
    kind: { is: 'term', scheme: 'materialKind' },
    website: { is: 'address', optional: true },
    date: { is: 'date', optional: true },
    keeper: { is: 'reference', to: 'organisation', optional: true },
    /** Records it belongs beside, e.g. a network's strategy. */
    about: { is: 'reference', to: ['organisation', 'network', 'event', 'area'], many: true },
    partOf: { is: 'reference', to: 'material', optional: true },
    description: { is: 'localised', max: 4000, optional: true, searchable: true, freeText: true },
  },
} as const satisfies NounDefinition;
