/** Values of the log in words: labels and names, never an id or a program's notation where there is a word. */
import { fieldOf } from '@tvl/core/domain/record.ts';
import type { Field, Fields, ScalarField } from '@tvl/core/domain/field.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { recordName, type NamedOrTie } from './record-name.ts';
import type { InWords, SentText } from './sent.ts';

/** A value of a field as the log sends it. */
export type SentValue = {
  readonly json: string;
  readonly text: string | null;
  readonly localised: SentText | null;
  readonly records: readonly NamedOrTie[];
};

export type Words = { readonly speaker: Speaker; readonly inWords: (text: SentText | null | undefined) => InWords };

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

/** Names of the records; those that are gone have none to give. */
const names = ({ speaker, inWords }: Words, { json, records }: SentValue): string => {
  const value = parsed(json);
  const count = Array.isArray(value) ? value.length : value === null ? 0 : 1;
  const gone = count > records.length ? [speaker.say('record.history.gone')] : [];
  return speaker.list([...records.map((record) => recordName(inWords, record)), ...gone]);
};

const part = (
  words: Words,
  name: string,
  field: ScalarField,
  value: unknown,
  records: readonly NamedOrTie[],
): string => {
  if (typeof value === 'boolean') return words.speaker.say(value ? 'common.state.yes' : 'common.state.no');
  if (typeof value === 'number') return words.speaker.number(value);
  if (typeof value !== 'string') return '';
  const record = records.find(({ id }) => id === value);
  if (record) return recordName(words.inWords, record);
  if (field.is === 'term' || field.is === 'reference') return '';
  const language = `common.language.name.${value}`;
  if (name === 'language' && words.speaker.knows(language)) return words.speaker.say(language);
  return field.is === 'date' ? words.speaker.date(value as PartialDate) : value;
};

/** "JNK, Lyhenne, suomi; Neuvottelukunta, Lyhyt nimi" */
const items = (words: Words, of: Fields, { json, records }: SentValue): string => {
  const value = parsed(json);
  const rows = Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];
  return rows
    .map((row) =>
      Object.entries(of)
        .map(([name, field]) => part(words, name, field as ScalarField, row[name], records))
        .filter((text) => text !== '')
        .join(', '),
    )
    .join('; ');
};

const plain = ({ speaker }: Words, field: Field | undefined, text: string | null): string => {
  if (text === null) return '';
  if (field?.is === 'flag') return speaker.say(text === 'true' ? 'common.state.yes' : 'common.state.no');
  if (field?.is === 'date') return speaker.date(text as PartialDate);
  if (field?.is === 'number' && Number.isFinite(Number(text))) return speaker.number(Number(text));
  return text;
};

/** Every language of a text counts: a new Swedish name is a change too. */
const everyLanguage = (sent: SentText): string =>
  [...new Set(Object.values(sent).filter((text) => typeof text === 'string'))].join(' / ');

/** A value in words; empty when there was none. */
export const sayValue = (words: Words, noun: Noun, fieldName: string, value: SentValue | null): string => {
  if (value === null || value.json === 'null' || value.json === '[]') return '';
  const field = fieldOf(noun, fieldName);
  if (field?.is === 'list') return items(words, field.of, value);
  if (field?.is === 'term' || field?.is === 'reference') return names(words, value);
  if (value.localised !== null) return everyLanguage(value.localised);
  return plain(words, field, value.text);
};
