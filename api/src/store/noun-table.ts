/** The field tables as stores read them: every noun with all its fields, and how a noun ties two others together. */
import type { Field, Fields } from '@tvl/core/domain/field.ts';
import type { Tie } from '@tvl/core/domain/noun-definition.ts';
import { definitionOf, fieldsOf, nounNames } from '@tvl/core/domain/record.ts';

/** Every noun with all its fields, the common ones too. */
export type NounTable = Readonly<Record<string, Fields>>;

/** The nouns of this program. */
export const realNouns: NounTable = Object.fromEntries(nounNames.map((noun) => [noun, fieldsOf(noun)]));

/** The nouns that are ties between two records. */
export const realTies: Readonly<Record<string, Tie>> = Object.fromEntries(
  nounNames.flatMap((noun) => {
    const { tie } = definitionOf(noun);
    return tie ? [[noun, tie]] : [];
  }),
);

/** What a field holds in records written before there was such a field. */
export const emptyValue = (field: Field): unknown => {
  if (field.is === 'list' || 'many' in field) return [];
  return field.is === 'flag' ? false : null;
};
