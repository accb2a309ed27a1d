/** Groups of organisations met so far, by network, in order of size: those too small for a partner fall out in front. */
import { sizeOfGroup, type OrganisationGroups } from './organisation-groups.ts';

export type MetGroups = {
  /** Leaves behind what is in fewer networks; it never comes back. Gives how many are left in this network. */
  readonly shrink: (network: number, least: number) => number;
  /** Counts the groups met in these networks, which are given by where they lie in `networks`; gives how many groups. */
  readonly count: (from: number, to: number) => number;
  readonly counts: Int32Array;
  /** The groups counted; whoever reads them wipes their counts. */
  readonly touched: Int32Array;
  /** Groups come in order of size. */
  readonly add: (group: number) => void;
};

export const newMetGroups = (groups: OrganisationGroups): MetGroups => {
  const { starts, networks, networkCount } = groups;
  const froms = new Int32Array(networkCount);
  for (const rank of networks) if (rank + 1 < networkCount) froms[rank + 1] = (froms[rank + 1] as number) + 1;
  for (let rank = 1; rank < networkCount; rank++) froms[rank] = (froms[rank] as number) + (froms[rank - 1] as number);
  const ends = froms.slice();
  const met = new Int32Array(networks.length);
  const counts = new Int32Array(starts.length);
  const touched = new Int32Array(starts.length);
  return {
    counts,
    touched,
    shrink: (rank, least) => {
      let from = froms[rank] as number;
      const end = ends[rank] as number;
      while (from < end && sizeOfGroup(groups, met[from] as number) < least) from++;
      froms[rank] = from;
      return end - from;
    },
    count: (from, to) => {
      let found = 0;
      for (let at = from; at < to; at++) {
        const rank = networks[at] as number;
        const end = ends[rank] as number;
        for (let n = froms[rank] as number; n < end; n++) {
          const other = met[n] as number;
          const count = counts[other] as number;
          touched[found] = other;
          // One more at the first meeting, else none.
          found += (count - 1) >>> 31;
          counts[other] = count + 1;
        }
      }
      return found;
    },
    add: (group) => {
      for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
        const rank = networks[at] as number;
        const end = ends[rank] as number;
        met[end] = group;
        ends[rank] = end + 1;
      }
    },
  };
};
