/** Records of the invented region before they become commands. */
import { idFor, type Noun } from '@tvl/core/domain/ids.ts';
import type { Input } from '@tvl/core/plans/command.ts';
import type { Seed } from '../read-csv.ts';

/** Stands in every record as its source document, so that nobody takes one for a real organisation. */
export const exampleDocument = 'Esimerkkiaineisto (keksitty)';

export type Draft = { readonly noun: Noun; readonly id: string; readonly input: Input };

/** `name` tells the record apart within its noun; its id is made of it. */
export const draft = (noun: Exclude<Noun, 'concept'>, name: string, input: Input): Draft => ({
  noun,
  id: idOf(noun, name),
  input: marked(input),
});

export const idOf = (noun: Exclude<Noun, 'concept'>, name: string): string => idFor(noun, `EX-${name}`);

/** A term that somebody of the invented region added to an open scheme. */
export const termDraft = (scheme: string, code: string, label: string): Draft => ({
  noun: 'concept',
  id: `${scheme}.EX-${code}`,
  input: marked({ scheme, labels: { fi: label } }),
});

const marked = (input: Input): Input => ({
  source: 'provenance.import',
  basis: 'basis.stated',
  review: 'review.reviewed',
  ...input,
  sourceDocument: exampleDocument,
});

export const seedOf = ({ noun, id, input }: Draft, at: number): Seed => ({
  file: 'example',
  row: at + 1,
  sourceRows: [],
  command: { do: 'add', noun, id, input },
});

/** Terms of a scheme by their codes. */
export const terms = (scheme: string, codes: readonly string[]): readonly string[] =>
  codes.map((code) => `${scheme}.${code}`);
