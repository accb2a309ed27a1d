/**
 * Texts of things that data names: nouns, fields, schemes, dimensions, kinds, problems. Each function compiles only
 * while every one of those things has its text, so a new noun, field or problem asks for words at once.
 */
import type { alternativeNames, commonFields } from '#domain/common.ts';
import type { Noun } from '#domain/ids.ts';
import type { nouns } from '#domain/nouns.ts';
import type { SchemeId } from '#domain/schemes.ts';
import type { Speaker } from './speaker.ts';
import type { Messages, TextKey } from './texts.ts';

type NounPart = 'name' | 'names' | 'a' | 'count';

/** `name` "Verkosto", `names` "Verkostot", `a` as an object "verkosto", `count` with `n` "3 verkostoa". */
export const nounKey = <P extends NounPart>(noun: Noun, part: P) => `nouns.${noun}.${part}` as const satisfies TextKey;

/** `name` "Yhdistys", `names` "Yhdistykset", `count` with `n` "3 yhdistystä". */
export const kindKey = <P extends 'name' | 'names' | 'count'>(kind: keyof Messages['kinds'], part: P) =>
  `kinds.${kind}.${part}` as const satisfies TextKey;

export const schemeKey = (scheme: SchemeId) => `scheme.${scheme}` as const satisfies TextKey;

type FieldPart = 'label' | 'help';

/** Fields worded once for all nouns. */
type SharedFields = typeof commonFields & { readonly alternativeNames: typeof alternativeNames };
type ItemKeys<Prefix extends string, F> = F extends { readonly of: infer O }
  ? `${Prefix}.of.${keyof O & string}.${FieldPart}`
  : never;
type KeysOfFields<Prefix extends string, T> = {
  [F in keyof T & string]: `${Prefix}.${F}.${FieldPart}` | ItemKeys<`${Prefix}.${F}`, T[F]>;
}[keyof T & string];
type OwnFields<N extends Noun> = Omit<(typeof nouns)[N]['fields'], keyof SharedFields>;

/** Every text that the field tables need. */
export type FieldKey =
  | { [N in Noun]: KeysOfFields<`fields.${N}`, OwnFields<N>> }[Noun]
  | KeysOfFields<'fields.common', SharedFields>;

type EveryFieldHasWords = [Exclude<FieldKey, TextKey>] extends [never] ? true : Exclude<FieldKey, TextKey>;
const everyFieldHasWords: EveryFieldHasWords = true;
void everyFieldHasWords;

/** A field by its name, or a part of a list field by both names: `['externalIds', 'system']`. */
export type FieldPath = string | readonly [field: string, part: string];

/** The key of a field's label or help; null when the noun has no such field. */
export const fieldKey = (speaker: Speaker, noun: Noun, path: FieldPath, part: FieldPart): TextKey | null => {
  const [field, item] = typeof path === 'string' ? [path] : path;
  const rest = item === undefined ? `${field}.${part}` : `${field}.of.${item}.${part}`;
  return [`fields.${noun}.${rest}`, `fields.common.${rest}`].find((key) => speaker.knows(key)) ?? null;
};

const fieldText =
  (part: FieldPart, missing: (name: string) => string) =>
  (speaker: Speaker, noun: Noun, path: FieldPath): string => {
    const key = fieldKey(speaker, noun, path, part);
    return key === null ? missing(typeof path === 'string' ? path : path[1]) : speaker.say(key);
  };

/** Label of a field; its name in code when it has none. */
export const fieldLabel = fieldText('label', (name) => name);

/** One short sentence about a field; empty when it has none. */
export const fieldHelp = fieldText('help', () => '');

/** Name of a dimension that records are filtered, counted or grouped by: its own, or that of the field it reads. */
export const dimensionName = (speaker: Speaker, noun: Noun, dimension: string): string => {
  const own = `lists.dimension.${noun}.${dimension}`;
  return speaker.knows(own) ? speaker.say(own) : fieldLabel(speaker, noun, dimension);
};

/** Heading on a record's page over the records of `noun` that lead to it by `field`. */
export const backHeading = (speaker: Speaker, noun: Noun, field: string): string => {
  const own = `record.back.${noun}.${field}`;
  return speaker.knows(own)
    ? speaker.say(own)
    : speaker.say('record.back.term', {
        names: speaker.say(nounKey(noun, 'names')),
        field: fieldLabel(speaker, noun, field),
      });
};
