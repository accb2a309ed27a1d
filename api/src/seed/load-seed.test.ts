import { describe, expect, it } from 'vitest';
import { nouns } from '@tvl/core/domain/nouns.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { loadMaterial, type SeedReport } from './load-seed.ts';
import { readReferenceData } from './source-material.ts';
import { reportAsCsv, reportAsMarkdown } from './write-report.ts';
import { material, of, seeds } from './testing/seed-material.ts';
import { openTarget } from './testing/open-target.ts';

const quietly = { progress: () => {} };

describe('loading', () => {
  it('goes through the plans of everybody, without a refusal', async () => {
    const { target, graph } = openTarget();
    const steps: number[] = [];
    const report: SeedReport = await loadMaterial(target, material, { progress: (done) => steps.push(done) });
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
