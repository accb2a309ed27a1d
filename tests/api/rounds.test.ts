// Several respondents, several organisations, several rounds: nobody's answer takes another's place.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answers, newToken, sendAnswers, tie } from '../tools/answering.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
let coordinator: string;
beforeAll(async () => {
  server = await startServer();
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

const network = 'net_NET10';
const [shared, alone, other, silent] = ['org_ORG01', 'org_ORG02', 'org_ORG03', 'org_ORG04'] as const;

const addRound = async (code: string): Promise<string> => {
  const { data } = await ask<{ addRound: { round: { id: string } } }>(
    server.url,
    'mutation ($id: ID!, $input: RoundInput!) { addRound(commandId: $id, input: $input) { round { id } } }',
    { id: code, input: { names: { fi: code }, code, opensOn: '2019-01-01', invited: [shared, alone, other, silent] } },
    coordinator,
  );
  return data.addRound.round.id;
};

type Answered = {
  readonly responses: {
    readonly nodes: readonly {
      readonly organisations: readonly { readonly id: string }[];
      readonly statements: readonly { readonly text: string | null }[];
    }[];
  };
  readonly round: {
    readonly coverage: { readonly invited: number } & Readonly<
      Record<'sent' | 'started' | 'reached' | 'notReached', { readonly count: number }>
    >;
  };
};

it('SR065: two respondents of one organisation and one of two, in two rounds: eight answers, none overwritten', async () => {
  const rounds = [await addRound('kevat'), await addRound('syksy')];
  const respondents = [
    { name: 'first', token: newToken(), organisations: [shared] },
    { name: 'second', token: newToken(), organisations: [shared] },
    { name: 'both', token: newToken(), organisations: [alone, other] },
  ];
  for (const round of rounds)
    for (const { name, token, organisations } of respondents) {
      const sent = await sendAnswers(
        server.url,
        token,
        answers(
          organisations.map((id) => ({ id })),
          [
            {
              id: network,
              ties: organisations.map((_, at) => tie(at)),
              challenges: { terms: [], text: `${name} in ${round}` },
            },
          ],
          { round },
        ),
      );
      expect(sent.problems).toEqual([]);
    }
  const found = await Promise.all(
    rounds.map(async (round) => {
      const { data } = await ask<Answered>(
        server.url,
        `query ($round: ID!) {
          responses(filter: { round: [$round] }) { nodes { organisations { id } statements { text } } }
          round(id: $round) { coverage {
            invited sent { count } started { count } reached { count } notReached { count }
          } }
        }`,
        { round },
        coordinator,
      );
      return { id: round, responses: data.responses.nodes, coverage: data.round.coverage };
    }),
  );
  expect(found.flatMap(({ responses }) => responses.flatMap(({ organisations }) => organisations))).toHaveLength(8);
  for (const { id, responses, coverage } of found) {
    const texts = responses.flatMap(({ statements }) => statements.map(({ text }) => String(text)));
    expect(new Set(texts)).toEqual(new Set(respondents.map(({ name }) => `${name} in ${id}`)));
    expect(texts).toHaveLength(respondents.length);
    const { invited, sent, started, reached, notReached } = coverage;
    expect(
      [invited, sent, started, reached, notReached].map((one) => (typeof one === 'number' ? one : one.count)),
    ).toEqual([4, 3, 0, 0, 1]);
  }
});
