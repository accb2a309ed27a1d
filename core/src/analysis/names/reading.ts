/**
 * A name as it is read for comparing: which words, which places, which known bodies, which legal form. Case, hyphens,
 * dots and endings fall away; the name itself stays as written.
 */
import { knownNames, type Phrase } from './known-names.ts';
import { fold, plainLetters, withoutMarks } from './letters.ts';
import type { LegalForm, WordClass } from './lexicon.ts';
import { remembering } from './remembering.ts';
import { cut, type Token } from './tokens.ts';
import { partsOf, wordOf } from './words.ts';

export type Unit = {
  /** What it is compared by. Two units with one key are the same word, place or body. */
  readonly key: string;
  readonly kind: WordClass;
  /** The word as written, folded; of a body, its words. */
  readonly text: string;
  /** The parts of a compound; of a word written short, of the word it stands for. Places and bodies have none. */
  readonly parts: readonly string[];
  /** For a known body: which ones of the table it may be. */
  readonly bodies: readonly string[];
  /** A former name of the body. */
  readonly isFormer: boolean;
  /** Places within the words of a body. */
  readonly places: readonly string[];
};

export type Reading = {
  readonly name: string;
  /** Letters and numbers alone, marks kept, without legal form. */
  readonly squashed: string;
  /** The same, marks gone. */
  readonly folded: string;
  readonly units: readonly Unit[];
  /** The same with known bodies written out in words; the units themselves when there are none. */
  readonly spelled: readonly Unit[];
  readonly legal: LegalForm | null;
  readonly isProject: boolean;
  readonly asides: readonly Reading[];
};

/** One empty list for all: readings are many. */
const nothing: readonly never[] = [];

type Known = { readonly key: string; readonly kind: WordClass };

/** A unit of one word, or of a place. */
const unitOf = (text: string, { key, kind }: Known): Unit => ({
  key,
  kind,
  text,
  parts: kind === 'place' ? [key] : partsOf(wordOf(text).key === key ? text : key),
  bodies: nothing,
  isFormer: false,
  places: nothing,
});

/** The longest known run of words that begins here. */
const phraseAt = (words: readonly Known[], at: number, telling: number): Phrase | undefined =>
  knownNames()
    .phrases.get(words[at]?.key ?? '')
    ?.find(({ keys, meaning }) => {
      if (meaning.is === 'body' && meaning.onlyWhole && telling > keys.length) return false;
      return keys.length <= words.length - at && keys.every((key, n) => words[at + n]?.key === key);
    });

const unitsOfPhrase = ({ keys, meaning }: Phrase, taken: readonly Unit[]): readonly Unit[] => {
  const text = taken.map((unit) => unit.text).join(' ');
  switch (meaning.is) {
    case 'place':
      return [unitOf(text, { key: meaning.key, kind: 'place' })];
    case 'words':
      return meaning.words.map((key) => unitOf(text, { key, kind: wordOf(key).kind }));
    case 'body': {
      const [only] = meaning.bodies;
      const key = meaning.bodies.length === 1 && only ? only : keys.join(' ');
      const places = taken.flatMap((unit) => (unit.kind === 'place' ? [unit.key] : []));
      const { bodies, isFormer } = meaning;
      return [{ key, kind: 'known name', text, parts: [key], bodies, isFormer, places }];
    }
  }
};

const replaced = (units: readonly Unit[], wanted: Phrase['meaning']['is'][]): readonly Unit[] => {
  const found: Unit[] = [];
  const telling = units.filter(({ kind }) => kind !== 'weak').length;
  for (let at = 0; at < units.length; at++) {
    const phrase = phraseAt(units, at, telling);
    if (!phrase || !wanted.includes(phrase.meaning.is)) {
      found.push(units[at] as Unit);
      continue;
    }
    found.push(...unitsOfPhrase(phrase, units.slice(at, at + phrase.keys.length)));
    at += phrase.keys.length - 1;
  }
  return found;
};

/** A word as a unit, and whether a known name begins with it. One word is one object, however many names have it. */
const wordUnit = remembering((folded): { readonly unit: Unit; readonly begins: boolean } => {
  const unit = unitOf(folded, wordOf(folded));
  return { unit, begins: knownNames().phrases.has(unit.key) };
});

/** Bodies first, which are longest; then places of several words and words written short in what is left. */
const readTokens = (tokens: readonly Token[]): readonly Unit[] => {
  const words: Unit[] = [];
  let mayBeKnown = false;
  for (const { folded } of tokens) {
    const { unit, begins } = wordUnit(folded);
    // Said twice, it is two words.
    words.push(words.includes(unit) ? { ...unit } : unit);
    mayBeKnown ||= begins;
  }
  if (!mayBeKnown) return words;
  const bodies = replaced(words, ['body']);
  const rest = replaced(bodies, ['place', 'words']);
  // "Avustuskeskus STEA": the body said twice is said once.
  if (rest.every(({ kind }) => kind !== 'known name')) return rest;
  return rest.filter(({ key, kind }, at) => kind !== 'known name' || rest.findIndex((unit) => unit.key === key) === at);
};

const spelledOut = (units: readonly Unit[]): readonly Unit[] =>
  units.flatMap((unit) => {
    const [body] = unit.bodies;
    if (body === undefined) return [unit];
    const name = knownNames().fullNameOf.get(body) ?? '';
    return replaced(
      cut(name).tokens.map(({ folded }) => unitOf(folded, wordOf(folded))),
      ['place', 'words'],
    );
  });

/** Letters with their marks and without; a name too long to be read word by word is all letters. */
const lettersOf = (
  name: string,
  tokens: readonly Token[],
  parts: readonly Reading[],
): Pick<Reading, 'squashed' | 'folded'> => {
  if (name.length > 400) return { squashed: fold(name), folded: fold(name) };
  // Joined and not added one by one: a text that is added up holds on to all its pieces.
  const squashed = [...tokens.map(({ text }) => text), ...parts.map((part) => part.squashed)].join('');
  const folded = [...tokens, ...parts].map((one) => one.folded).join('');
  if (squashed !== '') return { squashed, folded: folded === squashed ? squashed : folded };
  const letters = plainLetters(name).trim();
  return { squashed: letters, folded: withoutMarks(letters) };
};

const isPartOfName = ({ units }: Reading): boolean =>
  units.length > 0 && units.every(({ kind }) => kind === 'place' || kind === 'number');

/** Reads a name; linear in its length, and of very long names only the beginning is read word by word. */
export const readName = (name: string, depth = 0): Reading => {
  const { tokens, legal, isProject, asides } = cut(name);
  const [only, more] = asides;
  // "SYTY (Suomen Kylätoiminta ry)" is read as "Suomen Kylätoiminta ry (SYTY)".
  if (depth === 0 && tokens.length === 1 && only !== undefined && more === undefined && cut(only).tokens.length > 1)
    return { ...readName(`${only} (${tokens[0]?.text ?? ''})`, 0), name };
  const inside = depth > 0 || asides.length === 0 ? nothing : asides.slice(0, 3).map((aside) => readName(aside, 1));
  // "Järjestöneuvottelukunta (Lappi)", "Kuntakierros (2019)": said in brackets, but part of the name.
  const parts = inside.length === 0 ? nothing : inside.filter(isPartOfName);
  const words = readTokens(tokens);
  const units = parts.length === 0 ? words : [...words, ...parts.flatMap((aside) => aside.units)];
  const { squashed, folded } = lettersOf(name, tokens, parts);
  return {
    name,
    squashed,
    folded,
    units,
    spelled: units.some(({ bodies }) => bodies.length > 0) ? spelledOut(units) : units,
    legal,
    isProject,
    asides: parts.length === 0 ? inside : inside.filter((aside) => !isPartOfName(aside)),
  };
};
