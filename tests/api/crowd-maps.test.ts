// A workshop: everybody sends at once while maps are open. How soon each is told: `npm run bench -- crowd`.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answers, newOrganisation, newToken, sendAnswers, tie } from '../tools/answering.ts';
import { listen } from '../tools/listening.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';

const people = 300;
/** A third of them look on: 300 make a busy machine refuse some, as the bench shows. */
const lookers = 100;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const counts = async () => {
  const { data } = await ask<Record<'organisations' | 'memberships' | 'responses', { count: { total: number } }>>(
    server.url,
    '{ organisations { count { total } } memberships { count { total } } responses { count { total } } }',
  );
  return [data.organisations.count.total, data.memberships.count.total, data.responses.count.total] as const;
};

it('300 people answer while 100 maps are open: each map is told of every answer, in order and once', {
  timeout: 180_000,
}, async () => {
  const before = await counts();
  const others = server.register.listeners.count();
  const maps = await Promise.all(Array.from({ length: lookers }, () => listen(server.url)));
  await expect.poll(() => server.register.listeners.count(), { timeout: 20_000 }).toBe(lookers + others);
  const sent = await Promise.all(
    Array.from({ length: people }, (_, person) =>
      sendAnswers(
        server.url,
        newToken(),
        answers([newOrganisation(`Kartan katsoja ${person} ry`)], [{ id: 'net_NET10', ties: [tie()] }]),
        maps[person] ? { cookie: maps[person].cookie } : {},
      ),
    ),
  );
  expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
  const wanted = sent.map(({ revision }) => revision ?? 0).toSorted((a, b) => a - b);
  const last = wanted.at(-1);
  await expect
    .poll(() => maps.filter(({ told }) => told.at(-1)?.revision === last).length, { timeout: 120_000 })
    .toBe(lookers);
  for (const { told } of maps) expect(told.map(({ revision }) => revision)).toEqual(wanted);
  for (const { close } of maps) close();
  const [organisations, memberships, responses] = before;
  expect(await counts()).toEqual([organisations + people, memberships + people, responses + people]);
});
