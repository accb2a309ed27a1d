import { describe, expect, it } from 'vitest';
import { countRecords } from '@tvl/core/analysis/counts.ts';
import { notKnown } from '@tvl/core/analysis/dimensions.ts';
import { FindingEngine } from '@tvl/core/analysis/findings/engine.ts';
import { matrixIds, matrixOf, type MatrixId } from '@tvl/core/analysis/findings/matrices/matrix.ts';
import { RegisterNames } from '@tvl/core/analysis/names/register-names.ts';
import { select } from '@tvl/core/analysis/select.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { loadMaterial } from '../load-seed.ts';
import { readExampleMaterial, readMaterial } from '../read-material.ts';
import { openTarget, today } from '../testing/open-target.ts';
import { makeExample } from './make-example.ts';
import { areaOf, lapland, places } from './places.ts';

const loaded = async (material: Awaited<ReturnType<typeof readMaterial>>, day: Day): Promise<Graph> => {
  const { target, graph } = openTarget(day);
  await loadMaterial(target, material, { progress: () => {} });
  return graph;
};

const municipalities = places.map(({ code }) => areaOf(code)).toSorted();

const matrix = (graph: Graph, id: MatrixId, day: Day, reach: 'worksIn' | 'names' = 'worksIn') =>
  matrixOf(graph, { id, reach, round: null, region: lapland }, day);

describe.each([
  [today, undefined],
  ['2029-12-31' as Day, 4],
] as const)('gaps of cells in the region of %s, number %s,', async (day, seed) => {
  const graph = await loaded(await readExampleMaterial(day, seed), day);
  const { manifest } = makeExample(day, seed);
  const engine = new FindingEngine(graph, day, new RegisterNames());
  const of = (analysis: string) => engine.all().filter((one) => one.analysis === analysis);
  const about = (analysis: string, kind: string) =>
    of(analysis)
      .filter((one) => one.kind === kind)
      .map(({ subjects }) => subjects[0] ?? '')
      .toSorted((a, b) => (a < b ? -1 : 1));

  it('every planted cell is found, each found cell is empty, and all are of Lapland', () => {
    const found = of('municipalityTheme');
    const planted = manifest.emptyCells.map(({ municipality, theme }) => `municipalityTheme~${municipality}~${theme}`);
    expect(planted.filter((id) => !engine.get(id))).toEqual([]);
    for (const { subjects } of [...found, ...of('municipalityTargetGroup')]) {
      const [place = '', term = ''] = subjects;
      expect(municipalities).toContain(place);
      const field = term.startsWith('theme.') ? 'themes' : 'targetGroups';
      expect(select(graph, 'network', { filter: { areas: [place], [field]: [term] }, search: '', day })).toEqual([]);
    }
    console.info(`planted ${planted.join(' ')}\nfound ${found.map(({ id }) => id).join(' ')}`);
  });

  it('SR068 municipalities without a contact, and those nobody knows of, are the planted ones and no others', () => {
    expect(about('municipalityContact', 'noContact')).toEqual(manifest.gaps.municipalitiesWithoutContact.toSorted());
    expect(about('municipalityContact', 'contactUnknown')).toEqual(
      manifest.gaps.municipalitiesContactUnknown.toSorted(),
    );
  });
});

// One day and number are enough: core holds it for random registers.
describe('a matrix of the example region', async () => {
  const graph = await loaded(await readExampleMaterial(today), today);

  it.each(matrixIds)('%s counts in each cell what the list it opens counts', (id) => {
    const { cells, rows, columns } = matrix(graph, id, today);
    expect(cells).toHaveLength(rows.length * columns.length);
    for (const { count, list } of cells) {
      if (!list) continue;
      const listed = select(graph, list.noun, { filter: list.filter, search: '', day: today }) as readonly AnyRecord[];
      expect(countRecords(list.noun, listed).total).toBe(count);
    }
  });
});

describe('the source material', async () => {
  const graph = await loaded(await readMaterial('source', today), today);

  it('has all 21 municipalities in every matrix of municipalities, whatever it counts', () => {
    for (const id of ['municipalityTheme', 'municipalityTargetGroup'] as const)
      for (const reach of ['worksIn', 'names'] as const) {
        const rows = matrix(graph, id, today, reach).rows.map((row) => row.id);
        expect(rows.filter((row) => row !== notKnown).toSorted()).toEqual(municipalities);
      }
    expect(municipalities).toHaveLength(21);
  });

  it('shows each sector without organisations as not known, and no seat as empty where nobody listed members', () => {
    const sectors = matrix(graph, 'sectorTheme', today);
    const wide = sectors.columns.length;
    const known = sectors.rows.flatMap(({ id }, at) =>
      id === notKnown ? [] : sectors.cells.slice(at * wide, (at + 1) * wide),
    );
    expect(known.length).toBe(3 * wide);
    expect(new Set(known.map(({ state }) => state))).toEqual(new Set(['notKnown']));
    const groups = matrix(graph, 'groupRepresentation', today);
    expect(groups.rows.length).toBeGreaterThan(3);
    expect(groups.cells.filter(({ state }) => state === 'none')).toEqual([]);
  });
});
