import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyLists, incidenceWith, naiveOverlaps, type Lists } from '#testing/bipartite.ts';
import { allOverlaps, type Overlap } from './all-overlaps.ts';
import { changedOverlaps } from './changed-overlaps.ts';
import type { Incidence } from './incidence.ts';
import { kernelCounter } from './kernel/kernel-counter.ts';
import { packedIncidence } from './packed-incidence.ts';
import { plainCounter } from './pair-counter.ts';
import { sharedWith } from './shared-counts.ts';

const lines = (overlaps: readonly Overlap[]): readonly string[] => overlaps.map((one) => one.join(' ')).toSorted();
const byNumber = (a: number, b: number): number => a - b;
const many = { numRuns: 2000 };
const anyLeast = fc.integer({ min: 1, max: 5 });

describe.for([
  ['in TypeScript', plainCounter],
  ['by the kernel', kernelCounter],
] as const)('overlaps of networks counted %s', ([, counterOf]) => {
  test('are those that comparing every pair finds', () => {
    fc.assert(
      fc.property(anyLists(), anyLeast, (lists, least) => {
        expect(lines(allOverlaps(incidenceWith(lists), least, counterOf))).toEqual(naiveOverlaps(lists, least));
      }),
      many,
    );
  });

  test('are those also where there are many networks, few of them full', () => {
    fc.assert(
      fc.property(anyLists(90, 24), anyLeast, (lists, least) => {
        expect(lines(allOverlaps(incidenceWith(lists), least, counterOf))).toEqual(naiveOverlaps(lists, least));
      }),
      { numRuns: 100 },
    );
  });

  test('add up to their tally, asked again and again', () => {
    fc.assert(
      fc.property(anyLists(), fc.array(anyLeast, { maxLength: 4 }), (lists, leasts) => {
        const counter = counterOf(packedIncidence(incidenceWith(lists)));
        for (const least of leasts) {
          const shared = naiveOverlaps(lists, least).map((line) => Number(line.split(' ')[2]));
          const wanted = { pairs: shared.length, shared: shared.reduce((sum, one) => sum + one, 0) };
          expect(counter.tally(least)).toEqual(wanted);
          const met: number[] = [];
          counter.each(least, (_a, _b, count) => void met.push(count));
          expect(met.toSorted(byNumber)).toEqual(shared.toSorted(byNumber));
        }
      }),
      many,
    );
  });

  test('do not depend on the order or on the names', () => {
    const renamed = (id: string): string => `${id.slice(0, 4)}${99 - Number(id.slice(4))}`;
    fc.assert(
      fc.property(anyLists(), anyLeast, (lists, least) => {
        const other: Lists = new Map(
          [...lists]
            .toReversed()
            .map(([id, members]) => [renamed(id), new Set([...members].toReversed().map(renamed))]),
        );
        const back = allOverlaps(incidenceWith(other), least, counterOf).map(([a, b, shared]): Overlap => {
          const [first = '', second = ''] = [renamed(a), renamed(b)].toSorted();
          return [first, second, shared];
        });
        expect(lines(back)).toEqual(lines(allOverlaps(incidenceWith(lists), least, counterOf)));
      }),
    );
  });

  test('share more than the largest network has nowhere', () => {
    const incidence = incidenceWith(
      new Map([
        ['net_1', new Set(['org_1'])],
        ['net_2', new Set(['org_1'])],
      ]),
    );
    for (const least of [2, 65_536, 65_537]) expect(allOverlaps(incidence, least, counterOf)).toEqual([]);
    expect(counterOf(packedIncidence(incidenceWith(new Map()))).tally(1)).toEqual({ pairs: 0, shared: 0 });
  });
});

test('the kernel leaves to TypeScript what its numbers do not hold', () => {
  const all = new Set(Array.from({ length: 65_540 }, (_, n) => `org_${n}`));
  const incidence = incidenceWith(
    new Map([
      ['net_1', all],
      ['net_2', all],
    ]),
  );
  expect(allOverlaps(incidence, 1, kernelCounter)).toEqual([['net_1', 'net_2', 65_540]]);
});

test('more networks than two bytes tell apart are told apart', () => {
  const lists = new Map(Array.from({ length: 65_600 }, (_, n) => [`net_${n}`, new Set([`org_${n >> 1}`])]));
  const pairs = allOverlaps(incidenceWith(lists), 1, kernelCounter);
  expect(pairs).toHaveLength(32_800);
  expect(pairs.every(([a, b]) => Number(a.slice(4)) >> 1 === Number(b.slice(4)) >> 1)).toBe(true);
});

describe('overlaps of one', () => {
  test('network are its row of all, the same from the other end', () => {
    fc.assert(
      fc.property(anyLists(), (lists) => {
        const incidence = incidenceWith(lists);
        const rows = [...lists.keys()].flatMap((a) =>
          [...sharedWith(incidence, a)].map(([b, shared]): Overlap => [a, b, shared]),
        );
        expect(lines(rows.filter(([a, b]) => a < b))).toEqual(naiveOverlaps(lists, 1));
        expect(lines(rows.filter(([a, b]) => a > b).map(([a, b, n]) => [b, a, n]))).toEqual(naiveOverlaps(lists, 1));
      }),
      many,
    );
    expect(sharedWith(incidenceWith(new Map()), 'net_x').size).toBe(0);
  });
});

describe('overlaps after changes', () => {
  const change = (incidence: Incidence, lists: Map<string, ReadonlySet<string>>, changed: Lists) => {
    for (const [id, members] of changed) lists.set(id, members);
    return changedOverlaps(incidence, changed);
  };

  test('are those of a count from nothing, and exactly what changed is said', () => {
    fc.assert(
      fc.property(anyLists(), fc.array(anyLists(), { maxLength: 6 }), (first, changes) => {
        const incidence = incidenceWith(first);
        const lists = new Map(first);
        const pairs = new Map(allOverlaps(incidence, 1).map(([a, b, shared]) => [`${a} ${b}`, shared]));
        for (const changed of changes) {
          const said = change(incidence, lists, changed);
          expect(new Set(said.map(([a, b]) => `${a} ${b}`)).size).toBe(said.length);
          for (const [a, b, shared] of said) {
            expect(a < b).toBe(true);
            expect(pairs.get(`${a} ${b}`) ?? 0).not.toBe(shared);
            pairs.set(`${a} ${b}`, shared);
          }
        }
        const kept = [...pairs].filter(([, shared]) => shared > 0).map((one) => one.join(' '));
        expect(kept.toSorted()).toEqual(naiveOverlaps(lists, 1));
        expect(lines(allOverlaps(incidence, 1))).toEqual(naiveOverlaps(lists, 1));
      }),
      { numRuns: 1000 },
    );
  });
});
