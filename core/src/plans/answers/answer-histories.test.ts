import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf, type Chance } from '#domain/chance.ts';
import { nounNames, type AnyRecord } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import type { AnsweredNetwork, AnswersInput } from '#plans/answers/answers-input.ts';
import { checkRecord } from '#plans/rules.ts';
import { answerOf, input, tied } from '#testing/answering.ts';
import { unfit } from '#testing/conforms.ts';
import { network, organisation, tie } from '#testing/shorthand.ts';
import { context, differing, openTerms, patience, run, stateOf, worldOf } from '#testing/world.ts';

const respondents = ['a', 'b', 'c'];
const rounds = ['rnd_1', 'rnd_2'];
const newNames = ['Uusi yksi', 'Uusi kaksi'];

/** Three organisations and networks with some ties that others recorded, and two rounds. */
const startOf = (chance: Chance): Graph => {
  const graph = worldOf();
  const organisations = ['Pohjoinen', 'Etelä', 'Itä'].map((name) => organisation(graph, name));
  const networks = ['Pöytä', 'Ryhmä', 'Foorumi'].map((name) => network(graph, name));
  for (const one of organisations)
    for (const to of networks) {
      const basis = chance.once(4) ? 'basis.inferred' : 'basis.stated';
      if (chance.once(2)) tie(graph, one, to, chance.pick(['member', 'participant', 'other']), { basis });
    }
  for (const id of rounds)
    run(graph, { do: 'add', noun: 'round', id, input: { names: { fi: id }, alwaysOpen: true } }, context('system'));
  return graph;
};

const anyNetwork = (chance: Chance, named: Partial<AnsweredNetwork>, organisations: number): AnsweredNetwork => {
  const ties = Array.from({ length: organisations }, (_, n) =>
    tied(chance.pick(['member', 'participant']), {
      organisation: n,
      ...(chance.once(6) ? { endedOn: '2026-01' } : {}),
    }),
  );
  const terms = chance.some(openTerms.challengeKind, 2).map((code) => `challengeKind.${code}`);
  return {
    ...named,
    ties: ties.length < 2 || chance.once(2) ? ties : ties.slice(1),
    challenges: { terms, text: chance.pick(['', 'Kiire', 'Matkat']) },
    aim: chance.pick([null, 'Yhdessä']),
    purposefulness: chance.pick([null, 'purposefulness.useful', 'purposefulness.cannotSay']),
    still: chance.pick([null, null, 'holds', 'ended']),
  };
};

/** Some that are there, and perhaps a new one by a name that may have been sent before. */
const named = (graph: Graph, noun: 'organisation' | 'network', chance: Chance) => {
  const made = chance.some(newNames, 1);
  const there = chance.some(graph.all(noun), 2).filter(({ names }) => !made.includes(names.fi ?? ''));
  return [...there.map(({ id }) => ({ id })), ...made.map((name) => ({ new: { name, alike: [] } }))];
};

const anyAnswers = (graph: Graph, chance: Chance): AnswersInput => {
  const organisations = named(graph, 'organisation', chance);
  const networks = named(graph, 'network', chance).map((one) => anyNetwork(chance, one, organisations.length));
  const what = { ...input([], networks), organisations };
  return organisations.length + networks.length > 0 ? what : anyAnswers(graph, chance);
};

const wordsOfOthers = (graph: Graph, response: string): ReadonlyMap<string, AnyRecord> =>
  new Map(
    [...graph.all('statement'), ...graph.all('assessment')]
      .filter((one) => one.response !== response)
      .map((one) => [one.id, one as unknown as AnyRecord]),
  );

type Sent = {
  readonly graph: Graph;
  readonly responses: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, AnyRecord>;
};

/** Some respondents answer some rounds, again and again; `look` sees each answer. */
const history = (seed: number, look: (graph: Graph, response: string, send: () => number) => void): Sent => {
  const chance = chanceOf(seed);
  const graph = startOf(chance);
  const before = stateOf(graph);
  const responses = new Set<string>();
  for (let at = 2 + chance.below(8); at > 0; at--) {
    const [who, round] = [chance.pick(respondents), chance.pick(rounds)];
    const response = `rsp_${who}${round}`;
    const own = rounds.map((one) => `rsp_${who}${one}`).filter((one) => graph.get('response', one));
    const command = answerOf(response, anyAnswers(graph, chance), { round, own });
    look(graph, response, () => run(graph, command, context('respondent', who)).changes.length);
    responses.add(response);
  }
  return { graph, responses, before };
};

describe('whatever respondents send, again and again', () => {
  test(
    'nobody’s words but their own change, sent again nothing changes, and every record keeps every rule',
    patience,
    () => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const { graph } = history(seed, (there, response, send) => {
            const others = wordsOfOthers(there, response);
            send();
            expect(differing(others, wordsOfOthers(there, response))).toEqual([]);
            expect(send()).toBe(0);
          });
          for (const noun of nounNames)
            for (const record of graph.all(noun) as unknown as readonly AnyRecord[]) {
              expect([record.id, ...unfit(graph, noun, record)]).toEqual([record.id]);
              expect(checkRecord(noun, record, graph)).toEqual([]);
            }
        }),
        { numRuns: 150 },
      );
    },
  );

  test('once all have withdrawn, the register is as it was, but for the responses', patience, () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { graph, responses, before } = history(seed, (_, __, send) => send());
        for (const response of responses) run(graph, { do: 'withdraw', response }, context('respondent'));
        const left = differing(before, stateOf(graph)).filter((id) => !responses.has(id));
        expect(left).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
