/** Random memberships for tests, and what comparing them all with all gives. */
import fc from 'fast-check';
import { newIncidence, type Incidence } from '#analysis/overlaps/incidence.ts';

/** Members of each network. */
export type Lists = ReadonlyMap<string, ReadonlySet<string>>;

const organisation = (n: number): string => `org_${n}`;

/** Few networks and few organisations, so that they meet; some networks empty, some alike. */
export const anyLists = (networks = 8, organisations = 14): fc.Arbitrary<Lists> =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.nat(networks - 1).map((n) => `net_${n}`),
        fc.array(fc.nat(organisations - 1).map(organisation), { maxLength: organisations }),
      ),
      { selector: ([id]) => id, maxLength: networks },
    )
    .map((some) => new Map(some.map(([id, members]) => [id, new Set(members)])));

export const incidenceWith = (lists: Lists): Incidence => {
  const incidence = newIncidence();
  for (const [network, members] of lists) incidence.set(network, members);
  return incidence;
};

/** Every two sets that share at least `least`, as sorted lines of ids and how many. */
export const naiveOverlaps = (lists: Lists, least: number): readonly string[] => {
  const ids = [...lists.keys()].toSorted();
  return ids
    .flatMap((a, at) =>
      ids.slice(at + 1).flatMap((b) => {
        const shared = (lists.get(a) ?? new Set()).intersection(lists.get(b) ?? new Set()).size;
        return shared >= least ? [`${a} ${b} ${shared}`] : [];
      }),
    )
    .toSorted();
};

/** The same lists seen from the other side. */
export const turned = (lists: Lists): Lists => {
  const found = new Map<string, Set<string>>();
  for (const [network, members] of lists)
    for (const one of members) found.set(one, (found.get(one) ?? new Set()).add(network));
  return found;
};
