/** Change sets in words. */
import { fieldOf, nounNames } from '@tvl/core/domain/record.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import { fieldLabel, nounKey } from '@tvl/core/texts/keys.ts';
import type { TextKey } from '@tvl/core/texts/texts.ts';
import { sayValue, type SentValue, type Words } from './history-values.ts';
import { recordName, type NamedOrTie } from './record-name.ts';

export type SentFieldChange = {
  readonly field: string;
  readonly withheld: boolean;
  readonly before: SentValue | null;
  readonly after: SentValue | null;
};

export type SentRecordChange = {
  readonly kind: string;
  readonly noun: string;
  readonly id: string;
  readonly record: NamedOrTie | null;
  readonly fields: readonly SentFieldChange[];
};

export type SentChangeSet = {
  readonly revision: number;
  readonly time: string;
  readonly command: string;
  readonly scope: string;
  readonly reason: string | null;
  readonly changes: readonly SentRecordChange[];
};

/** Names of nouns travel as `MUNICIPAL_PRACTICE`. */
export const nounSent = (sent: string): Noun =>
  nounNames.find((noun) => noun.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() === sent) ?? 'concept';

/** What a record was called that is there no more: by the values it had. */
const nameItHad = (words: Words, { id, noun: sent, fields }: SentRecordChange): string => {
  const value = (name: string): SentValue | null => {
    const found = fields.find(({ field }) => field === name);
    return found?.before ?? found?.after ?? null;
  };
  const own = value('names') ?? value('labels');
  if (own?.localised) return words.inWords(own.localised).text;
  const noun = nounSent(sent);
  const ends = fields.flatMap(({ field: name }) => {
    const field = fieldOf(noun, name);
    const records = value(name)?.records ?? [];
    if (field?.is !== 'reference' || records.length === 0) return [];
    return [[name, 'many' in field ? records : records[0]] as const];
  });
  return recordName(words.inWords, { id, ...Object.fromEntries(ends) });
};

export const changedName = (words: Words, change: SentRecordChange): string => {
  const name = change.record ? recordName(words.inWords, change.record) : nameItHad(words, change);
  return name === '' ? words.speaker.say(nounKey(nounSent(change.noun), 'name')) : name;
};

/** "a, b ja 12 muuta" */
const mostNames = (words: Words, changes: readonly SentRecordChange[]): string => {
  const names = [...new Set(changes.map((change) => changedName(words, change)))];
  if (names.length <= 3) return words.speaker.list(names);
  return words.speaker.say('record.history.andMore', { list: names.slice(0, 2).join(', '), n: names.length - 2 });
};

const verbs = ['add', 'edit', 'end', 'remove', 'restore', 'undo'] as const;

/** "Muutos: Järjestöneuvottelukunta" */
export const sayChangeSet = (words: Words, { command, changes }: SentChangeSet): string => {
  const what = mostNames(words, changes);
  const verb = verbs.find((one) => command.startsWith(one));
  return verb === undefined ? what : words.speaker.say(`record.history.${verb}`, { what });
};

/** "Lisätty. Verkosto: Lape-verkosto", for sets that touch several records. */
export const sayRecordChange = (words: Words, change: SentRecordChange): string => {
  const params = {
    noun: words.speaker.say(nounKey(nounSent(change.noun), 'name')),
    name: changedName(words, change),
  };
  if (change.kind === 'CREATED') return words.speaker.say('record.history.create', params);
  if (change.kind === 'REMOVED') return words.speaker.say('record.history.removed', params);
  return `${params.noun}: ${params.name}`;
};

/** Letters beyond which a text is shown folded. */
const long = 140;

export type FieldChangeInWords = { readonly text: string; readonly before?: string; readonly after?: string };

/** One field's change as a sentence; long texts apart. */
export const sayFieldChange = (words: Words, sentNoun: string, change: SentFieldChange): FieldChangeInWords => {
  const noun = nounSent(sentNoun);
  const field = fieldLabel(words.speaker, noun, change.field);
  const { say } = words.speaker;
  if (change.withheld || change.field === 'polygon') return { text: say('record.history.long', { field }) };
  const before = sayValue(words, noun, change.field, change.before);
  const after = sayValue(words, noun, change.field, change.after);
  if (before.length > long || after.length > long)
    return { text: say('record.history.long', { field }), before, after };
  if (before === '') return { text: say('record.history.filled', { field, after }) };
  if (after === '') return { text: say('record.history.cleared', { field, before }) };
  return { text: say('record.history.set', { field, before, after }) };
};

/** What every record gets when it is recorded says nothing about this one. */
const ofCourse = new Set(['recordedAs', 'recordedOn', 'scheme', 'polygon', 'longitude', 'latitude', 'order', 'symbol']);

/** The values a new record came with, or a removed one had: label and words, without what was not known. */
export const sayValues = (
  words: Words,
  { noun: sentNoun, fields }: SentRecordChange,
): readonly { readonly label: string; readonly value: string }[] => {
  const noun = nounSent(sentNoun);
  return fields
    .filter(({ field, withheld }) => !withheld && !ofCourse.has(field) && fieldOf(noun, field) !== undefined)
    .map(({ field, before, after }) => ({
      label: fieldLabel(words.speaker, noun, field),
      value: sayValue(words, noun, field, after ?? before),
    }))
    .filter(({ value }) => value !== '');
};

const who: Readonly<Record<string, TextKey>> = {
  READER: 'record.history.who.reader',
  RESPONDENT: 'record.history.who.respondent',
  NETWORK_COORDINATOR: 'record.history.who.networkCoordinator',
  AGENT: 'record.history.who.agent',
  COORDINATOR: 'record.history.who.coordinator',
  ADMINISTRATOR: 'record.history.who.administrator',
  SYSTEM: 'record.history.who.system',
};

const inHelsinki = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "21.11.2026 klo 14.05, koordinaattori" */
export const sayWhen = ({ speaker: { say, date } }: Words, { time, scope }: SentChangeSet): string => {
  const [day = '', clock = ''] = inHelsinki.format(new Date(time)).split(' ');
  const when = say('record.history.at', { date: date(day as PartialDate), time: clock.replace(':', '.') });
  const by = who[scope];
  return by === undefined ? when : say('record.history.when', { date: when, who: say(by) });
};

/** The day a change set was made, as a date. */
export const dayOf = ({ time }: SentChangeSet): PartialDate =>
  inHelsinki.format(new Date(time)).slice(0, 10) as PartialDate;
