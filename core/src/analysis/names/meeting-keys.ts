/**
 * Keys under which two names of one body meet, whatever their order, case or way of joining words. Two names meet when
 * they share a key of what they are, or when one is what the other may be called for short. Keys are hashes: two that
 * meet by chance cost one judgement.
 */
import { isTelling } from './align.ts';
import { distanceWithin } from './distance.ts';
import { lexicon } from './lexicon.ts';
import type { Reading, Unit } from './reading.ts';
import { remembering } from './remembering.ts';

export type MeetingKeys = {
  /** What the name is. */
  readonly is: readonly number[];
  /** What it may be called when its place, year or kind of body is left out, or when it is written short. */
  readonly mayBe: readonly number[];
};

const hashOf = (text: string, seed: number): number => {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
};

/** Of a word, by its key. */
export const wordHash = (key: string): number => hashOf(key, 23);

/** Blind to order. */
const hashOfAll = (units: readonly Unit[]): number => {
  let sum = 23;
  for (const { key } of units) sum = (sum + wordHash(key)) | 0;
  return sum;
};

const hashOfParts = (units: readonly Unit[]): number => {
  let sum = 37;
  for (const unit of units) for (const part of unit.parts) sum = (sum + wordHash(part)) | 0;
  return sum;
};

const hashOfInitials = (letters: string): number => hashOf(letters, 53);

/** Subsets of more words than these are not tried. */
const mostLeftOut = 3;

const isYear = ({ kind, text }: Unit): boolean => kind === 'number' && text.length === 4;

/** What may be left out of a name: places, years, the kind of body. */
const isOmissible = (unit: Unit): boolean => unit.kind === 'place' || unit.kind === 'kind' || isYear(unit);

/** A name's words, and where it holds a known body, also those of the body's full name. */
export const waysToRead = ({ units, spelled }: Reading): readonly (readonly Unit[])[] =>
  spelled === units ? [units] : [units, spelled];

let weak: readonly string[] | null = null;

/** "jn" may be "ja" spelled wrong, which tells nothing. */
const mayBeWeak = remembering((word: string): boolean => {
  weak ??= [
    'ry',
    ...[...lexicon().words].flatMap(([text, { kind }]) => (kind === 'weak' && text.length < 6 ? text : [])),
  ];
  return weak.some((one) => distanceWithin(word, one, 1) < 2);
});

const isSlip = ({ kind, text }: Unit): boolean => kind === 'rare' && text.length < 5 && mayBeWeak(text);

/** Keys of the name without some of what may be left out. */
const addShorter = (telling: readonly Unit[], whole: number, mayBe: Set<number>): void => {
  const omissible = telling.filter(isOmissible).slice(0, mostLeftOut);
  for (let subset = 1; subset < 1 << omissible.length; subset++) {
    let [hash, left] = [whole, telling.length];
    omissible.forEach(({ key }, at) => {
      if ((subset & (1 << at)) === 0) return;
      hash = (hash - wordHash(key)) | 0;
      left--;
    });
    if (left > 0) mayBe.add(hash);
  }
};

/** The first key of what a name is: of its letters. */
export const lettersKey = ({ folded }: Reading): number => hashOf(folded, 11);

export const meetingKeysOf = (reading: Reading): MeetingKeys => {
  const is = new Set([lettersKey(reading)]);
  const mayBe = new Set<number>();
  for (const units of waysToRead(reading)) {
    const telling = units.filter(isTelling);
    const whole = hashOfAll(telling);
    is.add(whole).add(hashOfParts(telling));
    if (telling.some(isSlip)) {
      const longer = telling.filter((unit) => !isSlip(unit));
      if (longer.length > 0) is.add(hashOfAll(longer));
    }
    addShorter(telling, whole, mayBe);
    if (telling.length > 1) mayBe.add(hashOfInitials(telling.map(({ text }) => text[0]).join('')));
    if (telling.length === 1 && reading.folded.length < 8) is.add(hashOfInitials(reading.folded));
  }
  for (const aside of reading.asides) is.add(hashOfInitials(aside.folded));
  return { is: [...is], mayBe: [...mayBe] };
};
