// The clock of the machine jumps over midnight, over summer time and back: lists, days of recording, sign-ins and rounds
// go by the day it says in Helsinki, and nothing is closed for good by a clock that was put back.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGuesses } from '../../api/src/execution/guesses.ts';
import { answers, newOrganisation, newToken, sendAnswers, tie } from '../tools/answering.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

let now = '2026-03-27T12:00:00Z';
const clock = { now: () => new Date(now) };
let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ seed: 'none', clock });
  cookie = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

/** Moments around the night in which clocks go forward: midnight is at 22 UTC before it and at 21 after it. */
const moments = [
  ['2026-03-28T21:59:59Z', '2026-03-28'],
  ['2026-03-28T22:00:00Z', '2026-03-29'],
  ['2026-03-29T00:59:59Z', '2026-03-29'],
  ['2026-03-29T01:00:00Z', '2026-03-29'],
  ['2026-03-29T20:59:59Z', '2026-03-29'],
  ['2026-03-29T21:00:00Z', '2026-03-30'],
  // An hour back, over midnight; a day back; a year back, and on again.
  ['2026-03-29T20:00:00Z', '2026-03-29'],
  ['2026-03-28T20:00:00Z', '2026-03-28'],
  ['2025-03-29T20:00:00Z', '2025-03-29'],
  ['2026-03-30T20:59:59Z', '2026-03-30'],
  // The night in which clocks go back: midnight is at 21 before it and at 22 after it.
  ['2026-10-24T20:59:59Z', '2026-10-24'],
  ['2026-10-24T21:00:00Z', '2026-10-25'],
  ['2026-10-25T21:59:59Z', '2026-10-25'],
  ['2026-10-25T22:00:00Z', '2026-10-26'],
] as const;

const add = async (name: string, more: object = {}) => {
  const { data, errors } = await ask<{
    addOrganisation: { organisation: { id: string; recordedOn: string } };
  }>(
    server.url,
    'mutation ($c: ID!, $i: OrganisationInput!) { addOrganisation(commandId: $c, input: $i) { organisation { id recordedOn } problems { code } } }',
    { c: name, i: { names: { fi: name }, kind: 'organisationKind.association', ...more } },
    cookie,
  );
  expect(errors).toBeUndefined();
  return data.addOrganisation.organisation;
};

it('shows what holds on the day it is in Helsinki, and records on that day', async () => {
  const days = [...new Set(moments.map(([, day]) => day))];
  for (const day of days) await add(`Päivä ${day}`, { validFrom: day, validTo: day });
  const listed = async () =>
    (
      await ask<{ organisations: { nodes: readonly { names: { fi: string } }[] } }>(
        server.url,
        '{ organisations(search: "Päivä", first: 50) { nodes { names { fi } } } }',
      )
    ).data.organisations.nodes.map(({ names }) => names.fi);
  for (const [at, day] of moments) {
    now = at;
    expect(await listed(), at).toEqual([`Päivä ${day}`]);
    // A session does not last from one end of these to the other.
    cookie = await signIn(server.url, await server.linkFor('coordinator'));
    expect((await add(`Kirjattu ${at}`)).recordedOn, at).toBe(day);
  }
});

it('opens and closes a round by that day, and never refuses what is sent outside it', async () => {
  now = '2026-03-27T12:00:00Z';
  cookie = await signIn(server.url, await server.linkFor('coordinator'));
  const { data } = await ask<{ addRound: { round: { id: string } } }>(
    server.url,
    'mutation ($i: RoundInput!) { addRound(commandId: "kierros", input: $i) { round { id } } }',
    { i: { names: { fi: 'Kello' }, code: 'kello', opensOn: '2026-03-29', closesOn: '2026-03-29' } },
    cookie,
  );
  const round = data.addRound.round.id;
  for (const [at, day] of moments) {
    now = at;
    const sent = await sendAnswers(
      server.url,
      newToken(),
      answers(
        [newOrganisation(`Vastaaja ${at}`, { kind: 'organisationKind.association' })],
        [{ new: { name: `Verkosto ${at}`, themes: ['theme.hyte'] }, ties: [tie()] }],
        { round },
      ),
    );
    expect(sent.problems, at).toEqual([]);
    expect(sent.receipt?.response.round.id, at).toBe(day === '2026-03-29' ? round : 'rnd_alwaysOpen');
  }
});

it('lets a link be used after the clock went back, once, and ends it when its time is over', async () => {
  now = '2026-03-28T22:30:00Z';
  const [used, late] = [await server.linkFor('coordinator'), await server.linkFor('coordinator')];
  now = '2026-03-27T22:30:00Z';
  await expect(signIn(server.url, used)).resolves.toMatch(/=/);
  await expect(signIn(server.url, used)).rejects.toThrow(/answered 4/);
  now = '2026-04-28T22:30:00Z';
  await expect(signIn(server.url, late)).rejects.toThrow(/answered 4/);
});

it('does not keep codes closed until it is where it was when it was put back', () => {
  const guesses = openGuesses(clock, 1);
  now = '2026-03-28T12:00:00Z';
  guesses.wrong();
  expect(guesses.isClosed()).toBe(true);
  now = '2025-03-28T12:00:00Z';
  expect(guesses.isClosed()).toBe(false);
  guesses.wrong();
  expect(guesses.isClosed()).toBe(true);
  now = '2025-03-28T12:14:59Z';
  expect(guesses.isClosed()).toBe(true);
  now = '2025-03-28T12:15:00Z';
  expect(guesses.isClosed()).toBe(false);
});
