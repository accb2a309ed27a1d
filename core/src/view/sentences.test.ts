import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/partial-date.ts';
import type { Graph } from '#graph/graph.ts';
import { finnish, noSettings } from '#testing/random-settings.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, today, worldOf } from '#testing/world.ts';
import { loadSpeaker } from '#texts/load.ts';
import { deriveView } from './derive-view.ts';
import { sayLines, sayMore, sayNode, sayScope, saySummary } from './sentences.ts';
import type { MapSettings } from './settings.ts';
import { allTieWords } from './tie-words.ts';

const speaker = await loadSpeaker('fi');
const viewOf = (graph: Graph, settings: Partial<MapSettings> = {}) =>
  deriveView(graph, { ...noSettings, ...settings }, today, { ...finnish, compare: speaker.compare });

const small = () => {
  const graph = worldOf();
  const forum = network(graph, 'Foorumi', { memberList: 'memberList.complete' });
  const council = network(graph, 'Neuvottelukunta');
  const one = organisation(graph, 'Yhdistys ry');
  const other = organisation(graph, 'Toinen ry');
  const guess = organisation(graph, 'Arvaus ry', { basis: 'basis.inferred' });
  const all = organisation(graph, 'Kaikki kunnat', { kind: 'organisationKind.municipality', plural: true });
  tie(graph, one, forum, 'member', { confirmation: 'confirmation.confirmed' });
  tie(graph, other, forum);
  tie(graph, guess, forum, 'member', { basis: 'basis.inferred' });
  add(graph, 'link', { from: all.id, to: forum.id, kind: 'linkKind.funds', mode: 'mode.ended' });
  return { graph, forum, council, one, guess, all };
};

describe('sentences about the picture', () => {
  it('count as the lists do: no sets, no suggestions; unknown members are said, not taken for none', () => {
    expect(saySummary(speaker, viewOf(small().graph))).toBe(
      'Kuvassa on 2 verkostoa ja 2 organisaatiota. Jäsenet eivät ole tiedossa: 1 verkosto.',
    );
  });

  it('name suggestions and sets apart, and the largest without inflecting its name', () => {
    expect(sayMore(speaker, viewOf(small().graph))).toEqual([
      'Kirjattuja yhteyksiä 3.',
      'Pääteltyjä yhteyksiä 1. Niitä ei lasketa.',
      'Eniten jäseniä: Foorumi, 2 jäsentä.',
      'Ilman yhteyksiä tässä kuvassa: 1.',
      'Lisäksi 1 joukko. Joukkoa ei lasketa organisaatioksi.',
    ]);
  });

  it('tell what is grouped and what is folded away', () => {
    const { graph } = small();
    network(graph, 'Urheilijat', { themes: ['theme.sports'] });
    const view = viewOf(graph, { open: new Set() });
    expect(saySummary(speaker, view)).toContain('3 verkostoa ja 1 teema');
    expect(sayMore(speaker, view)).toEqual([
      'Kirjattuja yhteyksiä 0.',
      'Viivoja ryhmiin 1. Niitä ei lasketa yhteyksiksi.',
      'Eniten jäseniä: Foorumi, 2 jäsentä.',
      'Teemat: theme sports 1.',
      'Ilman yhteyksiä tässä kuvassa: 2.',
      'Verkostojen sisässä on 4 kohdetta, joita kuva ei näytä.',
    ]);
  });

  it('say of what kind every line is, so that the rows of the table add up', () => {
    const { graph } = small();
    expect(sayLines(speaker, viewOf(graph))).toBe('Viivoja 4: kirjattuja yhteyksiä 3 ja pääteltyjä yhteyksiä 1.');
    network(graph, 'Urheilijat', { themes: ['theme.sports'] });
    const folded = viewOf(graph, { open: new Set() });
    expect(sayLines(speaker, folded)).toBe('Viivoja 1: kirjattuja yhteyksiä 0 ja viivoja ryhmiin 1.');
    expect(folded.edges).toHaveLength(1);
  });

  it('say a node with its kind, its ties, what is known of its members and what is folded into it', () => {
    const { graph, council, forum } = small();
    const view = viewOf(graph, { open: new Set() });
    const said = (id: string): string => {
      const node = view.byId.get(id);
      return node ? sayNode(speaker, view, node) : '';
    };
    expect(said(council.id)).toBe('Verkosto: Neuvottelukunta. Yhteyksiä 0. Jäsenet eivät ole tiedossa');
    expect(said(forum.id)).toBe('Verkosto: Foorumi. Yhteyksiä 0. 2 jäsentä. Sisällä 4 organisaatiota, ei näkyvissä');
  });

  it('say a group by what it is a group of', () => {
    const graph = worldOf();
    network(graph, 'A', { functions: ['functionKind.advocacy'] });
    const view = viewOf(graph, { grouping: 'function' });
    const node = view.byId.get('functionKind.advocacy');
    expect(node && sayNode(speaker, view, node)).toBe('Toiminta: functionKind advocacy. Yhteyksiä 1.');
  });

  it('say what narrows the view, without inflecting a name', () => {
    const { graph, one, guess, forum } = small();
    const scope = (settings: Partial<MapSettings>) =>
      sayScope(speaker, viewOf(graph, settings), { ...noSettings, ...settings });
    expect(scope({ focus: { id: forum.id, steps: 2 } })).toEqual(['Lähellä: Foorumi. Askelia enintään 2.']);
    expect(scope({ path: [one.id, guess.id] })).toEqual(['Yhteys: Yhdistys ry – Arvaus ry.']);
    expect(scope({ day: '2026-01-02' as Day })).toEqual(['Tilanne 2.1.2026.']);
    expect(scope({})).toEqual([]);
  });
});

describe('a tie in words', () => {
  const { graph, forum, one, guess, all } = small();
  const view = viewOf(graph);
  const words = (text: { readonly fi?: string }) => ({ text: text.fi ?? '', lang: undefined });
  const between = (id: string) => view.edges.filter(({ from }) => from === id);

  it('says what it is, how sure and when', () => {
    expect(allTieWords(speaker, words, between(one.id), forum.id)).toBe('Jäsen, vahvistettu');
    expect(allTieWords(speaker, words, between(guess.id), forum.id)).toBe('Jäsen, päätelty, ei lasketa');
  });

  it('is read from the end one stands at', () => {
    expect(allTieWords(speaker, words, between(all.id), all.id)).toBe('linkKind funds, päättynyt');
    const turned = between(all.id).map((edge) => ({
      ...edge,
      term: { there: { fi: 'Rahoittaa' }, back: { fi: 'Rahoittaja' } },
    }));
    expect(allTieWords(speaker, words, turned, all.id)).toBe('Rahoittaa, päättynyt');
    expect(allTieWords(speaker, words, turned, forum.id)).toBe('Rahoittaja, päättynyt');
  });
});

it('sentences of a map that is too large tell how much it would be, and nothing of a picture', () => {
  const { graph } = small();
  const most = { nodes: 3, ties: 100 };
  const tooLarge = (settings: Partial<MapSettings>) =>
    deriveView(graph, { ...noSettings, ...settings }, today, { ...finnish, most });
  expect(saySummary(speaker, tooLarge({}))).toBe(
    'Rekisterissä on 2 verkostoa ja 4 organisaatiota, päättyneet mukaan lukien. Niin monesta ei saa selvää kuvasta eikä luettelosta.',
  );
  expect(saySummary(speaker, tooLarge({ filter: { status: ['networkStatus.active'] } }))).toContain(
    'Rajauksiin sopii 2 verkostoa ja 2 organisaatiota.',
  );
  expect(sayMore(speaker, tooLarge({}))).toEqual([]);
});
