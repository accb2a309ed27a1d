import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patience } from '#testing/world.ts';
import { distanceWithin } from './distance.ts';

/** The whole table, as the definition says. */
const naive = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = least;
    }
  return at(a.length, b.length);
};

test('is what the whole table says, and one more than the bound beyond it', patience, () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 5 }), (a, b, bound) => {
      expect(distanceWithin(a, b, bound)).toBe(Math.min(naive(a, b), bound + 1));
    }),
    { numRuns: 5000 },
  );
});
