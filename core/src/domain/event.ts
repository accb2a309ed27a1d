import type { NounDefinition } from './noun-definition.ts';

/** A meeting, tour, survey, training: something that happened or will. Head counts, never names. */
export const event = {
  prefix: 'evt',
  fields: {
    names: { is: 'localised', max: 300, searchable: true },
    kind: { is: 'term', scheme: 'eventKind' },
    startsOn: { is: 'date', optional: true },
    endsOn: { is: 'date', optional: true },
    place: { is: 'text', max: 300, optional: true, searchable: true },
    areas: { is: 'reference', to: 'area', many: true },
    mode: { is: 'term', scheme: 'meetingMode', optional: true },
    networks: { is: 'reference', to: 'network', many: true },
    organisers: { is: 'reference', to: 'organisation', many: true },
    partOf: { is: 'reference', to: 'event', optional: true },
    /** Persons present, counted once each. */
    headCount: { is: 'number', min: 0, max: 1000000, optional: true },
    remoteCount: { is: 'number', min: 0, max: 1000000, optional: true },
    description: { is: 'localised', max: 4000, optional: true, searchable: true, freeText: true },
  },
} as const satisfies NounDefinition;
