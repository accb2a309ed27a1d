import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLists, incidenceWith, turned, type Lists } from '#testing/bipartite.ts';
import { closestOrganisations } from './closest-organisations.ts';
import type { ClosePair } from './closest-ranking.ts';

/** All pairs compared and put in order. */
const naive = (lists: Lists, leastShared: number): readonly ClosePair[] => {
  const networks = turned(lists);
  const ids = [...networks.keys()].toSorted();
  const setOf = (id: string): ReadonlySet<string> => networks.get(id) ?? new Set();
  return ids
    .flatMap((a, at) =>
      ids.slice(at + 1).map((b) => ({
        a,
        b,
        shared: setOf(a).intersection(setOf(b)).size,
        union: setOf(a).union(setOf(b)).size,
      })),
    )
    .filter(({ shared }) => shared >= leastShared)
    .toSorted((one, other) => other.shared * one.union - one.shared * other.union || other.shared - one.shared);
};

const asked = fc.record({ atMost: fc.integer({ min: 0, max: 12 }), leastShared: fc.integer({ min: 1, max: 4 }) });

describe('closest organisations', () => {
  test.for([
    ['few networks, many organisations alike', 4, 30],
    ['many networks', 24, 10],
    ['as many of both', 10, 10],
  ] as const)('are the first of all pairs in order: %s', ([, networks, organisations]) => {
    fc.assert(
      fc.property(anyLists(networks, organisations), asked, (lists, { atMost, leastShared }) => {
        expect(closestOrganisations(incidenceWith(lists), { atMost, leastShared })).toEqual(
          naive(lists, leastShared).slice(0, atMost),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('are found where networks are large, so that few of them are looked at', () => {
    const members = (step: number, rest: number) =>
      new Set(Array.from({ length: 300 }, (_, n) => `org_${n}`).filter((_, n) => (n * n) % step === rest));
    const lists: Lists = new Map(
      Array.from({ length: 60 }, (_, n) => [`net_${n}`, members((n % 23) + 2, (n * 7) % ((n % 23) + 2))]),
    );
    for (const leastShared of [1, 3, 6])
      expect(closestOrganisations(incidenceWith(lists), { atMost: 40, leastShared })).toEqual(
        naive(lists, leastShared).slice(0, 40),
      );
  });
});
