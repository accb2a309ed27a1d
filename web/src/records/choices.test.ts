import { describe, expect, test } from 'vitest';
import { type Choice, inSightOf, ordered } from './choices.ts';

const choice = (value: string, total: number): Choice => ({ value, label: value, total, unreviewed: 0 });
const compare = (a: string, b: string): number => a.localeCompare(b, 'fi');
const values = (choices: readonly Choice[]): readonly string[] => choices.map(({ value }) => value);

describe('the order of choices', () => {
  test('the region comes first, its own areas by name, then the rest as counted, and "not known" last', () => {
    const counted = [
      choice('notKnown', 9),
      choice('Jyväskylä', 8),
      choice('Tornio', 7),
      choice('Äänekoski', 2),
      choice('Inari', 1),
      choice('Lappi', 1),
    ];
    const order = { first: ['Lappi', 'Tornio', 'Inari'], compare };
    expect(values(ordered(counted, order))).toEqual(['Lappi', 'Inari', 'Tornio', 'Jyväskylä', 'Äänekoski', 'notKnown']);
  });

  test('a term that says "not known" comes after those that say something', () => {
    const counted = [choice('sector.unknown', 9), choice('sector.sote', 1), choice('notKnown', 4)];
    expect(values(ordered(counted, { first: [], compare }))).toEqual(['sector.sote', 'sector.unknown', 'notKnown']);
  });

  test('without a region the largest stay first', () => {
    expect(values(ordered([choice('b', 5), choice('a', 3)], { first: [], compare }))).toEqual(['b', 'a']);
  });
});

describe('choices in sight', () => {
  const many = 'abcdefghijkl'.split('').map((letter) => choice(letter, 1));

  test('a few are all in sight', () => {
    expect(inSightOf(many.slice(0, 8), new Set())).toHaveLength(8);
  });

  test('of many the first are in sight, with every chosen one and "not known"', () => {
    const shown = values(inSightOf([...many, choice('notKnown', 3)], new Set(['k'])));
    expect(shown).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'k', 'notKnown']);
  });
});
