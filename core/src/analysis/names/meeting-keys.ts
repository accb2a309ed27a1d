/**
 * Keys under which two names of one body meet, whatever their order, case or way of joining words. Keys are hashes:
 * two that meet by chance cost one judgement. A key of a whole name always tells; one of a part tells only while few
 * have it.
 */
import { isTelling } from './align.ts';
import { partsOfUnit, type Reading, type Unit } from './reading.ts';

/** Its lowest bit says whether it is of a whole name. */
export type MeetingKey = number;

export const isWhole = (key: MeetingKey): boolean => (key & 1) === 1;

const hashOf = (text: string, seed: number): number => {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
};

/** Blind to order. */
const hashOfAll = (texts: readonly string[], seed: number): number =>
  texts.reduce((sum, text) => (sum + hashOf(text, seed)) | 0, seed);

const [letters, words, parts, core, initials, rest] = [11, 23, 37, 41, 53, 67];

const isYear = ({ kind, text }: Unit): boolean => kind === 'number' && text.length === 4;

/** What may be left out of a name: places, years, the kind of body. */
const isOmissible = (unit: Unit): boolean => unit.kind === 'place' || unit.kind === 'kind' || isYear(unit);

/** A name's words, and where it holds a known body, also those of the body's full name. */
export const waysToRead = ({ units, spelled }: Reading): readonly (readonly Unit[])[] =>
  spelled === units ? [units] : [units, spelled];

export const meetingKeysOf = (reading: Reading): readonly MeetingKey[] => {
  const keys = new Set<MeetingKey>();
  const addWhole = (hash: number): void => void keys.add(hash | 1);
  const addPart = (hash: number): void => void keys.add(hash & ~1);
  addWhole(hashOf(reading.folded, letters));
  for (const units of waysToRead(reading)) {
    const telling = units.filter(isTelling);
    addWhole(hashOfAll(telling.flatMap(partsOfUnit), parts));
    addWhole(
      hashOfAll(
        telling.map(({ key }) => key),
        words,
      ),
    );
    // "jn" may be "ja" spelled wrong, which tells nothing.
    const longer = telling.filter(({ kind, text }) => kind !== 'rare' || text.length > 4).map(({ key }) => key);
    if (longer.length > 0) addWhole(hashOfAll(longer, words));
    const essence = telling.filter((unit) => !isOmissible(unit)).map(({ key }) => key);
    if (essence.length > 0) addPart(hashOfAll(essence, core));
    if (telling.length > 1) addPart(hashOf(telling.map(({ text }) => text[0]).join(''), initials));
    if (telling.length === 1 && reading.folded.length < 8) addPart(hashOf(reading.folded, initials));
  }
  for (const aside of reading.asides) addPart(hashOf(aside.folded, initials));
  return [...keys];
};

/** One word of a name set aside: keys of all its other words with the beginning, and with the end, of this one. */
export type LeftOut = { readonly word: string; readonly keys: readonly number[] };

/** Letters that must agree at one end of a word with an error: fewer in short words, more where it stands alone. */
const endsOf = (word: string, isAlone: boolean): readonly number[] => {
  if (isAlone) return word.length < 8 ? [2, 3] : [3];
  return word.length < 8 ? [1, 2] : [2];
};

/** For each word, how the name is met by one that differs in this word alone. */
export const leavingOneOut = (units: readonly Unit[]): readonly LeftOut[] => {
  const telling = units.filter(isTelling);
  const total = hashOfAll(
    telling.map(({ key }) => key),
    rest,
  );
  return telling
    .filter(({ kind }) => kind !== 'known name')
    .map(({ key, text }) => {
      const others = (total - hashOf(key, rest)) | 0;
      const keys = endsOf(text, telling.length === 1).flatMap((kept) => [
        others ^ hashOf(text.slice(0, kept), 71),
        others ^ hashOf(text.slice(-kept), 73),
      ]);
      return { word: text, keys };
    });
};
