import { commonFields } from './common.ts';
import type { Field, Fields, FieldsOf } from './field.ts';
import type { Id } from './id.ts';
import type { Noun } from './ids.ts';
import type { NounDefinition } from './noun-definition.ts';
import { nouns } from './nouns.ts';

/** A record of a noun: its id, its own fields, the common ones. Plain readonly data, every field present. */
export type RecordOf<N extends Noun> = { readonly id: Id<N> } & FieldsOf<(typeof nouns)[N]['fields']> &
  FieldsOf<typeof commonFields>;

export type Organisation = RecordOf<'organisation'>;
export type Network = RecordOf<'network'>;
export type Membership = RecordOf<'membership'>;
export type Link = RecordOf<'link'>;
export type Concept = RecordOf<'concept'>;
export type Area = RecordOf<'area'>;

/** A record whose noun is not known at compile time, as stores and plans handle it. */
export type AnyRecord = { readonly id: Id } & { readonly [field: string]: unknown };

export const nounNames = Object.keys(nouns) as readonly Noun[];

const allFields = new Map<Noun, Fields>(nounNames.map((noun) => [noun, { ...nouns[noun].fields, ...commonFields }]));

/** Every field of a noun, its own first, then the common ones. */
export const fieldsOf = (noun: Noun): Fields => allFields.get(noun) as Fields;

export const fieldOf = (noun: Noun, name: string): Field | undefined =>
  Object.hasOwn(fieldsOf(noun), name) ? fieldsOf(noun)[name] : undefined;

export const definitionOf = (noun: Noun): NounDefinition => nouns[noun];

/** Whether readers without an account may see the field of the noun. */
export const isPublic = (noun: Noun, name: string): boolean =>
  definitionOf(noun).visibility !== 'coordinator' && fieldOf(noun, name)?.visibility !== 'coordinator';
