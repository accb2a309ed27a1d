import { describe, expect, test } from 'vitest';
import type { Network } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import type { Input } from '#plans/command.ts';
import { namesIn } from '#testing/finding-world.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { area, today, worldOf } from '#testing/world.ts';
import type { AnalysisId, ReasonCode } from '../analyses.ts';
import { FindingEngine } from '../engine.ts';
import type { Settings } from '../look.ts';

const whole = { memberList: 'memberList.complete' };

/** Networks with the members whose numbers are given. */
const regionOf = (lists: readonly (readonly [name: string, members: readonly number[], more?: Input])[]) => {
  const graph = worldOf();
  const organisations = Array.from({ length: 20 }, (_, at) => organisation(graph, `Järjestö numero ${at}`));
  const networks = lists.map(([name, members, more = {}]) => {
    const made = network(graph, name, { ...whole, ...more });
    for (const at of members) tie(graph, organisations[at] as (typeof organisations)[number], made);
    return made;
  });
  return { graph, networks, organisations };
};

const engineOf = (graph: Graph, settings: Settings = {}) => new FindingEngine(graph, today, namesIn(graph), settings);
const found = (engine: FindingEngine, analysis: AnalysisId) => engine.all().filter((one) => one.analysis === analysis);
const named = (networks: readonly Network[], ids: readonly string[]) =>
  ids.map((id) => networks.find((one) => one.id === id)?.names.fi ?? '').toSorted();

describe('overlaps of networks', () => {
  test('SR008 shares are those counted by hand, the strongest pair first, and the reasons are told', () => {
    const { graph, networks } = regionOf([
      ['A', [0, 1, 2, 3, 4], { themes: ['theme.sports'] }],
      ['B', [1, 2, 3, 4, 5], { themes: ['theme.sports', 'theme.village'] }],
      ['C', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], {}],
    ]);
    const engine = engineOf(graph);
    const overlaps = found(engine, 'networkOverlap');
    expect(overlaps.map(({ subjects }) => named(networks, subjects))).toEqual([
      ['A', 'C'],
      ['B', 'C'],
      ['A', 'B'],
    ]);
    expect(overlaps.map(({ kind }) => kind)).toEqual(['contained', 'contained', 'parallel']);
    const [, , pair] = overlaps;
    if (!pair) throw new Error('Three pairs are found');
    const { facts, for: reasons, against, unknown } = engine.evidence(pair);
    // 4 of both in 6 of either; 4 of the 5 of the smaller; by lot 5 * 5 of the 10 in any network.
    expect(Object.fromEntries(facts.map(({ code, value }) => [code, value]))).toEqual({
      first: 5,
      second: 5,
      shared: 4,
      union: 6,
      onlyFirst: 1,
      onlySecond: 1,
      jaccard: 4 / 6,
      containment: 4 / 5,
      byChance: 2.5,
    });
    expect(reasons).toEqual([
      { code: 'manyShared', records: [], values: { n: 4 } },
      { code: 'sameTheme', records: ['theme.sports'], values: {} },
    ]);
    expect(against).toEqual([{ code: 'sharedByChance', records: [], values: { n: 2.5 } }]);
    expect(unknown.map(({ code }) => code)).toEqual([
      'functionUnknown',
      'targetGroupUnknown',
      'areaUnknown',
      'purposeUnknown',
    ]);
  });

  test('SR008 follow the thresholds that somebody moves', () => {
    const { graph } = regionOf([
      ['A', [0, 1, 2, 3]],
      ['B', [2, 3, 4, 5]],
    ]);
    expect(found(engineOf(graph), 'networkOverlap')).toEqual([]);
    const moved = { networkOverlap: { shared: 2, jaccard: 0.3 } };
    expect(found(engineOf(graph, moved), 'networkOverlap')).toHaveLength(1);
  });

  const codes = (engine: FindingEngine, side: 'for' | 'against' | 'unknown'): readonly ReasonCode[] => {
    const [pair] = found(engine, 'networkOverlap');
    return pair ? engine.evidence(pair)[side].map(({ code }) => code) : [];
  };
  const six = [0, 1, 2, 3, 4, 5];

  test('with members that are not known are never strong, and say so', () => {
    const { graph } = regionOf([
      ['A', [...six, 6, 7, 8], {}],
      ['B', [...six, 6, 7, 8], { memberList: 'memberList.partial' }],
      ['C', [], { memberList: 'memberList.unknown' }],
    ]);
    const engine = engineOf(graph);
    expect(found(engine, 'networkOverlap').map(({ band }) => band)).toEqual([2]);
    expect(codes(engine, 'unknown')).toContain('membersPartial');
  });

  test('of a network and its part are weak, for a part shares by what it is', () => {
    const { graph, networks, organisations } = regionOf([['A', [...six, 6, 7, 8]]]);
    const part = network(graph, 'B', { ...whole, partOf: networks[0]?.id });
    for (const at of six) tie(graph, organisations[at] as (typeof organisations)[number], part);
    const engine = engineOf(graph);
    expect(found(engine, 'networkOverlap').map(({ band }) => band)).toEqual([1]);
    expect(codes(engine, 'against')).toContain('partOfOther');
  });

  test('say what the two are to each other: themes, functions, target groups, places, purposes, levels', () => {
    const of = (theme: string, places: readonly string[], level: string): Input => ({
      themes: [`theme.${theme}`],
      functions: ['functionKind.advocacy'],
      targetGroups: ['targetGroup.older'],
      areas: places,
      level: `geographicLevel.${level}`,
      purpose: { fi: 'Ikääntyneiden liikunnan edistäminen Lapissa.' },
    });
    const { graph } = regionOf([
      ['A', six, of('sports', [area.lappi], 'regional')],
      ['B', six, of('village', [area.kemi, area.inari], 'municipal')],
    ]);
    const engine = engineOf(graph);
    expect(found(engine, 'networkOverlap').map(({ kind }) => kind)).toEqual(['sameMembersDifferentTheme']);
    expect(codes(engine, 'for')).toEqual(
      expect.arrayContaining(['allOfSmaller', 'sameFunction', 'sameTargetGroup', 'sameArea', 'samePurposeWords']),
    );
    expect(codes(engine, 'against')).toEqual(expect.arrayContaining(['differentTheme', 'differentLevel']));
    expect(codes(engine, 'unknown')).toEqual([]);
  });

  test('name words of both purposes, but none that stands in most purposes', () => {
    const { graph } = regionOf([
      ['A', six, { purpose: { fi: 'Verkosto edistää liikuntaa.' } }],
      ['B', six, { purpose: { fi: 'Verkosto tukee: liikuntaa kaikille.' } }],
      ...['Lukupiirejä', 'Kalastusta', 'Metsätöitä', 'Tietotaitoja'].map(
        (what, at) => [`N${at}`, [at], { purpose: { fi: `Verkosto järjestää ${what}.` } }] as const,
      ),
    ]);
    const engine = engineOf(graph);
    const [pair] = found(engine, 'networkOverlap');
    const reasons = pair ? engine.evidence(pair).for : [];
    expect(reasons.find(({ code }) => code === 'samePurposeWords')?.values).toEqual({ words: 'liikuntaa' });
  });
});

describe('networks that share nobody', () => {
  const apart = (more: Input, other: Input = more) =>
    regionOf([
      ['Neuvojat', [0, 1, 2, 3, 4], { areas: [area.lappi], ...more }],
      ['Ohjaajat', [5, 6, 7, 8, 9], { areas: [area.lappi], ...other }],
    ]);
  const advocacy = { functions: ['functionKind.advocacy'] };

  test('SR009 and do the same in the same place are found, both named', () => {
    const { graph, networks } = apart(
      { ...advocacy, themes: ['theme.sports'] },
      { ...advocacy, themes: ['theme.village'] },
    );
    const [pair] = found(engineOf(graph), 'sameFunction');
    expect(named(networks, pair?.subjects ?? [])).toEqual(['Neuvojat', 'Ohjaajat']);
    expect(found(engineOf(graph), 'sameTheme')).toEqual([]);
  });

  test('and are about the same are found, but not where nobody knows who is in them', () => {
    const about = { themes: ['theme.sports'] };
    expect(found(engineOf(apart(about).graph), 'sameTheme')).toHaveLength(1);
    const partial = apart(about, { ...about, memberList: 'memberList.partial' });
    expect(found(engineOf(partial.graph), 'sameTheme')).toEqual([]);
  });

  test('and never meet, by their places, are two things', () => {
    const about = { themes: ['theme.sports'] };
    const { graph } = apart({ ...about, areas: [area.kemi] }, { ...about, areas: [area.inari] });
    expect(found(engineOf(graph), 'sameTheme')).toEqual([]);
  });
});

describe('overlaps of organisations', () => {
  test('are those in the same networks, or nearly', () => {
    const { graph, organisations } = regionOf([
      ['A', [0, 1, 2]],
      ['B', [0, 1, 2]],
      ['C', [0, 1, 2]],
      ['D', [0, 1, 2]],
      ['E', [2]],
    ]);
    const engine = engineOf(graph);
    const pairs = found(engine, 'organisationOverlap');
    expect(pairs.map(({ kind }) => kind)).toEqual(['sameNetworks', 'nearlySameNetworks', 'nearlySameNetworks']);
    const [first] = pairs;
    expect(first?.subjects).toEqual(
      organisations
        .slice(0, 2)
        .map(({ id }) => id as string)
        .toSorted(),
    );
    const facts = first ? engine.evidence(first).facts : [];
    expect(facts.find(({ code }) => code === 'shared')).toMatchObject({
      value: 4,
      list: { noun: 'network', filter: { sharedBy: [first?.subjects.join('~')] } },
    });
  });
});
