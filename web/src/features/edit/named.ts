/** What a form shows of another record: its name, its symbol, and what tells it from its namesakes. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { fieldsOf } from '@tvl/core/domain/record.ts';
import { isScheme } from '@tvl/core/domain/schemes.ts';
import { nounKey, schemeKey } from '@tvl/core/texts/keys.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { recordName, type NamedOrTie } from '#records/record-name.ts';
import type { InWords, SentRecord, SentText } from '#records/sent.ts';
import type { Values } from './drafts-of.ts';

/** A record as the fragment `EditNamed` sends it. */
export type Named = Omit<NamedOrTie, 'kind'> & {
  readonly kind?: { readonly id: string; readonly labels?: SentText } | null;
  readonly validTo?: string | null;
  readonly homeMunicipality?: SentRecord | null;
  readonly partOf?: SentRecord | null;
  readonly startsOn?: string | null;
  readonly scheme?: string | null;
};

const drawn: ReadonlySet<Noun | null> = new Set<Noun>([
  'organisation',
  'network',
  'event',
  'material',
  'area',
  'concept',
]);

/** Whether the record has a symbol. */
export const isDrawn = (id: string): boolean => drawn.has(nounOf(id));

export type Words = (text: SentText | null | undefined) => InWords;

/** Its name; a membership and its like go by what they tie together, and what has nothing to go by, by its noun. */
export const titleOf = (named: Named, { say }: Speaker, words: Words): string => {
  const noun = nounOf(named.id);
  return recordName(words, named) || (noun ? say(nounKey(noun, 'name')) : named.id);
};

/** "Yhdistys, Rovaniemi": tells two of the same name apart. */
export const noteOf = (named: Named, { say, date }: Speaker, words: Words): string => {
  const noun = nounOf(named.id);
  const ofNoun = noun ? say(nounKey(noun, 'name')) : '';
  const ofScheme = named.scheme && isScheme(named.scheme) ? say(schemeKey(named.scheme)) : '';
  const parts = [
    words(named.kind?.labels).text || ofScheme || ofNoun,
    words(named.homeMunicipality?.names).text,
    noun === 'area' ? words(named.partOf?.names).text : '',
    named.startsOn ? date(named.startsOn as PartialDate) : '',
    named.validTo ? say('common.time.to', { to: date(named.validTo as PartialDate) }) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
};

/** What a form is about to record, as far as its name goes. */
export const namedIn = (noun: Noun, id: string, values: Values, known: (id: string) => Named | undefined): Named => {
  const ends = Object.entries(fieldsOf(noun)).flatMap(([name, field]) => {
    const value = values[name] as string | readonly string[] | null | undefined;
    if (field.is !== 'reference' || !value) return [];
    return [[name, typeof value === 'string' ? known(value) : value.flatMap((one) => known(one) ?? [])] as const];
  });
  return { ...Object.fromEntries(ends), id, names: values['names'] ?? values['labels'] ?? null };
};
