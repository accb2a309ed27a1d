import { describe, expect, it } from 'vitest';
import { nouns } from '@tvl/core/domain/nouns.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { plan } from '@tvl/core/plans/plan.ts';
import type { PlanContext } from '@tvl/core/plans/context.ts';
import { loadMaterial, loadSeed, type SeedReport, type SeedTarget } from './load-seed.ts';
import { readReferenceData } from './source-material.ts';
import { reportAsCsv, reportAsMarkdown } from './write-report.ts';
import { material, of, seeds } from './testing/seed-material.ts';

const context: PlanContext = {
  today: '2026-11-21' as PlanContext['today'],
  actor: { scope: 'system', pseudonym: 'seed' },
  newId: () => {
    throw new Error('seed records bring their ids');
  },
};

/** The planner over a graph, with an executor's memory for command ids. */
const openTarget = (): { target: SeedTarget; graph: Graph; submitted: string[] } => {
  const graph = new Graph();
  const seen = new Set<string>();
  const submitted: string[] = [];
  const target: SeedTarget = {
    has: (noun, id) => graph.get(noun, id) !== undefined,
    submit: ({ commandId, command }) => {
      submitted.push(commandId);
      if (seen.has(commandId)) return Promise.resolve({ ok: true, revision: 1 });
      const planned = plan(graph, command, context);
      if (!planned.ok) return Promise.resolve({ ok: false, problems: planned.error });
      graph.apply(planned.value.changes);
      seen.add(commandId);
      return Promise.resolve({ ok: true, revision: seen.size });
    },
  };
  return { target, graph, submitted };
};
const quietly = { progress: () => {} };

describe('loading', () => {
  it('goes through the plans of everybody, without a refusal', async () => {
    const { target, graph } = openTarget();
    const steps: number[] = [];
    const report: SeedReport = await loadSeed(target, { progress: (done) => steps.push(done) });
    expect(report.refused).toEqual([]);
    expect(steps).toEqual(seeds.map((_, at) => at + 1));
    for (const noun of Object.keys(nouns) as Noun[]) expect([noun, graph.count(noun)]).toEqual([noun, of(noun).length]);
    expect(reportAsCsv(report).trim().split('\n').length).toBeGreaterThanOrEqual(380);
    await expect(reportAsMarkdown(report)).toMatchFileSnapshot('../../../seed-data/REPORT.md');
  });

  it('twice changes nothing, and brings nothing back that somebody removed', async () => {
    const { target, graph, submitted } = openTarget();
    await loadMaterial(target, material, quietly);
    const removed = graph.get('link', 'lnk_REL001');
    if (!removed) throw new Error('no link');
    graph.apply([{ do: 'remove', noun: 'link', record: { ...removed } }]);
    submitted.length = 0;
    const again = await loadMaterial(target, material, quietly);
    expect(submitted).toEqual(['seed:lnk_REL001']);
    expect(again.nouns.filter(({ loaded, refused }) => loaded + refused > 0)).toEqual([]);
    expect(graph.get('link', 'lnk_REL001')).toBeUndefined();
  });

  it('of terms and areas alone needs no source material', async () => {
    const { target } = openTarget();
    const report = await loadMaterial(target, await readReferenceData(), quietly);
    expect(report.nouns.map(({ noun }) => noun)).toEqual(['concept', 'area']);
    expect(report.refused).toEqual([]);
  });
});
