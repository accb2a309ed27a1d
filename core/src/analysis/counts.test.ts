import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import { chanceOf } from '#domain/chance.ts';
import { naiveCount, naiveHolds, naiveList, naiveTies, naiveValues } from '#testing/naive-counts.ts';
import { anyDay, anyFilter, randomRegister } from '#testing/random-register.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { area, patience, today, worldOf } from '#testing/world.ts';
import { countBy, countRecords, rankThemes } from './counts.ts';
import { dimensionsOf, notKnown } from './dimensions.ts';
import { countMembers, isMemberOf, memberIds, networkIds } from './members.ts';
import { select } from './select.ts';

const counted = ['organisation', 'network', 'membership', 'link'] as const satisfies readonly Noun[];
const everyDimension = counted.flatMap((noun) => [...dimensionsOf(noun).keys()].map((id) => [noun, id] as const));

describe('in any register, under any filter, on any day', () => {
  const asked = fc.record({ seed: fc.nat(), choice: fc.nat(), dimension: fc.constantFrom(...everyDimension) });

  test('a count by a dimension is what counting by hand gives', patience, () => {
    fc.assert(
      fc.property(asked, ({ seed, choice, dimension: [noun, dimension] }) => {
        const [graph, chance] = [randomRegister(seed), chanceOf(choice)];
        const day = anyDay(chance);
        const filter = anyFilter(graph, noun, day, chance);
        const found = countBy(graph, noun, { filter, search: '', day }, dimension);
        const { [dimension]: _, ...others } = filter;
        const records = naiveList(graph, noun, others, day);
        const groups = new Map<string, AnyRecord[]>();
        for (const record of records) {
          const values = naiveValues(graph, noun, record, dimension, day);
          for (const value of values.size === 0 ? [notKnown] : values)
            groups.set(value, [...(groups.get(value) ?? []), record]);
        }
        expect(found).toMatchObject(naiveCount(records));
        expect(new Map(found?.groups.map(({ value, ...count }) => [value, count]))).toEqual(
          new Map([...groups].map(([value, members]) => [value, naiveCount(members)])),
        );
        expect(found?.groups).toHaveLength(groups.size);
      }),
      { numRuns: 400 },
    );
  });

  test('each number is the length of the list it opens, and the sum is said apart from the total', patience, () => {
    fc.assert(
      fc.property(asked, ({ seed, choice, dimension: [noun, dimension] }) => {
        const [graph, chance] = [randomRegister(seed), chanceOf(choice)];
        const day = anyDay(chance);
        const filter = anyFilter(graph, noun, day, chance, dimension);
        const found = countBy(graph, noun, { filter, search: '', day }, dimension);
        const listed = (more: object) =>
          select(graph, noun, { filter: { ...filter, ...more }, search: '', day }) as unknown as readonly AnyRecord[];
        expect(found).toMatchObject(countRecords(noun, listed({})));
        for (const { value, ...group } of found?.groups ?? [])
          expect(countRecords(noun, listed({ [dimension]: [value] })), value).toEqual(group);
        const totals = found?.groups.map(({ total }) => total) ?? [];
        expect(found?.sumOfGroups).toBe(totals.reduce((sum, total) => sum + total, 0));
        expect(found?.sumOfGroups).toBeGreaterThanOrEqual(found?.total ?? 0);
        expect(totals, 'largest first').toEqual(totals.toSorted((a, b) => b - a));
      }),
      { numRuns: 400 },
    );
  });

  test('choosing several values of a dimension lists each record once', patience, () => {
    fc.assert(
      fc.property(asked, ({ seed, choice, dimension: [noun, dimension] }) => {
        const graph = randomRegister(seed);
        const day = anyDay(chanceOf(choice));
        const values = countBy(graph, noun, { filter: {}, search: '', day }, dimension)?.groups.map(
          ({ value }) => value,
        );
        const all = select(graph, noun, { filter: { [dimension]: values ?? [] }, search: '', day });
        expect(all).toEqual(select(graph, noun, { filter: {}, search: '', day }));
      }),
      { numRuns: 100 },
    );
  });

  test('members are what counting by hand gives, and know how surely', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const day = anyDay(chanceOf(choice));
        for (const one of graph.all('network')) {
          const ties = naiveTies(graph, day).filter(
            ({ network: id, relation }) => id === one.id && relation.endsWith('.member'),
          );
          const single = (id: string) => graph.get('organisation', id)?.plural === false;
          const organisations = new Set(ties.map((it) => it.organisation).filter(single));
          const reviewed = new Set(
            ties
              .filter((it) => it.review === 'review.reviewed')
              .map((it) => it.organisation)
              .filter(single),
          );
          const without = one.membersWithoutOrganisation.reduce((sum, { count }) => sum + count, 0);
          const total = organisations.size + without;
          const whole = one.memberList === 'memberList.complete';
          expect(memberIds(graph, one.id, day)).toEqual(organisations);
          const belonging = graph.all('organisation').filter(({ id }) => isMemberOf(graph, id, one.id, day));
          expect(new Set(belonging.map(({ id }) => id))).toEqual(organisations);
          expect(countMembers(graph, one, day)).toEqual({
            state: whole ? (total > 0 ? 'known' : 'none') : total > 0 ? 'atLeast' : 'unknown',
            total,
            organisations: organisations.size,
            withoutOrganisation: without,
            unreviewed: organisations.size - reviewed.size,
          });
          for (const id of organisations) expect(networkIds(graph, id, day)).toContain(one.id);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('themes stand in the order of the organisations they connect', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const day = anyDay(chanceOf(choice));
        const ranked = rankThemes(graph, day);
        const themes = new Set(
          graph
            .all('network')
            .filter((one) => naiveHolds(one, day))
            .flatMap((one) => one.themes),
        );
        expect(new Set(ranked.map(({ theme }) => theme))).toEqual(themes);
        for (const { theme, organisations, networks } of ranked) {
          expect(organisations).toBe(naiveCount(naiveList(graph, 'organisation', { theme: [theme] }, day)).total);
          expect(networks).toBe(naiveCount(naiveList(graph, 'network', { themes: [theme] }, day)).total);
        }
        const order = ranked.map(({ organisations }) => organisations);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
  });

  test('neither names nor the order of what was recorded first change a number', patience, () => {
    fc.assert(
      fc.property(asked, ({ seed, dimension: [noun, dimension] }) => {
        const graph = randomRegister(seed);
        const other = worldOf();
        for (const one of counted)
          for (const record of graph.all(one).toReversed() as readonly AnyRecord[]) {
            const renamed = 'names' in record ? { ...record, names: { fi: 'Nimetön' } } : record;
            other.apply([{ do: 'create', noun: one, record: renamed }]);
          }
        const selection = { filter: {}, search: '', day: today };
        expect(countBy(other, noun, selection, dimension)).toEqual(countBy(graph, noun, selection, dimension));
      }),
      { numRuns: 100 },
    );
  });
});

describe('counting', () => {
  const everything = { filter: {}, search: '', day: today } as const;

  test('by something that is no dimension gives nothing', () => {
    expect(countBy(worldOf(), 'network', everything, 'weather')).toBeNull();
  });

  test('filtering by something that is no dimension lists nothing, not everything', () => {
    const graph = worldOf();
    network(graph, 'Verkosto');
    expect(select(graph, 'network', { ...everything, filter: { weather: ['rain'] } })).toEqual([]);
    expect(select(graph, 'network', { ...everything, filter: { weather: [] } })).toHaveLength(1);
  });

  test('sets the choice in the counted dimension aside, and keeps the others', () => {
    const graph = worldOf();
    network(graph, 'A', { openness: 'networkOpenness.open', status: 'networkStatus.planned' });
    network(graph, 'B', { openness: 'networkOpenness.targeted', status: 'networkStatus.planned' });
    network(graph, 'C', { openness: 'networkOpenness.targeted' });
    const filter = { openness: ['networkOpenness.open'], status: ['networkStatus.planned'] };
    const found = countBy(graph, 'network', { ...everything, filter }, 'openness');
    expect(found?.groups.map(({ value, total }) => [value, total])).toEqual([
      ['networkOpenness.open', 1],
      ['networkOpenness.targeted', 1],
    ]);
  });

  test('SR038 gives every row asked for, zeros included', () => {
    const graph = worldOf();
    network(graph, 'Kemin ryhmä', { areas: [area.kemi] });
    const lapland = [area.rovaniemi, area.kemi, area.inari];
    const found = countBy(graph, 'network', everything, 'areas', lapland);
    const rows = new Map(found?.groups.map(({ value, total }) => [value, total]));
    expect(lapland.map((id) => rows.get(id))).toEqual([0, 1, 0]);
  });

  test('tells those nobody knows anything of from those that have none of it', () => {
    const graph = worldOf();
    organisation(graph, 'Tuntematon');
    organisation(graph, 'Ei tiedossa', { sector: 'sector.unknown' });
    organisation(graph, 'Sote', { sector: 'sector.sote' });
    const found = countBy(graph, 'organisation', everything, 'sector');
    expect(found?.groups.map(({ value, total }) => [value, total])).toEqual([
      [notKnown, 1],
      ['sector.sote', 1],
      ['sector.unknown', 1],
    ]);
    expect(select(graph, 'organisation', { ...everything, filter: { sector: [notKnown] } })).toHaveLength(1);
  });

  test('a tie counts only while both its ends hold', () => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä', { validFrom: '2010' });
    tie(graph, organisation(graph, 'Ennen', { validTo: '2015' }), group);
    tie(graph, organisation(graph, 'Nyt', { validFrom: '2016' }), group);
    const on = (day: string) => [...memberIds(graph, group.id, day as Day)].length;
    expect([on('2009-12-31'), on('2015-12-31'), on('2016-01-01')]).toEqual([0, 1, 1]);
  });
});
