/** What a change of members makes different among overlaps, without counting the rest again. */
import type { Overlap } from './all-overlaps.ts';
import type { Incidence } from './incidence.ts';
import { sharedWithThese } from './shared-counts.ts';

/** By changed network, how many members more it shares with another one than before; a pair under one of its two. */
type Differences = Map<number, Map<number, number>>;

/** Gives one network its members and adds what that makes different. */
const applyOne = (
  { dense: { networks, memberships, setMembers } }: Incidence,
  network: string,
  members: ReadonlySet<string>,
  differences: Differences,
): void => {
  const number = networks.numberOf(network);
  const { joined, left } = setMembers(number, members);
  const own = new Map<number, number>();
  const add = (organisation: number, step: number): void => {
    for (const other of memberships.row(organisation)) {
      if (other === number) continue;
      const earlier = differences.get(other);
      const [row, key] = earlier ? [earlier, number] : [own, other];
      row.set(key, (row.get(key) ?? 0) + step);
    }
  };
  for (const one of left) add(one, -1);
  for (const one of joined) add(one, 1);
  differences.set(number, own);
};

/**
 * Gives networks new members and says which pairs then share another number than before, and how many.
 * O(members given, and the networks of who joined or left), and for each such pair at most the members of its networks.
 */
export const changedOverlaps = (
  incidence: Incidence,
  changed: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Overlap[] => {
  const { networks } = incidence.dense;
  const differences: Differences = new Map();
  for (const [network, members] of changed) applyOne(incidence, network, members, differences);
  return [...differences].flatMap(([number, row]): readonly Overlap[] => {
    const others = [...row].filter(([, step]) => step !== 0).map(([other]) => other);
    if (others.length === 0) return [];
    const shared = sharedWithThese(incidence, number, others);
    const own = networks.idOf(number);
    return others.map((other, n): Overlap => {
      const id = networks.idOf(other);
      return own < id ? [own, id, shared[n] as number] : [id, own, shared[n] as number];
    });
  });
};
