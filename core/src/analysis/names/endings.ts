/**
 * Finnish case endings and consonant gradation, for words that stand in no list: "Kitisen" is "Kitinen", "Muhoksen"
 * "Muhos", "Kuusikosken" "Kuusikoski". All on folded letters (ä is a, ö is o). A stem is a comparing key, no word.
 */

import { remembering } from './remembering.ts';

const vowel = /[aeiouyå]/;

/** Endings that only a word in an oblique case has, longest first where one holds another. */
const singular: readonly string[] =
  'ssa sta lla lta lle ksi seen tta na ta han hen hin hon hun hyn an en in on un yn n t a'.split(' ');

const plural = [
  'issa',
  'ista',
  'illa',
  'ilta',
  'ille',
  'iksi',
  'ina',
  'iin',
  'ien',
  'jen',
  'iden',
  'ia',
  'ja',
] as const;

/** The last consonants of a stem, where strong and weak grade meet: kk/k/g/–, pp/p/v, tt/t/d, nk/ng, mp/mm, nt/nn … */
const ungraded = remembering((consonants: string): string => {
  const single = consonants
    .replace(/(.)\1+/g, '$1')
    .replace(/d/g, 't')
    .replace(/v/g, 'p');
  if (single === 'k' || single === 'g' || single === 'j') return '';
  return single.replace(/[kg]$/, '').replace(/mp$/, 'm').replace(/nt$/, 'n').replace(/lt$/, 'l').replace(/rt$/, 'r');
});

const isVowel = (text: string, at: number): boolean => 'aeiouyå'.includes(text[at] ?? ' ');

/** A stem by which the nominative and every case meet: "joki", "joe" → "joi"; "kitinen", "kitise" → "kitis". */
const keyOf = (stem: string): string => {
  if (stem.length > 4 && stem.endsWith('nen')) return `${stem.slice(0, -3)}s`;
  const whole = stem.endsWith('e') ? stem.replace(/(uu|yy)de$/, '$1s').replace(/k?se$/, 's') : stem;
  let vowels = whole.length;
  while (vowels > 0 && isVowel(whole, vowels - 1)) vowels--;
  let from = vowels;
  while (from > 0 && !isVowel(whole, from - 1)) from--;
  const [body, consonants, end] = [whole.slice(0, from), whole.slice(from, vowels), whole.slice(vowels)];
  if (end === '') {
    if (consonants === 's' && body.endsWith('a')) return keyOf(whole.slice(0, -1));
    return consonants.endsWith('ks') ? `${whole.slice(0, -2)}s` : whole;
  }
  const last = end.endsWith('e') ? end.replace(/ee?$/, 'i') : end.endsWith('aa') ? end.slice(0, -1) : end;
  return body + ungraded(consonants) + last;
};

const shortest = 3;

/** Every stem a word may stand for. A word of three letters or fewer stands for itself. */
export const stemsOf = remembering((word: string): ReadonlySet<string> => {
  if (word.length <= shortest) return new Set([word]);
  const stems = new Set([keyOf(word)]);
  const take = (stem: string): void => {
    if (stem.length >= shortest && vowel.test(stem)) stems.add(keyOf(stem));
  };
  // A genitive of Swedish and English.
  if (word.length > 5 && /[^aeiouyåsk]s$/.test(word)) take(word.slice(0, -1));
  for (const ending of singular) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && vowel.test(stem.at(-1) ?? '')) take(stem);
  }
  for (const ending of plural) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (/[aeuyå]$/.test(stem)) take(stem);
    take(`${stem}${stem.endsWith('o') ? '' : 'i'}`);
    take(stem.endsWith('o') ? `${stem.slice(0, -1)}a` : `${stem}a`);
  }
  if (word.length > 6 && /(?:t|s)en$/.test(word)) take(`${word.slice(0, -3)}nen`);
  return stems;
});

/** The likeliest stem, for keys: what is not told apart by letters alone goes by the commonest endings. */
export const stemOf = (word: string): string => {
  if (word.length <= 4) return word;
  const bare = word.length > 5 && /[^aeiouyåsk]s$/.test(word) ? word.slice(0, -1) : word;
  if (bare.endsWith('nen')) return keyOf(bare);
  const ending = ['ssa', 'sta', 'lla', 'lta', 'lle', 'ksi'].find((end) => bare.endsWith(end) && bare.length > 6);
  if (ending) return keyOf(bare.slice(0, -ending.length));
  return keyOf(/[aeiouyå]n$/.test(bare) ? bare.slice(0, -1) : bare);
};

/** Whether two words may be one word in two cases. Symmetric. */
export const isSameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a.length <= shortest || b.length <= shortest || a.slice(0, 2) !== b.slice(0, 2)) return false;
  const stems = stemsOf(b);
  for (const stem of stemsOf(a)) if (stem.length >= shortest && stems.has(stem)) return true;
  return false;
};
