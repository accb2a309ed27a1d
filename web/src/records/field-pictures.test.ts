import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldsOf } from '@tvl/core/domain/record.ts';
import { pictureWithCode } from '#ui/index.ts';
import { fieldPicture } from './field-pictures.ts';

type Scheme = {
  readonly id: string;
  readonly concepts: readonly { readonly code: string; readonly symbol?: string }[];
};
const { schemes } = JSON.parse(
  readFileSync(new URL('../../../seed-data/vocabularies.json', import.meta.url), 'utf8'),
) as { readonly schemes: readonly Scheme[] };

/** What is asked of the register itself, not of people. */
const ofTheRegister = new Set([
  'source',
  'sourceDocument',
  'sourceLine',
  'recordedAs',
  'recordedOn',
  'basis',
  'review',
]);

test.each(['organisation', 'network', 'membership', 'statement', 'assessment'] as const)(
  'SR030: every question about a record has a picture (%s)',
  (noun) => {
    const asked = Object.keys(fieldsOf(noun)).filter((name) => !ofTheRegister.has(name));
    expect(asked.filter((name) => fieldPicture(name) === undefined)).toEqual([]);
  },
);

/** The word alone until the community names a symbol. */
const withoutSymbol = new Set(['organisationKind.samediggi', 'theme.saami', 'targetGroup.saami']);

test.each([
  'organisationKind',
  'associationClass',
  'networkKind',
  'theme',
  'functionKind',
  'targetGroup',
  'challengeKind',
  'resourceKind',
  'purposefulness',
])('SR030: every term has a picture that is at hand (%s)', (id) => {
  const concepts = schemes.find((scheme) => scheme.id === id)?.concepts ?? [];
  expect(concepts.length).toBeGreaterThan(4);
  const missing = concepts.filter(
    ({ code, symbol }) => !withoutSymbol.has(`${id}.${code}`) && pictureWithCode(symbol ?? '') === undefined,
  );
  expect(missing.map(({ code }) => code)).toEqual([]);
});
