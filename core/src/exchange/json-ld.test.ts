import { describe, expect, test } from 'vitest';
import { nounNames } from '#domain/record.ts';
import { addSample } from '#testing/samples.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, today, worldOf } from '#testing/world.ts';
import { jsonLdOf } from './json-ld.ts';

const pageOf = (id: string): string => `https://lappi.example/${id}`;

describe('JSON-LD', () => {
  test('of an organisation names its networks, those it works within left out', () => {
    const graph = worldOf();
    const one = organisation(graph, 'Lapin kylät', {
      names: { fi: 'Lapin kylät', sv: 'Lapplands byar' },
      alternativeNames: [{ name: 'LK', kind: 'alternativeNameKind.abbreviation' }],
      businessId: '1091823-7',
      operatingAreas: [area.lappi],
    });
    const group = network(graph, 'Kyläverkosto');
    tie(graph, one, group);
    tie(graph, one, network(graph, 'Toinen'), 'participant');
    expect(jsonLdOf(graph, one.id, today, 'fi', pageOf)).toEqual({
      '@context': 'https://schema.org',
      '@id': pageOf(one.id),
      '@type': 'NGO',
      name: 'Lapin kylät',
      alternateName: ['Lapplands byar', 'LK'],
      taxID: '1091823-7',
      areaServed: ['Lappi'],
      memberOf: [{ '@type': 'Organization', '@id': pageOf(group.id), name: 'Kyläverkosto' }],
    });
  });

  test('of a network names members, whole and themes; a set is no member', () => {
    const graph = worldOf();
    const whole = network(graph, 'Kokonaisuus');
    const part = network(graph, 'Osa', { partOf: whole.id, themes: ['theme.sports'] });
    const one = organisation(graph, 'Kerho');
    tie(graph, one, part);
    tie(graph, organisation(graph, 'Kunnat', { plural: true }), part);
    expect(jsonLdOf(graph, part.id, today, 'fi', pageOf)).toMatchObject({
      keywords: ['theme sports'],
      parentOrganization: { '@id': pageOf(whole.id), name: 'Kokonaisuus' },
      member: [{ '@id': pageOf(one.id), name: 'Kerho' }],
    });
  });

  test('of a place and of an event', () => {
    const graph = worldOf();
    const place = add(graph, 'area', {
      names: { fi: 'Utsjoki', se: 'Ohcejohka' },
      kind: 'areaKind.municipality',
      code: '890',
      latitude: 69.9,
      longitude: 27.02,
    });
    expect(jsonLdOf(graph, place.id, today, 'se', pageOf)).toMatchObject({
      '@type': 'AdministrativeArea',
      name: 'Ohcejohka',
      geo: { latitude: 69.9, longitude: 27.02 },
    });
    const event = add(graph, 'event', { names: { fi: 'Kokous' }, kind: 'eventKind.meeting', startsOn: '2019-02-26' });
    expect(jsonLdOf(graph, event.id, today, 'fi', pageOf)).toMatchObject({ '@type': 'Event', startDate: '2019-02-26' });
  });

  test('says nothing of what is not known, and is there only for what has a page of that kind', () => {
    const graph = worldOf();
    for (const noun of nounNames) {
      const { id } = addSample(graph, noun);
      const found = jsonLdOf(graph, id, today, 'fi', pageOf);
      if (!['organisation', 'network', 'area', 'event'].includes(noun)) expect(found, noun).toBeNull();
      else expect(Object.values(found ?? {}).filter((value) => value === null || value === undefined)).toEqual([]);
    }
    expect(jsonLdOf(graph, 'org_nobody', today, 'fi', pageOf)).toBeNull();
  });

  test('shows no contact and no provenance', () => {
    const graph = worldOf();
    const one = organisation(graph, 'Kerho', { contact: 'toimisto@kerho.fi', quote: 'sanottu' });
    expect(JSON.stringify(jsonLdOf(graph, one.id, today, 'fi', pageOf))).not.toMatch(/toimisto|sanottu|recorded/);
  });
});
