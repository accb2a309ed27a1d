/**
 * What a name is found by: runs of three letters, which survive errors and endings, and its words, places and known
 * bodies, which survive other languages and abbreviations. Numbers below 2^17; two that meet by chance cost a look.
 */
import type { Reading, Unit } from './reading.ts';

const half = 1 << 16;
const mask = half - 1;
export const featureCount = 2 * half;

/** Letters that are looked at; names are shorter. */
const most = 120;

/** Room to gather features in: none is taken twice. */
const taken = new Uint8Array(featureCount);
const gathered = new Int32Array(1024);
let count = 0;

const take = (feature: number): void => {
  if (taken[feature] === 1) return;
  taken[feature] = 1;
  gathered[count++] = feature;
};

const takeLetters = (text: string): void => {
  let [a, b] = [1, 1];
  const length = Math.min(text.length, most);
  for (let at = 0; at < length; at++) {
    const c = text.charCodeAt(at);
    take((Math.imul(Math.imul(a, 37) + b, 41) + c) & mask);
    a = b;
    b = c;
  }
};

const takeWord = (key: string): void => {
  let hash = 7;
  const length = Math.min(key.length, most);
  for (let at = 0; at < length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  take(half + ((hash ^ (hash >>> 15)) & mask));
};

const isOneRareWord = (units: readonly Unit[]): boolean => units.length === 1 && units[0]?.kind === 'rare';

/**
 * The features of a name, each once. Of a known body also the letters of its full name. The numbers stand in room that
 * the next call uses again: whoever keeps them copies them.
 */
export const featuresOf = (reading: Reading): Int32Array => {
  count = 0;
  takeLetters(reading.folded);
  if (reading.spelled !== reading.units) takeLetters(reading.spelled.map(({ text }) => text).join(''));
  if (!isOneRareWord(reading.units)) for (const { key, kind } of reading.units) if (kind !== 'weak') takeWord(key);
  for (let at = 0; at < count; at++) taken[gathered[at] as number] = 0;
  return gathered.subarray(0, count);
};
