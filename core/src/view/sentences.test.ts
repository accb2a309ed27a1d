import { describe, expect, it } from 'vitest';
import { loadSpeaker } from '@tvl/core/texts/load.ts';
import { deriveView } from '@tvl/core/view/derive-view.ts';
import { sentEdge, sentNode } from '#graph-view/testing/sample-map.ts';
import { sayMore, sayNode, saySummary } from '@tvl/core/view/sentences.ts';
import { allTieWords } from '@tvl/core/view/tie-words.ts';

const speaker = await loadSpeaker('fi');
const view = deriveView(
  {
    nodes: [
      sentNode('Foorumi', 'NETWORK', { memberCount: { state: 'KNOWN', total: 2 } }),
      sentNode('Neuvottelukunta'),
      sentNode('Yhdistys ry', 'ASSOCIATION'),
      sentNode('Kaikki kunnat', 'SET'),
      sentNode('Arvaus ry', 'ASSOCIATION', { record: { suggestion: true } }),
    ],
    edges: [
      sentEdge('Yhdistys ry', 'Foorumi', { confirmation: { id: 'confirmation.confirmed' } }),
      sentEdge('Arvaus ry', 'Foorumi', { suggestion: true }),
      sentEdge('Kaikki kunnat', 'Foorumi', {
        kind: 'LINK',
        mode: { id: 'mode.ended' },
        term: { labels: { fi: 'Rahoittaa' }, inverseLabels: { fi: 'Rahoittaja' } },
      }),
    ],
  },
  { hidden: new Set(), withSuggestions: true, connectedOnly: true, around: null, search: '' },
  { nameOf: (names) => ({ text: names.fi ?? '', lang: undefined }), compare: speaker.compare },
);
const words = (text: { readonly fi?: string }) => ({ text: text.fi ?? '', lang: undefined });

describe('sentences about the picture', () => {
  it('count as the lists do: no sets, no suggestions; unknown members are said, not taken for none', () => {
    expect(saySummary(speaker, view)).toBe(
      'Kuvassa on 2 verkostoa ja 1 organisaatio. Jäsenet eivät ole tiedossa: 1 verkosto.',
    );
  });

  it('name suggestions and sets apart, and the largest without inflecting its name', () => {
    expect(sayMore(speaker, view)).toEqual([
      'Yhteyksiä 2.',
      'Pääteltyjä yhteyksiä 1. Niitä ei lasketa.',
      'Eniten jäseniä: Foorumi, 2 jäsentä.',
      'Ilman yhteyksiä tässä kuvassa: 1.',
      'Lisäksi 1 joukko. Joukkoa ei lasketa organisaatioksi.',
    ]);
  });

  it('say a node with its kind, its ties and what is known of its members', () => {
    const node = view.byId.get('Neuvottelukunta');
    expect(node && sayNode(speaker, view, node)).toBe(
      'Verkosto: Neuvottelukunta. Yhteyksiä 0. Jäsenet eivät ole tiedossa',
    );
  });
});

describe('a tie in words', () => {
  const between = (id: string) => view.edges.filter(({ from }) => from === id);

  it('says what it is, how sure and when', () => {
    expect(allTieWords(speaker, words, between('Yhdistys ry'), 'Foorumi')).toBe('Jäsen, vahvistettu');
    expect(allTieWords(speaker, words, between('Arvaus ry'), 'Foorumi')).toBe('Jäsen, päätelty, ei lasketa');
  });

  it('is read from the end one stands at', () => {
    expect(allTieWords(speaker, words, between('Kaikki kunnat'), 'Kaikki kunnat')).toBe('Rahoittaa, päättynyt');
    expect(allTieWords(speaker, words, between('Kaikki kunnat'), 'Foorumi')).toBe('Rahoittaja, päättynyt');
  });
});
