/**
 * Keys by which names meet that differ in one word, or two, that may have an error: all their other words, and the
 * beginning or the end of these. An error is seldom at both ends of a word.
 */
import { isTelling } from './align.ts';
import { distanceWithin } from './distance.ts';
import { isSameWord } from './endings.ts';
import { wordHash } from './meeting-keys.ts';
import type { Unit } from './reading.ts';

/** Words of a name that are left out in turn. */
const mostLeftOut = 8;

const hashOfEnd = (text: string, kept: number, isBeginning: boolean): number => {
  let hash = isBeginning ? 71 : 73;
  const from = isBeginning ? 0 : Math.max(0, text.length - kept);
  const to = isBeginning ? Math.min(kept, text.length) : text.length;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
};

/** Letters that must agree at one end: fewer in short words, both where an error may make one of the other. */
const endsOf = ({ length }: string, longFrom: number, short: number): readonly number[] => {
  if (length < longFrom - 1) return [short];
  return length > longFrom ? [short + 1] : [short, short + 1];
};

const endHashes = (text: string, longFrom: number, short: number): readonly number[] =>
  endsOf(text, longFrom, short).flatMap((kept) => [hashOfEnd(text, kept, true), hashOfEnd(text, kept, false)]);

/** Called with a key, the word it leaves out, and the other one when there are two. */
export type TakeLeftOut = (key: number, one: Unit, other: Unit | null) => void;

/**
 * For each word of a name that may have an error, and for every two of them, the keys under which names meet that
 * differ in these alone.
 */
export const leaveOut = (units: readonly Unit[], mayErr: (word: Unit) => boolean, take: TakeLeftOut): void => {
  const telling = units.filter(isTelling);
  const erring = telling.filter((unit) => unit.kind !== 'known name' && mayErr(unit)).slice(0, mostLeftOut);
  if (erring.length === 0) return;
  const total = telling.reduce((sum, { key }) => (sum + wordHash(key)) | 0, 67);
  for (const word of erring) {
    const others = (total - wordHash(word.key)) | 0;
    for (const end of endHashes(word.text, 8, telling.length === 1 ? 2 : 1)) take(others ^ end, word, null);
  }
  if (erring.length > 1) leaveTwoOut(erring, total, take);
};

const leaveTwoOut = (erring: readonly Unit[], total: number, take: TakeLeftOut): void => {
  const ends = erring.map(({ text }) => endHashes(text, 7, 2));
  erring.forEach((one, at) => {
    for (let next = at + 1; next < erring.length; next++) {
      const other = erring[next] as Unit;
      const others = (total - wordHash(one.key) - wordHash(other.key)) | 0;
      for (const end of ends[at] as readonly number[])
        for (const otherEnd of ends[next] as readonly number[]) take(others ^ (end + otherEnd), one, other);
    }
  });
};

/** Whether two words are near enough to be judged: the judge says what they are. */
export const areNearWords = (a: Unit, b: Unit): boolean =>
  distanceWithin(a.text, b.text, 2) <= 2 ||
  (a.kind === b.kind && distanceWithin(a.key, b.key, 2) <= 2) ||
  isSameWord(a.text, b.text);
