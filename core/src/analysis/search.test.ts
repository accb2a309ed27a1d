import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '#domain/record.ts';
import { names, network, organisation } from '#testing/shorthand.ts';
import { add, patience, run, today, worldOf } from '#testing/world.ts';
import { matchOf } from './match.ts';
import { fold } from './search.ts';
import { select } from './select.ts';

describe('folding for comparing', () => {
  test.for([
    ['Äkäslompolo', 'akaslompolo'],
    ['A\u0308kaslompolo', 'akaslompolo'],
    ['ÅBO Akademi', 'abo akademi'],
    ['Sámediggi', 'samediggi'],
    ['Ohcejohka — Đeanu', 'ohcejohka deanu'],
    ['Ŋ ŧ', 'n t'],
    ['Sää´mteʹǧǧ', 'saamtegg'],
    ['Sääʹmteʹǧǧ', 'saamtegg'],
    ['Sote-uudistus', 'soteuudistus'],
    ['sote\u00ADuudistus', 'soteuudistus'],
    ['näin…noin', 'nain noin'],
    ['Sote–uudistus', 'soteuudistus'],
    ['Lapin Sotu ry.', 'lapin sotu ry'],
    ['  Hyte /  LAPE  ', 'hyte lape'],
    ['Yhdistys™', 'yhdistystm'],
    ['!?', ''],
  ] as const)('%j meets %j', ([text, folded]) => {
    expect(fold(text)).toBe(folded);
  });

  test('done twice is the same, whatever the text and its form', patience, () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, (one) => {
        expect(fold(fold(one))).toBe(fold(one));
        expect(fold(one.normalize('NFD'))).toBe(fold(one.normalize('NFC')));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a search', () => {
  const record = {
    names: { fi: 'Lapin sosiaali- ja terveysturvayhdistys', sv: 'Lapplands förening' },
    alternativeNames: [
      { name: 'Sotu', kind: 'alternativeNameKind.former', language: 'fi', validFrom: '2019', validTo: null },
    ],
    description: { fi: 'Auttaa Kemissä' },
    quote: 'kuului puheenjohtajalle',
    website: 'https://sotu.example.fi',
  } as unknown as AnyRecord;

  test.for([
    ['lapin sosiaali ja terveysturvayhdistys', 5],
    ['SOTU', 5],
    ['Lapin sos', 4],
    ['terveysturvayhdistys lapin', 3],
    ['turva', 2],
    ['lapin turva', 2],
    ['förening', 3],
    ['kemissa', 3],
    ['Lapin neuvokas', 0],
    ['puheenjohtajalle', 0],
    ['example', 0],
    ['fi', 0],
    ['former', 0],
    ['2019', 0],
    ['', 0],
    [' - ', 0],
  ] as const)('for %j is answered with %i', ([search, match]) => {
    expect(matchOf('organisation', record, search)).toBe(match);
  });

  const listed = (search: string, graph = worldOf()) =>
    names(select(graph, 'organisation', { filter: {}, search, day: today }));

  test('lists the best answers first, equal ones in register order', () => {
    const graph = worldOf();
    for (const name of ['Pohjoisen kylät', 'Kylätalo', 'Kylä', 'Lapin kylä', 'Muu kylä']) organisation(graph, name);
    expect(listed('kylä', graph)).toEqual(['Kylä', 'Kylätalo', 'Pohjoisen kylät', 'Lapin kylä', 'Muu kylä']);
  });

  test('of blanks lists everything, of marks alone nothing', () => {
    const graph = worldOf();
    organisation(graph, 'Kerho');
    expect([listed('  ', graph), listed('?!', graph)]).toEqual([['Kerho'], []]);
  });

  test('finds a record by its new name and no longer by its old', () => {
    const graph = worldOf();
    const one = organisation(graph, 'Vanha');
    expect(listed('vanha', graph)).toHaveLength(1);
    run(graph, { do: 'edit', noun: 'organisation', id: one.id, before: one, after: { names: { fi: 'Uusi' } } });
    expect([listed('vanha', graph), listed('uusi', graph)]).toEqual([[], ['Uusi']]);
  });

  test('finds a theme by another word for it', () => {
    const graph = worldOf();
    const alternativeLabels = [{ label: 'Kokemusasiantuntijuus', language: 'fi' }];
    add(graph, 'concept', { scheme: 'theme', labels: { fi: 'Vertaisuus' }, alternativeLabels });
    const found = (search: string) =>
      select(graph, 'concept', { filter: {}, search, day: today }).map(({ labels }) => labels.fi);
    expect(found('kokemusasian')).toEqual(['Vertaisuus']);
    expect(found('kokemusasiantuntijuus fi')).toEqual([]);
  });

  test('SR031 folds for comparing only: names and quotes stay as they were written', () => {
    const graph = worldOf();
    const quote = 'Verkkopalveluissa selkokieliyys, ESTEETTÖMYYS ja kovalukeminen';
    const one = network(graph, 'Sote-uudistuksen  RYHMÄ', { quote, purpose: { fi: 'Estéettömyys' } });
    for (const search of ['sote uudistuksen', 'soteuudistuksen', 'ryhma', 'esteettomyys'])
      select(graph, 'network', { filter: {}, search, day: today });
    expect(graph.get('network', one.id)).toEqual(one);
    expect(one).toMatchObject({ quote, names: { fi: 'Sote-uudistuksen  RYHMÄ' }, purpose: { fi: 'Estéettömyys' } });
    expect(names(select(graph, 'network', { filter: {}, search: 'SOTEUUDISTUKSEN ryhma', day: today }))).toHaveLength(
      1,
    );
  });
});
