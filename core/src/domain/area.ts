import { alternativeNames } from './common.ts';
import type { NounDefinition } from './noun-definition.ts';

/** A municipality, region or country as a place. The town as an actor is an organisation with a link to it. */
export const area = {
  prefix: 'area',
  fields: {
    names: { is: 'localised', max: 200, searchable: true },
    alternativeNames,
    kind: { is: 'term', scheme: 'areaKind', fixed: true },
    /** Number of Statistics Finland, with leading zeros. */
    code: { is: 'text', max: 20, fixed: true },
    partOf: { is: 'reference', to: 'area', optional: true },
    longitude: { is: 'number', min: -180, max: 180, decimals: true, optional: true },
    latitude: { is: 'number', min: -90, max: 90, decimals: true, optional: true },
    /** GeoJSON geometry, WGS84. */
    polygon: { is: 'text', max: 200000, optional: true },
    predecessors: { is: 'reference', to: 'area', many: true },
  },
} as const satisfies NounDefinition;
