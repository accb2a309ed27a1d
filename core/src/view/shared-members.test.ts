import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { memberIds } from '#analysis/members.ts';
import { randomRegister } from '#testing/random-register.ts';
import { anySettings, finnish, noSettings } from '#testing/random-settings.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { patience, today, worldOf } from '#testing/world.ts';
import { loadSpeaker } from '#texts/load.ts';
import { deriveView } from './derive-view.ts';
import { layoutTaskOf } from './layout/task-of.ts';
import { tieWords } from './tie-words.ts';

describe('networks that share members, on the map', () => {
  test('are tied when both are drawn and share enough, with the number that counting by hand gives', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }), (seed, choice, overlaps) => {
        const graph = randomRegister(seed);
        const settings = { ...anySettings(graph, chanceOf(choice)), overlaps, hiddenTies: new Set<never>() };
        const day = settings.day ?? today;
        const view = deriveView(graph, settings, today, finnish);
        const networks = view.nodes.filter(({ kind, isGroup }) => kind === 'network' && !isGroup).map(({ id }) => id);
        const expected = new Map<string, number>();
        for (const a of networks)
          for (const b of networks) {
            const theirs = memberIds(graph, b, day);
            const shared = [...memberIds(graph, a, day)].filter((id) => theirs.has(id)).length;
            if (a < b && shared >= overlaps) expected.set(`${a} ${b}`, shared);
          }
        const drawn = view.edges.filter(({ kind }) => kind === 'sharing');
        expect(new Map(drawn.map(({ from, to, shared }) => [`${from} ${to}`, shared]))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('change nothing else: the same is drawn, and it stands where it stood', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const settings = anySettings(graph, chanceOf(choice));
        const [plain, tied] = [null, 1].map((overlaps) => deriveView(graph, { ...settings, overlaps }, today, finnish));
        expect(tied?.nodes).toEqual(plain?.nodes);
        expect(tied?.edges.filter(({ kind }) => kind !== 'sharing')).toEqual(plain?.edges);
        expect(tied?.paths).toEqual(plain?.paths);
        if (plain && tied) expect(layoutTaskOf(tied, 'wide').ties).toEqual(layoutTaskOf(plain, 'wide').ties);
      }),
      { numRuns: 100 },
    );
  });

  test('are told in words, in the list as on the line', async () => {
    const speaker = await loadSpeaker('fi');
    const graph = worldOf();
    const [a, b] = [network(graph, 'A'), network(graph, 'B')];
    for (const name of ['Yksi', 'Toinen']) {
      const one = organisation(graph, name);
      tie(graph, one, a);
      tie(graph, one, b);
    }
    const view = deriveView(graph, { ...noSettings, overlaps: 2 }, today, finnish);
    const words = view.neighbours
      .get(a.id)
      ?.find(({ node }) => node.id === b.id)
      ?.ties.map((edge) => tieWords(speaker, () => ({ text: '', lang: undefined }), edge, a.id));
    expect(words).toEqual(['Yhteisiä jäseniä 2']);
  });
});
