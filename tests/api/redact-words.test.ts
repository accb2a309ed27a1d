// A respondent's words may name a person: a coordinator blanks them for good, and nothing that others wrote.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answers, newOrganisation, newToken, sendAnswers, tie } from '../tools/answering.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
let coordinator: string;
beforeAll(async () => {
  server = await startServer();
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

const redact = (id: string, field: string) =>
  ask<{ redact: { revision: number | null } }>(
    server.url,
    'mutation ($id: ID!, $field: String!) { redact(id: $id, field: $field) { revision problems { code } } }',
    { id, field },
    coordinator,
  );

it('a coordinator redacts what a respondent wrote, in the record and its history, and nothing else', async () => {
  const secret = 'Puheenjohtajan sairaus vie voimat';
  await sendAnswers(
    server.url,
    newToken(),
    answers([newOrganisation('Kairan kerho ry')], [{ id: 'net_NET10', ties: [tie()], challenges: { text: secret } }]),
  );
  const queue = async () => {
    const { data } = await ask<{ reviewQueue: { texts: { rows: readonly { id: string; text: string | null }[] } } }>(
      server.url,
      '{ reviewQueue { texts { rows { id text } } } }',
      {},
      coordinator,
    );
    return data.reviewQueue.texts.rows;
  };
  const [text] = await queue();
  expect(text?.text).toBe(secret);
  expect((await redact(text?.id ?? '', 'text')).data.redact.revision).toBeGreaterThan(0);
  expect(await queue()).toEqual([]);
  const history = await ask(
    server.url,
    'query ($id: ID!) { history(id: $id) { changes { fields { field before { json } after { json } } } } }',
    { id: text?.id },
    coordinator,
  );
  expect(JSON.stringify(history)).not.toContain('sairaus');
  expect((await redact('net_NET10', 'purpose')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await redact(text?.id ?? '', 'kind')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
