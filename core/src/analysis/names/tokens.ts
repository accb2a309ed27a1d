/** A name cut into words: brackets set aside, legal forms seen, endings after a colon left off. */
import { lexicon, type LegalForm } from './lexicon.ts';
import { plainLetters, withoutMarks } from './letters.ts';
import { remembering } from './remembering.ts';

/** More of a name than this is not read word by word: no name is longer, and work stays bounded. */
const mostLetters = 400;
const mostWords = 40;
const longestWord = 60;

export type Token = { readonly text: string; readonly folded: string };

export type Cut = {
  readonly tokens: readonly Token[];
  readonly legal: LegalForm | null;
  readonly isProject: boolean;
  /** What stands in brackets, each cut in turn. */
  readonly asides: readonly string[];
};

/** "r.y.", "R.Y.", "ry." and "r. y." are "ry". */
const legalDots = /(?<![\p{L}\p{N}])(r\. ?y|r\. ?f|ry|rf|o\.y|a\.b|oy|ab)\.?(?![\p{L}\p{N}])/gu;

const numerals: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4' };

/** "Osallisuus II" is its second; "Ii" is a place, and so is "II" where all is written in capitals. */
const withDigits = (name: string): string =>
  name.includes('I', 1) && /\p{Ll}/u.test(name)
    ? name.replace(/(?<=[^\p{L}\p{N}])(I{1,3}|IV)(?![\p{L}\p{N}:])/gu, (numeral) => numerals[numeral] ?? numeral)
    : name;

const withoutDots = (text: string): string =>
  text
    .replace(/rekisteröity yhdistys|registrerad förening/gu, ' ry ')
    .replace(legalDots, (_, form: string) => ` ${form.replace(/[. ]/g, '')} `)
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, '\uE000');

/** "MLL:n", "STM:lle", "EKL:s". */
const withoutCases = (text: string): string => text.replace(/(\p{L}{2,}):\p{L}{1,5}(?![\p{L}\p{N}])/gu, '$1');

/** What a letter is within a plain name: 1 of a word, 2 between words; 0, and the name is not plain. */
const plainSigns = Uint8Array.from({ length: 256 }, (_, code) =>
  /[a-z0-9äöå]/.test(String.fromCharCode(code)) ? 1 : code === 32 || code === 45 ? 2 : 0,
);

/**
 * The words of a name that is nothing but words and hyphens, as most are, and has no legal form in two or more pieces;
 * null for another. One look at each letter: a country has 100,000 names.
 */
const plainWords = (text: string): readonly string[] | null => {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = at === text.length ? 2 : plainSigns[text.charCodeAt(at)];
    if (sign === 1) continue;
    if (sign !== 2) return null;
    if (at > start && words.length < mostWords) words.push(text.slice(start, Math.min(at, start + longestWord)));
    start = at + 1;
  }
  return text.includes('rek') || words.includes('r') ? null : words;
};

const anyWords = (text: string): readonly string[] =>
  withoutCases(withoutDots(text))
    .replace(/(?<=\p{L}):(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}\p{M}\uE000]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord).replaceAll('\uE000', '.'));

/** Legal forms that are one only at the end of a name: elsewhere they are other words. */
const onlyLast: ReadonlySet<string> = new Set(['sr', 'rs', 'ky', 'ay', 'anl', 'project', 'foundation']);

/** A word as it was met, with the legal form it stands for: names use the same words again and again. */
type Met = Token & { readonly form: LegalForm | undefined; readonly isOnlyLast: boolean };

const metAs = remembering((text): Met => {
  const folded = withoutMarks(text);
  return { text, folded, form: lexicon().legal.get(folded), isOnlyLast: onlyLast.has(folded) };
});

const none: readonly string[] = [];

const withoutAsides = (text: string): readonly [string, readonly string[]] => {
  const asides: string[] = [];
  const rest = text.replace(/[([{]([^()[\]{}]*)[)\]}]/gu, (_, inside: string) => {
    if (inside.trim() !== '') asides.push(inside);
    return ' ';
  });
  return [rest, asides];
};

export const cut = (name: string): Cut => {
  let asides: readonly string[] = none;
  const begun = name.length > mostLetters ? name.slice(0, mostLetters) : name;
  const digits = withDigits(begun);
  let words = plainWords(digits.toLowerCase());
  if (words === null) {
    let text = plainLetters(digits).slice(0, mostLetters);
    if (/[([{]/.test(text)) [text, asides] = withoutAsides(text);
    words = anyWords(text);
  }
  let legal: LegalForm | null = null;
  let isProject = false;
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const met = metAs(words[at] as string);
    if (met.form === undefined || words.length === 1 || (met.isOnlyLast && at < words.length - 1)) tokens.push(met);
    else if (met.form === 'project') isProject = true;
    else legal ??= met.form;
  }
  return { tokens: tokens.length > 0 ? tokens : words.map(metAs), legal, isProject, asides };
};
