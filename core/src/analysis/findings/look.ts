/** How an analysis looks: unit by unit (a network, a place, a cell), so that a change looks again only at what it touches. */
import type { Change } from '#domain/change.ts';
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { Incidence } from '../overlaps/incidence.ts';
import type { RegisterNames } from '../names/register-names.ts';
import type { AnalysisId } from './analyses.ts';
import type { Evidence, Finding } from './finding.ts';

/** Values of an analysis' settings by name; those not named are the default. */
export type Settings = { readonly [A in AnalysisId]?: Readonly<Record<string, number>> };

/** Every threshold at its default. */
export const noSettings: Settings = {};

/** What analyses look at: one graph on one day. */
export type World = {
  readonly graph: GraphReader;
  readonly day: Day;
  /** Members by network and networks by member, of the day. */
  readonly incidence: Incidence;
  /** The register's names, kept for duplicates; of today, whatever the day. */
  readonly names: RegisterNames;
  readonly setting: (analysis: AnalysisId, name: string) => number;
  /** Something made once from the whole graph, and made anew after the next change. */
  readonly made: <T>(key: string, make: () => T) => T;
};

export type Look = {
  /** Everything it looks at. */
  readonly units: (world: World) => Iterable<string>;
  /** What it has to look at again after the change, which the graph has taken. Null: everything. */
  readonly touched: (world: World, change: Change) => Iterable<string> | null;
  /** What it finds at a unit. A finding about two units is found at both, the same. */
  readonly at: (world: World, unit: string) => readonly Finding[];
  readonly evidence: (world: World, finding: Finding) => Evidence;
};
