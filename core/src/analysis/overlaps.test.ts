import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOverlaps, changedOverlaps, newIncidence, sharedWith, type Incidence } from './overlaps.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

const incidenceWith = (lists: Lists): Incidence => {
  const incidence = newIncidence();
  for (const [network, members] of Object.entries(lists)) incidence.set(network, new Set(members));
  return incidence;
};

/** Every pair compared member by member. */
const naive = (lists: Lists, least: number): readonly string[] => {
  const names = Object.keys(lists).toSorted();
  return names.flatMap((a, at) =>
    names.slice(at + 1).flatMap((b) => {
      const shared = [...new Set(lists[a])].filter((one) => lists[b]?.includes(one)).length;
      return shared >= least ? [`${a} ${b} ${shared}`] : [];
    }),
  );
};

const lists: fc.Arbitrary<Lists> = fc.dictionary(
  fc.constantFrom('net_a', 'net_b', 'net_c', 'net_d', 'net_e'),
  fc.array(fc.constantFrom('org_1', 'org_2', 'org_3', 'org_4', 'org_5', 'org_6'), { maxLength: 9 }),
);
const said = (incidence: Incidence, least: number): readonly string[] =>
  allOverlaps(incidence, least)
    .map((one) => one.join(' '))
    .toSorted();

describe('overlaps of networks', () => {
  test('are those that comparing every pair finds', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 3 }), (some, least) => {
        expect(said(incidenceWith(some), least)).toEqual(naive(some, least).toSorted());
      }),
    );
  });

  test('after changes are those of a count from nothing, and exactly what changed is said', () => {
    fc.assert(
      fc.property(lists, fc.array(lists, { maxLength: 6 }), (first, changes) => {
        const incidence = incidenceWith(first);
        const pairs = new Map(allOverlaps(incidence, 1).map(([a, b, shared]) => [`${a} ${b}`, shared]));
        let now: Lists = first;
        for (const change of changes) {
          now = { ...now, ...change };
          const changed = new Map(Object.entries(change).map(([id, members]) => [id, new Set(members)]));
          for (const [a, b, shared] of changedOverlaps(incidence, changed)) {
            expect(pairs.get(`${a} ${b}`) ?? 0).not.toBe(shared);
            pairs.set(`${a} ${b}`, shared);
          }
        }
        const kept = [...pairs].filter(([, shared]) => shared > 0).map((one) => one.join(' '));
        expect(kept.toSorted()).toEqual(naive(now, 1).toSorted());
        expect(said(incidence, 1)).toEqual(kept.toSorted());
      }),
    );
  });

  test('of one network are its row of all', () => {
    const incidence = incidenceWith({ net_a: ['org_1', 'org_2'], net_b: ['org_2', 'org_1'], net_c: ['org_2'] });
    expect(Object.fromEntries(sharedWith(incidence, 'net_a'))).toEqual({ net_b: 2, net_c: 1 });
    expect(sharedWith(incidence, 'net_x').size).toBe(0);
  });
});
