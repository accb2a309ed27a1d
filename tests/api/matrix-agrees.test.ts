// Each number of a matrix is the number of the list it opens, of the map and of the counts for the same filter.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { loadSpeaker } from '@tvl/core/texts/load.ts';
import { deriveView } from '@tvl/core/view/derive-view.ts';
import { graphIn, type MapDocument } from '@tvl/core/view/map-document.ts';
import { isOrganisation } from '@tvl/core/view/sentences.ts';
import { settingsIn } from '@tvl/core/view/settings.ts';
import type { ViewNode } from '@tvl/core/view/view-model.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';

const today = '2026-06-01' as Day;
let server: TestServer;
let graph: Graph;

beforeAll(async () => {
  server = await startServer({ seed: 'example', clock: { now: () => new Date(`${today}T09:00:00Z`) } });
  const { data } = await ask<{ mapDocument: { url: string } }>(server.url, '{ mapDocument { url } }');
  graph = graphIn((await (await fetch(server.url + data.mapDocument.url)).json()) as MapDocument);
});
afterAll(() => server.stop());

const speaker = await loadSpeaker('fi');
const reader = {
  nameOf: (names: { readonly fi?: string }) => ({ text: names.fi ?? '', lang: undefined }),
  compare: speaker.compare,
};

const ids = [
  'MUNICIPALITY_THEME',
  'MUNICIPALITY_TARGET_GROUP',
  'SECTOR_THEME',
  'GROUP_REPRESENTATION',
  'CHALLENGE_RESOURCE',
] as const;
type Id = (typeof ids)[number];
type Question = { readonly id: Id; readonly reach: 'WORKS_IN' | 'NAMES' };

type Cell = { readonly state: string; readonly count: number; readonly path: string | null };
type Line = { readonly id: string; readonly total: number; readonly path: string | null };
type Matrix = {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly cells: readonly Cell[];
  readonly total: number;
  readonly path: string | null;
};

const matrixOf = async (question: Question): Promise<Matrix> => {
  const { data } = await ask<{ matrix: Matrix }>(
    server.url,
    `query ($id: MatrixId!, $reach: MatrixReach!, $asOf: Date) {
      matrix(id: $id, reach: $reach, asOf: $asOf) {
        rows { id total path } columns { id total path } cells { state count path } total path
      }
    }`,
    { ...question, asOf: today },
  );
  return data.matrix;
};

type Listed = { readonly noun: 'network' | 'organisation'; readonly filter: Readonly<Record<string, string[]>> };

/** What the list at a path lists. */
const listedAt = (path: string): Listed => {
  const url = new URL(path, 'http://site');
  const filter = Object.fromEntries([...url.searchParams].map(([name, value]) => [name, value.split(',')]));
  return { noun: url.pathname === '/verkostot' ? 'network' : 'organisation', filter };
};

type Counted = { readonly count: { readonly total: number } };

const counted = async ({ noun, filter }: Listed): Promise<number> => {
  const { data, errors } = await ask<{ list: Counted }>(
    server.url,
    `query ($filter: ${noun === 'network' ? 'NetworkFilter' : 'OrganisationFilter'}, $asOf: Date) {
      list: ${noun}s(filter: $filter, asOf: $asOf, first: 1) { count { total } }
    }`,
    { filter, asOf: today },
  );
  expect(errors).toBeUndefined();
  return data.list.count.total;
};

/** What somebody has told is asked of lists alone: the map draws no statements. */
const isDrawnBy = ({ noun, filter }: Listed): boolean =>
  Object.keys(filter).every((dimension) => dimensionsOf(noun).has(dimension));

const inCounts = async ({ noun, filter }: Listed): Promise<number> => {
  const { data, errors } = await ask<{ counts: { readonly total: number } }>(
    server.url,
    `query ($noun: NounName!, $filter: [DimensionValues!], $asOf: Date) {
      counts(noun: $noun, by: "basis", filter: $filter, asOf: $asOf) { total }
    }`,
    {
      noun: noun.toUpperCase(),
      asOf: today,
      filter: Object.entries(filter).map(([dimension, values]) => ({ dimension, values })),
    },
  );
  expect(errors).toBeUndefined();
  return data.counts.total;
};

/** The same counted by hand from what the map draws. */
const drawn = ({ noun, filter }: Listed): number => {
  const address = new URLSearchParams(Object.entries(filter).map(([name, values]) => [name, values.join(',')]));
  const settings = { ...settingsIn(address), day: today, grouping: 'none', open: 'all', withAlone: true } as const;
  const view = deriveView(graph, settings, today, reader);
  const isCounted = (node: ViewNode): boolean => node.kind !== 'set' && !node.isSuggestion;
  const wanted = noun === 'network' ? ({ kind }: ViewNode) => kind === 'network' : isOrganisation;
  return view.nodes.filter((node) => isCounted(node) && wanted(node)).length;
};
describe('the numbers of a matrix', () => {
  it.each([
    ['MUNICIPALITY_TARGET_GROUP', 21],
    ['SECTOR_THEME', 2],
  ] as const)('SR019 in %s: every cell, row, column and the whole count what their lists list', async (id, rows) => {
    const matrix = await matrixOf({ id, reach: 'WORKS_IN' });
    expect(matrix.rows.length).toBeGreaterThanOrEqual(rows);
    expect(matrix.cells).toHaveLength(matrix.rows.length * matrix.columns.length);
    const numbers = [
      ...matrix.cells.map(({ count, path }) => [path, count] as const),
      ...[...matrix.rows, ...matrix.columns, matrix].map(({ total, path }) => [path, total] as const),
    ];
    for (const [path, number] of numbers) {
      if (path === null) continue;
      expect(await counted(listedAt(path)), path).toBe(number);
    }
  });

  it('SR007: list, counts, map and matrix say the same for 100 random filters of random matrices', async () => {
    const known = new Map<string, Matrix>();
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.record({ id: fc.constantFrom(...ids), reach: fc.constantFrom('WORKS_IN' as const, 'NAMES' as const) }),
        fc.nat(),
        async (question, choice) => {
          const key = `${question.id} ${question.reach}`;
          const matrix = known.get(key) ?? (await matrixOf(question));
          known.set(key, matrix);
          const numbers = [
            ...matrix.cells.map(({ count, path }) => ({ number: count, path })),
            ...[...matrix.rows, ...matrix.columns].map(({ total, path }) => ({ number: total, path })),
          ].filter((one): one is { number: number; path: string } => one.path !== null);
          const one = numbers[choice % Math.max(1, numbers.length)];
          if (one === undefined) return;
          found += one.number > 0 ? 1 : 0;
          const listed = listedAt(one.path);
          expect(await counted(listed), one.path).toBe(one.number);
          if (!isDrawnBy(listed)) return;
          expect(await inCounts(listed), one.path).toBe(one.number);
          expect(drawn(listed), one.path).toBe(one.number);
        },
      ),
      { numRuns: 100 },
    );
    expect(found, 'most random numbers are not zero').toBeGreaterThan(40);
  });
});
