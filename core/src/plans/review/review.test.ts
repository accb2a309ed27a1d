import { describe, expect, test } from 'vitest';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '#plans/command.ts';
import { about, answer, answerOf, input, membershipOf, proposals, tied } from '#testing/answering.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { add, attempt, context, run, stateOf, today, worldOf } from '#testing/world.ts';

const [a, b] = ['rsp_a', 'rsp_b'];

const world = () => {
  const graph = worldOf();
  return { graph, north: organisation(graph, 'Pohjoinen ry'), table: network(graph, 'Pöytä') };
};

type Named = 'organisation' | 'network';
const named = (graph: Graph, noun: Named, name: string) => {
  const found = graph.all(noun).find((one) => one.names.fi === name);
  if (!found) throw new Error(`No ${noun} ${name}`);
  return found;
};
const problemsOf = (graph: Graph, command: Command): readonly string[] => {
  const outcome = attempt(graph, command);
  return outcome.ok ? [] : outcome.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('accepting', () => {
  test('makes a record reviewed, and answers what was said of its likeness', () => {
    const { graph, north } = world();
    const alike = [{ id: north.id, answer: 'unsure' as const }];
    const other = organisation(graph, 'Muu ry');
    const both = [...alike, { id: other.id, answer: 'different' as const }];
    answer(graph, a, { ...input([], []), organisations: [{ new: { name: 'Uusi ry', alike: both } }] });
    const { id } = named(graph, 'organisation', 'Uusi ry');
    run(graph, { do: 'acceptRecord', id });
    expect(graph.get('organisation', id)?.review).toBe('review.reviewed');
    expect(proposals(graph, a).map(({ field, state }) => [field, state])).toEqual([
      ['sameAs', 'proposalState.refused'],
      ['notSameAs', 'proposalState.accepted'],
    ]);
    expect(problemsOf(graph, { do: 'acceptRecord', id })).toEqual(['alreadyDecided id']);
    expect(problemsOf(graph, { do: 'acceptRecord', id: 'org_no' })).toEqual(['unknownRecord id']);
  });
});

describe('joining', () => {
  const joined = () => {
    const { graph, north, table } = world();
    const other = network(graph, 'Toinen pöytä');
    tie(graph, north, table);
    const words = {
      challenges: { terms: ['challengeKind.scope'], text: 'Kiire' },
      purposefulness: 'purposefulness.useful',
    };
    answer(graph, a, input(['Pohjonen ry'], [about(table, words), about(other, { ties: [tied('participant')] })]));
    const doubtful = named(graph, 'organisation', 'Pohjonen ry');
    return { graph, north, table, other, doubtful };
  };

  test('says of the one what was said of the other, makes nothing twice, and keeps the name', () => {
    const { graph, north, table, other, doubtful } = joined();
    const counts = ['statement', 'assessment', 'response'].map((noun) => graph.count(noun as 'statement'));
    run(graph, { do: 'joinRecord', id: doubtful.id, into: north.id });
    expect(graph.get('organisation', doubtful.id)).toBeUndefined();
    expect(graph.get('organisation', north.id)?.alternativeNames).toMatchObject([
      { name: 'Pohjonen ry', kind: 'alternativeNameKind.spelling', language: 'fi' },
    ]);
    expect(graph.all('membership')).toHaveLength(2);
    expect(membershipOf(graph, north, table)?.saidIn).toEqual([a]);
    expect(membershipOf(graph, north, other)).toMatchObject({
      relation: 'membershipRelation.participant',
      saidIn: [a],
      recordedIn: a,
      review: 'review.unreviewed',
    });
    expect(graph.get('response', a)?.organisations).toEqual([north.id]);
    expect(['statement', 'assessment', 'response'].map((noun) => graph.count(noun as 'statement'))).toEqual(counts);
  });

  test('is one change that can be undone', () => {
    const { graph, north, doubtful } = joined();
    const question = { response: a, about: doubtful.id, text: 'Missä?' };
    add(graph, 'question', question);
    add(graph, 'statement', { response: a, kind: 'statementKind.wish', about: doubtful.id, text: 'Toive' });
    add(graph, 'round', { names: { fi: 'Kierros' }, invited: [doubtful.id, north.id] });
    const before = stateOf(graph);
    const set = run(graph, { do: 'joinRecord', id: doubtful.id, into: north.id });
    expect(graph.all('question')).toMatchObject([{ about: north.id, text: 'Missä?' }]);
    expect(graph.all('statement').find(({ text }) => text === 'Toive')?.about).toBe(north.id);
    expect(graph.all('round').find(({ invited }) => invited.length > 0)?.invited).toEqual([north.id]);
    run(graph, { do: 'undo', changeSet: set });
    expect(stateOf(graph)).toEqual(before);
  });

  test('of networks moves statements and ratings, of which one response keeps one', () => {
    const { graph, north, table } = world();
    const both = { aim: 'Sama', purposefulness: 'purposefulness.useful' };
    answer(
      graph,
      a,
      input([north], [about(table, both), about('Pöytä 2', { ...both, purposefulness: 'purposefulness.little' })]),
    );
    answer(graph, b, input([], [about(named(graph, 'network', 'Pöytä 2'), { ties: [], aim: 'Muu' })]));
    run(graph, { do: 'joinRecord', id: named(graph, 'network', 'Pöytä 2').id, into: table.id });
    expect(graph.all('membership')).toHaveLength(1);
    expect(graph.all('statement').map(({ text, about: of }) => [text, of])).toEqual([
      ['Sama', table.id],
      ['Muu', table.id],
    ]);
    expect(graph.all('assessment')).toMatchObject([{ network: table.id, purposefulness: 'purposefulness.useful' }]);
    expect(graph.get('response', b)?.networks).toEqual([table.id]);
  });

  test('carries what hangs on a membership over to the one that is there', () => {
    const { graph, north, table, doubtful } = joined();
    const old = membershipOf(graph, doubtful, table);
    add(graph, 'statement', { response: a, kind: 'statementKind.success', about: old?.id, text: 'Onnistui' });
    run(graph, { do: 'joinRecord', id: doubtful.id, into: north.id });
    const kept = membershipOf(graph, north, table);
    expect(graph.all('statement').find(({ text }) => text === 'Onnistui')?.about).toBe(kept?.id);
  });

  test('names what cannot follow, and does nothing', () => {
    const { graph, north, doubtful } = joined();
    const link = add(graph, 'link', { from: doubtful.id, to: north.id, kind: 'linkKind.funds', mode: 'mode.current' });
    const before = stateOf(graph);
    const outcome = attempt(graph, { do: 'joinRecord', id: doubtful.id, into: north.id });
    expect(outcome.ok ? [] : outcome.error).toEqual([
      { code: 'stillReferred', path: ['id'], params: { id: doubtful.id, count: 1, ids: link.id } },
    ]);
    expect(stateOf(graph)).toEqual(before);
  });

  test('takes new records alone, and another of the same noun', () => {
    const { graph, north, table, doubtful } = joined();
    expect(problemsOf(graph, { do: 'joinRecord', id: north.id, into: doubtful.id })).toEqual(['alreadyDecided id']);
    expect(problemsOf(graph, { do: 'joinRecord', id: doubtful.id, into: doubtful.id })).toEqual(['selfReference into']);
    expect(problemsOf(graph, { do: 'joinRecord', id: doubtful.id, into: table.id })).toEqual(['unknownRecord into']);
    expect(problemsOf(graph, { do: 'joinRecord', id: 'rsp_a', into: north.id })).toEqual(['unknownRecord id']);
  });

  test('leaves the respondent able to answer again, without a second record', () => {
    const { graph, north, table, doubtful } = joined();
    run(graph, { do: 'joinRecord', id: doubtful.id, into: north.id });
    answer(graph, a, input([north], [about(table)]));
    expect(graph.all('organisation').map(({ id }) => id)).toEqual([north.id]);
    expect(graph.all('membership')).toHaveLength(1);
  });
});

describe('refusing', () => {
  test('removes the record and what only it carried, and tells each who spoke of it why', () => {
    const { graph, north, table } = world();
    answer(
      graph,
      a,
      input(['Turha ry', north], [about(table, { ties: [tied(), tied('member', { organisation: 1 })], aim: 'x' })]),
    );
    const { id } = named(graph, 'organisation', 'Turha ry');
    answer(graph, b, input([{ id }], [about(table)]));
    const set = run(graph, { do: 'refuseRecord', id, reason: 'Ihmisen nimi' });
    expect(graph.get('organisation', id)).toBeUndefined();
    expect(graph.all('membership').map(({ organisation: of }) => of)).toEqual([north.id]);
    expect(graph.get('response', a)?.organisations).toEqual([north.id]);
    expect(graph.holding('statement', 'response', a)).toHaveLength(1);
    expect(graph.all('question').map(({ response, text }) => [response, text])).toEqual([
      [a, 'Turha ry: Ihmisen nimi'],
      [b, 'Turha ry: Ihmisen nimi'],
    ]);
    run(graph, { do: 'undo', changeSet: set });
    expect(graph.get('organisation', id)).toBeDefined();
    expect(graph.all('question')).toEqual([]);
  });

  test('of a network takes what was said of it', () => {
    const { graph, north, table } = world();
    answer(
      graph,
      a,
      input([north], [about(table), about('Turha', { aim: 'x', purposefulness: 'purposefulness.little' })]),
    );
    run(graph, { do: 'refuseRecord', id: named(graph, 'network', 'Turha').id, reason: 'Ei verkosto' });
    expect(graph.all('network')).toHaveLength(1);
    expect([graph.all('statement'), graph.all('assessment')]).toEqual([[], []]);
  });

  test('needs a reason, a new record, and nothing of others in the way', () => {
    const { graph, north, table } = world();
    answer(graph, a, input(['Turha ry'], [about(table)]));
    const { id } = named(graph, 'organisation', 'Turha ry');
    expect(problemsOf(graph, { do: 'refuseRecord', id, reason: ' ' })).toEqual(['required reason']);
    expect(problemsOf(graph, { do: 'refuseRecord', id, reason: 'x'.repeat(1001) })).toEqual(['tooLong reason']);
    expect(problemsOf(graph, { do: 'refuseRecord', id: north.id, reason: 'x' })).toEqual(['alreadyDecided id']);
    add(graph, 'link', { from: id, to: north.id, kind: 'linkKind.funds', mode: 'mode.current' });
    expect(problemsOf(graph, { do: 'refuseRecord', id, reason: 'x' })).toEqual(['stillReferred id']);
  });
});

describe('deciding on a proposal', () => {
  const proposed = (relation = 'participant') => {
    const { graph, north, table } = world();
    const there = tie(graph, north, table);
    answer(graph, a, input([north], [about(table, { ties: [tied(relation, { validFrom: '2020' })] })]));
    return { graph, north, table, there };
  };
  const idOf = (graph: Graph, field: string): string =>
    proposals(graph, a).find((one) => one.field === field)?.id ?? '';

  test('accepted, the record becomes what the respondent said, and they stand behind it', () => {
    const { graph, there } = proposed();
    const set = run(graph, { do: 'decideProposal', proposal: idOf(graph, 'relation'), accept: true, answer: 'Kiitos' });
    expect(graph.get('membership', there.id)).toMatchObject({
      relation: 'membershipRelation.participant',
      saidIn: [a],
      validFrom: null,
    });
    expect(graph.get('proposal', idOf(graph, 'relation'))).toMatchObject({
      state: 'proposalState.accepted',
      answer: 'Kiitos',
    });
    run(graph, { do: 'undo', changeSet: set });
    expect(graph.get('membership', there.id)).toEqual(there);
  });

  test('refused, the record stays and the respondent reads why; sent again, it does not come back', () => {
    const { graph, north, table, there } = proposed();
    const id = idOf(graph, 'validFrom');
    run(graph, { do: 'decideProposal', proposal: id, accept: false, answer: 'Pöytäkirja sanoo toisin' });
    expect(graph.get('membership', there.id)).toEqual(there);
    answer(graph, a, input([north], [about(table, { ties: [tied('participant', { validFrom: '2020' })] })]));
    expect(proposals(graph, a).filter(({ field }) => field === 'validFrom')).toMatchObject([
      { id, state: 'proposalState.refused', answer: 'Pöytäkirja sanoo toisin' },
    ]);
    expect(problemsOf(graph, { do: 'decideProposal', proposal: id, accept: true, answer: null })).toEqual([
      'alreadyDecided proposal',
    ]);
    expect(problemsOf(graph, { do: 'decideProposal', proposal: 'prp_no', accept: true, answer: null })).toEqual([
      'unknownRecord proposal',
    ]);
  });

  test('that a membership has ended ends it, and nobody is said to have said that it holds', () => {
    const { graph, north, table } = world();
    const there = tie(graph, north, table);
    answer(graph, a, input([north], [about(table, { still: 'ended' })]));
    run(graph, { do: 'decideProposal', proposal: idOf(graph, 'validTo'), accept: true, answer: null });
    expect(graph.get('membership', there.id)).toMatchObject({ validTo: today, saidIn: [] });
  });

  test('that a new record is another one joins the two', () => {
    const { graph, north, table } = world();
    const alike = [{ id: north.id, answer: 'unsure' as const }];
    const what = { ...input([], [about(table)]), organisations: [{ new: { name: 'Pohjonen ry', alike } }] };
    run(graph, answerOf(a, what), context('respondent'));
    run(graph, { do: 'decideProposal', proposal: idOf(graph, 'sameAs'), accept: true, answer: null });
    expect(graph.all('organisation').map(({ id }) => id)).toEqual([north.id]);
    expect(membershipOf(graph, north, table)?.saidIn).toEqual([a]);
  });

  test('that would break a rule is a problem, and nothing is done', () => {
    const { graph, there, north, table } = proposed();
    tie(graph, north, table, 'participant');
    expect(
      problemsOf(graph, { do: 'decideProposal', proposal: idOf(graph, 'relation'), accept: true, answer: null }),
    ).toEqual(['alreadyThere proposal.network']);
    expect(graph.get('membership', there.id)).toEqual(there);
  });
});
