import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/partial-date.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import { countRecords } from '#analysis/counts.ts';
import { dimensionsOf } from '#analysis/dimensions.ts';
import { select } from '#analysis/select.ts';
import { chanceOf } from '#testing/chance.ts';
import { randomRegister } from '#testing/random-register.ts';
import { anySettings, finnish, noSettings } from '#testing/random-settings.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, patience, today, worldOf } from '#testing/world.ts';
import { filterFor, groupingDimensions } from './chosen-map.ts';
import { deriveView } from './derive-view.ts';
import { graphIn, mapDocumentOf } from './map-document.ts';
import { isOrganisation } from './sentences.ts';
import type { MapSettings } from './settings.ts';
import { looksOf } from './tie-looks.ts';
import type { ViewModel } from './view-model.ts';

const viewOf = (graph: Graph, settings: Partial<MapSettings> = {}): ViewModel =>
  deriveView(graph, { ...noSettings, ...settings }, today, finnish);
const idsIn = (view: ViewModel): readonly string[] => view.nodes.map(({ id }) => id);
const namesIn = (view: ViewModel): readonly string[] => view.nodes.map(({ name }) => name);

const asked = [fc.nat(), fc.nat()] as const;
const anyView = (seed: number, choice: number) => {
  const graph = randomRegister(seed);
  const settings = anySettings(graph, chanceOf(choice));
  return { graph, settings, view: deriveView(graph, settings, today, finnish) };
};

describe('any view of any register', () => {
  test('draws each thing once and each tie between two that are drawn', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice) => {
        const { view } = anyView(seed, choice);
        expect(new Set(idsIn(view)).size).toBe(view.nodes.length);
        expect(new Set(view.edges.map(({ id }) => id)).size).toBe(view.edges.length);
        expect(view.edges.filter(({ from, to }) => !view.byId.has(from) || !view.byId.has(to))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('shows nothing of a hidden kind, and no tie of a hidden look', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice) => {
        const { view, settings } = anyView(seed, choice);
        expect(view.nodes.filter(({ kind }) => settings.hiddenKinds.has(kind))).toEqual([]);
        expect(view.edges.flatMap(looksOf).filter((look) => settings.hiddenTies.has(look))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('counts in its legend what it draws', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice) => {
        const { view } = anyView(seed, choice);
        for (const { kind, drawn, count } of view.kinds) {
          expect(drawn).toBe(view.nodes.filter((node) => node.kind === kind).length);
          expect(count).toBeGreaterThanOrEqual(drawn);
        }
        for (const { look, count } of view.ties.filter(({ isShown }) => isShown))
          expect(count).toBe(view.edges.filter((edge) => looksOf(edge).includes(look)).length);
        const counted = new Set(view.ties.map(({ look }) => look));
        expect(view.edges.flatMap(looksOf).filter((look) => !counted.has(look))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('with everything unfolded and what stands alone counts as the lists do', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice) => {
        const graph = randomRegister(seed);
        const { filter, day, grouping } = anySettings(graph, chanceOf(choice));
        const view = viewOf(graph, { filter, day, grouping, open: 'all', withAlone: true });
        for (const noun of ['network', 'organisation'] as const) {
          const listed = select(graph, noun, { filter: filterFor(noun, filter), search: '', day: day ?? today });
          const drawn = view.nodes.filter((node) => (noun === 'network' ? node.kind === noun : isOrganisation(node)));
          expect(new Set(drawn.map(({ id }) => id))).toEqual(new Set(listed.map(({ id }) => id)));
          const { total, sets, suggestions } = countRecords(noun, listed as unknown as readonly AnyRecord[]);
          expect(drawn).toHaveLength(total + sets + suggestions);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('puts into each group what has its value, and nothing else', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice) => {
        const { graph, settings, view } = anyView(seed, choice);
        const day = settings.day ?? today;
        const named = groupingDimensions[settings.grouping];
        const inGroups = settings.hiddenTies.has('group') ? [] : view.nodes.filter(({ isGroup }) => isGroup);
        for (const group of inGroups) {
          const within = (view.neighbours.get(group.id) ?? [])
            .filter(({ ties }) => ties.some(({ kind }) => kind === 'group'))
            .map(({ node }) => node.id);
          const having = view.nodes.filter(({ id, isGroup }) => {
            const noun = graph.get('network', id) ? 'network' : 'organisation';
            const dimension = dimensionsOf(noun).get(named[noun] ?? '');
            const record = graph.get(noun, id) as unknown as AnyRecord | undefined;
            return !isGroup && record && dimension?.values(graph, record, day).includes(group.id);
          });
          expect(new Set(within)).toEqual(new Set(having.map(({ id }) => id)));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the same from the document that travels, but for ids of ties', patience, () => {
    fc.assert(
      fc.property(...asked, (seed, choice) => {
        const { graph, settings, view } = anyView(seed, choice);
        const there = deriveView(graphIn(mapDocumentOf(graph, 1)), settings, today, finnish);
        const facts = ({ nodes, edges, kinds, ties, all, found, paths }: ViewModel) => ({
          nodes,
          edges: edges.map(({ id: _, ...edge }) => JSON.stringify(edge)).toSorted(),
          kinds,
          ties,
          all,
          found,
          paths,
        });
        expect(facts(there)).toEqual(facts(view));
      }),
      { numRuns: 200 },
    );
  });

  test('folds away only what unfolding brings back', patience, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const graph = randomRegister(seed);
        const folded = viewOf(graph, { open: new Set() });
        for (const node of folded.nodes.filter(({ kind }) => kind === 'network')) {
          const unfolded = viewOf(graph, { open: new Set([node.id]) });
          expect(unfolded.nodes.length - folded.nodes.length).toBe(node.folded);
          expect(unfolded.byId.get(node.id)).toMatchObject({ folded: 0, isOpen: true });
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the view', () => {
  const small = () => {
    const graph = worldOf();
    const forum = network(graph, 'Foorumi', { themes: ['theme.sports'], memberList: 'memberList.partial' });
    const ended = network(graph, 'Arkisto', { status: 'networkStatus.ended' });
    const [one, guess, pairA, pairB] = ['Yksi', 'Arvaus', 'Pari A', 'Pari B'].map((name) =>
      organisation(graph, name),
    ) as [
      ReturnType<typeof organisation>,
      ReturnType<typeof organisation>,
      ReturnType<typeof organisation>,
      ReturnType<typeof organisation>,
    ];
    const funder = organisation(graph, 'Rahoittaja', { kind: 'organisationKind.regionalCouncil' });
    tie(graph, one, forum, 'member', { confirmation: 'confirmation.confirmed' });
    tie(graph, guess, forum, 'member', { basis: 'basis.inferred' });
    add(graph, 'link', { from: funder.id, to: one.id, kind: 'linkKind.funds', mode: 'mode.planned' });
    add(graph, 'link', { from: pairA.id, to: pairB.id, kind: 'linkKind.uses', mode: 'mode.current' });
    return { graph, forum, ended, one, guess, funder };
  };

  test('has networks first, then themes, then organisations by kind and name', () => {
    expect(namesIn(viewOf(small().graph))).toEqual([
      'Arkisto',
      'Foorumi',
      'theme sports',
      'Arvaus',
      'Yksi',
      'Rahoittaja',
    ]);
  });

  test('leaves out organisations that no way of ties leads to from a network, unless asked for', () => {
    const { graph } = small();
    expect(namesIn(viewOf(graph))).not.toContain('Pari A');
    expect(namesIn(viewOf(graph, { withAlone: true }))).toContain('Pari A');
    expect(viewOf(graph).all).toBe(viewOf(graph, { withAlone: true }).nodes.length);
  });

  test('leaves out what only suggestions tie when they are hidden, and still offers to show them', () => {
    const view = viewOf(small().graph, { hiddenTies: new Set(['inferred']) });
    expect(namesIn(view)).not.toContain('Arvaus');
    expect(view.ties).toContainEqual({ look: 'inferred', count: 1, isShown: false });
  });

  test('shows one with what is within so many ties alone', () => {
    const { graph, funder } = small();
    const near = (steps: number) => namesIn(viewOf(graph, { focus: { id: funder.id, steps } }));
    expect(near(1)).toEqual(['Yksi', 'Rahoittaja']);
    expect(near(2)).toEqual(['Foorumi', 'Yksi', 'Rahoittaja']);
    expect(near(3)).toEqual(['Foorumi', 'theme sports', 'Arvaus', 'Yksi', 'Rahoittaja']);
    expect(namesIn(viewOf(graph, { focus: { id: 'org_nobody', steps: 1 } }))).toEqual(namesIn(viewOf(graph)));
  });

  test('shows the ways between two alone, over a shared theme only where nothing else ties them', () => {
    const { graph, funder, guess, forum } = small();
    const view = viewOf(graph, { path: [funder.id, guess.id] });
    expect(view.paths?.paths.map((path) => path.map((id) => view.byId.get(id)?.name))).toEqual([
      ['Rahoittaja', 'Yksi', 'Foorumi', 'Arvaus'],
    ]);
    const other = network(graph, 'Seura', { themes: ['theme.sports'] });
    const over = viewOf(graph, { path: [forum.id, other.id] });
    expect(over.paths?.paths).toEqual([[forum.id, 'theme.sports', other.id]]);
    const none = viewOf(graph, { grouping: 'none', path: [forum.id, other.id] });
    expect([none.paths?.paths, idsIn(none).toSorted()]).toEqual([[], [forum.id, other.id].toSorted()]);
  });

  test('SR012: groups by theme or by relation what it shows, with the same numbers', () => {
    const { graph } = small();
    const counts = (view: ViewModel) => [
      view.nodes.filter(({ kind }) => kind === 'network').length,
      view.nodes.filter(isOrganisation).length,
      view.edges.filter(({ kind }) => kind !== 'group').length,
    ];
    const groups = (view: ViewModel) => view.nodes.filter(({ isGroup }) => isGroup).map(({ id }) => id);
    const [byTheme, byRelation] = [viewOf(graph), viewOf(graph, { grouping: 'relation' })];
    expect(groups(byTheme)).toEqual(['theme.sports']);
    expect(new Set(groups(byRelation))).toEqual(new Set(['membershipRelation.member', 'linkKind.funds']));
    expect(counts(byRelation)).toEqual(counts(byTheme));
  });

  test('SR013: groups by function, and lists a network without one outside every group', () => {
    const { graph } = small();
    const active = network(graph, 'Vaikuttajat', { functions: ['functionKind.advocacy'] });
    const view = viewOf(graph, { grouping: 'function' });
    expect(view.neighbours.get('functionKind.advocacy')?.map(({ node }) => node.id)).toEqual([active.id]);
    const without = view.nodes.filter(
      ({ id, kind }) =>
        kind === 'network' &&
        !(view.neighbours.get(id) ?? []).some(({ ties }) => ties.some((one) => one.kind === 'group')),
    );
    expect(without.map(({ name }) => name)).toEqual(['Arkisto', 'Foorumi']);
  });

  test('groups by area as it was recorded, places of organisations too', () => {
    const graph = worldOf();
    const here = network(graph, 'Täällä', { areas: [area.lappi] });
    const home = organisation(graph, 'Koti', { homeMunicipality: area.inari });
    tie(graph, home, here);
    const view = viewOf(graph, { grouping: 'area' });
    expect(view.edges.filter(({ kind }) => kind === 'group').map(({ from, to }) => [from, to])).toEqual([
      [here.id, area.lappi],
      [home.id, area.inari],
    ]);
  });

  test('filters that speak of ties narrow the ties too', () => {
    const { graph, forum, funder } = small();
    tie(graph, funder, forum, 'participant');
    const view = viewOf(graph, { filter: { relation: ['membershipRelation.participant'] } });
    expect(view.edges.filter(({ kind }) => kind === 'member')).toEqual([]);
    expect(view.edges.filter(({ kind }) => kind === 'participant')).toHaveLength(1);
  });

  test('finds by any name, folded ones too, and an empty word finds nothing but all', () => {
    const { graph } = small();
    const long = organisation(graph, 'Suomen Punainen Risti', {
      alternativeNames: [{ name: 'SPR', kind: 'alternativeNameKind.abbreviation' }],
    });
    tie(graph, long, graph.all('network')[0] as { id: string });
    const found = viewOf(graph, { search: ' spr ', open: new Set() });
    expect(found.found?.map(({ id }) => id)).toEqual([long.id]);
    expect(found.byId.has(long.id)).toBe(false);
    expect(viewOf(graph, { search: ' ' }).found).toBeNull();
    expect(viewOf(graph, { search: '-' }).found).toEqual([]);
  });

  test('tells how sure a tie is, and when it holds', () => {
    const { graph, forum } = small();
    const old = organisation(graph, 'Vanha');
    tie(graph, old, forum, 'member', { renewedOn: '2020-01-01' });
    tie(graph, organisation(graph, 'Kiista'), forum, 'member', { confirmation: 'confirmation.disputed' });
    const said = viewOf(graph).edges.map(({ certainty, mode }) => `${certainty} ${mode}`);
    expect(said).toEqual(
      expect.arrayContaining([
        'confirmed current',
        'inferred current',
        'said planned',
        'lapsed current',
        'disputed current',
      ]),
    );
  });

  test('of a past day shows what held then', () => {
    const graph = worldOf();
    network(graph, 'Ennen', { validTo: '2019' });
    network(graph, 'Nyt', { validFrom: '2020' });
    expect(namesIn(viewOf(graph, { day: '2019-05-01' as Day }))).toEqual(['Ennen']);
    expect(namesIn(viewOf(graph))).toEqual(['Nyt']);
  });

  test('of a large map begins with networks and groups, counts what is folded, and draws the selected one', () => {
    const graph = worldOf();
    const forum = network(graph, 'Foorumi', { themes: ['theme.sports'] });
    const many = Array.from({ length: 70 }, (_, at) => organisation(graph, `Jäsen ${at}`));
    for (const one of many) tie(graph, one, forum);
    expect(namesIn(viewOf(graph))).toEqual(['Foorumi', 'theme sports']);
    expect(viewOf(graph).nodes[0]).toMatchObject({ folded: 70, isOpen: false, members: { total: 70 } });
    expect(viewOf(graph).kinds).toContainEqual({ kind: 'association', count: 70, drawn: 0, isShown: true });
    expect(idsIn(viewOf(graph, { selected: many[3]?.id ?? '' }))).toContain(many[3]?.id);
    expect(viewOf(graph, { open: 'all' }).nodes).toHaveLength(72);
  });
});
