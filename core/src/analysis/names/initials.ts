/** Abbreviations made of the words they stand for: by first letters ("KYT") or by first syllables ("Humak"). */
import { partsOf } from './words.ts';

const shortest = 2;
const longest = 7;

/** Whether the letters from `at` on are beginnings of the parts in turn; the first part left over must begin. */
const isMadeOf = (letters: string, at: number, parts: readonly string[], part: number, skipped: number): boolean => {
  if (at === letters.length) return parts.length - part <= 2;
  const word = parts[part];
  if (word === undefined) return false;
  for (let taken = Math.min(4, letters.length - at); taken > 0; taken--) {
    if (!word.startsWith(letters.slice(at, at + taken))) continue;
    if (isMadeOf(letters, at + taken, parts, part + 1, skipped)) return true;
  }
  return part > 0 && skipped < 1 && isMadeOf(letters, at, parts, part + 1, skipped + 1);
};

/** Whether the letters may be an abbreviation of the words, given in order and folded. */
export const isAbbreviationOf = (letters: string, words: readonly string[]): boolean => {
  if (letters.length < shortest || letters.length > longest || words.length < 2 || words.length > 12) return false;
  const initials = words.map((word) => word[0]).join('');
  if (initials === letters) return true;
  if (words[0]?.[0] !== letters[0]) return false;
  return isMadeOf(
    letters,
    0,
    words.flatMap((word) => surfaceParts(word)),
    0,
    0,
  );
};

/** The parts of a compound in the letters it is written with. */
const surfaceParts = (word: string): readonly string[] => {
  const parts = partsOf(word);
  if (parts.length < 2 || parts.some((part) => part.startsWith('='))) return [word];
  const found: string[] = [];
  let from = 0;
  for (const part of parts.slice(1)) {
    const at = word.indexOf(part.slice(0, 3), from + 2);
    if (at < 0) return [word];
    found.push(word.slice(from, at));
    from = at;
  }
  return [...found, word.slice(from)];
};
