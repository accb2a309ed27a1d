/** Networks by networks: which share members, in an order in which those that do stand together. */
import { sharedWith } from '../../overlaps/shared-counts.ts';
import type { World } from '../look.ts';
import { seriated } from './seriation.ts';

export type MatrixOverlap = {
  /** Places in the order, the lesser first. */
  readonly first: number;
  readonly second: number;
  readonly shared: number;
  /** Of the smaller's members, the share that is in the larger too; null when the members of either are not known. */
  readonly containment: number | null;
};

export type OverlapMatrix = {
  readonly networks: readonly string[];
  /** Pairs that share somebody; all others share nobody on record. */
  readonly overlaps: readonly MatrixOverlap[];
  /** Of how many networks these are. */
  readonly total: number;
};

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many members each shares with each other one of these. */
const sharedAmong = (
  { incidence }: World,
  networks: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const wanted = new Set(networks);
  return new Map(
    networks.map((network) => [
      network,
      new Map([...sharedWith(incidence, network)].filter(([other]) => wanted.has(other))),
    ]),
  );
};

/** Those with most overlaps come first when there are more than asked for. O(atMost³ + increments). */
export const overlapMatrix = (world: World, networks: readonly string[], atMost: number): OverlapMatrix => {
  const { graph, incidence } = world;
  const all = [...new Set(networks)].toSorted(byId);
  const shared = sharedAmong(world, all);
  const overlapping = (network: string): number => shared.get(network)?.size ?? 0;
  const chosen = all.toSorted((a, b) => overlapping(b) - overlapping(a) || byId(a, b)).slice(0, atMost);
  const likeness = (a: string, b: string): number => {
    const both = shared.get(a)?.get(b) ?? 0;
    return both === 0 ? 0 : both / (incidence.sizeOf(a) + incidence.sizeOf(b) - both);
  };
  const ordered = seriated(chosen.toSorted(byId), likeness);
  const isKnown = (id: string): boolean => graph.get('network', id)?.memberList !== 'memberList.unknown';
  const overlaps = ordered.flatMap((a, first) =>
    ordered.slice(first + 1).flatMap((b, after) => {
      const both = shared.get(a)?.get(b) ?? 0;
      if (both === 0) return [];
      const smaller = Math.min(incidence.sizeOf(a), incidence.sizeOf(b));
      const containment = isKnown(a) && isKnown(b) ? both / smaller : null;
      return [{ first, second: first + 1 + after, shared: both, containment }];
    }),
  );
  return { networks: ordered, overlaps, total: all.length };
};
