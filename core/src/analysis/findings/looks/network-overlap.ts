/** Networks that share members: one within the other, two that do the same with the same, or the same people twice. */
import { sharedWith } from '../../overlaps/shared-counts.ts';
import type { Network } from '#domain/record.ts';
import type { FindingKind } from '../analyses.ts';
import { pairFindingId, type Finding } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { atMost, bandOf } from '../strength.ts';
import { areNested, common, networkOn, networksOn, pairsTouched } from './network-pairs.ts';
import { measuresOf, strengthOf, type Measures } from './pair-measures.ts';
import { pairEvidence } from './network-evidence.ts';

/** From here up two networks have the same members, give or take one of ten. */
const sameMembers = 0.8;
/** One lies within the other only when it is clearly the smaller: of two alike, neither holds the other. */
const smallerBy = 2 / 3;

export const measuresOfNetworks = ({ incidence }: World, a: string, b: string, shared: number): Measures =>
  measuresOf(incidence.sizeOf(a), incidence.sizeOf(b), shared);

const areApartInTheme = (a: Network, b: Network): boolean =>
  a.themes.length > 0 && b.themes.length > 0 && common(a.themes, b.themes).length === 0;

const kindOf = (world: World, a: Network, b: Network, measures: Measures): FindingKind => {
  const { first, second, jaccard, containment } = measures;
  if (jaccard >= sameMembers && areApartInTheme(a, b)) return 'sameMembersDifferentTheme';
  const isSmaller = Math.min(first, second) <= Math.max(first, second) * smallerBy;
  return isSmaller && containment >= world.setting('networkOverlap', 'containment') ? 'contained' : 'parallel';
};

/** Whether everybody who is in the network is known. */
export const isWhole = ({ incidence }: World, { id, memberList, membersWithoutOrganisation }: Network): boolean =>
  memberList === 'memberList.complete' && (incidence.sizeOf(id) > 0 || membersWithoutOrganisation.length > 0);

/** A part of the other shares members by what it is; while some members are not known, nothing of it is sure. */
const strengthBetween = (world: World, a: Network, b: Network, measures: Measures): number => {
  const strength = strengthOf(measures);
  if (areNested(world.graph, a, b)) return atMost(1, strength);
  return isWhole(world, a) && isWhole(world, b) ? strength : atMost(2, strength);
};

const overlapOf = (world: World, a: Network, b: Network, shared: number): readonly Finding[] => {
  const measures = measuresOfNetworks(world, a.id, b.id, shared);
  const setting = (name: string): number => world.setting('networkOverlap', name);
  // Enough members that it is no accident, and either much of both or nearly all of the smaller.
  if (shared < setting('shared')) return [];
  if (measures.jaccard < setting('jaccard') && measures.containment < setting('containment')) return [];
  const strength = strengthBetween(world, a, b, measures);
  return [
    {
      id: pairFindingId('networkOverlap', a.id, b.id),
      analysis: 'networkOverlap',
      kind: kindOf(world, a, b, measures),
      band: bandOf(strength),
      strength,
      subjects: [a.id, b.id].toSorted(),
    },
  ];
};

export const networkOverlap: Look = {
  units: networksOn,
  touched: pairsTouched,
  at: (world, unit) => {
    const network = networkOn(world, unit);
    if (!network) return [];
    return [...sharedWith(world.incidence, unit)].flatMap(([id, shared]) => {
      const other = networkOn(world, id);
      return other ? overlapOf(world, network, other, shared) : [];
    });
  },
  evidence: pairEvidence,
};
