// One number on every face of the map: canvas, outline, table, legend, description, and the server's counts query.
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensionsOf, notKnown } from '@tvl/core/analysis/dimensions.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { loadSpeaker } from '@tvl/core/texts/load.ts';
import { filterFor, type MapNoun } from '@tvl/core/view/chosen-map.ts';
import { deriveView } from '@tvl/core/view/derive-view.ts';
import { graphIn, type MapDocument } from '@tvl/core/view/map-document.ts';
import { outlineRows } from '@tvl/core/view/outline.ts';
import { isOrganisation, sayPicture } from '@tvl/core/view/sentences.ts';
import { settingsIn, type MapSettings } from '@tvl/core/view/settings.ts';
import { edgesCsv, nodesCsv } from '@tvl/core/view/view-csv.ts';
import { sceneOf } from '@tvl/core/view/picture/scene-of.ts';
import { edgeKinds, groupings, type ViewModel } from '@tvl/core/view/view-model.ts';
import { elementsOf } from '../../web/src/graph-view/elements.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';

const today = '2026-06-01' as Day;
let server: TestServer;
let graph: Graph;

beforeAll(async () => {
  server = await startServer({ clock: { now: () => new Date(`${today}T09:00:00Z`) } });
  const { data } = await ask<{ mapDocument: { url: string } }>(server.url, '{ mapDocument { url } }');
  const response = await fetch(server.url + data.mapDocument.url);
  graph = graphIn((await response.json()) as MapDocument);
});
afterAll(() => server.stop());

const speaker = await loadSpeaker('fi');
const reader = {
  nameOf: (names: { readonly fi?: string }) => ({ text: names.fi ?? '', lang: undefined }),
  compare: speaker.compare,
};
const plain = settingsIn({ get: () => null, keys: () => [] });

/** Values that occur, so that random filters find something; of both nouns, as the map's address holds them. */
const anyFilter = (): fc.Arbitrary<MapSettings['filter']> => {
  const dimensions = (['network', 'organisation'] as const).flatMap((noun) =>
    [...dimensionsOf(noun)]
      .filter(([id]) => id !== 'basis')
      .map(([id, dimension]) => {
        const values = (graph.all(noun) as unknown as readonly AnyRecord[]).flatMap((record) =>
          dimension.values(graph, record, today),
        );
        return [id, [...new Set([...values, notKnown])]] as const;
      }),
  );
  return fc
    .subarray(dimensions, { maxLength: 2 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([id, values]) =>
          fc
            .subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) })
            .map((some) => [id, some] as const),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));
};

type Count = { readonly total: number; readonly sets: number; readonly suggestions: number };

const counted = async (noun: MapNoun | 'membership', filter: MapSettings['filter'], asOf: string): Promise<Count> => {
  const { data } = await ask<{ counts: Count }>(
    server.url,
    `query ($noun: NounName!, $filter: [DimensionValues!], $asOf: Date) {
      counts(noun: $noun, by: "basis", filter: $filter, asOf: $asOf) { total sets suggestions }
    }`,
    {
      noun: noun.toUpperCase(),
      asOf,
      filter: Object.entries(filter).map(([dimension, values]) => ({ dimension, values })),
    },
  );
  return data.counts;
};

const numbersIn = (text: string): readonly number[] => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

/** Ties that are memberships, as the server counts them between what the map shows. */
const membershipsOn = async (view: ViewModel, filter: MapSettings['filter'], asOf: string): Promise<number> => {
  const ids = (wanted: (id: string) => boolean): readonly string[] =>
    view.nodes.map(({ id }) => id).filter((id) => wanted(id));
  const networks = ids((id) => id.startsWith('net_'));
  const organisations = ids((id) => id.startsWith('org_'));
  if (networks.length === 0 || organisations.length === 0) return 0;
  const { relation, confirmation, role } = filter;
  const { total, suggestions } = await counted(
    'membership',
    {
      network: networks,
      organisation: organisations,
      ...(relation ? { relation } : {}),
      ...(confirmation ? { confirmation } : {}),
      ...(role ? { roles: role } : {}),
    },
    asOf,
  );
  return total + suggestions;
};

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id).toSorted();

/** What Cytoscape holds of a view: the elements the page gives it, in a Cytoscape without a screen. */
const onCanvas = (view: ViewModel): { readonly nodes: readonly string[]; readonly ties: readonly string[] } => {
  const places = new Map(view.nodes.map(({ id }, at) => [id, { x: at * 10, y: at, side: 'below' as const }]));
  const scene = sceneOf(view, { places, labels: new Map(), room: { scale: 1, letters: 13 } });
  const elements = [...elementsOf(scene).values()].map(({ definition }) => definition);
  const cy = cytoscape({ headless: true, styleEnabled: false, elements });
  const held = {
    nodes: cy
      .nodes()
      .map((one) => one.id())
      .toSorted(),
    ties: cy
      .edges()
      .map((one) => one.id())
      .toSorted(),
  };
  cy.destroy();
  return held;
};

/** Ids in the last column of an exported table. */
const exported = (csv: string): number =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data.length - 1;

describe('the faces of the map agree', () => {
  it('SR007 SR012 for 200 random filters and groupings, today and on a past day', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        anyFilter(),
        fc.constantFrom(...groupings),
        fc.constantFrom(null, '2019-05-20' as Day),
        fc.constantFrom(null, 2),
        async (filter, grouping, day, overlaps) => {
          const settings: MapSettings = { ...plain, filter, grouping, day, overlaps, open: 'all', withAlone: true };
          const view = deriveView(graph, settings, today, reader);
          found += view.nodes.length > 0 ? 1 : 0;
          const asOf = day ?? today;
          const drawn = {
            network: view.nodes.filter(({ kind }) => kind === 'network'),
            organisation: view.nodes.filter(isOrganisation),
          };
          // The server's own counting.
          for (const noun of ['network', 'organisation'] as const) {
            const { total, sets, suggestions } = await counted(noun, filterFor(noun, filter), asOf);
            expect(drawn[noun]).toHaveLength(total + sets + suggestions);
          }
          const memberships = view.edges.filter(({ kind }) => ['member', 'participant', 'other'].includes(kind));
          expect(memberships).toHaveLength(await membershipsOn(view, filter, asOf));
          // Outline: every node once at the top, and under each its ties.
          const top = outlineRows(view, new Set());
          expect(top.map(({ node }) => node.id).toSorted()).toEqual(view.nodes.map(({ id }) => id).toSorted());
          const opened = outlineRows(view, new Set(top.map(({ key }) => key)));
          const under = opened.filter(({ level }) => level === 2).flatMap(({ ties }) => ties.map(({ id }) => id));
          const loops = view.edges.filter(({ from, to }) => from === to).length;
          expect(new Set(under).size).toBe(view.edges.length - loops);
          // Canvas, and the tables that are shown and exported.
          const canvas = onCanvas(view);
          expect(canvas.nodes).toEqual(idsOf(view.nodes));
          expect(canvas.ties).toEqual(idsOf(view.edges.map(({ id }) => ({ id: `line ${id}` }))));
          expect(exported(nodesCsv(speaker, view))).toBe(view.nodes.length);
          expect(exported(edgesCsv(speaker, view))).toBe(view.edges.length);
          // Legend.
          expect(view.kinds.reduce((sum, { drawn: n }) => sum + n, 0)).toBe(view.nodes.length);
          const kinds = new Set<string>(edgeKinds);
          const ties = view.ties.filter(({ look }) => kinds.has(look)).reduce((sum, { count }) => sum + count, 0);
          expect(ties).toBe(view.edges.length);
          // Description.
          const isCounted = ({ kind, isSuggestion }: ViewModel['nodes'][number]): boolean =>
            kind !== 'set' && !isSuggestion;
          const said = numbersIn(sayPicture(speaker, view));
          const numbers = [
            drawn.network.filter(isCounted).length,
            drawn.organisation.filter(isCounted).length,
            view.nodes.filter(({ isGroup }) => isGroup).length,
          ];
          expect(said).toEqual(numbers.some((n) => n > 0) ? numbers.filter((n) => n > 0) : said);
        },
      ),
      { numRuns: 200 },
    );
    expect(found, 'most random filters find something').toBeGreaterThan(100);
  });
});
