import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBy, countRecords } from '#analysis/counts.ts';
import { dimensionsOf } from '#analysis/dimensions.ts';
import type { Filter } from '#analysis/select.ts';
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import { chanceOf, type Chance } from '#domain/chance.ts';
import { anyDay, randomRegister } from '#testing/random-register.ts';
import { finnish, noSettings } from '#testing/random-settings.ts';
import { network, organisation } from '#testing/shorthand.ts';
import { patience, today, worldOf } from '#testing/world.ts';
import { filterFor } from './chosen-map.ts';
import { deriveView } from './derive-view.ts';
import { choicesOf, chosenIn, mapFilters, withChosen, type MapFilter } from './map-filters.ts';
import type { ViewModel } from './view-model.ts';

/** The whole map of a filter: nothing folded, also what has no ties. */
const mapWith = (graph: Graph, filter: Filter, day: Day): ViewModel =>
  deriveView(graph, { ...noSettings, filter, day, grouping: 'none', withAlone: true, open: 'all' }, today, finnish);

const recordsOf = (graph: Graph, noun: 'network' | 'organisation', view: ViewModel): readonly AnyRecord[] =>
  view.nodes.flatMap(({ id }) => (graph.get(noun, id) as AnyRecord | undefined) ?? []);

/** Values that occur, chosen in some of the map's filters. */
const anyMapFilter = (graph: Graph, day: Day, chance: Chance): Filter =>
  chance.some(mapFilters, 3).reduce((filter: Filter, one) => {
    const choices = choicesOf(graph, { filter: {}, day }, one);
    return choices.length === 0 ? filter : withChosen(filter, one, [chance.pick(choices).value]);
  }, {});

const named = (id: MapFilter['id']): MapFilter => mapFilters.find((one) => one.id === id) as MapFilter;

describe('filters of the map', () => {
  const asked = [fc.nat(), fc.nat(), fc.constantFrom(...mapFilters)] as const;

  test('are dimensions that the lists know', () => {
    for (const { nouns, dimension } of mapFilters)
      for (const noun of nouns) expect(dimensionsOf(noun).has(dimension), `${noun} ${dimension}`).toBe(true);
  });

  test('say of each choice what choosing it shows', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice, one) => {
        const [graph, chance] = [randomRegister(seed), chanceOf(choice)];
        const day = anyDay(chance);
        const filter = anyMapFilter(graph, day, chance);
        for (const { value, total, unreviewed, counts } of choicesOf(graph, { filter, day }, one)) {
          const view = mapWith(graph, withChosen(filter, one, [value]), day);
          for (const { noun, ...count } of counts)
            expect(countRecords(noun, recordsOf(graph, noun, view)), `${noun} ${value}`).toMatchObject(count);
          expect(total).toBe(counts.reduce((sum, count) => sum + count.total, 0));
          expect(unreviewed).toBe(counts.reduce((sum, count) => sum + count.unreviewed, 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('count as the lists do', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice, one) => {
        const [graph, chance] = [randomRegister(seed), chanceOf(choice)];
        const day = anyDay(chance);
        const filter = anyMapFilter(graph, day, chance);
        for (const noun of one.nouns) {
          const groups = countBy(
            graph,
            noun,
            { filter: filterFor(noun, filter), search: '', day },
            one.dimension,
          )?.groups;
          const mine = choicesOf(graph, { filter, day }, one).flatMap(({ value, counts }) =>
            counts.flatMap((count) => (count.noun === noun ? [[value, count.total] as const] : [])),
          );
          expect(new Map(mine.filter(([, total]) => total > 0))).toEqual(
            new Map(groups?.flatMap(({ value, total }) => (total > 0 ? [[value, total]] : []))),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('show every term of a scheme that code knows, in its order, and an open scheme’s as they occur', () => {
    const graph = worldOf();
    network(graph, 'Avoin', { openness: 'networkOpenness.both', themes: ['theme.sports', 'theme.village'] });
    network(graph, 'Toinen', { openness: 'networkOpenness.both', themes: ['theme.village'] });
    const of = (id: MapFilter['id'], filter: Filter = {}) =>
      choicesOf(graph, { filter, day: today }, named(id)).map(({ value, total }) => `${value} ${total}`);
    expect(of('openness')).toEqual([
      'networkOpenness.open 0',
      'networkOpenness.targeted 0',
      'networkOpenness.both 2',
      'networkOpenness.unknown 0',
    ]);
    expect(of('themes')).toEqual(['theme.village 2', 'theme.sports 1']);
    expect(of('themes', { themes: ['theme.participation'] })).toContain('theme.participation 0');
  });

  test('keep kinds of networks and of organisations apart, though both are called kind in the address', () => {
    const filter = withChosen({ kind: ['networkKind.areal'] }, named('organisationKind'), [
      'organisationKind.municipality',
      'organisationKind.project',
    ]);
    expect(chosenIn(filter, named('networkKind'))).toEqual(['networkKind.areal']);
    expect(chosenIn(filter, named('organisationKind'))).toHaveLength(2);
    expect(withChosen(filter, named('organisationKind'), [])).toEqual({ kind: ['networkKind.areal'] });
  });

  test('count both networks and organisations where they narrow both', () => {
    const graph = worldOf();
    network(graph, 'Verkosto');
    organisation(graph, 'Järjestö');
    organisation(graph, 'Toinen');
    const [unreviewed, reviewed] = choicesOf(graph, { filter: {}, day: today }, named('review'));
    const whole = unreviewed?.total === 3 ? unreviewed : reviewed;
    expect(whole?.counts.map(({ noun, total }) => `${noun} ${total}`)).toEqual(['network 1', 'organisation 2']);
  });
});
