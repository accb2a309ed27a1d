/**
 * What our lists know of words: which word a form is of, and what kind of word it is. Made once, on first use, from the
 * tables in `data` (about 40,000 forms, some 30 ms).
 */
import { kindWords, legalForms, partWords, weakWords } from './data/kinds.ts';
import { municipalityNames } from './data/municipalities.ts';
import { regionNames } from './data/regions.ts';
import { topicWords } from './data/topics.ts';
import { topicsOfLand } from './data/topics-of-land.ts';
import { topicsOfLife } from './data/topics-of-life.ts';
import { formsOf } from './forms.ts';
import { plainLetters, withoutMarks } from './letters.ts';

/**
 * What a word does in a name: tells a place, the kind of body, that it is a part of a larger body, an ordinary subject,
 * a number, nothing at all; or it is rare, a word that no list knows.
 */
export type WordClass = 'place' | 'kind' | 'part' | 'topic' | 'number' | 'weak' | 'rare' | 'known name';

export type LegalForm = 'association' | 'company' | 'cooperative' | 'foundation' | 'partnership' | 'project';

export type Word = { readonly key: string; readonly kind: WordClass };

export type Lexicon = {
  readonly words: ReadonlyMap<string, Word>;
  /** Forms of nouns, which compounds end in. */
  readonly nouns: ReadonlyMap<string, Word>;
  readonly legal: ReadonlyMap<string, LegalForm>;
  /** Places of several words: their parts, and the key of the place. */
  readonly longPlaces: readonly (readonly [parts: string, key: string])[];
};

export const bare = (text: string): string => withoutMarks(plainLetters(text));

export const linesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const cellsOf = (line: string): readonly string[] => line.split(' | ').map((cell) => cell.trim());

const isOneWord = (text: string): boolean => /^[\p{L}\p{N}]+$/u.test(text);

type Place = {
  readonly key: string;
  readonly fi: string;
  readonly genitive: string;
  readonly others: readonly string[];
};

/** A place's key begins with a sign that no word has. */
const placeOf = (line: string, code: string | null): Place => {
  const [first = '', ...others] = cellsOf(bare(line));
  const [fi = '', genitive = ''] = first.split('/');
  return { key: `=${code ?? fi}`, fi, genitive, others };
};

const places = (): readonly Place[] => [
  ...municipalityNames
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => placeOf(line.slice(4), line.slice(0, 3))),
  ...linesOf(regionNames).map((line) => placeOf(line, null)),
];

/** "Rovaniemeläisten": people of a place. */
const peopleOf = ({ fi, genitive }: Place): readonly string[] =>
  [genitive.replace(/n$/, ''), fi].flatMap((stem) =>
    ['lainen', 'laisen', 'laiset', 'laisten', 'laisia'].map((ending) => stem + ending),
  );

class Gathered {
  readonly words = new Map<string, Word>();
  readonly nouns = new Map<string, Word>();
  readonly longPlaces: (readonly [string, string])[] = [];

  add(forms: Iterable<string>, word: Word, isNoun: boolean): void {
    for (const form of forms) {
      if (!this.words.has(form)) this.words.set(form, word);
      if (isNoun && (form.length > 3 || form === 'tyo') && !this.nouns.has(form)) this.nouns.set(form, word);
    }
  }

  /** The place by its own name: nothing else may take these words. */
  addPlaceNames({ key, fi, genitive, others }: Place): void {
    for (const name of [fi, genitive, ...others]) {
      if (isOneWord(name)) this.add(formsOf(name), { key, kind: 'place' }, false);
      else this.longPlaces.push([name, key]);
    }
  }

  addPlaceForms(place: Place): void {
    const { key, fi, genitive } = place;
    if (isOneWord(fi)) this.add([...formsOf(fi, genitive), ...peopleOf(place)], { key, kind: 'place' }, false);
  }

  addTable(table: string, kind: WordClass): void {
    const rows = linesOf(table).map((line) => cellsOf(bare(line)));
    for (const [first = ''] of rows) {
      const [nominative = '', genitive, pluralGenitive] = first.split('/');
      this.add(formsOf(nominative, genitive, pluralGenitive), { key: nominative, kind }, kind !== 'weak');
    }
  }

  addOtherLanguages(table: string, kind: WordClass): void {
    for (const line of linesOf(table)) {
      const [first = '', ...others] = cellsOf(bare(line));
      const key = kind === 'weak' ? 'suomi' : (first.split('/')[0] ?? '');
      for (const other of others) if (isOneWord(other)) this.add(formsOf(other), { key, kind }, false);
    }
  }
}

const legalOf = (): ReadonlyMap<string, LegalForm> =>
  new Map(
    linesOf(legalForms).flatMap((line) => {
      const [form = '', words = ''] = line.split(': ');
      return words.split(' ').map((word) => [bare(word), form as LegalForm] as const);
    }),
  );

let made: Lexicon | null = null;

export const lexicon = (): Lexicon => {
  if (made) return made;
  const gathered = new Gathered();
  const allPlaces = places();
  for (const place of allPlaces) gathered.addPlaceNames(place);
  const tables = [
    [weakWords, 'weak'],
    [kindWords, 'kind'],
    [partWords, 'part'],
    [topicWords, 'topic'],
    [topicsOfLife, 'topic'],
    [topicsOfLand, 'topic'],
  ] as const;
  for (const place of allPlaces) gathered.addPlaceForms(place);
  for (const [table, kind] of tables) gathered.addTable(table, kind);
  for (const [table, kind] of tables) gathered.addOtherLanguages(table, kind);
  made = { words: gathered.words, nouns: gathered.nouns, legal: legalOf(), longPlaces: gathered.longPlaces };
  return made;
};
