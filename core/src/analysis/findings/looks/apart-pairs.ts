/**
 * Networks that are about the same, or do the same, and share nobody. Only lists that are whole can say so: where members
 * are not known, who is shared is not known either. Parts of one another, and networks whose areas never meet, are apart
 * by what they are.
 */
import type { Network } from '#domain/record.ts';
import { sharedWith } from '../../overlaps/shared-counts.ts';
import type { AnalysisId, FindingKind } from '../analyses.ts';
import { pairFindingId, type Finding } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { bandOf } from '../strength.ts';
import { areNested, canMeet, common, networkOn, networksOn, pairsTouched, sameSet } from './network-pairs.ts';
import { pairEvidence } from './network-evidence.ts';
import { isWhole } from './network-overlap.ts';

type Apart = {
  readonly analysis: AnalysisId;
  readonly kind: FindingKind;
  readonly field: 'themes' | 'functions';
  /** Beyond having the very same of the field. */
  readonly alike: (a: Network, b: Network) => boolean;
};

const isLooked = (world: World, network: Network, analysis: AnalysisId): boolean =>
  world.incidence.sizeOf(network.id) >= world.setting(analysis, 'members') && isWhole(world, network);

/** The more alike beside that: what they do, for whom, what they are about, and one place that both are in. */
const strengthOf = (a: Network, b: Network): number => {
  const same = [
    sameSet(a.themes, b.themes),
    sameSet(a.functions, b.functions),
    sameSet(a.targetGroups, b.targetGroups),
    sameSet(a.areas, b.areas),
  ];
  return same.filter(Boolean).length / (same.length + 1);
};

const lookFor = ({ analysis, kind, field, alike }: Apart): Look => {
  const areApart = (world: World, a: Network, b: Network, shared: ReadonlyMap<string, number>): boolean =>
    a.id !== b.id &&
    sameSet(a[field], b[field]) &&
    (shared.get(b.id) ?? 0) <= world.setting(analysis, 'mostShared') &&
    alike(a, b) &&
    isLooked(world, b, analysis) &&
    !areNested(world.graph, a, b) &&
    canMeet(world, a, b);
  return {
    units: networksOn,
    touched: pairsTouched,
    at: (world, unit) => {
      const network = networkOn(world, unit);
      const [term] = network?.[field] ?? [];
      if (!network || term === undefined || !isLooked(world, network, analysis)) return [];
      const shared = sharedWith(world.incidence, unit);
      return world.graph.holding('network', field, term).flatMap((other): readonly Finding[] => {
        if (!networkOn(world, other.id) || !areApart(world, network, other, shared)) return [];
        const strength = strengthOf(network, other);
        const id = pairFindingId(analysis, unit, other.id);
        const subjects = [unit, other.id as string].toSorted();
        return [{ id, analysis, kind, band: bandOf(strength), strength, subjects }];
      });
    },
    evidence: pairEvidence,
  };
};

export const sameTheme = lookFor({
  analysis: 'sameTheme',
  kind: 'sameThemeDifferentMembers',
  field: 'themes',
  alike: () => true,
});

/** Of those about the same theme the other analysis tells; and many do the same, each in its own place. */
export const sameFunction = lookFor({
  analysis: 'sameFunction',
  kind: 'sameFunctionNoSharedMember',
  field: 'functions',
  alike: (a, b) => sameSet(a.areas, b.areas) && common(a.themes, b.themes).length === 0,
});
