import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distancesFrom, neighbourhoodOf, shortestPaths } from './paths.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyTies = fc.array(fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }), { maxLength: 14 });

/** Every way without a place visited twice, found by trying all of them. */
const everyWay = (ties: readonly { from: string; to: string }[], from: string, to: string): readonly string[][] => {
  const found: string[][] = [];
  const walk = (way: readonly string[]): void => {
    const at = way.at(-1) as string;
    if (at === to) {
      found.push([...way]);
      return;
    }
    for (const other of ids)
      if (
        !way.includes(other) &&
        ties.some((tie) => (tie.from === at && tie.to === other) || (tie.to === at && tie.from === other))
      )
        walk([...way, other]);
  };
  walk([from]);
  return found;
};

const shortest = (ways: readonly string[][]): readonly string[] => {
  const least = Math.min(...ways.map(({ length }) => length));
  return ways.filter(({ length }) => length === least).map((way) => way.join(''));
};

describe('the ways between two', () => {
  test('are all the shortest ones, as trying every way finds them', () => {
    fc.assert(
      fc.property(anyTies, fc.constantFrom(...ids), fc.constantFrom(...ids), (ties, from, to) => {
        const { paths, isCut } = shortestPaths(neighbourhoodOf(ties), from, to, 10_000);
        expect(paths.map((path) => path.join(''))).toEqual(shortest(everyWay(ties, from, to)).toSorted());
        expect(isCut).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same there as back', () => {
    fc.assert(
      fc.property(anyTies, ([...ties]) => {
        const next = neighbourhoodOf(ties);
        const there = shortestPaths(next, 'a', 'b', 1000).paths.map((path) => path.join(''));
        const back = shortestPaths(next, 'b', 'a', 1000).paths.map((path) => path.toReversed().join(''));
        expect(back.toSorted()).toEqual(there.toSorted());
      }),
    );
  });

  test('are cut at the number wanted, and it is said', () => {
    const ties = ['c', 'd', 'e'].flatMap((middle) => [
      { from: 'a', to: middle },
      { from: middle, to: 'b' },
    ]);
    expect(shortestPaths(neighbourhoodOf(ties), 'a', 'b', 2)).toEqual({
      paths: [
        ['a', 'c', 'b'],
        ['a', 'd', 'b'],
      ],
      isCut: true,
    });
    expect(shortestPaths(neighbourhoodOf(ties), 'a', 'b', 3).isCut).toBe(false);
  });
});

test('distances grow by one a tie, and stop where asked', () => {
  const chain = ['ab', 'bc', 'cd', 'de'].map((tie) => ({ from: tie[0] as string, to: tie[1] as string }));
  expect([...distancesFrom(neighbourhoodOf(chain), ['a'], 2)]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);
});
