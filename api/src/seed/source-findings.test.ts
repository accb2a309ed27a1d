import { describe, expect, it } from 'vitest';
import { FindingEngine } from '@tvl/core/analysis/findings/engine.ts';
import type { AnalysisId } from '@tvl/core/analysis/findings/analyses.ts';
import { countMembers } from '@tvl/core/analysis/members.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Network } from '@tvl/core/domain/record.ts';
import type { Input } from '@tvl/core/plans/command.ts';
import { plan } from '@tvl/core/plans/plan.ts';
import { namesIn } from '@tvl/core/testing/finding-world.ts';
import { loadMaterial } from './load-seed.ts';
import { openTarget, today } from './testing/open-target.ts';
import { material } from './testing/seed-material.ts';

describe('what the analyses find in the source material', async () => {
  const { target, graph } = openTarget();
  await loadMaterial(target, material, { progress: () => {} });
  const whole = new FindingEngine(graph, today, namesIn(graph));
  const of = (analysis: AnalysisId) => whole.all().filter((one) => one.analysis === analysis);

  /** Duplicates of the material and of what somebody enters besides. */
  const entering = (...entered: readonly (readonly [noun: Noun, id: string, input: Input])[]) => {
    const ahead = graph.fork();
    for (const [noun, id, input] of entered) {
      const planned = plan(
        ahead,
        { do: 'add', noun, id, input },
        { today, actor: { scope: 'coordinator', pseudonym: 'aino' }, newId: (of_) => `${of_}_new` as never },
      );
      if (!planned.ok) throw new Error(JSON.stringify(planned.error));
      ahead.apply(planned.value.changes);
    }
    return new FindingEngine(ahead, today, namesIn(ahead))
      .all()
      .filter(({ analysis }) => analysis.endsWith('Duplicate'));
  };
  const organisation = (id: string, name: string): readonly [Noun, string, Input] => [
    'organisation',
    id,
    { names: { fi: name }, kind: 'organisationKind.association' },
  ];

  it('the district of the Red Cross and the Red Cross are not one, when both are entered', () => {
    const found = entering(
      organisation('org_srk', 'Suomen Punainen Risti'),
      organisation('org_spr', 'SPR'),
      organisation('org_lappi', 'Suomen Punaisen Ristin Lapin piiri'),
    );
    const district = graph.all('organisation').find(({ names }) => names.fi === 'SPR Lapin piiri')?.id ?? '';
    const between = (a: string, b: string) =>
      found.filter(({ subjects }) => subjects.includes(a) && subjects.includes(b)).map(({ kind }) => kind);
    expect(between(district, 'org_srk')).toEqual([]);
    expect(between('org_lappi', 'org_srk')).toEqual([]);
    expect(between(district, 'org_lappi')).toEqual(['sameName']);
    expect(between('org_spr', 'org_srk')).toEqual(['sameName']);
  });

  it('the two spellings of the tour meet as one question about a term', () => {
    const term = (code: string, label: string): readonly [Noun, string, Input] => [
      'concept',
      `theme.${code}`,
      { scheme: 'theme', labels: { fi: label } },
    ];
    const found = entering(term('t1', 'uusi Lappi -kuntakierros'), term('t2', 'Uusi Lappi-kiertue'));
    expect(found.map(({ analysis, subjects }) => [analysis, ...subjects])).toEqual([
      ['conceptDuplicate', 'theme.t1', 'theme.t2'],
    ]);
  });

  it('the spellings of the project meet it', () => {
    const spellings = [
      'Jämy-hanke',
      'JÄMY',
      'Lapin Järjestöt muutokseen yhteistyössä -hanke',
      'Järjestöt muutokseen yhteistyössä- hanke',
    ];
    for (const spelling of spellings) {
      const found = entering(organisation('org_again', spelling)).filter(({ subjects }) =>
        subjects.includes('org_again'),
      );
      expect(
        found.map(({ subjects }) => subjects),
        spelling,
      ).toContainEqual(['org_PRJ01', 'org_again'].toSorted());
    }
  });

  it('by itself holds no duplicate: what was written in several ways is one record', () => {
    expect(entering()).toEqual([]);
  });

  it('no network whose members nobody has listed is called empty, or without a coordinator', () => {
    const unknown = graph.all('network').filter((one: Network) => countMembers(graph, one, today).state === 'unknown');
    expect(unknown.length).toBeGreaterThan(10);
    for (const { id } of unknown) {
      expect(of('noCoordinator').some(({ subjects }) => subjects[0] === id)).toBe(false);
      expect(
        of('noMembers')
          .filter(({ subjects }) => subjects[0] === id)
          .map(({ kind }) => kind),
      ).toEqual(['membersUnknown']);
    }
  });
});
