/** One word of a name: which word it is a form of, and of what parts it is put together. */
import { stemOf } from './endings.ts';
import { lexicon, type Word } from './lexicon.ts';
import { remembering } from './remembering.ts';

/** The longest known noun that a compound ends in, and where it begins; null for none. */
export const headOf = remembering((word): { readonly at: number; readonly noun: Word } | null => {
  const { nouns } = lexicon();
  for (let at = 2; at <= word.length - 3; at++) {
    const noun = nouns.get(word.slice(at));
    if (noun) return { at, noun };
  }
  return null;
});

const look = (word: string): Word => {
  const known = lexicon().words.get(word);
  if (known) return known;
  if (/^\p{N}/u.test(word)) return { key: word, kind: 'number' };
  const head = word.length > 6 ? headOf(word) : null;
  if (!head) return { key: stemOf(word), kind: 'rare' };
  const kind = head.noun.kind === 'topic' ? 'rare' : head.noun.kind;
  return { key: word.slice(0, head.at) + head.noun.key, kind };
};

/** The word that a form (folded) is of. */
export const wordOf = remembering(look);

/** Where a compound falls into words from its end; the whole when its end is no word we know. */
const partsAt = (word: string, depth: number): readonly string[] => {
  const { words } = lexicon();
  const known = words.get(word);
  const head = depth > 3 || word.length < 7 || known?.kind === 'place' ? null : headOf(word);
  const before = head ? word.slice(0, head.at) : '';
  // A known word is split only where both parts are known: "marttayhdistys", not "asiantuntijuus".
  if (!head || (known && !words.has(before))) return [known?.key ?? stemOf(word)];
  const end = head.at === 0 ? [head.noun.key] : partsAt(word.slice(head.at), depth + 1);
  return [...partsAt(before, depth + 1), ...end];
};

/** The words a compound is made of: "järjestökuntayhteistyö" → järjestö, kunta, yhteistyö. */
export const partsOf = remembering((word) => partsAt(word.replace(/llinen$|llisen$|llisten$/, 'n'), 0));

/** Whether our lists have the word itself. */
export const isListed = (word: string): boolean => lexicon().words.has(word);

/** Whether every part of the word is an ordinary word: then it is no spelling error of another. */
export const isOrdinary: (word: string) => boolean = remembering((word) => {
  const { words } = lexicon();
  const known = words.get(word);
  if (known) return true;
  const head = word.length > 6 ? headOf(word) : null;
  if (!head) return false;
  const before = word.slice(0, head.at);
  return words.has(before) || (before.length > 6 && isOrdinary(before));
});
