// A workshop: everybody sends at once, on either store.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answers, newOrganisation, newToken, sendAnswers, tie, type Sent } from '../tools/answering.ts';
import { listen } from '../tools/listening.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';

const people = 300;

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

const transactions = async (): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^tvl_commit_group_size_count (\d+)/m.exec(text)?.[1] ?? Number.NaN);
};

it('SR001: 300 people who answer at once are all taken in, none twice, and every receipt is true', async () => {
  const [organisations, memberships, responses] = await counts();
  const before = await transactions();
  const send = (person: number, token: string, commandId: string): Promise<Sent> =>
    sendAnswers(
      server.url,
      token,
      answers(
        [newOrganisation(`Yhdistys numero ${person} ry`)],
        [
          { id: 'net_NET10', ties: [tie()] },
          { id: 'net_NET01', ties: [tie(0, 'participant')] },
        ],
      ),
      { commandId },
    );
  const all = Array.from({ length: people }, (_, person) => ({ person, token: newToken(), commandId: newToken() }));
  const sent = await Promise.all(all.map(({ person, token, commandId }) => send(person, token, commandId)));
  expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
  expect(new Set(sent.map(({ receipt }) => receipt?.response.id)).size).toBe(people);
  expect(new Set(sent.map(({ revision }) => revision)).size).toBe(people);
  expect(await transactions()).toBeLessThan(before + people / 3);
  // A tenth of them lost the reply and sends again.
  for (const { person, token, commandId } of all.filter((one) => one.person % 10 === 0)) {
    const again = await send(person, token, commandId);
    expect(again.receipt?.response.id).toBe(sent[person]?.receipt?.response.id);
  }
  expect(await counts()).toEqual([organisations + people, memberships + 2 * people, responses + people]);
});

it('300 people answer while 300 maps are open: each map is current, told in order and in few notices', {
  timeout: 180_000,
}, async () => {
  const before = await counts();
  // Where overlaps are kept in the database, whoever keeps them listens too.
  const others = server.register.listeners.count();
  const maps = await Promise.all(Array.from({ length: people }, () => listen(server.url)));
  await expect.poll(() => server.register.listeners.count(), { timeout: 20_000 }).toBe(people + others);
  const sent = await Promise.all(
    maps.map(({ cookie }, person) =>
      sendAnswers(
        server.url,
        newToken(),
        answers([newOrganisation(`Kartan katsoja ${person} ry`)], [{ id: 'net_NET10', ties: [tie()] }]),
        { cookie },
      ),
    ),
  );
  expect(sent.flatMap(({ problems }) => problems)).toEqual([]);
  const last = Math.max(...sent.map(({ revision }) => revision ?? 0));
  await expect
    .poll(() => maps.filter(({ told }) => told.at(-1)?.revision === last).length, { timeout: 120_000 })
    .toBe(people);
  for (const { told } of maps) {
    const revisions = told.map(({ revision }) => revision);
    expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b));
    expect(revisions.length).toBeLessThan(people / 2);
  }
  for (const { close } of maps) close();
  const [organisations, memberships, responses] = before;
  expect(await counts()).toEqual([organisations + people, memberships + people, responses + people]);
});
