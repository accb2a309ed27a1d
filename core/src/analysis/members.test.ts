import { describe, expect, test } from 'vitest';
import type { Day } from '#domain/partial-date.ts';
import type { Input } from '#plans/command.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, area, context, today, worldOf } from '#testing/world.ts';
import { descendantsOf, withAncestors } from './areas.ts';
import { countAttendance, countMembers, tiesOfNetwork, tiesOfOrganisation } from './members.ts';
import { isCountedOn } from './validity.ts';

describe('how many members a network has', () => {
  test.for([
    ['complete', 0, 'none'],
    ['complete', 2, 'known'],
    ['partial', 0, 'unknown'],
    ['partial', 2, 'atLeast'],
    ['unknown', 0, 'unknown'],
    ['unknown', 2, 'atLeast'],
  ] as const)('with a %s list of %i is said to be %s', ([list, many, state]) => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä', { memberList: `memberList.${list}` });
    for (let at = 0; at < many; at++) tie(graph, organisation(graph, `Kerho ${at}`), group);
    expect(countMembers(graph, group, today)).toMatchObject({ state, total: many });
  });

  test('names the share nobody has reviewed', () => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä');
    const one = organisation(graph, 'Kerho');
    tie(graph, organisation(graph, 'Toinen'), group);
    add(
      graph,
      'membership',
      {
        organisation: one.id,
        network: group.id,
        relation: 'membershipRelation.member',
        confirmation: 'confirmation.said',
      },
      context('respondent'),
    );
    expect(countMembers(graph, group, today)).toMatchObject({ total: 2, unreviewed: 1 });
  });

  test('leaves out sets, suggestions, participants, role holders, the past and the future', () => {
    const graph = worldOf();
    const group = network(graph, 'Ryhmä');
    const others: readonly (readonly [relation: string, more: Input, self: Input])[] = [
      ['member', {}, { plural: true }],
      ['member', { basis: 'basis.inferred' }, {}],
      ['participant', {}, {}],
      ['other', {}, {}],
      ['member', { validTo: '2020' }, {}],
      ['member', { validFrom: '2030' }, {}],
      ['member', {}, { validTo: '2020' }],
    ];
    others.forEach(
      ([relation, more, self], at) => void tie(graph, organisation(graph, `Kerho ${at}`, self), group, relation, more),
    );
    expect(countMembers(graph, group, today).total).toBe(0);
    const ties = tiesOfNetwork(graph, group.id, today);
    expect([ties.members, ties.participants, ties.others, ties.suggestions].map(({ length }) => length)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  test('counts an organisation once that has come back', () => {
    const graph = worldOf();
    const [one, group] = [organisation(graph, 'Kerho'), network(graph, 'Ryhmä')];
    tie(graph, one, group, 'member', { validTo: '2015' });
    tie(graph, one, group, 'member', { validFrom: '2020' });
    const on = (day: string) => countMembers(graph, group, day as Day).total;
    expect([on('2015-01-01'), on('2018-01-01'), on('2020-01-01')]).toEqual([1, 0, 1]);
    expect(tiesOfOrganisation(graph, one.id, today).members).toHaveLength(1);
  });
});

describe('a meeting', () => {
  test('counts persons once, organisations once, and pairs of the two', () => {
    const graph = worldOf();
    const meeting = add(graph, 'event', {
      names: { fi: 'Kokous' },
      kind: 'eventKind.meeting',
      headCount: 3,
      remoteCount: 1,
    });
    const [a, b] = [organisation(graph, 'A'), organisation(graph, 'B')];
    const all = organisation(graph, 'Lapin kunnat', { plural: true });
    const attend = (id: string, more: object) =>
      add(graph, 'attendance', { event: meeting.id, organisation: id, ...more });
    attend(a.id, { representatives: 2 });
    attend(a.id, { roles: ['membershipRole.chair'] });
    attend(b.id, {});
    attend(all.id, {});
    attend(b.id, { basis: 'basis.inferred', representatives: 5 });
    expect(countAttendance(graph, meeting)).toEqual({ persons: 3, remote: 1, organisations: 2, pairs: 5 });
  });
});

describe('areas', () => {
  test('lie in what they are part of, and hold their parts', () => {
    const graph = worldOf();
    expect(withAncestors(graph, area.kemi)).toEqual([area.kemi, area.lappi, area.finland]);
    expect(descendantsOf(graph, area.lappi).toSorted()).toEqual([area.inari, area.kemi, area.rovaniemi].toSorted());
    expect(descendantsOf(graph, area.kemi)).toEqual([]);
  });
});

describe('a tie', () => {
  test('counts on a day when it is stated and holds', () => {
    const one = { validFrom: null, validTo: null, basis: 'basis.stated' };
    expect(isCountedOn(one, today)).toBe(true);
    expect(isCountedOn({ ...one, basis: 'basis.inferred' }, today)).toBe(false);
    expect(isCountedOn({ ...one, validTo: '2020' as Day }, today)).toBe(false);
  });
});
