import { describe, expect, test } from 'vitest';
import { idFor } from '#domain/ids.ts';
import { nounNames } from '#domain/record.ts';
import { addSample } from '#testing/samples.ts';
import { organisation } from '#testing/shorthand.ts';
import { add, area, openTerms, worldOf } from '#testing/world.ts';
import { idInPath, mapPathOf, pathOf } from './addresses.ts';
import { drawnKindOf, drawnKinds } from './drawn-kind.ts';
import { settingsIn } from './settings.ts';

describe('the address of a record', () => {
  test.for(nounNames)('leads back to it: %s', (noun) => {
    const { id } = addSample(worldOf(), noun);
    expect(idInPath(pathOf(id))).toBe(id);
  });

  test.for([
    [idFor('organisation', 'ORG01'), '/organisaatio/org_ORG01'],
    [idFor('network', 'NET01'), '/verkosto/net_NET01'],
    [area.kemi, '/kunta/area_municipality_240'],
    [area.lappi, '/alue/area_region_19'],
    ['theme.hyte', '/teema/theme.hyte'],
    ['networkKind.forum', '/kasite/networkKind.forum'],
    [idFor('membership', 'a'), '/merkinta/mem_a'],
  ] as const)('of %s is %s', ([id, path]) => {
    expect(pathOf(id)).toBe(path);
  });

  test.for(['/', '/organisaatio/', '/organisaatio/a/b', '/muu/org_a', '/organisaatio/../x', '/organisaatio/ä'])(
    '%s is about none',
    (path) => {
      expect(idInPath(path)).toBeNull();
    },
  );
});

describe('the address of a map of some networks', () => {
  const settingsAt = (path: string) => settingsIn(new URLSearchParams(path.split('?')[1] ?? ''));

  test('narrows the map to them, unfolds few of them, and marks what is to be marked', () => {
    const settings = settingsAt(mapPathOf({ networks: ['net_a', 'net_b'], marked: ['org_a'] }));
    expect(settings.filter).toEqual({ network: ['net_a', 'net_b'] });
    expect(settings.open).toBe('all');
    expect(settings.marked).toEqual(new Set(['org_a']));
  });

  test('of more networks than an address holds is the whole map, with its marks', () => {
    const networks = Array.from({ length: 100 }, (_, at) => `net_${at}`);
    expect(mapPathOf({ networks, marked: ['org_a'] })).toBe('/kartta?merkityt=org_a');
    expect(settingsAt(mapPathOf({ networks: networks.slice(0, 20), marked: [] })).open).toBeNull();
    expect(mapPathOf({ networks: [], marked: [] })).toBe('/kartta');
  });
});

describe('how a record is drawn', () => {
  test('is one of the kinds, whatever it is', () => {
    const graph = worldOf();
    for (const noun of nounNames) expect(drawnKinds).toContain(drawnKindOf(addSample(graph, noun)));
    for (const kind of openTerms.organisationKind)
      expect(drawnKinds).toContain(drawnKindOf(organisation(graph, kind, { kind: `organisationKind.${kind}` })));
  });

  test('is other for a kind that coordinators added, and a set before its kind', () => {
    const graph = worldOf();
    const { id } = add(graph, 'concept', { scheme: 'organisationKind', labels: { fi: 'Talkoot' } });
    expect(drawnKindOf(organisation(graph, 'Talkoot', { kind: id }))).toBe('other');
    expect(drawnKindOf(organisation(graph, 'Kunnat', { kind: 'organisationKind.municipality', plural: true }))).toBe(
      'set',
    );
  });
});
