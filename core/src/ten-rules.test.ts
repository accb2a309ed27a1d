/** The ten rules of the source material, as far as the register holds them today; dreams come with their own layer. */
import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/partial-date.ts';
import { closedSchemes } from '#domain/schemes.ts';
import { fieldsOf, isPublic, nounNames } from '#domain/record.ts';
import { countBy, countRecords, rankThemes } from '#analysis/counts.ts';
import { dimensionsOf, notKnown } from '#analysis/dimensions.ts';
import { countAttendance, countMembers, networkIds, tiesOfNetwork, tiesOfOrganisation } from '#analysis/members.ts';
import { select } from '#analysis/select.ts';
import { mapOf } from '#testing/map-of.ts';
import { randomRegister } from '#testing/random-register.ts';
import { names, network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, attempt, context, run, today, worldOf } from '#testing/world.ts';

const everything = { filter: {}, search: '', day: today } as const;

describe('rule 1: attendance is not membership, and belonging is not working within', () => {
  test('who was at a network’s meeting belongs to nothing for that', () => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    const event = add(graph, 'event', { names: { fi: 'Kokous' }, kind: 'eventKind.meeting', networks: [group.id] });
    add(graph, 'attendance', { event: event.id, organisation: one.id, roles: ['membershipRole.chair'] });
    expect(countMembers(graph, group, today)).toMatchObject({ state: 'unknown', total: 0 });
    expect(tiesOfOrganisation(graph, one.id, today)).toEqual({
      members: [],
      participants: [],
      others: [],
      suggestions: [],
      past: [],
    });
    expect(mapOf(graph, { networks: everything, organisations: everything, connectedOnly: false }).edges).toEqual([]);
  });

  test('who works within a network is listed with it, and not counted among its members', () => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    tie(graph, one, group, 'participant');
    expect(tiesOfNetwork(graph, group.id, today).participants).toHaveLength(1);
    expect([countMembers(graph, group, today).total, networkIds(graph, one.id, today).size]).toEqual([0, 0]);
  });
});

describe('rule 2: unknown is not zero', () => {
  test('a network whose members nobody has listed is not empty', () => {
    const graph = worldOf();
    expect(countMembers(graph, network(graph, 'Ei tiedetä'), today).state).toBe('unknown');
    const none = network(graph, 'Ei ketään', { memberList: 'memberList.complete' });
    expect(countMembers(graph, none, today).state).toBe('none');
  });

  test('heads nobody counted are not none', () => {
    const graph = worldOf();
    const event = add(graph, 'event', { names: { fi: 'Kokous' }, kind: 'eventKind.meeting' });
    expect(countAttendance(graph, event)).toMatchObject({ persons: null, remote: null });
    const empty = add(graph, 'event', { names: { fi: 'Tyhjä' }, kind: 'eventKind.meeting', headCount: 0 });
    expect(countAttendance(graph, empty)).toMatchObject({ persons: 0 });
  });

  test('records without a value are counted apart, as not known', () => {
    const graph = worldOf();
    network(graph, 'Ryhmä');
    expect(countBy(graph, 'network', everything, 'themes')?.groups).toMatchObject([{ value: notKnown, total: 1 }]);
  });

  test('a municipality’s practice is yes, no or not known, and so is an organisation’s own list', () => {
    expect(closedSchemes.practiceState).toEqual(['yes', 'no', 'unknown']);
    expect(closedSchemes.ownList).toEqual(['all', 'maybeMore', 'none']);
    expect(fieldsOf('response')['ownList']).toMatchObject({ optional: true });
  });
});

describe('rule 3: every count says its rule', () => {
  test('the distinct total stands beside the sum over the classes', () => {
    const graph = worldOf();
    network(graph, 'A', { themes: ['theme.sports', 'theme.village'] });
    network(graph, 'B', { themes: ['theme.sports'] });
    expect(countBy(graph, 'network', everything, 'themes')).toMatchObject({ total: 2, sumOfGroups: 3 });
  });

  test('what is listed but not counted is named: suggestions, sets, and the share not reviewed', () => {
    const graph = worldOf();
    organisation(graph, 'Kerho');
    organisation(graph, 'Kunnat', { plural: true });
    organisation(graph, 'Päätelty', { basis: 'basis.inferred' });
    organisation(graph, 'Päätellyt kunnat', { basis: 'basis.inferred', plural: true });
    const club = { names: { fi: 'Uusi' }, kind: 'organisationKind.association' };
    run(graph, { do: 'add', noun: 'organisation', input: club }, context('respondent'));
    expect(countRecords('organisation', graph.all('organisation'))).toEqual({
      total: 2,
      unreviewed: 1,
      sets: 1,
      suggestions: 2,
    });
  });
});

describe('rule 4: one respondent, several organisations; members without one', () => {
  test('a response speaks for several organisations', () => {
    const graph = worldOf();
    const round = add(graph, 'round', { names: { fi: 'Kierros' } });
    const organisations = [organisation(graph, 'A').id, organisation(graph, 'B').id];
    const state = { channel: 'responseChannel.link', state: 'responseState.sent' };
    const response = add(graph, 'response', { round: round.id, organisations, ...state });
    for (const id of organisations) expect(graph.holding('response', 'organisations', id)).toEqual([response]);
  });

  test('a group counts members without an organisation, by number and role, never by name', () => {
    const graph = worldOf();
    const membersWithoutOrganisation = [{ count: 2, role: 'kokemusasiantuntija' }];
    expect(countMembers(graph, network(graph, 'Ryhmä', { membersWithoutOrganisation }), today)).toMatchObject({
      state: 'atLeast',
      total: 2,
      organisations: 0,
      withoutOrganisation: 2,
    });
    const named = { names: { fi: 'x' }, membersWithoutOrganisation: [{ count: 1, name: 'x' }] };
    const outcome = attempt(graph, { do: 'add', noun: 'network', input: named });
    expect(!outcome.ok && outcome.error).toContainEqual(
      expect.objectContaining({ code: 'unknownField', path: ['membersWithoutOrganisation', '0', 'name'] }),
    );
  });
});

describe('rule 5: relations have a mode, and only what is current counts', () => {
  test.for(closedSchemes.mode)(
    'a link or stakeholder relation that is %s makes nobody a member of anything',
    (mode) => {
      const graph = worldOf();
      const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä', { themes: ['theme.sports'] })];
      const before = rankThemes(graph, today);
      add(graph, 'link', { from: one.id, to: group.id, kind: 'linkKind.recommends', mode: `mode.${mode}` });
      add(graph, 'stakeholderRelation', {
        centre: group.id,
        stakeholder: one.id,
        role: 'kumppani',
        mode: `mode.${mode}`,
      });
      expect(countMembers(graph, group, today)).toMatchObject({ state: 'unknown', total: 0 });
      expect(networkIds(graph, one.id, today).size).toBe(0);
      expect(rankThemes(graph, today)).toEqual(before);
      for (const dimension of ['theme', 'network', 'relation', 'role'])
        expect(countBy(graph, 'organisation', everything, dimension)?.groups, dimension).toMatchObject([
          { value: notKnown },
        ]);
    },
  );

  test('links of each mode are counted apart', () => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    for (const mode of closedSchemes.mode)
      add(graph, 'link', { from: one.id, to: group.id, kind: 'linkKind.funds', mode: `mode.${mode}` });
    const groups = countBy(graph, 'link', everything, 'mode')?.groups.map(({ value, total }) => `${value}: ${total}`);
    expect(groups).toEqual(closedSchemes.mode.map((mode) => `mode.${mode}: 1`).toSorted());
    expect(select(graph, 'link', { ...everything, filter: { mode: ['mode.current'] } })).toHaveLength(1);
  });

  test('past and coming memberships do not count today', () => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    tie(graph, one, group, 'member', { validTo: '2020' });
    tie(graph, one, group, 'member', { validFrom: '2030' });
    expect(countMembers(graph, group, today).total).toBe(0);
  });

  test('no noun holds a wish as if it were there: dreams have a place of their own', () => {
    expect(closedSchemes.mode).not.toContain('dreamed');
    expect(closedSchemes.networkStatus).not.toContain('dreamed');
    const graph = worldOf();
    const dreamed = { do: 'add', noun: 'link', input: { mode: 'mode.dreamed' } } as const;
    const outcome = attempt(graph, dreamed);
    expect(!outcome.ok && outcome.error).toContainEqual(
      expect.objectContaining({ code: 'unknownTerm', path: ['mode'] }),
    );
  });
});

describe('rule 6: representation may be indirect', () => {
  test('those spoken for are recorded with the tie and do not become members', () => {
    const graph = worldOf();
    const [speaker, spokenFor, group] = [
      organisation(graph, 'Puhuja'),
      organisation(graph, 'Edustettu'),
      network(graph, 'Ryhmä'),
    ];
    tie(graph, speaker, group, 'member', { onBehalfOf: [spokenFor.id] });
    expect(countMembers(graph, group, today).total).toBe(1);
    expect(networkIds(graph, spokenFor.id, today).size).toBe(0);
    expect(names([spokenFor])).toEqual(['Edustettu']);
    expect(fieldsOf('attendance')['onBehalfOf']).toMatchObject({ to: 'organisation', many: true });
  });
});

describe('rule 7: sets can be actors', () => {
  test('all municipalities of a region are a member that is shown, and never counted as one', () => {
    const graph = worldOf();
    const all = organisation(graph, 'Lapin kaikki kunnat', { plural: true, operatingAreas: [area.lappi] });
    const group = network(graph, 'Ryhmä');
    tie(graph, all, group);
    expect(tiesOfNetwork(graph, group.id, today).members).toHaveLength(1);
    expect(countMembers(graph, group, today)).toMatchObject({ state: 'unknown', total: 0 });
    expect(countBy(graph, 'organisation', everything, 'area')).toMatchObject({ total: 0, sets: 1 });
    const { nodes, edges } = mapOf(graph, { networks: everything, organisations: everything, connectedOnly: true });
    expect(nodes.find(({ id }) => id === all.id)?.kind).toBe('set');
    expect(edges).toMatchObject([{ from: all.id, to: group.id, kind: 'member' }]);
  });
});

describe('rule 8: things end and have successors', () => {
  test.for(nounNames)('%s has a time from and to', (noun) => {
    expect(fieldsOf(noun)).toMatchObject({ validFrom: { is: 'date' }, validTo: { is: 'date' } });
  });

  test('what has ended is told of its time, and its successor knows it', () => {
    const graph = worldOf();
    const old = organisation(graph, 'Sairaanhoitopiiri', { validTo: '2022' });
    const next = organisation(graph, 'Hyvinvointialue', { validFrom: '2023', successorOf: [old.id] });
    const on = (day: string) => names(select(graph, 'organisation', { ...everything, day: day as Day }));
    expect([on('2019-02-26'), on('2023-01-01')]).toEqual([['Sairaanhoitopiiri'], ['Hyvinvointialue']]);
    expect(graph.holding('organisation', 'successorOf', old.id)).toEqual([next]);
  });

  test('a project’s end leaves the networks that rest on it, and shows which they are', () => {
    const graph = worldOf();
    const project = organisation(graph, 'Hanke');
    const group = network(graph, 'Ryhmä', { restsOn: [project.id] });
    run(graph, { do: 'end', noun: 'organisation', id: project.id, on: '2020' });
    expect(graph.all('network')).toEqual([group]);
    expect(select(graph, 'network', { ...everything, filter: { restsOn: [project.id] } })).toEqual([group]);
  });
});

describe('rule 9: names vary, a person decides, and every decision is undone', () => {
  test('a record is found by any of its names, with or without their marks', () => {
    const graph = worldOf();
    const alternativeNames = [{ name: 'Sotu', kind: 'alternativeNameKind.abbreviation' }];
    organisation(graph, 'Sosiaali- ja terveysturvayhdistys', { alternativeNames });
    for (const search of ['sotu', 'SOSIAALI', 'terveys'])
      expect(select(graph, 'organisation', { ...everything, search }), search).toHaveLength(1);
  });

  test('the same name twice is nothing the register decides upon', () => {
    const graph = worldOf();
    organisation(graph, 'Kyläyhdistys');
    organisation(graph, 'Kyläyhdistys');
    expect(graph.count('organisation')).toBe(2);
  });

  test('what a machine inferred is a suggestion until a person says so, and that is undone again', () => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä');
    const one = tie(graph, organisation(graph, 'Kerho'), group, 'member', { basis: 'basis.inferred' });
    const counted = () => countMembers(graph, group, today).total;
    expect([counted(), tiesOfNetwork(graph, group.id, today).suggestions.length]).toEqual([0, 1]);
    const stated = run(graph, {
      do: 'edit',
      noun: 'membership',
      id: one.id,
      before: one,
      after: { basis: 'basis.stated' },
    });
    expect(counted()).toBe(1);
    run(graph, { do: 'undo', changeSet: stated });
    expect(counted()).toBe(0);
  });
});

describe('rule 10: no scores, no league tables', () => {
  test('counts are whole numbers of records; nothing weighs or ranks an organisation or a network', () => {
    for (let seed = 0; seed < 30; seed++) {
      const graph = randomRegister(seed);
      const members = graph.all('network').map((one) => countMembers(graph, one, today));
      const counts = nounNames.flatMap((noun) =>
        [...dimensionsOf(noun).keys()].map((dimension) => countBy(graph, noun, everything, dimension)),
      );
      const numbers = (value: unknown): readonly number[] =>
        typeof value === 'number'
          ? [value]
          : typeof value === 'object' && value
            ? Object.values(value).flatMap(numbers)
            : [];
      expect(numbers([members, counts]).filter((one) => !Number.isInteger(one) || one < 0)).toEqual([]);
      for (const ranked of rankThemes(graph, today)) expect(ranked.theme).toMatch(/^theme\./);
    }
  });

  test('no noun has a field for a score, and what people think of a network is nobody’s to read one by one', () => {
    const words = nounNames.flatMap((noun) => Object.keys(fieldsOf(noun)).flatMap((name) => name.split(/(?=[A-Z])/)));
    expect(words.filter((word) => /^(?:score|rank|rating|grade|weight)$/i.test(word))).toEqual([]);
    expect(isPublic('assessment', 'purposefulness')).toBe(false);
  });

  test('organisations are listed in the order they were recorded, not by how many networks they are in', () => {
    const graph = worldOf();
    const [few, many] = [organisation(graph, 'Harvassa'), organisation(graph, 'Monessa')];
    for (let at = 0; at < 3; at++) tie(graph, many, network(graph, `Ryhmä ${at}`));
    tie(graph, few, network(graph, 'Yksi'));
    expect(names(select(graph, 'organisation', everything))).toEqual(['Harvassa', 'Monessa']);
  });
});
