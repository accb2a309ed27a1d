import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { isValidOn } from '#analysis/validity.ts';
import { randomRegister } from '#testing/random-register.ts';
import { anySettings, finnish, noSettings } from '#testing/random-settings.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { patience, today, worldOf } from '#testing/world.ts';
import { loadSpeaker } from '#texts/load.ts';
import { deriveView } from './derive-view.ts';
import { outlineRows } from './outline.ts';
import { legendOf } from './picture/legend-of.ts';
import { nodeLookOf } from './picture/node-look.ts';
import { sayMore, sayNode } from './sentences.ts';
import { nodesCsv } from './view-csv.ts';

describe('a marked record', () => {
  test(
    'is drawn whatever the filters choose and however much is folded, as long as it holds on the day',
    patience,
    () => {
      fc.assert(
        fc.property(fc.nat(), fc.nat(), (seed, choice) => {
          const [graph, chance] = [randomRegister(seed), chanceOf(choice)];
          const all = [...graph.all('network'), ...graph.all('organisation')];
          const marked = new Set(chance.some(all, 4).map(({ id }) => id as string));
          const settings = {
            ...anySettings(graph, chance),
            marked,
            withAlone: true,
            hiddenKinds: new Set<never>(),
            focus: null,
            path: null,
          };
          const view = deriveView(graph, settings, today, finnish);
          const holding = all.filter((one) => marked.has(one.id) && isValidOn(one, settings.day ?? today));
          const drawn = view.nodes.filter(({ isMarked }) => isMarked).map(({ id }) => id);
          expect(new Set(drawn)).toEqual(new Set(holding.map(({ id }) => id)));
        }),
        { numRuns: 200 },
      );
    },
  );

  test('has its sign on the picture and its word in list, legend, sentences and file', async () => {
    const speaker = await loadSpeaker('fi');
    const graph = worldOf();
    const net = network(graph, 'Verkosto');
    const one = organisation(graph, 'Merkitty järjestö');
    tie(graph, one, net);
    const view = deriveView(graph, { ...noSettings, marked: new Set([one.id]) }, today, finnish);
    const node = view.byId.get(one.id);
    if (!node) throw new Error('The marked one is not drawn');
    expect(nodeLookOf(node).isMarked).toBe(true);
    expect(outlineRows(view, new Set()).find((row) => row.node.id === one.id)?.node.isMarked).toBe(true);
    expect(legendOf(speaker, view).map(({ text }) => text)).toContain('merkitty');
    expect(sayMore(speaker, view)).toContain('Merkitty: Merkitty järjestö.');
    expect(sayNode(speaker, view, node)).toContain('Merkitty');
    const [header = '', ...rows] = nodesCsv(speaker, view).split('\r\n');
    const column = header.split(';').indexOf('merkitty');
    const cells = rows.filter((row) => row !== '').map((row) => row.split(';'));
    expect(cells.filter((row) => row[column] === 'Kyllä').map(([name]) => name)).toEqual(['Merkitty järjestö']);
  });

  test('leaves the legend alone where nothing is marked', async () => {
    const speaker = await loadSpeaker('fi');
    const graph = worldOf();
    tie(graph, organisation(graph, 'Järjestö'), network(graph, 'Verkosto'));
    const view = deriveView(graph, noSettings, today, finnish);
    expect(legendOf(speaker, view).map(({ text }) => text)).not.toContain('merkitty');
  });
});
