/** Organisations that are in exactly the same networks, as one group: what holds of one of them holds of all. */
import type { Incidence } from './incidence.ts';

/** Groups in order of how many networks they are in, the fewest first. */
export type OrganisationGroups = {
  /** Ids of each group's organisations, in order. */
  readonly organisations: readonly (readonly string[])[];
  /** Where each group's networks begin in `networks`, and the end. */
  readonly starts: Int32Array;
  /** Networks by rank, the smallest network first; in order within a group. */
  readonly networks: Int32Array;
  readonly networkCount: number;
};

/** How many networks a group is in. */
export const sizeOfGroup = ({ starts }: OrganisationGroups, group: number): number =>
  (starts[group + 1] as number) - (starts[group] as number);

type Rows = { readonly starts: Int32Array; readonly ends: Int32Array; readonly ranks: Int32Array };

/** Networks of each organisation in order of size: each network is handed to its members in turn. */
const rankedRows = ({ dense: { networks, organisations, members, memberships } }: Incidence): Rows => {
  const order = Array.from({ length: networks.count() }, (_, number) => number).toSorted(
    (a, b) => members.lengthOf(a) - members.lengthOf(b) || a - b,
  );
  const starts = new Int32Array(organisations.count());
  let total = 0;
  for (let one = 0; one < starts.length; one++) {
    starts[one] = total;
    total += memberships.lengthOf(one);
  }
  const ends = starts.slice();
  const ranks = new Int32Array(total);
  order.forEach((number, rank) => {
    for (const one of members.row(number)) {
      const end = ends[one] as number;
      ranks[end] = rank;
      ends[one] = end + 1;
    }
  });
  return { starts, ends, ranks };
};

const hashOf = ({ starts, ends, ranks }: Rows, one: number): number => {
  let hash = 0;
  for (let at = starts[one] as number; at < (ends[one] as number); at++)
    hash = Math.imul(hash ^ (ranks[at] as number), 0x9e3779b1) ^ (hash >>> 15);
  return hash;
};

const isSame = ({ starts, ends, ranks }: Rows, one: number, other: number): boolean => {
  const [from, to, start] = [starts[one] as number, ends[one] as number, starts[other] as number];
  if (to - from !== (ends[other] as number) - start) return false;
  for (let at = from; at < to; at++) if (ranks[at] !== ranks[start + at - from]) return false;
  return true;
};

/** Groups of the organisations in at least so many networks. O(memberships) but for sorting. */
export const organisationGroups = (incidence: Incidence, least: number): OrganisationGroups => {
  const { organisations, networks } = incidence.dense;
  const rows = rankedRows(incidence);
  const sizeOf = (one: number): number => (rows.ends[one] as number) - (rows.starts[one] as number);
  const byHash = new Map<number, number[][]>();
  const groups: number[][] = [];
  for (let one = 0; one < rows.starts.length; one++) {
    if (sizeOf(one) < least) continue;
    const hash = hashOf(rows, one);
    const alike = byHash.get(hash);
    const same = alike?.find(([other]) => isSame(rows, one, other as number));
    if (same) {
      same.push(one);
      continue;
    }
    const fresh = [one];
    groups.push(fresh);
    if (alike) alike.push(fresh);
    else byHash.set(hash, [fresh]);
  }
  const first = (group: readonly number[]): number => group[0] as number;
  groups.sort((a, b) => sizeOf(first(a)) - sizeOf(first(b)));
  const starts = new Int32Array(groups.length + 1);
  groups.forEach((group, n) => (starts[n + 1] = (starts[n] as number) + sizeOf(first(group))));
  const packed = new Int32Array(starts.at(-1) as number);
  groups.forEach((group, n) => {
    const one = first(group);
    packed.set(rows.ranks.subarray(rows.starts[one], rows.ends[one]), starts[n]);
  });
  return {
    organisations: groups.map((group) => group.map(organisations.idOf).toSorted()),
    starts,
    networks: packed,
    networkCount: networks.count(),
  };
};
