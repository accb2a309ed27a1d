import { describe, expect, it } from 'vitest';
import { analysisIds, type AnalysisId } from '@tvl/core/analysis/findings/analyses.ts';
import { FindingEngine } from '@tvl/core/analysis/findings/engine.ts';
import type { Finding } from '@tvl/core/analysis/findings/finding.ts';
import { select } from '@tvl/core/analysis/select.ts';
import { inLanguage, type Localised } from '@tvl/core/domain/localised.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { naiveFindings } from '@tvl/core/testing/naive-findings.ts';
import { namesIn } from '@tvl/core/testing/finding-world.ts';
import { loadMaterial } from '../load-seed.ts';
import { readExampleMaterial } from '../read-material.ts';
import { openTarget, today } from '../testing/open-target.ts';
import { makeExample } from './make-example.ts';

const sorted = (ids: Iterable<string>): readonly string[] => [...ids].toSorted();

// What is planted is found whatever the number and the day.
describe.each([
  [today, undefined],
  ['2029-12-31' as Day, 4],
] as const)('what the analyses find in the region of %s, number %s,', async (day, seed) => {
  const { target, graph } = openTarget(day);
  await loadMaterial(target, await readExampleMaterial(day, seed), { progress: () => {} });
  const engine = new FindingEngine(graph, day, namesIn(graph));
  const { manifest } = makeExample(day, seed);
  const { gaps } = manifest;

  const of = (analysis: AnalysisId, kind?: string): readonly Finding[] =>
    engine.all().filter((one) => one.analysis === analysis && (kind === undefined || one.kind === kind));
  const subjects = (analysis: AnalysisId, kind?: string): readonly string[] =>
    sorted(of(analysis, kind).map((one) => one.subjects[0] ?? ''));
  const pair = (ids: readonly string[]): string => sorted(ids).join('~');
  const between = (ids: readonly string[]): readonly Finding[] =>
    engine.all().filter((one) => pair(one.subjects) === pair(ids));

  it('SR008 SR009: every planted overlap is found, of its kind', () => {
    for (const { kind, networks } of manifest.overlaps)
      expect(
        between(networks).map((one) => one.kind),
        pair(networks),
      ).toContain(kind);
  });

  it('SR024 SR073: the planted gaps are found, and no others', () => {
    expect(subjects('inNoNetwork')).toEqual(sorted(gaps.organisationsInNoNetwork));
    expect(subjects('inNoNetwork', 'saidSo')).toEqual(sorted(gaps.organisationsSayingSo));
    expect(subjects('noCoordinator')).toEqual(sorted(gaps.networksWithoutCoordinator));
    expect(subjects('noTheme')).toEqual(sorted(gaps.networksWithoutTheme));
    expect(subjects('noFunction')).toEqual(sorted(gaps.networksWithoutFunction));
    expect(subjects('noMembers', 'membersUnknown')).toEqual(sorted(gaps.networksWithMembersUnknown));
    expect(subjects('noMembers', 'noMember')).toEqual(sorted(gaps.networksWithNoMember));
  });

  it('SR017 SR057: networks on projects that end, or have ended, are found, and no others', () => {
    expect(subjects('restsOnEnding', 'projectEnding')).toEqual(sorted(gaps.networksOnEndingProjects));
    expect(subjects('restsOnEnding', 'projectEnded')).toEqual(sorted(gaps.networksOnEndedProjects));
  });

  it('every planted duplicate is found, and nothing that must not merge', () => {
    const analysisOf = {
      organisation: 'organisationDuplicate',
      network: 'networkDuplicate',
      concept: 'conceptDuplicate',
    };
    for (const { noun, ids, phenomenon } of manifest.duplicates)
      expect(
        between(ids).map((one) => one.analysis),
        phenomenon,
      ).toContain(analysisOf[noun as keyof typeof analysisOf]);
    for (const { ids, difference } of manifest.mustNotMerge)
      expect(
        between(ids).filter(({ analysis }) => analysis.endsWith('Duplicate')),
        difference,
      ).toEqual([]);
  });

  it('everything else that is found is so by its definition, gone through by hand', () => {
    const naive = naiveFindings(graph, day, engine.world.setting);
    for (const [analysis, expected] of Object.entries(naive))
      expect(sorted(of(analysis as AnalysisId).map(({ id, kind, band }) => `${id} ${kind} ${band}`))).toEqual(expected);
  });

  it('every number that counts a list is the count of that list', () => {
    for (const one of engine.all())
      for (const { code, value, list } of engine.evidence(one).facts) {
        if (list === null) continue;
        const listed = select(graph, list.noun, { filter: list.filter, search: '', day });
        const counted = listed.filter((record) => !('plural' in record && record.plural));
        expect(counted.length, `${one.id} ${code}`).toBe(value);
      }
  });

  it('is printed: what was planted, and what else was found', async () => {
    const planted = new Set([
      ...manifest.overlaps.map(({ networks }) => pair(networks)),
      ...manifest.duplicates.map(({ ids }) => pair(ids)),
      ...Object.values(gaps).flat(),
      ...manifest.emptyCells.map(({ municipality, theme }) => pair([municipality, theme])),
    ]);
    const nameOf = (id: string): string => {
      const noun = nounOf(id);
      const record =
        noun && (graph.get(noun, id) as { readonly names?: Localised; readonly labels?: Localised } | undefined);
      return inLanguage(record?.names ?? record?.labels ?? {}, 'fi').text || id;
    };
    const lines = (isPlanted: boolean): readonly string[] =>
      analysisIds
        .filter((id) => id in shown)
        .flatMap((id) =>
          of(id)
            .filter((one) => planted.has(pair(one.subjects)) === isPlanted)
            .map((one) => `${id} ${one.kind} ${one.band}: ${one.subjects.map(nameOf).join(' | ')}`),
        );
    const shown: Readonly<Record<string, true>> = Object.fromEntries(
      [
        ...Object.keys(naiveFindings(graph, day, engine.world.setting)),
        'organisationDuplicate',
        'networkDuplicate',
        'conceptDuplicate',
      ].map((id) => [id, true] as const),
    );
    const text = ['# Planted', ...lines(true), '', '# Found besides', ...lines(false), ''].join('\n');
    await expect(text).toMatchFileSnapshot(`./found-${day}.txt`);
  });
});
