/** A finding as the schema gives it. What it rests on is put together only when asked for. */
import { groupOf } from '@tvl/core/analysis/findings/analyses.ts';
import { decisionsOf, stateOf, type DecisionsByFinding } from '@tvl/core/analysis/findings/decisions.ts';
import type { FindingDelta, FindingEngine } from '@tvl/core/analysis/findings/engine.ts';
import {
  bandNames,
  type Band,
  type BandName,
  type Evidence,
  type Fact,
  type Finding,
  type Reason,
} from '@tvl/core/analysis/findings/finding.ts';
import { findingPath, listPath } from '@tvl/core/view/addresses.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { GraphContext } from '../context.ts';
import { lookUpAll, recordAt, recordsAt } from '../record-at.ts';

/** Decisions by finding, found once for each state of the register. */
export const decisionsIn = ({ world }: FindingEngine): DecisionsByFinding =>
  world.made('decisions', () => decisionsOf(world.graph));

export const factObject = ({ code, value, list }: Fact) => ({
  code,
  value,
  path: list && listPath(list.noun, list.filter),
});

export const reasonObject = (context: GraphContext, day: Day, { code, records, values }: Reason) => ({
  code,
  records: lookUpAll(context, records, day),
  values: Object.entries(values).map(([name, value]) => ({ name, value: String(value) })),
});

export const bandName = (band: Band): BandName => bandNames[band - 1] as BandName;

export const bandOf = (name: BandName): Band => (bandNames.indexOf(name) + 1) as Band;

export type News = 'appeared' | 'changed';

export const newsOf = (delta: FindingDelta): ReadonlyMap<string, News> =>
  new Map([
    ...delta.appeared.map(({ id }) => [id, 'appeared'] as const),
    ...delta.changed.map(({ id }) => [id, 'changed'] as const),
  ]);

export const findingObject = (
  context: GraphContext,
  engine: FindingEngine,
  finding: Finding,
  news: ReadonlyMap<string, News> | null = null,
) => {
  const { id, analysis, kind, band, strength, subjects } = finding;
  const day = engine.day;
  const decisions = decisionsIn(engine).get(id) ?? [];
  const latest = decisions[0];
  let made: Evidence | null = null;
  const evidence = (): Evidence => (made ??= engine.evidence(finding));
  const reasons = (which: 'for' | 'against' | 'unknown') => () =>
    evidence()[which].map((reason) => reasonObject(context, day, reason));
  return {
    id,
    analysis,
    group: groupOf(analysis),
    kind,
    band: bandName(band),
    strength,
    subjects: () => lookUpAll(context, subjects, day),
    facts: () => evidence().facts.map(factObject),
    for: reasons('for'),
    against: reasons('against'),
    unknown: reasons('unknown'),
    ...stateOf(finding, decisions, day),
    decision: latest ? recordAt('decision', latest, day) : null,
    decisions: recordsAt('decision', decisions, day),
    news: news?.get(id) ?? null,
    path: findingPath(id),
  };
};
