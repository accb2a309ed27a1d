import { describe, expect, it } from 'vitest';
import { memberIds, networkIds } from '@tvl/core/analysis/members.ts';
import { isLapsedOn } from '@tvl/core/analysis/lapsed.ts';
import { isCountedOn, isSuggestion, isUnreviewed, isValidOn } from '@tvl/core/analysis/validity.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { loadMaterial } from '../load-seed.ts';
import { readExampleMaterial, readMaterial } from '../read-material.ts';
import { openTarget, today } from '../testing/open-target.ts';
import { of as ofSource, vocabularies } from '../testing/seed-material.ts';
import { realKinds } from './actors.ts';
import { exampleDocument } from './draft.ts';
import { makeExample } from './make-example.ts';
import { areaOf, places } from './places.ts';

const { drafts } = makeExample(today);
const ofNoun = (noun: Noun) => drafts.filter((one) => one.noun === noun);
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
const namesOf = (noun: Noun): readonly string[] =>
  ofNoun(noun).flatMap(({ input }) => [
    ...textsIn(input['names']),
    ...((input['alternativeNames'] ?? []) as { name: string }[]).map(({ name }) => name),
  ]);

const { target, graph } = openTarget();
const report = await loadMaterial(target, await readMaterial('example', today), { progress: () => {} });

describe('making the invented region', () => {
  it('gives the same for the same day and number, and another region for another number', () => {
    expect(makeExample(today)).toEqual(makeExample(today));
    expect(makeExample(today, 1).drafts).not.toEqual(drafts);
  });

  it('another day moves dates, never who belongs where', () => {
    const ties = (day: string) =>
      makeExample(day as Day)
        .drafts.filter(({ noun }) => noun === 'membership')
        .map(({ id, input }) => [id, input['organisation'], input['network'], input['relation']]);
    expect(ties('2031-02-28')).toEqual(ties(today));
  });

  it.each([
    ['2028-02-29', 1],
    ['2027-01-01', 2],
  ] as const)('on %s with number %i passes the plans of everybody', async (day, seed) => {
    const { target: other } = openTarget(day as Day);
    const material = await readExampleMaterial(day as Day, seed);
    expect((await loadMaterial(other, material, { progress: () => {} })).refused).toEqual([]);
  });

  it('passes the plans of everybody, and twice changes nothing', async () => {
    expect(report.refused).toEqual([]);
    const again = await loadMaterial(target, await readMaterial('example', today), { progress: () => {} });
    expect(again.nouns.filter(({ loaded, refused }) => loaded + refused > 0)).toEqual([]);
  });
});

describe('the invented region says that it is one', () => {
  it('in the source document of every record', () => {
    expect(drafts.filter(({ input }) => input['sourceDocument'] !== exampleDocument)).toEqual([]);
  });

  it('in every text about an organisation or a network', () => {
    const texts = [
      ...ofNoun('organisation').map(({ input }) => input['description']),
      ...ofNoun('network').map(({ input }) => input['purpose']),
    ].flatMap(textsIn);
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.filter((text) => !text.includes('Keksitty esimerkki'))).toEqual([]);
  });

  it('in one record that is there only then', () => {
    expect(graph.get('material', 'mat_EX-about')?.names).toMatchObject({ fi: exampleDocument });
  });

  it('bears no name of the source material', () => {
    const real = new Set(
      (['organisation', 'network'] as const).flatMap(ofSource).flatMap((one) => textsIn(one['names'])),
    );
    const set = 'Kaikki Lapin kunnat';
    expect(
      [...namesOf('organisation'), ...namesOf('network')].filter((name) => real.has(name) && name !== set),
    ).toEqual([]);
  });

  it('names no person: no usual first name, nothing like a whole name, no contact', () => {
    const usual =
      /(?<!\p{L})(?:Maria|Helena|Johanna|Anneli|Kaarina|Marjatta|Hannele|Liisa|Anna|Päivi|Juhani|Johannes|Olavi|Antero|Tapani|Kalevi|Matti|Mikael|Pekka|Heikki|Jukka|Timo|Kari|Aslak|Elle|Niilo)(?!\p{L})|\p{Lu}\p{L}+ \p{Lu}\p{L}+(?:nen|s?ela|skog|ström)(?!\p{L})/u;
    const texts = drafts.flatMap(({ input }) => textsIn(input));
    expect(texts.filter((text) => usual.test(text))).toEqual([]);
    expect('Matti Meikäläinen').toMatch(usual);
    expect(ofNoun('organisation').filter(({ input }) => input['contact'] !== undefined)).toEqual([]);
  });

  it('puts nothing in the mouth of a real municipality, parish or county', () => {
    const real = new Set(
      graph
        .all('organisation')
        .filter(({ kind }) => realKinds.has(kind.slice(17)))
        .map(({ id }) => id),
    );
    expect(real.size).toBeGreaterThan(30);
    expect(graph.all('response').filter(({ organisations }) => organisations.some((id) => real.has(id)))).toEqual([]);
  });
});

describe('the size and shape of the invented region', () => {
  const sizes = graph
    .all('network')
    .map(({ id }) => memberIds(graph, id, today).size)
    .toSorted((a, b) => b - a);
  const degrees = graph.all('organisation').map(({ id }) => networkIds(graph, id, today).size);
  const share = <T>(all: readonly T[], isSo: (one: T) => boolean) => all.filter(isSo).length / all.length;
  const between = (value: number, from: number, to: number) => {
    expect(value).toBeGreaterThanOrEqual(from);
    expect(value).toBeLessThanOrEqual(to);
  };

  it('is about 400 organisations, 90 networks and 1,600 memberships', () => {
    between(graph.count('organisation'), 380, 420);
    between(graph.count('network'), 85, 95);
    between(graph.count('membership'), 1500, 1700);
  });

  it('has rounds, responses, statements, assessments, events, attendances, stakeholders, ties, practices', () => {
    const least = { round: 4, response: 200, statement: 400, assessment: 200, event: 30, attendance: 200 } as const;
    for (const [noun, count] of Object.entries(least))
      expect(graph.count(noun as Noun), noun).toBeGreaterThanOrEqual(count);
    between(graph.count('stakeholderRelation'), 60, 100);
    between(graph.count('link'), 60, 120);
    expect(graph.count('municipalPractice')).toBe(2 * places.length);
  });

  it('has a few large networks and many of 4 to 15', () => {
    between(sizes[0] ?? 0, 55, 65);
    expect(sizes.filter((size) => size >= 4 && size <= 15).length).toBeGreaterThan(40);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizes.slice(0, 10).reduce((sum, size) => sum + size, 0) / all).toBeGreaterThan(0.25);
  });

  it('has organisations in none to nine networks, and a tail beyond', () => {
    for (const degree of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) expect(degrees, String(degree)).toContain(degree);
    between(
      share(degrees, (degree) => degree > 9),
      0.005,
      0.05,
    );
  });

  it('knows all three states of a member list, and the lists of some networks that are empty', () => {
    for (const list of ['complete', 'partial', 'unknown'] as const)
      expect(graph.holding('network', 'memberList', `memberList.${list}`).length, list).toBeGreaterThanOrEqual(8);
  });

  it('has most where most people live, and something in every municipality', () => {
    const homes = places.map(({ code }) => graph.holding('organisation', 'homeMunicipality', areaOf(code)).length);
    expect(Math.max(...homes)).toBe(homes[0]);
    expect(Math.min(...homes)).toBeGreaterThanOrEqual(3);
    const [large, rest] = [homes.slice(0, 3), homes.slice(3)];
    expect(Math.min(...large)).toBeGreaterThan(Math.max(...rest));
  });

  it('has memberships of every confirmation, some lapsed, some over, some guessed, some unreviewed', () => {
    const ties = graph.all('membership').filter((one) => isCountedOn(one, today));
    between(
      share(ties, (one) => one.confirmation === 'confirmation.confirmed'),
      0.3,
      0.5,
    );
    between(
      share(ties, (one) => one.confirmation === 'confirmation.disputed'),
      0.02,
      0.07,
    );
    between(
      share(ties, (one) => isLapsedOn(one, today)),
      0.07,
      0.17,
    );
    between(share(ties, isUnreviewed), 0.06, 0.11);
    expect(graph.all('membership').filter(isSuggestion).length).toBeGreaterThan(40);
    expect(graph.all('membership').filter((one) => !isValidOn(one, today)).length).toBeGreaterThan(100);
  });

  it('has every theme of the vocabulary, and one to three in every network but those planted without', () => {
    const themes = vocabularies.schemes.find(({ id }) => id === 'theme')?.concepts ?? [];
    const used = new Set<string>(graph.all('network').flatMap((one) => one.themes));
    expect(themes.map(({ code }) => `theme.${code}`).filter((term) => !used.has(term))).toEqual([]);
    expect(graph.all('network').filter((one) => one.themes.length > 3)).toEqual([]);
  });

  it('has networks that are planned, asleep, over, parts of others, hosted, resting on projects', () => {
    const networks = graph.all('network');
    for (const status of ['planned', 'dormant', 'ended'])
      expect(
        networks.some((one) => one.status === `networkStatus.${status}`),
        status,
      ).toBe(true);
    expect(networks.filter(({ partOf }) => partOf !== null).length).toBeGreaterThanOrEqual(4);
    expect(networks.filter(({ attachedTo }) => attachedTo.length > 0).length).toBeGreaterThan(15);
    expect(networks.filter(({ restsOn }) => restsOn.length > 0).length).toBeGreaterThan(10);
    expect(new Set(networks.map(({ level }) => level)).size).toBeGreaterThanOrEqual(6);
  });

  it('has a set of all municipalities that belongs to a network and is never counted', () => {
    const set = 'org_EX-all-municipalities';
    expect(graph.get('organisation', set)?.plural).toBe(true);
    const [tie] = graph.holding('membership', 'organisation', set);
    expect(memberIds(graph, tie?.network ?? '', today).has(set)).toBe(false);
  });

  it('has names in Swedish and Northern Sámi for some', () => {
    const names = [...graph.all('organisation'), ...graph.all('network')].map((one) => one.names);
    expect(names.filter(({ sv }) => sv !== undefined).length).toBeGreaterThan(25);
    expect(names.filter(({ se }) => se !== undefined).length).toBeGreaterThan(5);
  });
});
