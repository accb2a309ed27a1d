import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sampleEdge, sampleNode, viewWith } from '#testing/sample-view.ts';
import { loadSpeaker } from '#texts/load.ts';
import { languages } from '#texts/texts.ts';
import { saidPaths, sayPath, sayPaths, toldText } from './path-words.ts';
import { edgeKinds, type ViewEdge, type ViewModel } from './view-model.ts';

const fi = await loadSpeaker('fi');
const funds = { there: { fi: 'Rahoittaa', en: 'Funds' }, back: { fi: 'Rahoittaja', en: 'Funded by' } };

const ways = (view: ViewModel, paths: readonly (readonly string[])[], isCut = false): ViewModel => ({
  ...view,
  paths: { paths, isCut },
});

const view = viewWith(
  [
    sampleNode('spr', { name: 'SPR Lapin piiri' }),
    sampleNode('ohjaus', { name: 'JÄMY-hankkeen ohjausryhmä', kind: 'network' }),
    sampleNode('balanssi', { name: 'Balanssi ry' }),
    sampleNode('stea', { name: 'STEA', kind: 'authority' }),
    sampleNode('hyte', { name: 'Hyte', kind: 'theme', isGroup: true }),
    sampleNode('toinen', { name: 'Toinen verkosto', kind: 'network' }),
  ],
  [
    sampleEdge('1', 'spr', 'ohjaus', { certainty: 'confirmed' }),
    sampleEdge('2', 'balanssi', 'ohjaus', { certainty: 'inferred' }),
    sampleEdge('3', 'stea', 'balanssi', { kind: 'link', term: funds, mode: 'ended' }),
    sampleEdge('4', 'ohjaus', 'hyte', { kind: 'group' }),
    sampleEdge('5', 'toinen', 'hyte', { kind: 'group' }),
    sampleEdge('6', 'stea', 'toinen', { kind: 'link', term: { ...funds, back: null } }),
  ],
);

const sentences = (path: readonly string[], speaker = fi): readonly string[] =>
  sayPath(speaker, view, path)?.steps.flatMap(({ told }) => told.map(toldText)) ?? [];

describe('a way in words', () => {
  it('is told step by step from the one end to the other, and no name is inflected', () => {
    expect(sentences(['spr', 'ohjaus', 'balanssi'])).toEqual([
      'SPR Lapin piiri on jäsen: JÄMY-hankkeen ohjausryhmä (vahvistettu)',
      'JÄMY-hankkeen ohjausryhmä: jäsenenä Balanssi ry (päätelty, ei lasketa)',
    ]);
    expect(sentences(['balanssi', 'ohjaus', 'spr'])[0]).toBe(
      'Balanssi ry on jäsen: JÄMY-hankkeen ohjausryhmä (päätelty, ei lasketa)',
    );
  });

  it('tells a link from either end, or in its own direction when its kind has no word for the other', () => {
    expect(sentences(['stea', 'balanssi'])).toEqual(['STEA – Rahoittaa: Balanssi ry (päättynyt)']);
    expect(sentences(['balanssi', 'stea'])).toEqual(['Balanssi ry – Rahoittaja: STEA (päättynyt)']);
    expect(sentences(['toinen', 'stea'])).toEqual(['STEA – Rahoittaa: Toinen verkosto']);
  });

  it('says what rests on suggestions alone, and what only shares a group', () => {
    expect(sayPath(fi, view, ['spr', 'ohjaus', 'balanssi'])).toMatchObject({ isSuggested: true, isOverGroup: false });
    expect(sayPath(fi, view, ['ohjaus', 'hyte', 'toinen'])).toMatchObject({ isSuggested: false, isOverGroup: true });
  });

  it('is not told when a part of it is not drawn', () => {
    expect(sayPath(fi, view, ['spr', 'piilossa', 'balanssi'])).toBeNull();
    expect(saidPaths(fi, ways(view, [['spr', 'piilossa', 'balanssi']]))).toEqual([]);
  });

  it('tells each of several ties between two, and those of the same words once', () => {
    const more = viewWith(view.nodes, []);
    const ties = [
      sampleEdge('1', 'spr', 'ohjaus'),
      sampleEdge('2', 'spr', 'ohjaus'),
      sampleEdge('3', 'ohjaus', 'spr', { kind: 'restsOn' }),
    ];
    const node = view.byId.get('ohjaus');
    if (!node) throw new Error('No such node');
    const several = { ...more, neighbours: new Map([['spr', [{ node, ties }]]]) };
    expect(sayPath(fi, several, ['spr', 'ohjaus'])?.steps[0]?.told.map(toldText)).toEqual([
      'SPR Lapin piiri on jäsen: JÄMY-hankkeen ohjausryhmä',
      'SPR Lapin piiri: tämän hankkeen varassa on JÄMY-hankkeen ohjausryhmä',
    ]);
  });

  it('does not rest on suggestions where somebody has stated one of several ties', () => {
    const node = view.byId.get('ohjaus');
    if (!node) throw new Error('No such node');
    const ties = [sampleEdge('1', 'spr', 'ohjaus'), sampleEdge('2', 'spr', 'ohjaus', { certainty: 'inferred' })];
    const several = { ...view, neighbours: new Map([['spr', [{ node, ties }]]]) };
    expect(sayPath(fi, several, ['spr', 'ohjaus'])?.isSuggested).toBe(false);
  });

  it.each(languages)('names both ends of every kind of tie, both ways, in %s', async (language) => {
    const speaker = await loadSpeaker(language);
    const anyTie = fc.record({
      kind: fc.constantFrom(...edgeKinds),
      certainty: fc.constantFrom<ViewEdge['certainty'][]>('said', 'confirmed', 'disputed', 'lapsed', 'inferred'),
      mode: fc.constantFrom<ViewEdge['mode'][]>('current', 'planned', 'recommended', 'ended'),
      term: fc.constantFrom(null, funds, { ...funds, back: null }),
    });
    fc.assert(
      fc.property(anyTie, fc.boolean(), (tie, isBack) => {
        const two = viewWith(
          [sampleNode('a', { name: 'Alfa' }), sampleNode('b', { name: 'Beeta' })],
          [sampleEdge('t', 'a', 'b', { ...tie, term: tie.kind === 'link' ? tie.term : null })],
        );
        const [step] = sayPath(speaker, two, isBack ? ['b', 'a'] : ['a', 'b'])?.steps ?? [];
        const text = (step?.told ?? []).map(toldText).join();
        expect(text.match(/Alfa/g)).toHaveLength(1);
        expect(text.match(/Beeta/g)).toHaveLength(1);
        expect(text).not.toMatch(/[{}]|map\./);
        const isTurned = isBack && tie.kind === 'link' && tie.term?.back === null;
        expect(text.indexOf('Alfa') < text.indexOf('Beeta')).toBe(!isBack || isTurned);
      }),
    );
  });
});

describe('all ways together', () => {
  const told = (paths: readonly (readonly string[])[], isCut = false): readonly string[] => {
    const asked = ways(view, paths, isCut);
    return sayPaths(fi, asked, saidPaths(fi, asked));
  };

  it('are counted, and their length is said', () => {
    expect(told([['stea', 'balanssi']])).toEqual(['Löysimme 1 lyhimmän reitin.', 'Reitillä on 1 yhteys.']);
  });

  it('say whether some or all rest on suggestions, whether there are more, and whether they share only a group', () => {
    expect(told([['spr', 'ohjaus', 'balanssi']], true)).toEqual([
      'Löysimme 1 lyhimmän reitin.',
      'Reitillä on 2 yhteyttä.',
      'Reittejä on enemmän. Näytämme niistä 1.',
      'Reitillä on päätelty yhteys. Pääteltyjä ei lasketa.',
    ]);
    expect(
      told([
        ['balanssi', 'ohjaus', 'spr'],
        ['spr', 'ohjaus', 'balanssi'],
      ]),
    ).toContain('Jokaisella reitillä on ainakin yksi päätelty yhteys. Pääteltyjä ei lasketa.');
    expect(
      told([
        ['spr', 'ohjaus'],
        ['balanssi', 'ohjaus'],
      ]),
    ).toContain('Osalla reiteistä on päätelty yhteys. Pääteltyjä ei lasketa.');
    expect(told([['ohjaus', 'hyte', 'toinen']])).toContain(
      'Reitti kulkee yhteisen ryhmän kautta. Sama ryhmä ei vielä kerro yhteistyöstä.',
    );
  });

  it('say so when there are none', () => {
    expect(told([])).toEqual(['Ei yhteyttä tässä kuvassa.']);
  });
});
