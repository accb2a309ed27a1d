/** The requirements of the source material that core proves by itself; the ids are those of the acceptance list. */
import { describe, expect, test } from 'vitest';
import type { Noun } from '#domain/ids.ts';
import { closedSchemes } from '#domain/schemes.ts';
import type { Graph } from '#graph/graph.ts';
import { countBy, rankThemes } from '#analysis/counts.ts';
import { countAttendance, countMembers, tiesOfNetwork, tiesOfOrganisation } from '#analysis/members.ts';
import { select, type Filter } from '#analysis/select.ts';
import { mapOf } from '#testing/map-of.ts';
import { names, network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, attempt, openTerms, run, today, worldOf } from '#testing/world.ts';

const numbers = (graph: Graph, noun: Noun, dimension: string, filter: Filter = {}, rows: readonly string[] = []) =>
  Object.fromEntries(
    countBy(graph, noun, { filter, search: '', day: today }, dimension, rows)?.groups.map((one) => [
      one.value,
      one.total,
    ]) ?? [],
  );

const listed = (graph: Graph, noun: 'organisation' | 'network', filter: Filter, search = '') =>
  names(select(graph, noun, { filter, search, day: today }));

const drawn = (graph: Graph) => {
  const all = { filter: {}, search: '', day: today };
  return mapOf(graph, { networks: all, organisations: all, connectedOnly: false });
};

describe('belonging and working within', () => {
  test('SR002 member and participant are two relations, filtered and counted apart', () => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä');
    tie(graph, organisation(graph, 'Kuuluu'), group, 'member');
    tie(graph, organisation(graph, 'Toimii piirissä'), group, 'participant');
    const both = organisation(graph, 'Molemmat');
    tie(graph, both, group, 'member');
    tie(graph, both, group, 'participant');
    expect(numbers(graph, 'organisation', 'relation')).toEqual({
      'membershipRelation.member': 2,
      'membershipRelation.participant': 2,
    });
    expect(numbers(graph, 'membership', 'relation')).toEqual({
      'membershipRelation.member': 2,
      'membershipRelation.participant': 2,
    });
    expect(listed(graph, 'organisation', { relation: ['membershipRelation.participant'] })).toEqual([
      'Toimii piirissä',
      'Molemmat',
    ]);
    expect(countMembers(graph, group, today).total, 'only those who belong').toBe(2);
  });

  test('SR043 representing others is kept apart from belonging oneself', () => {
    const graph = worldOf();
    const alliance = network(graph, 'Maakunnallinen digiallianssi');
    const project = organisation(graph, 'Hanke', { kind: 'organisationKind.project' });
    const represented = organisation(graph, 'Järjestö');
    const through = tie(graph, project, alliance, 'member', { onBehalfOf: [represented.id] });
    expect(countMembers(graph, alliance, today).total, 'the project, not those it speaks for').toBe(1);
    expect(tiesOfOrganisation(graph, represented.id, today).members).toEqual([]);
    expect(graph.holding('membership', 'onBehalfOf', represented.id)).toEqual([through]);
    expect(numbers(graph, 'membership', 'onBehalfOf')).toEqual({ [represented.id]: 1 });
    tie(graph, represented, alliance);
    expect(countMembers(graph, alliance, today).total).toBe(2);
    expect(graph.holding('membership', 'onBehalfOf', represented.id)).toHaveLength(1);
  });

  test('SR046 one organisation holds several roles in one network', () => {
    const graph = worldOf();
    const council = network(graph, 'Järjestöneuvottelukunta', { kind: 'networkKind.advisoryBoard' });
    const project = organisation(graph, 'Hanke');
    const roles = ['membershipRole.technicalSecretary', 'membershipRole.coordinator'];
    const one = tie(graph, project, council, 'other', { roles });
    const before = { roles };
    const after = { roles: [...roles, 'membershipRole.representative'] };
    run(graph, { do: 'edit', noun: 'membership', id: one.id, before, after });
    expect(graph.get('membership', one.id)?.roles).toHaveLength(3);
    expect(numbers(graph, 'organisation', 'role')).toEqual(Object.fromEntries(after.roles.map((role) => [role, 1])));
    expect(countMembers(graph, council, today).organisations, 'a role alone is no membership').toBe(0);
  });

  test('SR078 a network has two coordinators, and both show', () => {
    const graph = worldOf();
    const work = network(graph, 'Maakunnallinen osallisuustyö');
    const coordinators = ['Jyväskylän kaupunki', 'Keski-Suomen sairaanhoitopiiri'].map((name) =>
      organisation(graph, name),
    );
    for (const one of coordinators) tie(graph, one, work, 'other', { roles: ['membershipRole.coordinator'] });
    const { others } = tiesOfNetwork(graph, work.id, today);
    expect(others.filter(({ roles }) => roles.includes('membershipRole.coordinator'))).toHaveLength(2);
    expect(listed(graph, 'organisation', { role: ['membershipRole.coordinator'] })).toEqual([
      'Jyväskylän kaupunki',
      'Keski-Suomen sairaanhoitopiiri',
    ]);
    expect(drawn(graph).edges.filter(({ to, kind }) => to === work.id && kind === 'other')).toHaveLength(2);
  });

  test('SR072 SR077 a partnership table is attached to its host, and the host raises no member count', () => {
    const graph = worldOf();
    const host = organisation(graph, 'Keski-Suomen liitto', { kind: 'organisationKind.regionalCouncil' });
    const table = network(graph, 'Kumppanuuspöytä', { kind: 'networkKind.partnershipTable', attachedTo: [host.id] });
    tie(graph, organisation(graph, 'Järjestö'), table);
    expect(countMembers(graph, table, today).total).toBe(1);
    expect(tiesOfOrganisation(graph, host.id, today).members).toEqual([]);
    expect(drawn(graph).edges).toContainEqual(
      expect.objectContaining({ kind: 'attachedTo', from: table.id, to: host.id }),
    );
    expect(listed(graph, 'network', { kind: ['networkKind.partnershipTable'], attachedTo: [host.id] })).toEqual([
      'Kumppanuuspöytä',
    ]);
  });

  test('SR081 six organisations and two members without one are eight', () => {
    const graph = worldOf();
    const group = network(graph, 'Asiantuntijaryhmä', {
      kind: 'networkKind.expertGroup',
      memberList: 'memberList.complete',
      membersWithoutOrganisation: [{ count: 2, role: 'yksityishenkilö (ei nimeä)' }],
    });
    for (let at = 1; at <= 6; at++) tie(graph, organisation(graph, `Järjestö ${at}`), group);
    expect(countMembers(graph, group, today)).toEqual({
      state: 'known',
      total: 8,
      organisations: 6,
      withoutOrganisation: 2,
      unreviewed: 0,
    });
  });
});

describe('counts', () => {
  const several = (): Graph => {
    const graph = worldOf();
    const shared = organisation(graph, 'Monessa');
    const kinds = ['networkKind.sectoral', 'networkKind.sectoral', 'networkKind.areal'];
    const places = [[area.kemi], [area.kemi, area.oulu], []];
    kinds.forEach((kind, at) => {
      const one = network(graph, `Verkosto ${at}`, { kind, areas: places[at] });
      tie(graph, shared, one);
      if (at === 0) tie(graph, organisation(graph, 'Yhdessä', { homeMunicipality: area.inari }), one);
    });
    return graph;
  };

  test('SR007 networks are counted in all, by area, by kind and by organisation, and at once after a record', () => {
    const graph = several();
    const all = () => countBy(graph, 'network', { filter: {}, search: '', day: today }, 'kind');
    expect(all()).toMatchObject({ total: 3, sumOfGroups: 3 });
    expect(numbers(graph, 'network', 'kind')).toEqual({ 'networkKind.sectoral': 2, 'networkKind.areal': 1 });
    expect(numbers(graph, 'network', 'areas')).toEqual({
      [area.kemi]: 2,
      [area.oulu]: 1,
      [area.lappi]: 2,
      [area.northOstrobothnia]: 1,
      [area.finland]: 2,
      notKnown: 1,
    });
    const [shared, once] = graph.all('organisation').map(({ id }) => id);
    expect(numbers(graph, 'network', 'organisation')).toEqual({ [String(shared)]: 3, [String(once)]: 1 });
    network(graph, 'Uusi');
    expect(all()).toMatchObject({ total: 4 });
  });

  test('SR079 organisations and structures are counted by area', () => {
    const graph = several();
    organisation(graph, 'Maakunnallinen', { operatingAreas: [area.lappi] });
    expect(numbers(graph, 'organisation', 'area')).toEqual({
      [area.inari]: 2,
      [area.lappi]: 2,
      [area.finland]: 2,
      [area.kemi]: 1,
      [area.rovaniemi]: 1,
      notKnown: 1,
    });
    expect(numbers(graph, 'network', 'areas')).toMatchObject({ [area.kemi]: 2, [area.lappi]: 2 });
  });

  test('SR038 all 21 municipalities of a region are listed, zeros included', () => {
    const graph = worldOf();
    const lapland = Array.from({ length: 21 }, (_, at) =>
      add(graph, 'area', {
        names: { fi: `Kunta ${at}` },
        kind: 'areaKind.municipality',
        code: `9${at}`,
        partOf: area.lappi,
      }),
    ).map(({ id }) => id as string);
    organisation(graph, 'Yksi', { homeMunicipality: lapland[3] });
    const found = numbers(graph, 'organisation', 'homeMunicipality', {}, lapland);
    expect(lapland.map((id) => found[id])).toEqual(lapland.map((_, at) => (at === 3 ? 1 : 0)));
  });

  test('SR011 themes stand in the order of the organisations they connect', () => {
    const graph = worldOf();
    const [small, large] = [
      network(graph, 'Pieni', { themes: ['theme.village'] }),
      network(graph, 'Suuri', { themes: ['theme.experience', 'theme.village'] }),
    ];
    network(graph, 'Tyhjä', { themes: ['theme.sports'] });
    const everywhere = organisation(graph, 'Molemmissa');
    tie(graph, everywhere, small);
    tie(graph, everywhere, large);
    tie(graph, organisation(graph, 'Pienessä'), small);
    tie(graph, organisation(graph, 'Suuressa'), large);
    tie(graph, organisation(graph, 'Vain osallistuja'), large, 'participant');
    expect(rankThemes(graph, today)).toEqual([
      { theme: 'theme.village', organisations: 3, networks: 2 },
      { theme: 'theme.experience', organisations: 2, networks: 1 },
      { theme: 'theme.sports', organisations: 0, networks: 1 },
    ]);
  });

  test('SR014 a sports or village association is recorded and found, and sote and others are counted', () => {
    const graph = worldOf();
    organisation(graph, 'Hiihtoseura', { associationClass: 'associationClass.c3', sector: 'sector.nonSote' });
    organisation(graph, 'Kyläyhdistys', { kind: 'organisationKind.villageAssociation', sector: 'sector.nonSote' });
    organisation(graph, 'Sydänyhdistys', { sector: 'sector.sote' });
    organisation(graph, 'Ei tiedetä');
    expect(listed(graph, 'organisation', { associationClass: ['associationClass.c3'] })).toEqual(['Hiihtoseura']);
    expect(listed(graph, 'organisation', { kind: ['organisationKind.villageAssociation'] })).toEqual(['Kyläyhdistys']);
    expect(listed(graph, 'organisation', { sector: ['sector.nonSote'] })).toEqual(['Hiihtoseura', 'Kyläyhdistys']);
    expect(numbers(graph, 'organisation', 'sector')).toEqual({ 'sector.nonSote': 2, 'sector.sote': 1, notKnown: 1 });
  });

  test('SR021 openness has four values, a filter and a count for each', () => {
    const graph = worldOf();
    expect(closedSchemes.networkOpenness).toEqual(['open', 'targeted', 'both', 'unknown']);
    for (const value of closedSchemes.networkOpenness) network(graph, value, { openness: `networkOpenness.${value}` });
    network(graph, 'toinen avoin', { openness: 'networkOpenness.open' });
    expect(numbers(graph, 'network', 'openness')).toEqual({
      'networkOpenness.open': 2,
      'networkOpenness.targeted': 1,
      'networkOpenness.both': 1,
      'networkOpenness.unknown': 1,
    });
    expect(listed(graph, 'network', { openness: ['networkOpenness.both'] })).toEqual(['both']);
    const wrong = { do: 'add', noun: 'network', input: { openness: 'networkOpenness.closed' } } as const;
    const outcome = attempt(graph, wrong);
    expect(!outcome.ok && outcome.error).toContainEqual(
      expect.objectContaining({ code: 'unknownTerm', path: ['openness'] }),
    );
  });

  test('SR071 the kind of a network is chosen, and kinds are counted', () => {
    const graph = worldOf();
    for (const kind of openTerms.networkKind) network(graph, kind, { kind: `networkKind.${kind}` });
    expect(numbers(graph, 'network', 'kind')).toEqual(
      Object.fromEntries(openTerms.networkKind.map((kind) => [`networkKind.${kind}`, 1])),
    );
    expect(listed(graph, 'network', { kind: ['networkKind.sectoral', 'networkKind.areal'] })).toEqual([
      'sectoral',
      'areal',
    ]);
  });
});

describe('finding', () => {
  test('SR045 experience expertise as a theme is searched, filtered and counted', () => {
    const graph = worldOf();
    run(graph, {
      do: 'edit',
      noun: 'concept',
      id: 'theme.experience',
      before: graph.get('concept', 'theme.experience') as never,
      after: { labels: { fi: 'Kokemuksellinen asiantuntijuus' } },
    });
    network(graph, 'Kokemusverkosto', { themes: ['theme.experience'] });
    network(graph, 'Muu', { themes: ['theme.sports'] });
    const found = select(graph, 'concept', { filter: { scheme: [] }, search: 'kokemuksellinen', day: today });
    expect(found.map(({ id }) => id)).toEqual(['theme.experience']);
    expect(listed(graph, 'network', { themes: ['theme.experience'] })).toEqual(['Kokemusverkosto']);
    expect(numbers(graph, 'network', 'themes')).toMatchObject({ 'theme.experience': 1 });
  });

  test('SR076 a theme with a municipality finds the networks, regional ones included', () => {
    const graph = worldOf();
    const themes = ['theme.clientGuidance'];
    network(graph, 'Kemin ohjaus', { themes, areas: [area.kemi] });
    network(graph, 'Lapin ohjaus', { themes, areas: [area.lappi] });
    network(graph, 'Oulun ohjaus', { themes, areas: [area.oulu] });
    network(graph, 'Kemin liikunta', { themes: ['theme.sports'], areas: [area.kemi] });
    expect(listed(graph, 'network', { themes, areas: [area.kemi] })).toEqual(['Kemin ohjaus', 'Lapin ohjaus']);
    expect(listed(graph, 'network', { themes, areas: [area.inari] })).toEqual(['Lapin ohjaus']);
    expect(listed(graph, 'network', { themes, areas: [area.kemi] }, 'lapin')).toEqual(['Lapin ohjaus']);
  });

  test('SR048 a network being planned is found by its status, with two meetings held remotely', () => {
    const graph = worldOf();
    const status = 'networkStatus.planned';
    const one = network(graph, 'Digiallianssi', { status, meetingCount: 2, meetingMode: 'meetingMode.remote' });
    network(graph, 'Toimiva');
    expect(listed(graph, 'network', { status: [status] })).toEqual(['Digiallianssi']);
    expect(listed(graph, 'network', { meetingMode: ['meetingMode.remote'] })).toEqual(['Digiallianssi']);
    expect(graph.get('network', one.id)).toMatchObject({ meetingCount: 2, meetingMode: 'meetingMode.remote' });
  });
});

describe('what a network card says', () => {
  test('SR015 preconditions are a field of the network, in the words of those who wrote them', () => {
    const graph = worldOf();
    const preconditions = 'Avoin kaikille yhdistyksille; neljä kokousta vuodessa, ei maksua.';
    expect(graph.get('network', network(graph, 'Ryhmä', { preconditions }).id)?.preconditions).toBe(preconditions);
    expect(network(graph, 'Toinen').preconditions, 'not known').toBeNull();
  });

  test('SR023 what it can influence is a field of the network', () => {
    const graph = worldOf();
    const one = network(graph, 'Ryhmä', { influences: 'Maakuntahallitus' });
    run(graph, { do: 'edit', noun: 'network', id: one.id, before: one, after: { influences: 'Kunnanvaltuusto' } });
    expect(graph.get('network', one.id)?.influences).toBe('Kunnanvaltuusto');
  });

  test('SR052 a document stands beside the network and is found from it', () => {
    const graph = worldOf();
    const one = network(graph, 'Neuvottelukunta');
    const strategy = add(graph, 'material', {
      names: { fi: 'Järjestöstrategia' },
      kind: 'materialKind.strategy',
      website: 'https://lappi.example/strategia',
      about: [one.id],
    });
    expect(graph.holding('material', 'about', one.id)).toEqual([strategy]);
  });

  test('SR069 an advisory board shows its aim, its members and its sub-groups', () => {
    const graph = worldOf();
    const purpose = { fi: 'Järjestöjen ääni maakunnassa' };
    const board = network(graph, 'Järjestöneuvottelukunta', { kind: 'networkKind.advisoryBoard', purpose });
    const part = network(graph, 'Työvaliokunta', { partOf: board.id });
    tie(graph, organisation(graph, 'Järjestö'), board);
    expect(graph.get('network', board.id)?.purpose).toEqual(purpose);
    expect(countMembers(graph, board, today)).toMatchObject({ state: 'atLeast', total: 1 });
    expect(graph.holding('network', 'partOf', board.id)).toEqual([part]);
    expect(drawn(graph).edges).toContainEqual(expect.objectContaining({ kind: 'partOf', from: part.id, to: board.id }));
  });
});

describe('events and endings', () => {
  test('SR049 a meeting ties a municipal body and organisations, with heads counted and nobody named', () => {
    const graph = worldOf();
    const body = organisation(graph, 'Kunnanhallitus', {
      kind: 'organisationKind.municipalBody',
      homeMunicipality: area.kemi,
    });
    const group = network(graph, 'Järjestöverkosto');
    const meeting = add(graph, 'event', {
      names: { fi: 'Yhteistyötapaaminen' },
      kind: 'eventKind.meeting',
      areas: [area.kemi],
      networks: [group.id],
      organisers: [body.id],
      headCount: 5,
    });
    for (const one of [body, organisation(graph, 'Yhdistys')])
      add(graph, 'attendance', { event: meeting.id, organisation: one.id, representatives: 2 });
    expect(countAttendance(graph, meeting)).toEqual({ persons: 5, remote: null, organisations: 2, pairs: 4 });
    const withNames = {
      do: 'add',
      noun: 'attendance',
      input: { event: meeting.id, organisation: body.id, person: 'x' },
    } as const;
    expect(attempt(graph, withNames)).toMatchObject({ error: [{ code: 'unknownField', path: ['person'] }] });
    expect(countMembers(graph, group, today).total, 'attending is not membership').toBe(0);
  });

  test('SR044 ending a project keeps its networks, their ties and the history', () => {
    const graph = worldOf();
    const project = organisation(graph, 'Hanke', { kind: 'organisationKind.project', validFrom: '2017' });
    const group = network(graph, 'Neuvottelukunta', { restsOn: [project.id] });
    const own = tie(graph, project, group);
    const other = tie(graph, organisation(graph, 'Järjestö'), group);
    const ending = run(graph, { do: 'end', noun: 'organisation', id: project.id, on: '2020-12' });
    expect(ending.changes).toHaveLength(1);
    expect(graph.get('network', group.id)).toEqual(group);
    expect(graph.all('membership')).toEqual([own, other]);
    expect(listed(graph, 'organisation', {})).toEqual(['Järjestö']);
    const then = { filter: {}, search: '', day: '2019-02-26' as typeof today };
    expect(names(select(graph, 'organisation', then)), 'what was, is still told').toEqual(['Hanke', 'Järjestö']);
    expect(graph.holding('network', 'restsOn', project.id), 'networks that hung on it are found').toEqual([group]);
    expect(countMembers(graph, group, today).total).toBe(1);
    expect(countMembers(graph, group, then.day).total).toBe(2);
  });
});
