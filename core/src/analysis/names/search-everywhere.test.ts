/** What people type, and what they must find: the requirements on searching of the acceptance list. */
import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import { select } from '#analysis/select.ts';
import { match, matchOf, reasonOf } from '#analysis/match.ts';
import { names, network, organisation } from '#testing/shorthand.ts';
import { add, today, worldOf } from '#testing/world.ts';

const found = (graph: Graph, noun: 'organisation' | 'network', search: string) =>
  names(select(graph, noun, { filter: {}, search, day: today }));

const worldWith = (...all: readonly string[]): Graph => {
  const graph = worldOf();
  for (const name of all) organisation(graph, name);
  return graph;
};

const registered = [
  'SPR Lapin piiri',
  'MLL:n Lapin piiri',
  'Lapin sosiaali- ja terveysturvayhdistys ry',
  'Rovaniemen kehitysvammaisten tuki ry',
  'Kemin kehitysvammaisten tuki ry',
  'Järjestökeskus Kitinen ry',
  'Sosiaali- ja terveysjärjestöjen avustuskeskus STEA',
  'Lapin ammattikorkeakoulu',
  'Inarin kunta',
  'Utsjoen kunta',
  'Humanistinen ammattikorkeakoulu',
  'Samma sak som SAK',
];

describe('a search', () => {
  const graph = worldWith(...registered);

  test.for<readonly [string, string]>([
    ['punainen risti', 'SPR Lapin piiri'],
    ['Punaisen Ristin', 'SPR Lapin piiri'],
    ['Suomen Punaisen Ristin Lapin piiri', 'SPR Lapin piiri'],
    ['Finlands Röda Kors', 'SPR Lapin piiri'],
    ['mannerheimin lastensuojeluliitto', 'MLL:n Lapin piiri'],
    ['lastensuojeluliiton', 'MLL:n Lapin piiri'],
    ['sotu', 'Lapin sosiaali- ja terveysturvayhdistys ry'],
    ['terveysturvayhdistyksen', 'Lapin sosiaali- ja terveysturvayhdistys ry'],
    ['Kitisen', 'Järjestökeskus Kitinen ry'],
    ['Kitisen jarjestokeskus', 'Järjestökeskus Kitinen ry'],
    ['järestökeskus', 'Järjestökeskus Kitinen ry'],
    ['Rovanimen kehitysvamaisten tuki', 'Rovaniemen kehitysvammaisten tuki ry'],
    ['kehitysvammaiset rovaniemi', 'Rovaniemen kehitysvammaisten tuki ry'],
    ['rovaniemeläiset kehitysvammaiset', 'Rovaniemen kehitysvammaisten tuki ry'],
    ['stea', 'Sosiaali- ja terveysjärjestöjen avustuskeskus STEA'],
    ['Lapin AMK', 'Lapin ammattikorkeakoulu'],
    ['Humak', 'Humanistinen ammattikorkeakoulu'],
    ['Aanar', 'Inarin kunta'],
    ['Enare', 'Inarin kunta'],
    ['Ohcejohka', 'Utsjoen kunta'],
    ['Utsjoella', 'Utsjoen kunta'],
  ])('SR053 SR003 finds by everyday words, abbreviation, case and with an error: %s', ([search, name]) => {
    expect(found(graph, 'organisation', search)).toContain(name);
  });

  test.for<readonly [string, string]>([
    ['Kemijärven kehitysvammaisten tuki', 'Kemin kehitysvammaisten tuki ry'],
    ['Rovaniemen kehitysvammaisten tuki', 'Kemin kehitysvammaisten tuki ry'],
    ['Oulun piiri', 'SPR Lapin piiri'],
    ['Inarin seurakunta', 'Inarin kunta'],
    ['xyzzy', 'Inarin kunta'],
    ['järjestökeskus', 'Samma sak som SAK'],
  ])('leaves out what is another: %s is not %s', ([search, name]) => {
    expect(found(graph, 'organisation', search)).not.toContain(name);
  });

  test('SR003 suggests an existing name before a new one is made', () => {
    const [first] = found(graph, 'organisation', 'suomen punainen risti lapin piiri');
    expect(first).toBe('SPR Lapin piiri');
    expect(found(graph, 'organisation', 'Lapin sosiaali ja terveysturvayhdisty')).toEqual([
      'Lapin sosiaali- ja terveysturvayhdistys ry',
    ]);
  });

  test('puts what stands there as it is typed before what is only alike', () => {
    const both = worldWith('Kitinen ry', 'Kitisen kylätalo');
    expect(found(both, 'organisation', 'kitisen')).toEqual(['Kitisen kylätalo', 'Kitinen ry']);
    expect(both.all('organisation').map((one) => matchOf('organisation', one as never, 'kitisen'))).toEqual([
      match.alike,
      match.begins,
    ]);
  });

  test('forgives errors in names, not in what people wrote in their own words', () => {
    const one = worldOf();
    organisation(one, 'Kerho', { description: { fi: 'Kokoontuu Rovaniemellä' } });
    expect(found(one, 'organisation', 'rovaniemellä')).toEqual(['Kerho']);
    expect(found(one, 'organisation', 'rovanimellä')).toEqual([]);
  });
});

describe('the reason of a hit that is only alike', () => {
  test.for<readonly [search: string, name: string, signal: string, a: string, b: string]>([
    ['punainen risti', 'SPR Lapin piiri', 'knownName', 'SPR', 'Suomen Punainen Risti'],
    ['SPR', 'Suomen Punainen Risti', 'knownName', 'SPR', 'Suomen Punainen Risti'],
    ['Finlands Röda Kors', 'SPR Lapin piiri', 'knownName', 'SPR', 'Suomen Punainen Risti'],
    ['lastensuojeluliiton', 'MLL:n Lapin piiri', 'knownName', 'MLL', 'Mannerheimin Lastensuojeluliitto'],
    ['järestökeskus', 'Järjestökeskus Kitinen ry', 'spelling', 'järestökeskus', 'Järjestökeskus'],
    ['Kitisen', 'Järjestökeskus Kitinen ry', 'inflection', 'Kitisen', 'Kitinen'],
    ['Enare', 'Inarin kunta', 'placeName', 'Enare', 'Inarin'],
    ['sotu', 'Sosiaali- ja terveysturvayhdistys', 'abbreviation', 'sotu', 'Sosiaali- ja terveysturvayhdistys'],
    ['kuntajärjestötyö', 'Järjestökuntatyö', 'compoundParts', 'kuntajärjestötyö', 'Järjestökuntatyö'],
  ])('%s finds %s by %s, in words as they are written', ([search, name, signal, a, b]) => {
    const one = organisation(worldOf(), name) as unknown as AnyRecord;
    expect(matchOf('organisation', one, search)).toBe(match.alike);
    expect(reasonOf('organisation', one, search)).toEqual({ signal, a, b });
  });

  test('is none where the letters themselves answer', () => {
    const one = organisation(worldOf(), 'Kitinen') as unknown as AnyRecord;
    expect(reasonOf('organisation', one, 'kitinen')).toBeNull();
  });
});

describe('themes and other terms', () => {
  const theme = (graph: Graph, label: string, ...others: readonly string[]) =>
    add(graph, 'concept', {
      scheme: 'theme',
      labels: { fi: label },
      alternativeLabels: others.map((other) => ({ label: other, language: 'fi' })),
    });
  const labels = (graph: Graph, search: string) =>
    select(graph, 'concept', { filter: {}, search, day: today })
      .filter(({ scheme }) => scheme === 'theme')
      .map((one) => one.labels.fi);

  test('SR063 sote-uudistus and soteuudistus meet, and the originals stay as they were written', () => {
    const graph = worldOf();
    const one = theme(graph, 'Sote-uudistus', 'soteuudistus', 'maku-sote-uudistus');
    for (const search of [
      'sote-uudistus',
      'soteuudistus',
      'SOTE uudistuksen',
      'sosiaali- ja terveysuudistus',
      'maku-soteuudistus',
    ])
      expect(labels(graph, search), search).toContain('Sote-uudistus');
    expect(graph.get('concept', one.id)).toEqual(one);
  });

  test('SR064 both orders of a compound find the same theme', () => {
    const graph = worldOf();
    theme(graph, 'Kunta-järjestöyhteistyö');
    network(graph, 'Järjestökuntayhteistyön ryhmä');
    for (const search of [
      'järjestökuntayhteistyö',
      'kunta-järjestöyhteistyö',
      'kuntajärjestöyhteistyö',
      'järjestö-kuntayhteistyö',
    ])
      expect(labels(graph, search), search).toEqual(['Kunta-järjestöyhteistyö']);
    expect(found(graph, 'network', 'kunta-järjestöyhteistyö')).toEqual(['Järjestökuntayhteistyön ryhmä']);
  });

  test('another spelling of a concept finds it: an expert by experience', () => {
    const graph = worldOf();
    theme(graph, 'kokemuksellinen asiantuntijuus');
    expect(labels(graph, 'kokemusasiantuntijuus')).toEqual(['kokemuksellinen asiantuntijuus']);
    expect(labels(graph, 'kokemusasiantuntijuuden')).toEqual(['kokemuksellinen asiantuntijuus']);
  });
});
