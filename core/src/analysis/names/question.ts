/**
 * Whether a name answers what somebody searches: every word of the search is some word of the name, in another case or
 * language, written short or out, as part of a compound, or with an error of typing. The last word may be unfinished.
 */
import { isTelling, misspelling } from './align.ts';
import { distanceWithin } from './distance.ts';
import { isSameWord } from './endings.ts';
import { readName, type Reading, type Unit } from './reading.ts';
import { isListed } from './words.ts';

/** Asked of one name. Remembers what it found of each word, so that asking it of many names costs little. */
export type Question = (name: Reading) => boolean;

/** Shorter words are not forgiven an error: every other word would be near. */
const shortestForgiven = 5;

const never = (): boolean => false;

/** A word not typed to its end, with an error in what there is. */
const isBeginning = (asked: string, word: string): boolean =>
  asked.length >= shortestForgiven &&
  word.length > asked.length &&
  !isListed(asked) &&
  distanceWithin(asked, word.slice(0, asked.length), 1) <= 1;

const answers = (asked: Unit, word: Unit): boolean => {
  if (asked.key === word.key || asked.bodies.some((body) => word.bodies.includes(body))) return true;
  if (asked.bodies.length > 0 || word.bodies.length > 0 || asked.text.length < 4) return false;
  if (word.text.startsWith(asked.text)) return true;
  if (asked.kind === 'place' && word.kind === 'place') return false;
  if (isSameWord(asked.text, word.text)) return true;
  if (asked.text.length < shortestForgiven || word.text.length < shortestForgiven - 1) return false;
  return misspelling(asked, word, never) !== null || isBeginning(asked.text, word.text);
};

/** One word of the search, asked of the words of a name. */
const askWord = (asked: Unit): ((words: readonly Unit[]) => boolean) => {
  const known = new Map<string, boolean>();
  const isAnswered = (word: Unit): boolean => {
    const id = `${word.key} ${word.text}`;
    let found = known.get(id);
    if (found === undefined) known.set(id, (found = answers(asked, word)));
    return found;
  };
  const { parts } = asked;
  return (words) => {
    if (words.some(isAnswered)) return true;
    // Parts of a compound answer only together: "työ" alone is in every other name.
    if (asked.bodies.length > 0 || asked.kind === 'place') return false;
    const all = new Set(words.flatMap((word) => word.parts));
    return parts.join('').length > 4 && parts.every((part) => all.has(part));
  };
};

const askAll = (units: readonly Unit[]): ((words: readonly Unit[]) => boolean) | null => {
  const asked = units.filter(isTelling).map(askWord);
  return asked.length === 0 ? null : (words) => asked.every((ask) => ask(words));
};

/** Makes a question of what is typed; a search of nothing but weak words asks nothing and is answered by none. */
export const askFor = (search: string): Question => {
  const reading = readName(search);
  const ways = [askAll(reading.units), reading.spelled === reading.units ? null : askAll(reading.spelled)];
  return ({ units, spelled }) => {
    const words = spelled === units ? units : [...units, ...spelled];
    return ways.some((ask) => ask?.(words) === true);
  };
};
