import type { NounDefinition } from './noun-definition.ts';

/** A term of a scheme. Its id is `<scheme>.<code>`. */
export const concept = {
  prefix: 'con',
  fields: {
    scheme: { is: 'text', max: 60, fixed: true },
    labels: { is: 'localised', max: 200, searchable: true },
    /** A tie read from its other end: "Rahoittaa" from here is "Rahoittaja" from there. */
    inverseLabels: { is: 'localised', max: 200, optional: true },
    alternativeLabels: {
      is: 'list',
      searchable: true,
      of: { label: { is: 'text', max: 200, searchable: true }, language: { is: 'text', max: 8, optional: true } },
    },
    broader: { is: 'reference', to: 'concept', optional: true },
    class: { is: 'term', scheme: 'conceptClass', optional: true },
    /** OpenMoji code of the picture that stands beside the word. */
    symbol: { is: 'text', max: 20, optional: true },
    notation: { is: 'text', max: 20, optional: true },
    /** Of a resource: challenges it helps with. */
    helpsWith: { is: 'reference', to: 'concept', many: true, since: 2 },
    /** Place in its scheme; terms without one follow by label. */
    order: { is: 'number', min: 0, max: 100000, optional: true },
  },
} as const satisfies NounDefinition;
