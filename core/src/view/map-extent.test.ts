import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import type { Noun } from '#domain/ids.ts';
import { countRecords } from '#analysis/counts.ts';
import { select } from '#analysis/select.ts';
import type { GraphReader } from '#graph/graph.ts';
import { anyFilter, randomRegister } from '#testing/random-register.ts';
import { anySettings, finnish, noSettings } from '#testing/random-settings.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { patience, today, worldOf } from '#testing/world.ts';
import { filterFor } from './chosen-map.ts';
import { deriveView } from './derive-view.ts';
import { isGathered, mostOnMap } from './map-extent.ts';
import { nearSelected, type MapSettings } from './settings.ts';
import type { ViewModel } from './view-model.ts';

/** So many more than there are, so that maps of a small register are gathered as a country's are. */
const country: Partial<Record<Noun, number>> = { organisation: 105_000, membership: 1_000_000 };

/** Reads the same register; whoever asks for all memberships of a country has lost. */
const asCountry = (graph: GraphReader, onHolding: () => void = () => undefined): GraphReader => ({
  get: (noun, id) => graph.get(noun, id),
  all: (noun) => {
    if (noun === 'membership') throw new Error('All memberships were asked for');
    return graph.all(noun);
  },
  holding: (noun, field, value) => {
    onHolding();
    return graph.holding(noun, field, value);
  },
  count: (noun) => country[noun] ?? graph.count(noun),
});

const sorted = (values: readonly object[]): readonly string[] => values.map((one) => JSON.stringify(one)).toSorted();

const drawn = ({ nodes, edges, neighbours, ties, paths, byId }: ViewModel) => ({
  nodes,
  edges: sorted(edges),
  ids: [...byId.keys()],
  neighbours: new Map([...neighbours].map(([id, all]) => [id, sorted(all.map(({ node }) => node))])),
  ties,
  paths,
});

const isNarrowed = (noun: 'network' | 'organisation', { filter }: MapSettings): boolean =>
  Object.keys(filterFor(noun, filter)).length > 0;

/** All organisations of a country stand in it, or all its networks with all of them. */
const isTooMuch = (settings: MapSettings): boolean =>
  !isNarrowed('organisation', settings) && (settings.withAlone || !isNarrowed('network', settings));

describe('the map of a country', () => {
  test('shows the same as that of a region where filters choose little enough', patience, () => {
    let gathered = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const graph = randomRegister(seed);
        const chance = chanceOf(choice);
        const any = anySettings(graph, chance);
        const filter = { ...any.filter, ...anyFilter(graph, 'network', any.day ?? today, chance) };
        const settings = { ...any, filter, hiddenTies: new Set<never>() };
        const there = deriveView(asCountry(graph), settings, today, finnish);
        if (there.tooLarge) {
          expect(isTooMuch(settings)).toBe(true);
          return;
        }
        // Then only what is near to the one looked at is there.
        if (isTooMuch(settings)) return;
        gathered += 1;
        const whole = deriveView(graph, settings, today, finnish);
        expect(drawn(there)).toEqual(drawn(whole));
        expect([there.kinds, there.found]).toEqual([whole.kinds, whole.found]);
      }),
      { numRuns: 400 },
    );
    expect(gathered).toBeGreaterThan(100);
  });

  test('shows the same where only organisations are chosen', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('association', 'municipality'), fc.boolean(), (seed, kind, withAlone) => {
        const graph = randomRegister(seed);
        const settings = { ...noSettings, filter: { kind: [`organisationKind.${kind}`] }, withAlone };
        const [there, whole] = [asCountry(graph), graph].map((one) => deriveView(one, settings, today, finnish));
        expect(there && drawn(there)).toEqual(whole && drawn(whole));
        expect(there?.all).toBe(whole?.all);
      }),
      { numRuns: 100 },
    );
  });

  test('near to one shows the same as that of a region, without groups', patience, () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }), (seed, choice, steps) => {
        const graph = randomRegister(seed);
        const ids = [...graph.all('network'), ...graph.all('organisation')].map(({ id }): string => id);
        if (ids.length === 0) return;
        const chance = chanceOf(choice);
        const settings: MapSettings = {
          ...noSettings,
          grouping: 'none',
          focus: { id: chance.pick(ids), steps },
          overlaps: chance.once(2) ? 1 : null,
        };
        const whole = deriveView(graph, settings, today, finnish);
        if (!whole.byId.has(settings.focus?.id ?? '')) return;
        compared += 1;
        expect(drawn(deriveView(asCountry(graph), settings, today, finnish))).toEqual(drawn(whole));
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  const small = () => {
    const graph = worldOf();
    const [forum, club] = [
      network(graph, 'Foorumi', { themes: ['theme.sports'] }),
      network(graph, 'Kerho', { themes: ['theme.sports'] }),
    ];
    const members = ['Yksi', 'Kaksi', 'Kolme'].map((name) => organisation(graph, name));
    for (const one of members) tie(graph, one, forum);
    const alone = organisation(graph, 'Yksin');
    return { graph, forum, club, members, alone };
  };
  const namesIn = ({ nodes }: ViewModel): readonly string[] => nodes.map(({ name }) => name);

  test('is not drawn whole, nor asked for: it tells how many are recorded', () => {
    const { graph } = small();
    let held = 0;
    const view = deriveView(
      asCountry(graph, () => (held += 1)),
      noSettings,
      today,
      finnish,
    );
    expect(view).toMatchObject({ nodes: [], edges: [], kinds: [], ties: [], all: 0 });
    expect(view.tooLarge).toEqual({ networks: 2, organisations: 105_000, isAll: true });
    expect(held).toBe(0);
  });

  test('is gathered no further than the bound, and counts as the lists do', () => {
    const graph = worldOf();
    for (let at = 0; at < 50; at += 1)
      tie(graph, organisation(graph, `Jäsen ${at}`), network(graph, `Verkosto ${at}`, { themes: ['theme.sports'] }));
    const settings = { ...noSettings, filter: { themes: ['theme.sports'] } };
    let held = 0;
    const view = deriveView(
      asCountry(graph, () => (held += 1)),
      settings,
      today,
      { ...finnish, most: { nodes: 100, ties: 5 } },
    );
    const total = (noun: 'network' | 'organisation') =>
      countRecords(noun, select(graph, noun, { filter: filterFor(noun, settings.filter), search: '', day: today }))
        .total;
    expect(view.tooLarge).toEqual({ networks: total('network'), organisations: total('organisation'), isAll: false });
    expect(held).toBeLessThan(30);
    const most = { nodes: 20, ties: 500 };
    expect(deriveView(asCountry(graph), settings, today, { ...finnish, most }).tooLarge).not.toBeNull();
  });

  test('shows one with what is near to it, also one that no network is near to', () => {
    const { graph, forum, members, alone } = small();
    const near = (id: string, steps: number) =>
      deriveView(asCountry(graph), { ...noSettings, focus: { id, steps } }, today, finnish);
    expect(namesIn(near(members[0]?.id ?? '', 1))).toEqual(['Foorumi', 'Yksi']);
    expect(near(members[0]?.id ?? '', 1).byId.get(forum.id)).toMatchObject({ folded: 3, members: { total: 3 } });
    expect(namesIn(near(members[0]?.id ?? '', 2))).toEqual(['Foorumi', 'theme sports', 'Kaksi', 'Kolme', 'Yksi']);
    expect(namesIn(near(alone.id, 1))).toEqual(['Yksin']);
    expect(namesIn(near('theme.sports', 1))).toEqual(['Foorumi', 'Kerho', 'theme sports']);
    expect(near('org_nobody', 1).tooLarge).not.toBeNull();
    const crowded = { ...finnish, most: { nodes: 2, ties: 100 } };
    const settings = { ...noSettings, focus: { id: forum.id, steps: 1 } };
    expect(deriveView(asCountry(graph), settings, today, crowded).tooLarge).not.toBeNull();
  });

  test('shows no way between two that would lead through all of it', () => {
    const { graph, members } = small();
    const path = [members[0]?.id ?? '', members[1]?.id ?? ''] as const;
    expect(deriveView(asCountry(graph), { ...noSettings, path }, today, finnish).tooLarge).not.toBeNull();
    const filter = { themes: ['theme.sports'] };
    expect(deriveView(asCountry(graph), { ...noSettings, path, filter }, today, finnish).paths?.paths).toHaveLength(1);
  });

  test('looks at the selected one alone, unless something else is asked', () => {
    const asked = { ...noSettings, selected: 'org_1' };
    expect(nearSelected(asked)?.focus).toEqual({ id: 'org_1', steps: 1 });
    expect(nearSelected(noSettings)).toBeNull();
    expect(nearSelected({ ...asked, focus: { id: 'org_2', steps: 2 } })).toBeNull();
    expect(nearSelected({ ...asked, path: ['org_1', 'org_2'] })).toBeNull();
  });
});

test('a region is far below what a map holds', () => {
  const of = (counts: Partial<Record<Noun, number>>): GraphReader => ({
    ...asCountry(worldOf()),
    count: (noun) => counts[noun] ?? 0,
  });
  expect(isGathered(of({ network: 800, organisation: 4000, membership: 19_000, link: 1000 }))).toBe(false);
  expect(4 * 4800).toBeLessThan(mostOnMap.nodes);
  expect(4 * 20_000).toBeLessThan(mostOnMap.ties);
  expect(isGathered(of({ organisation: mostOnMap.nodes + 1 }))).toBe(true);
  expect(isGathered(of({ membership: mostOnMap.ties + 1 }))).toBe(true);
});
