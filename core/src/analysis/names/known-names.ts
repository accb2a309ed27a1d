/**
 * Names of several words that stand for one thing: the bodies of the shipped table, places of several words, and
 * words that are written short. Found in a name by the words they are made of, in any case.
 */
import { abbreviations } from './data/abbreviations.ts';
import { associationNames } from './data/associations.ts';
import { authorityNames } from './data/authorities.ts';
import { schoolNames } from './data/schools.ts';
import { unionNames } from './data/unions.ts';
import { cellsOf, lexicon, linesOf } from './lexicon.ts';
import { cut } from './tokens.ts';
import { wordOf } from './words.ts';

/** What a run of words stands for. A former name (`<` in the table) is the body's too, but an older one. */
export type Meaning =
  | { readonly is: 'body'; readonly bodies: readonly string[]; readonly onlyWhole: boolean; readonly isFormer: boolean }
  | { readonly is: 'place'; readonly key: string }
  | { readonly is: 'words'; readonly words: readonly string[] };

export type Phrase = { readonly keys: readonly string[]; readonly meaning: Meaning };

export type KnownNames = {
  /** By their first word; longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The Finnish or first name of a body, for reading it out in words. */
  readonly fullNameOf: ReadonlyMap<string, string>;
};

type Known = { readonly key: string; readonly kind: string };
type How = { readonly onlyWhole: boolean; readonly isFormer: boolean };

const wordsOf = (name: string): readonly Known[] => cut(name).tokens.map(({ folded }) => wordOf(folded));

const tables = [authorityNames, associationNames, schoolNames, unionNames];

type Found = Map<string, { keys: readonly string[]; meaning: Meaning }>;

const addBody = (found: Found, words: readonly Known[], body: string, how: How): void => {
  const keys = words.map(({ key }) => key);
  const id = keys.join(' ');
  if (id === '') return;
  const before = found.get(id)?.meaning;
  // A word written short is that word wherever it stands.
  if (before?.is === 'words') return;
  const bodies = before?.is === 'body' ? [...new Set([...before.bodies, body])] : [body];
  found.set(id, { keys, meaning: { is: 'body', bodies, ...how } });
};

/** One word that is an ordinary one too ("Martat", "Keskusta"), or hardly a word ("SY"), is a body only by itself. */
const isOnlyWhole = (name: string, words: readonly Known[]): boolean =>
  words.length === 1 && (words[0]?.kind !== 'rare' || name.trim().length < 3);

const addBodies = (found: Found, fullNameOf: Map<string, string>): void => {
  tables.forEach((table, at) =>
    linesOf(table).forEach((line, row) => {
      const body = `@${at}.${row}`;
      const cells = cellsOf(line);
      fullNameOf.set(body, cells[0] ?? '');
      for (const cell of cells) {
        const isFormer = cell.startsWith('<');
        const name = cell.replace(/^< /, '');
        const words = wordsOf(name);
        // "Lappia" would take the place "Lappi" for itself.
        if (words.every(({ kind }) => kind === 'place' || kind === 'weak')) continue;
        addBody(found, words, body, { onlyWhole: isOnlyWhole(name, words), isFormer });
        const telling = words.filter(({ kind }) => kind !== 'weak');
        if (telling.length === words.length) continue;
        if (telling.length > 1 || telling[0]?.kind === 'rare')
          addBody(found, telling, body, { onlyWhole: false, isFormer });
      }
    }),
  );
};

const addPlaces = (found: Found): void => {
  for (const [name, key] of lexicon().longPlaces) {
    const keys = wordsOf(name).map((word) => word.key);
    found.set(keys.join(' '), { keys, meaning: { is: 'place', key } });
  }
};

const addAbbreviations = (found: Found): void => {
  for (const line of linesOf(abbreviations)) {
    const [short = '', meant = ''] = line.split(' = ');
    const words = wordsOf(meant).map(({ key }) => key);
    for (const name of cellsOf(short)) {
      const keys = wordsOf(name).map(({ key }) => key);
      // The same in another language is known word by word already.
      if (keys.join(' ') !== words.join(' ')) found.set(keys.join(' '), { keys, meaning: { is: 'words', words } });
    }
  }
};

let made: KnownNames | null = null;

export const knownNames = (): KnownNames => {
  if (made) return made;
  const found: Found = new Map();
  const fullNameOf = new Map<string, string>();
  addAbbreviations(found);
  addPlaces(found);
  addBodies(found, fullNameOf);
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of found.values()) {
    const first = phrase.keys[0] ?? '';
    const list = phrases.get(first);
    if (list) list.push(phrase);
    else phrases.set(first, [phrase]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  made = { phrases, fullNameOf };
  return made;
};

/** The name in full of the first of these bodies; null for none. */
export const fullNameOf = ([body]: readonly string[]): string | null =>
  body === undefined ? null : (knownNames().fullNameOf.get(body) ?? null);
