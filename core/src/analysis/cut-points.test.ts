import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutOf, cutsOf } from './cut-points.ts';
import { newIncidence, type Incidence } from './overlaps/incidence.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

const incidenceWith = (lists: Lists): Incidence => {
  const incidence = newIncidence();
  for (const [network, members] of Object.entries(lists)) incidence.set(network, new Set(members));
  return incidence;
};

/** What hangs together, found by looking at every list again and again. */
const pieces = (lists: Lists): readonly { networks: ReadonlySet<string>; organisations: ReadonlySet<string> }[] => {
  let groups = Object.entries(lists)
    .filter(([, members]) => members.length > 0)
    .map(([network, members]) => ({ networks: new Set([network]), organisations: new Set(members) }));
  for (let joined = true; joined; ) {
    joined = false;
    for (const [at, group] of groups.entries()) {
      const other = groups.find((one, place) => place > at && !one.organisations.isDisjointFrom(group.organisations));
      if (!other) continue;
      joined = true;
      groups = groups.filter((one) => one !== other && one !== group);
      groups.push({
        networks: group.networks.union(other.networks),
        organisations: group.organisations.union(other.organisations),
      });
      break;
    }
  }
  return groups;
};

/** Removes the organisation and counts what is outside the largest piece of what it was in. */
const naiveCut = (lists: Lists, organisation: string): { networks: number; organisations: number } => {
  const own = pieces(lists).find((piece) => piece.organisations.has(organisation));
  if (!own) return { networks: 0, organisations: 0 };
  const rest = Object.fromEntries(
    [...own.networks].map((network) => [network, (lists[network] ?? []).filter((one) => one !== organisation)]),
  );
  const left = [
    ...pieces(rest).map((piece) => ({ networks: piece.networks.size, organisations: piece.organisations.size })),
    ...Object.values(rest)
      .filter((members) => members.length === 0)
      .map(() => ({ networks: 1, organisations: 0 })),
  ].toSorted((a, b) => b.networks - a.networks || b.organisations - a.organisations);
  const sum = (key: 'networks' | 'organisations') => left.slice(1).reduce((all, one) => all + one[key], 0);
  return { networks: sum('networks'), organisations: sum('organisations') };
};

const organisations = Array.from({ length: 8 }, (_, at) => `org_${at}`);
const lists: fc.Arbitrary<Lists> = fc.dictionary(
  fc.constantFrom(...Array.from({ length: 8 }, (_, at) => `net_${at}`)),
  fc.array(fc.constantFrom(...organisations), { maxLength: 3 }),
);

describe('organisations that hold the map together', () => {
  test('are those whose removal parts networks from the largest rest, by as much as counting says', () => {
    fc.assert(
      fc.property(lists, (some) => {
        const cuts = cutsOf(incidenceWith(some));
        for (const one of organisations) {
          const naive = naiveCut(some, one);
          expect(cuts.get(one) ?? null, one).toEqual(naive.networks > 0 ? naive : null);
          const { networks, organisations: others } = cutOf(incidenceWith(some), one);
          expect({ networks: networks.length, organisations: others.length }).toEqual(naive);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('are found on a way of a hundred thousand ties without running out of room', () => {
    const length = 50_000;
    const way = Object.fromEntries(
      Array.from({ length }, (_, at) => [`net_${at}`, [`org_${at}`, `org_${at + 1}`]] as const),
    );
    const cuts = cutsOf(incidenceWith(way));
    expect(cuts.size).toBe(length - 1);
    expect(cuts.get('org_1')).toEqual({ networks: 1, organisations: 1 });
    expect(cuts.get(`org_${length / 2}`)?.networks).toBe(length / 2);
  });
});
