import type { Fields } from './field.ts';

/** Fields every record has: when it is true, where it comes from, how sure it is. */
export const commonFields = {
  validFrom: { is: 'date', optional: true },
  validTo: { is: 'date', optional: true },
  source: { is: 'term', scheme: 'provenance' },
  sourceDocument: { is: 'text', max: 200, optional: true },
  sourceLine: { is: 'number', min: 1, optional: true },
  quote: { is: 'prose', optional: true, freeText: true },
  recordedAs: { is: 'term', scheme: 'recorderRole', fixed: true },
  recordedOn: { is: 'date', fixed: true },
  basis: { is: 'term', scheme: 'basis' },
  review: { is: 'term', scheme: 'review' },
} as const satisfies Fields;

export const alternativeNames = {
  is: 'list',
  searchable: true,
  of: {
    name: { is: 'text', max: 300, searchable: true },
    kind: { is: 'term', scheme: 'alternativeNameKind' },
    language: { is: 'text', max: 8, optional: true },
    validFrom: { is: 'date', optional: true },
    validTo: { is: 'date', optional: true },
  },
} as const;

/** The response that brought the record; empty for what others recorded. */
export const recordedIn = { is: 'reference', to: 'response', optional: true, fixed: true, since: 2 } as const;
