/**
 * How well a record answers what somebody searches: by letters first, then by the words they stand for, so that other
 * cases, abbreviations, languages and errors of typing find it too. Lists, the search page, pickers and the map ask
 * the same function.
 */
import type { Field } from '#domain/field.ts';
import type { Noun } from '#domain/ids.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';
import { asWritten } from './names/as-written.ts';
import type { Reason } from './names/judgement.ts';
import { askFor, type Question, type Words } from './names/question.ts';
import { readName } from './names/reading.ts';
import { fold } from './search.ts';

/** Answers in order: nothing, the same by other letters, inside words, at word starts, name begins so, name is it. */
export const match = { none: 0, alike: 1, inside: 2, words: 3, begins: 4, same: 5 } as const;
export type Match = (typeof match)[keyof typeof match];

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** The texts of a field that are there to be found: of a list's items, those marked so themselves. */
const searchedIn = (field: Field, value: unknown): readonly string[] => {
  if (!field.searchable) return [];
  if (field.is !== 'list') return textsIn(value);
  const names = Object.entries(field.of).flatMap(([name, part]) => (part.searchable ? [name] : []));
  return (value as readonly Readonly<Record<string, unknown>>[]).flatMap((item) =>
    names.flatMap((name) => textsIn(item[name])),
  );
};

const textsOf = (noun: Noun, record: AnyRecord, isWanted: (field: Field) => boolean): readonly string[] =>
  Object.entries(fieldsOf(noun)).flatMap(([name, field]) => (isWanted(field) ? searchedIn(field, record[name]) : []));

/** Every name a record goes by, in whatever language: what people wrote in their own words is none. */
export const namesOf = (noun: Noun, record: AnyRecord): readonly string[] =>
  textsOf(noun, record, ({ freeText }) => !freeText);

/** What searches ask of a record. Kept as long as the record object lives. */
type Searched = {
  /** Folded searchable texts, names first, one on a line with a blank before it: few records have a word of the search. */
  readonly texts: string;
  /** The words of its names. What people wrote in their own words is searched by letters alone. */
  words: readonly Words[] | null;
  /** The search asked last, and the answer: several parts of a page ask the same of the same records. */
  asked: string;
  answer: Match;
};

type Search = {
  readonly words: readonly string[];
  /** The words with a blank before each: so they begin a word of a text with a blank before it. */
  readonly beginnings: readonly string[];
  readonly phrase: string;
  readonly question: Question;
};

/** The text has a blank before it. */
const scoreOf = (text: string, { words, beginnings, phrase }: Search): Match => {
  for (const word of words) if (!text.includes(word)) return match.none;
  if (text.startsWith(phrase, 1)) return text.length === phrase.length + 1 ? match.same : match.begins;
  return beginnings.every((word) => text.includes(word)) ? match.words : match.inside;
};

/** Searches asked lately: a list asks the same one of each of its records. */
const asked = new Map<string, Search>();
const mostAsked = 20;

const searchOf = (search: string): Search => {
  const before = asked.get(search);
  if (before) return before;
  if (asked.size >= mostAsked) asked.clear();
  const words = fold(search).split(' ').filter(Boolean);
  const beginnings = words.map((word) => ` ${word}`);
  const made = { words, beginnings, phrase: words.join(' '), question: askFor(search) };
  asked.set(search, made);
  return made;
};

/** One look-up for each record and search: a phone makes some thousand of them between two letters. */
const searched = new WeakMap<AnyRecord, Searched>();

const searchedOf = (noun: Noun, record: AnyRecord): Searched => {
  let found = searched.get(record);
  if (!found) {
    const texts = textsOf(noun, record, () => true).map((text) => ` ${fold(text)}`);
    searched.set(record, (found = { texts: texts.join('\n'), words: null, asked: '', answer: match.none }));
  }
  return found;
};

/** Of a country's names nothing more is kept than what every search asks. */
const wordsOf = (noun: Noun, record: AnyRecord, kept: Searched): readonly Words[] =>
  (kept.words ??= namesOf(noun, record).map((name) => {
    const { units, spelled } = readName(name);
    return { units, spelled };
  }));

/** Why a record is alike, in the words of the search and of its name as they are written. */
export const reasonOf = (noun: Noun, record: AnyRecord, search: string): Reason | null => {
  const { question } = searchOf(search);
  for (const name of namesOf(noun, record).map((one) => readName(one))) {
    const reason = question.reasonOf(name);
    if (reason) return asWritten(reason, search, name.name);
  }
  return null;
};

/** Reads a record as searches will: what is read beforehand need not be read while somebody types. */
export const readAhead = (noun: Noun, record: AnyRecord): void => {
  wordsOf(noun, record, searchedOf(noun, record));
};

const answerOf = (noun: Noun, record: AnyRecord, kept: Searched, asking: Search): Match => {
  let best: Match = match.none;
  if (asking.words.every((word) => kept.texts.includes(word)))
    for (const text of kept.texts.split('\n')) {
      const score = scoreOf(text, asking);
      if (score > best) best = score;
    }
  if (best !== match.none) return best;
  return wordsOf(noun, record, kept).some(asking.question.isAnsweredBy) ? match.alike : match.none;
};

/** How well the record answers the words. */
export const matchOf = (noun: Noun, record: AnyRecord, search: string): Match => {
  const asking = searchOf(search);
  if (asking.words.length === 0) return match.none;
  const kept = searchedOf(noun, record);
  if (kept.asked !== search) {
    kept.answer = answerOf(noun, record, kept, asking);
    kept.asked = search;
  }
  return kept.answer;
};
