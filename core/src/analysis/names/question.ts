/**
 * Whether a name answers what somebody searches: every word of the search is some word of the name, in another case or
 * language, written short or out, as part of a compound, or with an error of typing. The last word may be unfinished.
 */
import { isTelling, misspelling, signalOf } from './align.ts';
import { distanceWithin } from './distance.ts';
import { isSameWord } from './endings.ts';
import type { Reason, Signal } from './judgement.ts';
import { readName, type Reading, type Unit } from './reading.ts';
import { isListed } from './words.ts';

/** Of a name as it is read, what answering needs: kept of every name there is. */
export type Words = Pick<Reading, 'units' | 'spelled'>;

/** Remembers what it found of each word, so that asking it of many names costs little. */
export type Question = {
  readonly isAnsweredBy: (name: Words) => boolean;
  /** Why the name answers: of the word that is otherwise written, its part of the search and the name's. */
  readonly reasonOf: (name: Reading) => Reason | null;
};

/** Shorter words are not forgiven an error: every other word would be near. */
const shortestForgiven = 5;

const never = (): boolean => false;

/** A word not typed to its end, with an error in what there is. */
const isBeginning = (asked: string, word: string): boolean =>
  asked.length >= shortestForgiven &&
  word.length > asked.length &&
  !isListed(asked) &&
  distanceWithin(asked, word.slice(0, asked.length), 1) <= 1;

/** What makes a word of a name answer a word of the search; null when it does not. */
const signalBetween = (asked: Unit, word: Unit): Signal | null => {
  if (asked.key === word.key) return signalOf(asked, word) ?? 'sameText';
  if (asked.bodies.some((body) => word.bodies.includes(body))) return 'knownName';
  if (asked.bodies.length > 0 || word.bodies.length > 0 || asked.text.length < 4) return null;
  if (word.text.startsWith(asked.text)) return 'sameText';
  if (asked.kind === 'place' && word.kind === 'place') return null;
  if (isSameWord(asked.text, word.text)) return 'inflection';
  if (asked.text.length < shortestForgiven || word.text.length < shortestForgiven - 1) return null;
  return misspelling(asked, word, never) !== null || isBeginning(asked.text, word.text) ? 'spelling' : null;
};

type WordQuestion = {
  /** `words` of the name, those of a known body's full name included. */
  readonly isAnswered: (name: Words, words: readonly Unit[]) => boolean;
  readonly reason: (name: Reading, words: readonly Unit[]) => Reason | null;
};

const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join(' ');

/** One word of the search, asked of the words of a name. */
const askWord = (asked: Unit): WordQuestion => {
  // One word is one object in all names that have it.
  const known = new Map<Unit, Signal | null>();
  const signalOfWord = (word: Unit): Signal | null => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = signalBetween(asked, word)));
    return found;
  };
  const { parts } = asked;
  // Parts of a compound answer only together: "työ" alone is in every other name.
  const mayBeParts = asked.bodies.length === 0 && asked.kind !== 'place' && parts.join('').length > 4;
  const isInParts = ({ units }: Words): boolean =>
    mayBeParts && parts.every((part) => units.some((word) => word.parts.includes(part)));
  return {
    isAnswered: (name, words) => words.some((word) => signalOfWord(word) !== null) || isInParts(name),
    reason: (name, words) => {
      const found = words.flatMap((word) => {
        const signal = signalOfWord(word);
        return signal === null ? [] : [{ signal, a: asked.text, b: word.text }];
      });
      if (found.length > 0) return found.find(({ signal }) => signal === 'sameText') ?? found[0] ?? null;
      return isInParts(name) ? { signal: 'compoundParts', a: asked.text, b: textOf(name.units) } : null;
    },
  };
};

/** A word of a body's full name, where the name has another, stands for the body; a word written short, for all. */
const inName = (reason: Reason, { name, units }: Reading): Reason => {
  if (reason.signal === 'abbreviation') return { ...reason, b: name };
  const body = units.find(({ bodies }) => bodies.length > 0);
  const isThere = reason.b.includes(' ') || units.some(({ text }) => text === reason.b);
  return body && !isThere ? { signal: 'knownName', a: reason.a, b: body.text } : reason;
};

/** Makes a question of what is typed; a search of nothing but weak words asks nothing and is answered by none. */
export const askFor = (search: string): Question => {
  const reading = readName(search);
  const asked = (units: readonly Unit[]): readonly WordQuestion[] => units.filter(isTelling).map(askWord);
  const all =
    reading.spelled === reading.units ? [asked(reading.units)] : [asked(reading.units), asked(reading.spelled)];
  const ways = all.filter(({ length }) => length > 0);
  const wordsOf = ({ units, spelled }: Words): readonly Unit[] => (spelled === units ? units : [...units, ...spelled]);
  const answered = (name: Words, words: readonly Unit[]) =>
    ways.find((way) => way.every(({ isAnswered }) => isAnswered(name, words)));
  return {
    isAnsweredBy: (name) => answered(name, wordsOf(name)) !== undefined,
    reasonOf: (name) => {
      const words = wordsOf(name);
      const reasons = answered(name, words)?.flatMap(({ reason: reasonIn }) => reasonIn(name, words) ?? []) ?? [];
      const reason = reasons.find(({ signal }) => signal !== 'sameText');
      return reason ? inName(reason, name) : null;
    },
  };
};
