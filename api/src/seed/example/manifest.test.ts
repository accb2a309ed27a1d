import { describe, expect, it } from 'vitest';
import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import { countMembers, memberIds, networkIds, tiesOfNetwork } from '@tvl/core/analysis/members.ts';
import { select } from '@tvl/core/analysis/select.ts';
import { isSuggestion, isValidOn } from '@tvl/core/analysis/validity.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import { lastDay, type Day } from '@tvl/core/domain/partial-date.ts';
import type { Network } from '@tvl/core/domain/record.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { loadMaterial } from '../load-seed.ts';
import { readExampleMaterial } from '../read-material.ts';
import { openTarget, today } from '../testing/open-target.ts';
import { makeExample } from './make-example.ts';
import type { OverlapKind, PlantedOverlap } from './manifest.ts';
import { areaOf, lapland, places } from './places.ts';

const load = async (day: Day, seed?: number): Promise<Graph> => {
  const { target, graph } = openTarget(day);
  await loadMaterial(target, await readExampleMaterial(day, seed), { progress: () => {} });
  return graph;
};

// What is planted holds whatever the number and the day.
describe.each([
  [today, undefined],
  ['2029-12-31' as Day, 4],
] as const)('what is planted in the region of %s, number %s,', async (day, seed) => {
  const graph = await load(day, seed);
  const { manifest } = makeExample(day, seed);
  const { gaps } = manifest;

  const networks = graph.all('network').filter((one) => isValidOn(one, day));
  const idsOf = (isSo: (network: Network) => boolean) =>
    networks
      .filter(isSo)
      .map(({ id }) => id as string)
      .toSorted();
  const network = (id: string): Network => {
    const found = graph.get('network', id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const members = (id: string) => memberIds(graph, id, day);
  const tied = (one: Network) => {
    const ties = tiesOfNetwork(graph, one.id, day);
    return [...ties.members, ...ties.participants, ...ties.others];
  };

  const common = <T>(a: Iterable<T>, b: Iterable<T>) => [...new Set(a)].filter((one) => new Set(b).has(one));

  const holds: Readonly<Record<OverlapKind, (a: Network, b: Network, shared: number) => boolean>> = {
    contained: (a, b, shared) => shared >= 3 && shared / Math.min(members(a.id).size, members(b.id).size) >= 0.7,
    parallel: (a, b, shared) =>
      shared / (members(a.id).size + members(b.id).size - shared) >= 0.4 &&
      common(a.themes, b.themes).length > 0 &&
      common(a.functions, b.functions).length > 0,
    sameThemeDifferentMembers: (a, b, shared) => shared === 0 && common(a.themes, b.themes).length > 0,
    sameMembersDifferentTheme: (a, b, shared) =>
      shared === members(a.id).size && shared === members(b.id).size && common(a.themes, b.themes).length === 0,
    sameFunctionNoSharedMember: (a, b, shared) =>
      shared === 0 && common(a.functions, b.functions).length > 0 && common(a.themes, b.themes).length === 0,
  };

  it('overlaps of five kinds hold, with lists of members that are whole', () => {
    const wrong = manifest.overlaps.filter(({ kind, networks: [a, b], shared }: PlantedOverlap) => {
      const whole = [a, b].every(
        (id) => countMembers(graph, network(id), day).state === 'known' && members(id).size > 4,
      );
      return !whole || common(members(a), members(b)).length !== shared || !holds[kind](network(a), network(b), shared);
    });
    expect(wrong).toEqual([]);
    expect(new Set(manifest.overlaps.map(({ kind }) => kind)).size).toBe(5);
  });

  it('gaps: the organisations in no network are these and no others', () => {
    const alone = graph
      .all('organisation')
      .filter((one) => isValidOn(one, day) && !one.plural && networkIds(graph, one.id, day).size === 0);
    expect(alone.map(({ id }) => id).toSorted()).toEqual([...gaps.organisationsInNoNetwork].toSorted());
    expect(alone.length).toBeGreaterThan(20);
    const around = alone.filter(({ id }) => graph.holding('membership', 'organisation', id).length > 0);
    expect(around.length, 'some take part, did so once, or are guessed to').toBeGreaterThan(5);
  });

  it('gaps: who said so answered that they belong to none', () => {
    const said = graph
      .all('response')
      .filter(({ state, ownList }) => state === 'responseState.sent' && ownList === 'ownList.none');
    expect(said.flatMap(({ organisations }) => organisations as readonly string[]).toSorted()).toEqual(
      [...gaps.organisationsSayingSo].toSorted(),
    );
    expect(common(gaps.organisationsSayingSo, gaps.organisationsInNoNetwork)).toHaveLength(
      gaps.organisationsSayingSo.length,
    );
  });

  it('gaps: networks without coordinator, theme, function or member are these and no others', () => {
    const coordinated = (one: Network) => tied(one).some(({ roles }) => roles.includes('membershipRole.coordinator'));
    expect(idsOf((one) => tied(one).length > 0 && !coordinated(one))).toEqual(
      gaps.networksWithoutCoordinator.toSorted(),
    );
    expect(idsOf(({ themes }) => themes.length === 0)).toEqual(gaps.networksWithoutTheme.toSorted());
    expect(idsOf(({ functions }) => functions.length === 0)).toEqual(gaps.networksWithoutFunction.toSorted());
    const inState = (state: string) => idsOf((one) => countMembers(graph, one, day).state === state);
    expect(inState('unknown')).toEqual(gaps.networksWithMembersUnknown.toSorted());
    expect(inState('none')).toEqual(gaps.networksWithNoMember.toSorted());
    for (const list of Object.values(gaps)) expect(list.length).toBeGreaterThan(0);
  });

  it('gaps: networks that rest on projects about to end, or ended', () => {
    const inAYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
    const endOf = (id: string) =>
      graph
        .get('organisation', id)
        ?.fundingPeriods.map(({ to }) => (to === null ? '' : lastDay(to)))
        .toSorted()
        .at(-1) ?? '';
    const ending = idsOf(({ restsOn }) => restsOn.some((id) => endOf(id) >= day && endOf(id) <= inAYear));
    expect(ending).toEqual(gaps.networksOnEndingProjects.toSorted());
    const ended = idsOf(({ restsOn }) => restsOn.length > 0 && restsOn.every((id) => endOf(id) < day));
    expect(ended).toEqual(gaps.networksOnEndedProjects.toSorted());
  });

  it('gaps: one municipality that no network names, and cells of municipality and theme without a network', () => {
    const named = new Set(networks.flatMap(({ areas }) => areas as readonly string[]));
    expect(places.map(({ code }) => areaOf(code)).filter((id) => !named.has(id))).toEqual(
      gaps.municipalitiesNamedByNoNetwork,
    );
    const reach = dimensionsOf('network').get('areas');
    const served = (one: Network) => reach?.values(graph, one, day) ?? [];
    for (const { municipality, theme } of manifest.emptyCells) {
      const about = networks.filter(({ themes }) => (themes as readonly string[]).includes(theme));
      expect(about.length, theme).toBeGreaterThan(0);
      expect(
        about.filter((one) => served(one).includes(municipality)),
        `${municipality} ${theme}`,
      ).toEqual([]);
    }
    expect(networks.filter((one) => served(one).includes(lapland)).length).toBe(networks.length);
  });

  it('gaps: municipalities without a contact in the latest round', () => {
    const found = (state: string) =>
      graph
        .holding('municipalPractice', 'round', 'rnd_EX-latest')
        .filter(({ contactRole }) => contactRole === `practiceState.${state}`)
        .map(({ area }) => area as string)
        .toSorted();
    expect(found('no')).toEqual(gaps.municipalitiesWithoutContact.toSorted());
    expect(found('unknown')).toEqual(gaps.municipalitiesContactUnknown.toSorted());
  });

  it('duplicates and what only looks alike are pairs of records of their noun', () => {
    for (const { noun, ids } of [...manifest.duplicates, ...manifest.mustNotMerge]) {
      expect(ids.map((id) => nounOf(id))).toEqual([noun, noun]);
      expect(
        ids.every((id) => graph.get(noun, id) !== undefined),
        ids.join(' '),
      ).toBe(true);
    }
    const phenomena = new Set(manifest.duplicates.map(({ phenomenon }) => phenomenon));
    expect(phenomena.size).toBeGreaterThanOrEqual(13);
    const pairs = [...manifest.duplicates, ...manifest.mustNotMerge].map(({ ids }) => ids.toSorted().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('what must not merge stands apart for the reason given', () => {
    const apart = (difference: string) =>
      manifest.mustNotMerge.filter((one) => one.difference === difference).map(({ ids }) => ids);
    for (const [before, after] of apart('predecessorAndSuccessor'))
      expect(graph.get('organisation', after)?.successorOf).toEqual([before]);
    for (const [body, group] of apart('bodyAndSubgroup')) expect(network(group).partOf).toBe(body);
    for (const [a, b] of apart('municipalityAndParish'))
      expect([a, b].map((id) => graph.get('organisation', id)?.kind)).toEqual([
        'organisationKind.municipality',
        'organisationKind.parish',
      ]);
    for (const [broader, narrower] of apart('narrowerTerm'))
      expect(graph.get('concept', narrower)?.broader).toBe(broader);
  });

  it('SR045 networks about experience expertise are found by its theme, and some only by another spelling of it', () => {
    const filter = { themes: ['theme.experience', 'theme.EX-kokemusasiantuntijuus'] };
    const about = (themes: readonly string[]) =>
      select(graph, 'network', { filter: { themes }, search: '', day }).map(({ id }) => id as string);
    expect(about(filter.themes).toSorted()).toEqual(manifest.aboutExperience.toSorted());
    expect(about(['theme.experience']).length).toBeGreaterThanOrEqual(4);
    expect(about(['theme.EX-kokemusasiantuntijuus'])).toEqual(['net_EX-spelling', 'net_EX-twin-3b']);
  });

  it('never counts who is only guessed', () => {
    const guessed = graph.all('membership').filter(isSuggestion);
    expect(guessed.filter((one) => members(one.network).has(one.organisation))).toEqual([]);
  });
});
