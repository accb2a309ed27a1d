/**
 * Whether a label of a short list answers what is typed, without the tables of the engine: for choices that a page has
 * already. Every word of the search is in the label as it is, in another case, or with one error.
 */
import { distanceWithin } from './distance.ts';
import { isSameWord } from './endings.ts';
import { fold } from './letters.ts';

const shortestForgiven = 5;

const isNear = (asked: string, word: string): boolean => {
  if (asked.length < 4) return false;
  if (isSameWord(asked, word)) return true;
  if (asked.length < shortestForgiven) return false;
  return distanceWithin(asked, word, 1) <= 1 || distanceWithin(asked, word.slice(0, asked.length), 1) <= 1;
};

/** An empty search is answered by every label. */
export const answersText = (label: string, search: string): boolean => {
  const [text, asked] = [fold(label), fold(search)];
  if (text.includes(asked)) return true;
  const words = text.split(' ');
  return asked.split(' ').every((one) => text.includes(one) || words.some((word) => isNear(one, word)));
};
