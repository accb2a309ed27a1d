/** What one needs to see of a register to find by hand: every tie gone through for every question. */
import type { Day } from '#domain/partial-date.ts';
import type { Network } from '#domain/record.ts';
import type { AnalysisId } from '#analysis/findings/analyses.ts';
import type { Graph } from '#graph/graph.ts';
import { naiveHolds, naiveTies } from './naive-counts.ts';

/** `<id> <kind> <band>`, in order. */
export type Named = readonly string[];
export type Setting = (analysis: AnalysisId, name: string) => number;
export type Found = readonly [kind: string, band: number] | null;

export const isSeen = (
  record: { readonly basis: string; readonly validFrom: unknown; readonly validTo: unknown },
  day: Day,
): boolean => record.basis !== 'basis.inferred' && naiveHolds(record, day);

export const cut = (strength: number, most: number): number =>
  Math.min(most, strength >= 0.75 ? 3 : strength >= 0.5 ? 2 : 1);

/** Distinct values, gone through once for each id: a region has many pairs. */
const onceFor = (make: (id: string) => readonly string[]): ((id: string) => readonly string[]) => {
  const made = new Map<string, readonly string[]>();
  return (id) => {
    const known = made.get(id) ?? [...new Set(make(id))];
    made.set(id, known);
    return known;
  };
};

type NaiveTie = ReturnType<typeof naiveTies>[number];
export const isMember = (one: NaiveTie): boolean => one.relation === 'membershipRelation.member';

export const persons = (one: Network): number =>
  one.membersWithoutOrganisation.reduce((sum, { count }) => sum + count, 0);

export const sightOf = (graph: Graph, day: Day, setting: Setting) => {
  const ties = naiveTies(graph, day);
  const isOne = (id: string): boolean => graph.get('organisation', id)?.plural === false;
  const members = onceFor((id) =>
    ties
      .filter((one) => isMember(one) && one.network === id && isOne(one.organisation))
      .map((one) => one.organisation as string),
  );
  return {
    graph,
    day,
    setting,
    ties,
    networks: graph.all('network').filter((one) => isSeen(one, day)),
    organisations: graph.all('organisation').filter((one) => isSeen(one, day) && !one.plural),
    members,
    networksOf: onceFor((id) =>
      ties.filter((one) => isMember(one) && one.organisation === id).map((one) => one.network as string),
    ),
    isWhole: (one: Network): boolean =>
      one.memberList === 'memberList.complete' && members(one.id).length + persons(one) > 0,
  };
};
export type Sight = ReturnType<typeof sightOf>;
