/** What the analyses of gaps of one record have in common. */
import type { AnalysisId, FindingKind } from '../analyses.ts';
import { findingId, type Finding } from '../finding.ts';
import type { Look, World } from '../look.ts';
import { bandOf } from '../strength.ts';
import { networkOn, networksOn } from './network-pairs.ts';
import type { Network } from '#domain/record.ts';

export const gapAt = (analysis: AnalysisId, kind: FindingKind, strength: number, subject: string): Finding => ({
  id: findingId(analysis, subject),
  analysis,
  kind,
  band: bandOf(strength),
  strength,
  subjects: [subject],
});

type Gap = { readonly kind: FindingKind; readonly strength: number };

/** A look at each network that holds on the day, for something that it is without. */
export const networkGap = (
  analysis: AnalysisId,
  gapOf: (world: World, network: Network) => Gap | null,
  {
    touched,
    evidence,
  }: Pick<Look, 'touched'> & {
    readonly evidence: (world: World, network: Network) => ReturnType<Look['evidence']>;
  },
): Look => ({
  units: networksOn,
  touched,
  at: (world, unit) => {
    const network = networkOn(world, unit);
    const gap = network && gapOf(world, network);
    return gap ? [gapAt(analysis, gap.kind, gap.strength, unit)] : [];
  },
  evidence: (world, { subjects: [id = ''] }) => {
    const network = world.graph.get('network', id);
    return network ? evidence(world, network) : { facts: [], for: [], against: [], unknown: [] };
  },
});
