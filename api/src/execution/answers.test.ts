import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { today } from '@tvl/core/testing/world.ts';
import { registerOver } from '#graphql/testing/register-at-work.ts';
import type { NetworkStore } from '#store/port.ts';
import { openSqliteStore } from '#store/sqlite/sqlite-store.ts';
import { openSqliteVault } from '#store/sqlite/sqlite-vault.ts';
import type { Vault } from '#store/vault-port.ts';
import { openAnswerDesk, type AnswerDesk, type AnswerRequest, type SentAnswers } from './answers.ts';
import { openGuesses } from './guesses.ts';
import { reader } from './may.ts';
import { codeOf, pseudonymOf, responseIdOf, typedCode } from './personal-links.ts';
import type { Register } from './register.ts';
import { hashOf, newToken } from './sign-in.ts';

let now = new Date(`${today}T09:00:00Z`);
const clock = { now: () => now };
let store: NetworkStore;
let register: Register;
let vault: Vault;
let desk: AnswerDesk;
beforeEach(async () => {
  now = new Date(`${today}T09:00:00Z`);
  store = openSqliteStore(':memory:');
  register = await registerOver(store);
  vault = openSqliteVault(':memory:');
  desk = openAnswerDesk(register, vault, clock, openGuesses(clock));
});
afterEach(async () => {
  await register.close();
  await store.close();
  await vault.close();
});

const request = (token: string, name = 'Uusi ry', more: Partial<AnswerRequest> = {}): AnswerRequest => ({
  commandId: `command-${name}`,
  token,
  round: null,
  input: {
    channel: 'responseChannel.link',
    organisations: [{ new: { name, alike: [] } }],
    networks: [],
    ownList: 'ownList.none',
  },
  ...more,
});
const taken = (sent: SentAnswers) => {
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
  return sent;
};
const organisations = () => register.graph.all('organisation').map(({ names }) => names.fi);

/** The vault, of a process that ends just before it keeps a link. */
const endingBeforeTheLink = (): Vault => ({
  ...vault,
  keepPersonalLink: () => Promise.reject(new Error('The process ends here')),
});

describe('a process that ends between register and vault', () => {
  test('has acknowledged nothing, and the same answer sent again is taken once and gets its link', async () => {
    const token = newToken();
    const ending = openAnswerDesk(register, endingBeforeTheLink(), clock, openGuesses(clock));
    await expect(ending.send(request(token), reader)).rejects.toThrow('ends here');
    expect(organisations()).toEqual(['Uusi ry']);
    expect(await vault.personalLink('tokenHash', hashOf(token))).toBeNull();
    const again = taken(await desk.send(request(token), reader));
    expect(organisations()).toEqual(['Uusi ry']);
    expect(again.link.responses).toEqual([again.response]);
    expect(await vault.personalLink('tokenHash', hashOf(token))).toEqual(again.link);
  });

  test('leaves the response to be corrected when the next answer is another one', async () => {
    const token = newToken();
    const ending = openAnswerDesk(register, endingBeforeTheLink(), clock, openGuesses(clock));
    await expect(ending.send(request(token), reader)).rejects.toThrow('ends here');
    const other = taken(await desk.send(request(token, 'Toinen ry'), reader));
    expect(register.graph.all('response')).toHaveLength(1);
    expect(organisations()).toEqual(['Toinen ry']);
    expect(other.link.responses).toEqual([other.response]);
  });

  test('finds the response also when its round has closed before the answer is sent again', async () => {
    const added = await register.submit(
      {
        commandId: 'round',
        command: { do: 'add', noun: 'round', input: { names: { fi: 'Työpaja' }, closesOn: today } },
        reason: null,
      },
      'system',
    );
    const round = added.ok ? (added.record?.id ?? '') : '';
    const token = newToken();
    const ending = openAnswerDesk(register, endingBeforeTheLink(), clock, openGuesses(clock));
    await expect(ending.send(request(token, 'Uusi ry', { round }), reader)).rejects.toThrow('ends here');
    now = new Date('2026-06-03T09:00:00Z');
    const again = taken(await desk.send(request(token, 'Uusi ry', { round }), reader));
    expect(register.graph.get('response', again.response)?.round).toBe(round);
    expect(register.graph.all('response')).toHaveLength(1);
    expect(again.link.responses).toEqual([again.response]);
  });
});

describe('the desk', () => {
  test('makes one response of a hundred sendings at once with one token', async () => {
    const token = newToken();
    const sent = await Promise.all(
      Array.from({ length: 100 }, (_, at) => desk.send(request(token, 'Uusi ry', { commandId: `c${at}` }), reader)),
    );
    expect(new Set(sent.map((one) => taken(one).response)).size).toBe(1);
    expect(organisations()).toEqual(['Uusi ry']);
  });

  test('makes a response of a link in each round, and one round alone where there was none', async () => {
    const tokens = Array.from({ length: 5 }, newToken);
    const sent = await Promise.all(tokens.map((token, at) => desk.send(request(token, `J${at}`), reader)));
    expect(register.graph.all('round')).toHaveLength(1);
    expect(new Set(sent.map((one) => taken(one).response)).size).toBe(5);
  });

  test('lets nobody answer with a word that is neither token nor code', async () => {
    for (const token of ['', 'x', 'A'.repeat(44), 'AAAA-AAAA-AA'])
      expect(await desk.send(request(token), reader)).toMatchObject({ ok: false, problems: [{ code: 'unknownCode' }] });
    expect(organisations()).toEqual([]);
  });

  test('keeps the pseudonym over a renewal, so the renewed link corrects and does not answer twice', async () => {
    const first = taken(await desk.send(request(newToken()), reader));
    const made = await desk.renew(first.response);
    const again = taken(await desk.send(request(made?.token ?? '', 'Uusi ry', { commandId: 'again' }), reader));
    expect(again.response).toBe(first.response);
    expect(register.graph.all('response')).toHaveLength(1);
    expect(await desk.renew('rsp_none')).toBeNull();
    expect(await desk.revoke('rsp_none')).toBe(false);
  });
});

describe('what follows from a token', () => {
  test('is the same each time, another for each, and says nothing of the others', () => {
    const tokens = Array.from({ length: 500 }, newToken);
    for (const made of [codeOf, pseudonymOf, (token: string) => responseIdOf(pseudonymOf(token), 'rnd_1')]) {
      const values = tokens.map(made);
      expect(tokens.map(made)).toEqual(values);
      expect(new Set(values).size).toBe(500);
    }
    expect(responseIdOf('a', 'rnd_1')).not.toBe(responseIdOf('a', 'rnd_2'));
  });

  test('a code is the first fifty bits of a hash, and is read however it is typed', () => {
    const token = 'A'.repeat(43);
    expect(codeOf(token)).toMatch(/^[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{2}$/);
    expect(codeOf(token)).toBe(codeInBits(token));
    expect(typedCode(' k7qm 3txa-9p ')).toBe('K7QM3TXA9P');
    expect(typedCode('oOiIlL0123')).toBe('0011110123');
    for (const text of ['', 'K7QM-3TXA-9', 'K7QM-3TXA-9PP', 'U7QM-3TXA-9P']) expect(typedCode(text)).toBe('');
  });
});

/** By another way: the bits written out, five to a letter. */
const codeInBits = (token: string): string => {
  const bits = [...Buffer.from(hashOf(`code:${token}`), 'base64url')]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const letters = Array.from(
    { length: 10 },
    (_, at) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  ).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
};

test('wrong codes of everybody are counted for a quarter of an hour', () => {
  const guesses = openGuesses(clock, 3);
  for (let at = 0; at < 3; at++) {
    expect(guesses.isClosed()).toBe(false);
    guesses.wrong();
  }
  expect(guesses.isClosed()).toBe(true);
  now = new Date(now.getTime() + 15 * 60_000);
  expect(guesses.isClosed()).toBe(false);
});
