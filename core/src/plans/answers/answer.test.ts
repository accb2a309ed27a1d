import { describe, expect, test } from 'vitest';
import type { Graph } from '#graph/graph.ts';
import { about, answer, answerOf, input, membershipOf, proposals, tied } from '#testing/answering.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { area, attempt, context, run, stateOf, today, worldOf } from '#testing/world.ts';

const [a, b, later] = ['rsp_a', 'rsp_b', 'rsp_later'];

const world = () => {
  const graph = worldOf();
  return { graph, north: organisation(graph, 'Pohjoinen ry'), table: network(graph, 'Pöytä') };
};

const named = (graph: Graph, noun: 'organisation' | 'network', name: string) =>
  graph.all(noun).filter((one) => one.names.fi === name);

describe('answers', () => {
  test('SR001 become an organisation, networks and memberships at once, unreviewed and said by the response', () => {
    const { graph, table } = world();
    answer(graph, a, input(['Uusi ry'], [about(table), about('Uusi verkosto', { ties: [tied('participant')] })]));
    const [made] = named(graph, 'organisation', 'Uusi ry');
    expect(made).toMatchObject({ review: 'review.unreviewed', source: 'provenance.selfReported', recordedIn: a });
    const [net] = named(graph, 'network', 'Uusi verkosto');
    expect(membershipOf(graph, made as never, net as never)).toMatchObject({
      relation: 'membershipRelation.participant',
      saidIn: [a],
      recordedIn: a,
      review: 'review.unreviewed',
    });
    expect(graph.get('response', a)).toMatchObject({
      state: 'responseState.sent',
      sentOn: today,
      ownList: 'ownList.all',
      organisations: [made?.id],
      round: 'rnd_alwaysOpen',
      recordedAs: 'recorderRole.respondent',
    });
    expect(graph.get('round', 'rnd_alwaysOpen')).toMatchObject({ alwaysOpen: true, recordedAs: 'recorderRole.system' });
  });

  test('SR004 SR006 keep challenges, resources, the aim and the rating, about the network', () => {
    const { graph, north, table } = world();
    const words = {
      challenges: { terms: ['challengeKind.scope', 'challengeKind.funding'], text: ' Kaukana ' },
      resources: { terms: ['resourceKind.time'] },
      aim: 'Yhteinen työ',
      purposefulness: 'purposefulness.cannotSay',
    };
    answer(graph, a, input([north], [about(table, words)]));
    const said = graph
      .holding('statement', 'response', a)
      .map((one) => [one.kind, one.about, one.challenge ?? one.resource, one.text]);
    expect(said).toEqual([
      ['statementKind.challenge', table.id, 'challengeKind.scope', null],
      ['statementKind.challenge', table.id, 'challengeKind.funding', null],
      ['statementKind.challenge', table.id, null, 'Kaukana'],
      ['statementKind.resource', table.id, 'resourceKind.time', null],
      ['statementKind.goal', table.id, null, 'Yhteinen työ'],
    ]);
    expect(graph.holding('assessment', 'response', a)).toMatchObject([
      { network: table.id, purposefulness: 'purposefulness.cannotSay' },
    ]);
  });

  test('SR001 say a membership again that is there: it is not made twice, and not said to be new', () => {
    const { graph, north, table } = world();
    const there = tie(graph, north, table);
    const nextYear = { ...context('respondent'), today: '2027-06-01' as typeof today };
    answer(graph, a, input([north], [about(table)]));
    expect(graph.all('membership')).toHaveLength(1);
    expect(membershipOf(graph, north, table)).toEqual({ ...there, saidIn: [a] });
    answer(graph, b, input([north], [about(table)]), {}, nextYear);
    expect(membershipOf(graph, north, table)).toEqual({ ...there, saidIn: [a, b], renewedOn: '2027-06-01' });
  });

  test('leave what a source only suggests as it is, and say it beside', () => {
    const { graph, north, table } = world();
    const suggestion = tie(graph, north, table, 'member', { basis: 'basis.inferred' });
    answer(graph, a, input([north], [about(table)]));
    expect(graph.all('membership')).toHaveLength(2);
    expect(graph.get('membership', suggestion.id)).toEqual(suggestion);
  });

  test('propose what would change what others stand behind, and change nothing of it', () => {
    const { graph, north, table } = world();
    const there = tie(graph, north, table, 'member', { roles: ['membershipRole.chair'] });
    answer(graph, a, input([north], [about(table, { ties: [tied('participant')] })]));
    expect(graph.get('membership', there.id)).toEqual(there);
    expect(proposals(graph, a)).toMatchObject([
      { about: there.id, field: 'relation', value: '"membershipRelation.participant"', state: 'proposalState.open' },
    ]);
    answer(
      graph,
      b,
      input(
        [north],
        [about(table, { ties: [tied('member', { roles: ['membershipRole.secretary'], validFrom: '2020' })] })],
      ),
    );
    expect(graph.get('membership', there.id)).toEqual({ ...there, saidIn: [b] });
    expect(proposals(graph, b).map(({ field, value }) => [field, value])).toEqual([
      ['roles', '["membershipRole.secretary"]'],
      ['validFrom', '"2020"'],
    ]);
  });

  test('do not change what they brought, once others say it too or the network has confirmed it', () => {
    const { graph, north, table } = world();
    const first = input([north], [about(table)]);
    const otherwise = input([north], [about(table, { ties: [tied('participant')] })]);
    answer(graph, a, first);
    const mine = membershipOf(graph, north, table);
    const confirm = {
      before: { confirmation: 'confirmation.said' },
      after: { confirmation: 'confirmation.confirmed' },
    };
    run(graph, { do: 'edit', noun: 'membership', id: mine?.id ?? '', ...confirm });
    answer(graph, a, otherwise);
    expect(membershipOf(graph, north, table)?.relation).toBe('membershipRelation.member');
    expect(proposals(graph, a)).toMatchObject([{ field: 'relation' }]);
    run(graph, { do: 'withdraw', response: a }, context('respondent', a));
    expect(membershipOf(graph, north, table)).toMatchObject({ saidIn: [], confirmation: 'confirmation.confirmed' });
    const shared = network(graph, 'Yhteinen');
    answer(graph, a, input([north], [about(shared)]));
    answer(graph, b, input([north], [about(shared)]));
    answer(graph, a, input([north], [about(shared, { ties: [tied('participant')] })]));
    expect(membershipOf(graph, north, shared)).toMatchObject({ relation: 'membershipRelation.member', saidIn: [b] });
    expect(proposals(graph, a)).toMatchObject([{ field: 'relation' }]);
    run(graph, { do: 'withdraw', response: a }, context('respondent', a));
    answer(graph, b, input([north], [about(shared, { ties: [tied('participant')] })]));
    expect(membershipOf(graph, north, shared)).toMatchObject({
      relation: 'membershipRelation.participant',
      saidIn: [b],
    });
  });

  test('end what only their respondent said, and propose the end of what others say too', () => {
    const { graph, north, table } = world();
    answer(graph, a, input([north], [about(table)]));
    const ended = about(table, { still: 'ended', ties: [tied('member', { endedOn: '2026-05' })] });
    answer(graph, b, input([north], [ended]));
    expect(membershipOf(graph, north, table)).toMatchObject({ validTo: null, saidIn: [a] });
    expect(proposals(graph, b)).toMatchObject([{ field: 'validTo', value: '"2026-05"' }]);
    answer(graph, later, input([north], [ended]), { own: [a] });
    expect(membershipOf(graph, north, table)).toMatchObject({ validTo: '2026-05', saidIn: [a] });
    const again = answer(graph, later, input([north], [ended]), { own: [a] });
    expect(again.changes).toEqual([]);
  });

  test('begin anew after a membership that is over', () => {
    const { graph, north, table } = world();
    const past = tie(graph, north, table, 'member', { validFrom: '2018', validTo: '2019' });
    answer(graph, a, input([north], [about(table)]));
    expect(graph.get('membership', past.id)).toEqual(past);
    expect(graph.all('membership')[1]).toMatchObject({ validFrom: '2020-01-01', validTo: null, saidIn: [a] });
  });

  test('sent again change just what differs', () => {
    const { graph, north, table } = world();
    const first = input(
      [north, 'Uusi ry'],
      [about(table, { challenges: { terms: ['challengeKind.scope'], text: 'Kiire' } }), about('Uusi verkosto')],
    );
    answer(graph, a, first);
    const before = stateOf(graph);
    expect(answer(graph, a, first).changes).toEqual([]);
    answer(
      graph,
      a,
      input(
        [north],
        [
          about(table, {
            ties: [tied('participant')],
            challenges: { terms: ['challengeKind.funding'], text: 'Kiire' },
          }),
        ],
      ),
    );
    expect(named(graph, 'organisation', 'Uusi ry')).toEqual([]);
    expect(named(graph, 'network', 'Uusi verkosto')).toEqual([]);
    expect(membershipOf(graph, north, table)).toMatchObject({ relation: 'membershipRelation.participant' });
    const terms = graph.holding('statement', 'response', a).map((one) => one.challenge ?? one.text);
    expect(new Set(terms)).toEqual(new Set(['Kiire', 'challengeKind.funding']));
    answer(graph, a, first);
    expect(stateOf(graph).size).toBe(before.size);
  });

  test('sent again by a respondent have their words read again', () => {
    const { graph, north, table } = world();
    const words = (text: string) => input([north], [about(table, { aim: text })]);
    answer(graph, a, words('Ensin'));
    const [goal] = graph.holding('statement', 'response', a);
    run(graph, {
      do: 'edit',
      noun: 'statement',
      id: goal?.id ?? '',
      before: { review: 'review.unreviewed' },
      after: { review: 'review.reviewed' },
    });
    answer(graph, a, words('Ensin'));
    expect(graph.get('statement', goal?.id ?? '')?.review).toBe('review.reviewed');
    answer(graph, a, words('Sitten'));
    expect(graph.get('statement', goal?.id ?? '')).toMatchObject({ text: 'Sitten', review: 'review.unreviewed' });
  });

  test('SR065 for two organisations in two rounds by two respondents overwrite nothing', () => {
    const { graph, north, table } = world();
    const south = organisation(graph, 'Etelä ry');
    const both = [tied(), tied('participant', { organisation: 1 })];
    const what = (text: string) => input([north, south], [about(table, { ties: both, challenges: { text } })]);
    for (const [response, text] of [
      [a, 'a'],
      [b, 'b'],
      [later, 'c'],
      ['rsp_d', 'd'],
    ] as const)
      answer(graph, response, what(text));
    expect(graph.all('statement').map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
    expect(graph.all('membership')).toHaveLength(2);
    expect(membershipOf(graph, north, table)?.saidIn).toEqual([a, b, later, 'rsp_d']);
    expect(membershipOf(graph, south, table)).toMatchObject({ relation: 'membershipRelation.participant' });
  });

  test('of somebody without an organisation are about networks as such, with a role', () => {
    const { graph, table } = world();
    const alone = { respondentRole: 'respondentRole.expertByExperience' };
    answer(graph, a, input([], [about(table, { ties: [], challenges: { text: 'Ei kuulla' } })], alone));
    expect(graph.get('response', a)).toMatchObject({
      organisations: [],
      role: alone.respondentRole,
      networks: [table.id],
    });
    expect(graph.all('membership')).toEqual([]);
  });

  test('keep what was said of names alike for the coordinator', () => {
    const { graph, north } = world();
    const alike = [
      { id: north.id, answer: 'unsure' as const },
      { id: 'org_gone', answer: 'different' as const },
    ];
    const what = {
      ...input([], []),
      organisations: [{ new: { name: 'Pohjonen ry', alike } }],
      ownList: 'ownList.none',
    };
    answer(graph, a, what);
    const [made] = named(graph, 'organisation', 'Pohjonen ry');
    expect(proposals(graph, a)).toMatchObject([{ about: made?.id, field: 'sameAs', value: north.id }]);
  });

  test('are taken wholly or not at all, and what is wrong leads into what was sent', () => {
    const { graph, north, table } = world();
    const before = stateOf(graph);
    const wrong = {
      ...input(
        [north, 'x'.repeat(301)],
        [
          about(table, {
            ties: [tied('x'), tied('member', { organisation: 7 })],
            challenges: { terms: ['challengeKind.no'] },
            aim: 'y'.repeat(4001),
          }),
          about(table),
        ],
      ),
    };
    const refused = attempt(graph, answerOf(a, wrong), context('respondent'));
    expect(refused.ok ? [] : refused.error.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'tooLong organisations.1.new.name',
      'alreadyThere networks.1.id',
      'unknownTerm networks.0.ties.0.relation',
      'unknownRecord networks.0.ties.1.organisation',
      'unknownTerm networks.0.challenges.terms.0',
      'tooLong networks.0.aim',
    ]);
    expect(stateOf(graph)).toEqual(before);
    const empty = attempt(graph, answerOf(a, input([], [])), context('respondent'));
    expect(empty.ok ? [] : empty.error.map(({ code, path }) => [code, path])).toEqual([
      ['required', ['organisations']],
    ]);
  });

  test('check a business id and a municipality as everybody’s', () => {
    const { graph } = world();
    const one = { name: 'Uusi ry', businessId: '1234567-8', municipality: 'area_nowhere', alike: [] };
    const refused = attempt(
      graph,
      answerOf(a, { ...input([], []), organisations: [{ new: one }] }),
      context('respondent'),
    );
    expect(refused.ok ? [] : refused.error.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'unknownRecord organisations.0.new.municipality',
    ]);
    const right = { ...one, businessId: '', municipality: area.kemi };
    answer(graph, a, { ...input([], []), organisations: [{ new: right }] });
    expect(named(graph, 'organisation', 'Uusi ry')).toMatchObject([{ homeMunicipality: area.kemi, businessId: null }]);
  });

  test('entered by a coordinator from paper count as reviewed, and say where they come from', () => {
    const { graph, table } = world();
    answer(
      graph,
      a,
      input(['Uusi ry'], [about(table)], { channel: 'responseChannel.paper' }),
      {},
      context('coordinator'),
    );
    expect(graph.get('response', a)).toMatchObject({
      source: 'provenance.paper',
      recordedAs: 'recorderRole.coordinator',
    });
    expect(named(graph, 'organisation', 'Uusi ry')).toMatchObject([{ review: 'review.reviewed' }]);
  });

  test('can be undone as one change', () => {
    const { graph, north, table } = world();
    tie(graph, north, table);
    const before = stateOf(graph);
    const set = answer(
      graph,
      a,
      input(
        [north, 'Uusi ry'],
        [about(table), about('Uusi verkosto', { ties: [tied('member', { organisation: 1 })], aim: 'x' })],
      ),
    );
    run(graph, { do: 'undo', changeSet: set });
    expect(stateOf(graph)).toEqual(before);
  });
});

describe('withdrawing', () => {
  test('takes away what nobody else said, and nothing more', () => {
    const { graph, north, table } = world();
    const others = network(graph, 'Muiden');
    tie(graph, north, others);
    const what = input(
      [north, 'Uusi ry'],
      [about(table), about(others), about('Uusi verkosto', { ties: [tied('member', { organisation: 1 })] })],
    );
    answer(graph, a, what);
    answer(graph, b, input([north], [about(table)]));
    run(graph, { do: 'withdraw', response: a }, context('respondent', a));
    expect(graph.get('response', a)).toMatchObject({ state: 'responseState.withdrawn', organisations: [north.id] });
    expect(named(graph, 'organisation', 'Uusi ry')).toEqual([]);
    expect(named(graph, 'network', 'Uusi verkosto')).toEqual([]);
    expect(membershipOf(graph, north, table)?.saidIn).toEqual([b]);
    expect(membershipOf(graph, north, others)?.saidIn).toEqual([]);
    run(graph, { do: 'withdraw', response: b }, context('respondent', b));
    expect(membershipOf(graph, north, table)).toBeUndefined();
    expect(membershipOf(graph, north, others)).toBeDefined();
  });

  test('keeps a new record that somebody else has answered about', () => {
    const { graph, north, table } = world();
    answer(graph, a, input(['Uusi ry'], [about(table)]));
    const [made] = named(graph, 'organisation', 'Uusi ry');
    answer(graph, b, input([made ?? north], [about(table)]));
    run(graph, { do: 'withdraw', response: a }, context('respondent', a));
    expect(named(graph, 'organisation', 'Uusi ry')).toHaveLength(1);
    expect(membershipOf(graph, made as never, table)?.saidIn).toEqual([b]);
  });

  test('can be followed by sending again', () => {
    const { graph, north, table } = world();
    const what = input([north], [about(table, { aim: 'x' })]);
    answer(graph, a, what);
    const size = stateOf(graph).size;
    run(graph, { do: 'withdraw', response: a }, context('respondent', a));
    answer(graph, a, what);
    expect(graph.get('response', a)?.state).toBe('responseState.sent');
    expect(stateOf(graph).size).toBe(size);
  });

  test('of no response is a problem', () => {
    const { graph } = world();
    const refused = attempt(graph, { do: 'withdraw', response: 'rsp_no' }, context('respondent'));
    expect(refused.ok ? [] : refused.error.map(({ code }) => code)).toEqual(['unknownRecord']);
  });
});
