/** The organisations that sit in most nearly the same networks, exactly, without comparing all with all. */
import { newClosestRanking, type ClosePair, type ClosestRanking } from './closest-ranking.ts';
import type { Incidence } from './incidence.ts';
import { newMetGroups } from './met-groups.ts';
import { organisationGroups, sizeOfGroup, type OrganisationGroups } from './organisation-groups.ts';

export type ClosestAsked = {
  readonly atMost: number;
  /** Networks a pair has to share; at least one. */
  readonly leastShared: number;
};

/** Comparing a candidate with its networks costs so many counts, and a part of one more for each network. */
const comparing = { one: 12, network: 0.5 };

/** Networks a group has to share with one that has not more networks, to enter the ranking. */
const neededOf = (size: number, least: number, last: ClosePair | undefined): number =>
  last ? Math.max(least, Math.ceil((last.shared * size) / last.union)) : least;

/** Hunts through all groups, each against those before it, which are in no more networks. */
const hunt = (groups: OrganisationGroups, least: number, ranking: ClosestRanking): void => {
  const { organisations, starts, networks, networkCount } = groups;
  const met = newMetGroups(groups);
  const marks = new Int32Array(networkCount).fill(-1);

  /** Networks that a group shares with the one whose networks are marked. */
  const compared = (other: number, marked: number): number => {
    let shared = 0;
    const end = starts[other + 1] as number;
    for (let at = starts[other] as number; at < end; at++) if (marks[networks[at] as number] === marked) shared++;
    return shared;
  };

  const offer = (group: number, other: number, shared: number): void => {
    if (shared < least) return;
    const score = { shared, union: sizeOfGroup(groups, group) + sizeOfGroup(groups, other) - shared };
    if (ranking.admits(score))
      ranking.offerBetween(organisations[group] as readonly string[], organisations[other] as readonly string[], score);
  };

  const huntFor = (ids: readonly string[], group: number): void => {
    const [start, end] = [starts[group] as number, starts[group + 1] as number];
    const size = end - start;
    const alike = { shared: size, union: size };
    if (ids.length > 1 && ranking.admits(alike)) ranking.offerWithin(ids, alike);
    const needed = neededOf(size, least, ranking.last());
    // Whoever shares enough is met in one of these: the rest alone are too few.
    const few = end - needed + 1;
    let [fewMet, allMet] = [0, 0];
    for (let at = start; at < end; at++) {
      const here = met.shrink(networks[at] as number, needed);
      allMet += here;
      if (at < few) fewMet += here;
    }
    const isCounted = allMet < fewMet * (1 + comparing.one + comparing.network * size);
    if (!isCounted) for (let at = start; at < end; at++) marks[networks[at] as number] = group;
    const found = met.count(start, isCounted ? end : few);
    for (let n = 0; n < found; n++) {
      const other = met.touched[n] as number;
      offer(group, other, isCounted ? (met.counts[other] as number) : compared(other, group));
      met.counts[other] = 0;
    }
    met.add(group);
  };
  organisations.forEach(huntFor);
};

/**
 * The pairs of organisations whose networks are most nearly the same by Jaccard, the best first; equal ones by more shared
 * networks, then by ids. Exact. At worst O(sum of squared sizes of networks); far less once close pairs are found.
 */
export const closestOrganisations = (
  incidence: Incidence,
  { atMost, leastShared }: ClosestAsked,
): readonly ClosePair[] => {
  if (atMost < 1) return [];
  const least = Math.max(1, leastShared);
  const ranking = newClosestRanking(atMost);
  hunt(organisationGroups(incidence, least), least, ranking);
  return ranking.pairs();
};
