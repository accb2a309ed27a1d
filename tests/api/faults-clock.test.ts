// The clock of the machine jumps while the product runs: order is by revision, "today" is what the clock says.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

let now = '2026-03-28T12:00:00Z';
const clock = { now: () => new Date(now) };
let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ seed: 'none', clock });
  cookie = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

type Added = { readonly revision: number; readonly organisation: { readonly id: string } };

const add = async (name: string): Promise<Added> => {
  const { data } = await ask<{ addOrganisation: Added }>(
    server.url,
    'mutation ($c: ID!, $n: String!) { addOrganisation(commandId: $c, input: { names: { fi: $n }, kind: "organisationKind.association" }) { revision organisation { id } } }',
    { c: name, n: name },
    cookie,
  );
  return data.addOrganisation;
};

const jumps = [
  ['before midnight', '2026-03-28T21:59:59Z'],
  ['after midnight, summer time begins this night', '2026-03-28T22:00:00Z'],
  ['before clocks go forward', '2026-03-29T00:59:59Z'],
  ['after clocks went forward', '2026-03-29T01:00:01Z'],
  ['an hour back', '2026-03-29T00:00:01Z'],
  ['before clocks go back', '2026-10-25T00:59:59Z'],
  ['after clocks went back', '2026-10-25T01:00:01Z'],
  ['a year back', '2025-10-25T01:00:01Z'],
] as const;

it('whichever way it jumps, revisions go on, ids are new and the log is in their order', async () => {
  const first = server.register.revision;
  const added: Added[] = [];
  for (const [name, at] of jumps) {
    now = at;
    // A session does not last from spring to autumn.
    cookie = await signIn(server.url, await server.linkFor('coordinator'));
    added.push(await add(`Kello ${name}`));
  }
  expect(added.map(({ revision }) => revision)).toEqual(jumps.map((_, at) => first + 1 + at));
  expect(new Set(added.map(({ organisation }) => organisation.id)).size).toBe(jumps.length);
  const { data } = await ask<{ changes: readonly { revision: number; time: string }[] }>(
    server.url,
    `{ changes(since: ${first}, first: 50) { revision time } }`,
    {},
    cookie,
  );
  expect(data.changes.map(({ revision }) => revision)).toEqual(added.map(({ revision }) => revision));
  expect(data.changes.map(({ time }) => Date.parse(time))).toEqual(jumps.map(([, at]) => Date.parse(at)));
  const counted = await ask<{ organisations: { nodes: readonly object[] } }>(
    server.url,
    '{ organisations(search: "Kello", first: 50) { nodes { id } } }',
  );
  expect(counted.data.organisations.nodes).toHaveLength(jumps.length);
});

it('keeps a person signed in when it goes back, and ends the session when its time is over', async () => {
  const scope = async () =>
    (await ask<{ viewer: { scope: string } }>(server.url, '{ viewer { scope } }', {}, cookie)).data.viewer.scope;
  now = '2026-03-28T12:00:00Z';
  cookie = await signIn(server.url, await server.linkFor('coordinator'));
  now = '2025-03-28T12:00:00Z';
  expect(await scope()).toBe('COORDINATOR');
  now = '2028-03-28T12:00:00Z';
  expect(await scope()).toBe('READER');
});
