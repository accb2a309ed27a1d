import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { places } from '#testing/made-names.ts';
import { patience } from '#testing/world.ts';
import { isSameWord, stemsOf } from './endings.ts';
import { judgeNames } from './judge.ts';
import { answersText } from './near-text.ts';
import { readName } from './reading.ts';
import { wordOf } from './words.ts';
import { withoutMarks } from './letters.ts';

const endings = ['', 'n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi'] as const;

describe('cases', () => {
  test('of every municipality are read as that municipality and as no other', () => {
    for (const { name, genitive } of places.filter((place) => !/[ -]/.test(place.name))) {
      const { key, kind } = wordOf(withoutMarks(name.toLowerCase()));
      expect(kind, name).toBe('place');
      for (const ending of endings.slice(1)) {
        const form = withoutMarks(genitive.replace(/n$/, ending).toLowerCase());
        expect(wordOf(form).key, form).toBe(key);
      }
    }
  });

  test.for<readonly [string, readonly string[]]>([
    ['kitinen', ['kitisen', 'kitisessa', 'kitisella', 'kitiseen']],
    ['muhtos', ['muhtoksen', 'muhtoksessa']],
    ['vinkka', ['vinkan', 'vinkalla', 'vinkkaan']],
    ['perttaus', ['perttauksen', 'perttauksesta']],
    ['vintti', ['vintin', 'vintille', 'vintista']],
    ['kuuperi', ['kuuperin', 'kuuperissa']],
    ['sarjoki', ['sarjoen', 'sarjoella']],
    ['utelas', ['utelaan']],
  ])('of a word that no list has: %s', ([nominative, forms]) => {
    for (const form of forms) expect(isSameWord(nominative, form), form).toBe(true);
  });

  test('two words are not one for ending alike', () => {
    for (const [a, b] of [
      ['kitinen', 'kitka'],
      ['vintti', 'vinkka'],
      ['kuusa', 'kuusi'],
      ['latu', 'lato'],
    ] as const)
      expect(isSameWord(a, b), `${a} ${b}`).toBe(false);
  });

  test('being one word does not depend on which is asked first', patience, () => {
    const word = fc.string({ unit: fc.constantFrom('k', 'a', 'i', 'n', 's', 'e', 't'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isSameWord(a, b)).toBe(isSameWord(b, a));
        expect(stemsOf(a).size).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('of a whole name are a maybe, never sure', () => {
    for (const form of ['Kitisen järjestökeskuksen', 'Kitisen järjestökeskukselle', 'Järjestökeskus Kitisessä'])
      expect(judgeNames(readName('Järjestökeskus Kitinen ry'), readName(form)).verdict, form).toBe('maybe');
  });
});

test.for<readonly [string, string, boolean]>([
  ['Rovaniemi', 'rovaniemen', true],
  ['Rovaniemi', 'rovanie', true],
  ['Rovaniemi', 'rovanimi', true],
  ['Mielenterveys ja päihteet', 'päihteiden', true],
  ['Kulttuuri', '', true],
  ['Kemi', 'lemi', false],
  ['Kemi', 'kemijärvi', false],
  ['Kulttuuri', 'kunta', false],
])('the label %j of a short list answers %j: %j', ([label, search, wanted]) => {
  expect(answersText(label, search)).toBe(wanted);
});
