// Feedback over HTTP: anybody sends, the code's holder reads that one, coordinators all of them; nothing of it leaves the vault.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '@tvl/core/domain/change.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

type Sent = { readonly sendFeedback: { readonly code: string | null; readonly problems: readonly object[] } };
type Item = { readonly id: string; readonly text: string; readonly state: string; readonly late: boolean };
type All = { readonly allFeedback: { readonly open: number; readonly late: number; readonly items: readonly Item[] } };

let time = new Date('2026-03-02T10:00:00Z');
let server: TestServer;
let coordinator: string;
beforeAll(async () => {
  server = await startServer({
    seed: 'none',
    clock: { now: () => time },
    operator: { name: 'Lapin verkosto ry', contact: 'verkosto@example.fi' },
  });
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

const send = async (input: object) => {
  const { data, errors } = await ask<Sent>(
    server.url,
    'mutation ($input: FeedbackInput!) { sendFeedback(input: $input) { code problems { code path params { value } } } }',
    { input: { about: 'IDEA', ...input } },
  );
  expect(errors).toBeUndefined();
  return data.sendFeedback;
};

const read = async (code: string) => {
  const query = `query ($code: String!) {
    feedback(code: $code) { about text page language state sentOn ageInDays late answer answeredOn }
  }`;
  return (await ask<{ feedback: object | null }>(server.url, query, { code })).data.feedback;
};

const list = async (cookie = coordinator) =>
  ask<All>(server.url, '{ allFeedback { open late items { id text state late } } }', {}, cookie);

const handle = async (mutation: string, variables: object, cookie = coordinator) => {
  const given = mutation === 'answerFeedback' ? ', answer: $answer' : '';
  const query = `mutation ($id: ID!${given ? ', $answer: String!' : ''}) {
    ${mutation}(id: $id${given}) { feedback { state answer } problems { code path } }
  }`;
  return ask<Record<string, { feedback: object | null; problems: readonly object[] }>>(
    server.url,
    query,
    variables,
    cookie,
  );
};

/** What the embedded database has written; nothing where the product runs on Neo4j. */
const filesOf = (name: string): Buffer =>
  Buffer.concat(
    readdirSync(server.dataDir)
      .filter((file) => file.startsWith(name))
      .map((file) => readFileSync(join(server.dataDir, file))),
  );

describe('sending', () => {
  it('gives a code with which that one is read, however it is typed', async () => {
    const sent = await send({ text: ' Kartta on pieni.\n', page: '/kartta?teema=1', language: 'SELKO' });
    expect(sent.problems).toEqual([]);
    expect(sent.code).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}$/);
    const code = sent.code ?? '';
    const item = {
      about: 'IDEA',
      text: 'Kartta on pieni.',
      page: '/kartta?teema=1',
      language: 'SELKO',
      state: 'NEW',
      sentOn: '2026-03-02',
      ageInDays: 0,
      late: false,
      answer: null,
      answeredOn: null,
    };
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), ` ${code} `])
      expect(await read(typed)).toEqual(item);
    expect(await read(`${code}2`)).toBeNull();
    expect(await read('')).toBeNull();
  });

  it('refuses nothing and too much, in words a form can use', async () => {
    expect(await send({ text: ' \n ' })).toEqual({
      code: null,
      problems: [{ code: 'required', path: ['text'], params: [] }],
    });
    expect((await send({ text: 'ä'.repeat(4000) })).problems).toEqual([]);
    expect((await send({ text: 'ä'.repeat(4001) })).problems).toEqual([
      { code: 'tooLong', path: ['text'], params: [{ value: '4000' }] },
    ]);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\\\evil.example', 'kartta', `/${'x'.repeat(1000)}`])(
    'keeps no page that is not of this site: %s',
    async (page) => {
      const { code } = await send({ text: 'Sivu on outo', page });
      expect(await read(code ?? '')).toMatchObject({ page: null });
    },
  );
});

describe('handling', () => {
  it('a coordinator answers, the sender reads the answer, and it is closed', async () => {
    const { code } = await send({ text: 'Vastatkaa tähän' });
    const id = (await list()).data.allFeedback.items.find(({ text }) => text === 'Vastatkaa tähän')?.id ?? '';
    expect((await handle('answerFeedback', { id, answer: ' ' })).data['answerFeedback']?.problems).toEqual([
      { code: 'required', path: ['answer'] },
    ]);
    const answered = await handle('answerFeedback', { id, answer: 'Kiitos, korjasimme.' });
    expect(answered.data['answerFeedback']).toEqual({
      feedback: { state: 'ANSWERED', answer: 'Kiitos, korjasimme.' },
      problems: [],
    });
    expect(await read(code ?? '')).toMatchObject({ answer: 'Kiitos, korjasimme.', answeredOn: '2026-03-02' });
    const closed = await handle('closeFeedback', { id });
    expect(closed.data['closeFeedback']?.feedback).toEqual({ state: 'CLOSED', answer: 'Kiitos, korjasimme.' });
    expect((await handle('closeFeedback', { id: 'none' })).data['closeFeedback']?.problems).toEqual([
      { code: 'unknownRecord', path: ['id'] },
    ]);
  });

  it('what is older than 14 days without an answer is late, and all of it is gone after a year', async () => {
    const before = (await list()).data.allFeedback;
    expect(before.late).toBe(0);
    const { code } = await send({ text: 'Odotan vastausta' });
    const id = (await list()).data.allFeedback.items.find(({ text }) => text === 'Odotan vastausta')?.id ?? '';
    const [start] = [time];
    const after = (days: number): void => {
      time = new Date(start.getTime() + days * 86_400_000);
    };
    after(14);
    expect(await read(code ?? '')).toMatchObject({ ageInDays: 14, late: false });
    after(15);
    expect(await read(code ?? '')).toMatchObject({ ageInDays: 15, late: true });
    const { open, late } = (await list()).data.allFeedback;
    expect([open, late]).toEqual([before.open + 1, before.open + 1]);
    await handle('answerFeedback', { id, answer: 'Anteeksi, että kesti.' });
    expect((await list()).data.allFeedback).toMatchObject({ open: before.open, late: before.open });
    after(365);
    expect(await read(code ?? '')).toBeNull();
    time = start;
  });

  it('erasing takes it away for its sender too, and no byte of it stays', async () => {
    const { code } = await send({ text: 'Tässä on erehdyksessä kirjoitettu salaisuus' });
    const id = (await list()).data.allFeedback.items.find(({ text }) => text.includes('salaisuus'))?.id ?? '';
    expect((await handle('eraseFeedback', { id })).data['eraseFeedback']?.problems).toEqual([]);
    expect(await read(code ?? '')).toBeNull();
    expect(filesOf('vault.db').includes('salaisuus')).toBe(false);
  });

  it('nobody below a coordinator reads the list or handles anything', async () => {
    const refused: readonly Scope[] = ['respondent', 'networkCoordinator', 'agent'];
    for (const scope of refused) {
      const cookie = await signIn(server.url, await server.linkFor(scope as 'agent', { area: 'area_lappi' }));
      expect((await list(cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await list('')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('without scripts', () => {
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/palaute`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams({ aihe: 'idea', teksti: 'Ilman skriptejä', kieli: 'fi', ...fields }),
    });
  const page = async (path: string): Promise<string> => (await fetch(server.url + path)).text();

  it('the page is a form that works by itself, in the language asked for', async () => {
    const html = await page('/palaute?kieli=sv&sivu=%2Fkartta%3Fa%3D%22%3E&aihe=tieto');
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<form method="post" action="/palaute"');
    expect(html).toContain('<title>Respons – Tuhansien verkostojen Lappi</title>');
    expect(html).toContain('value="/kartta?a=&quot;&gt;"');
    expect(html).toMatch(/value="tieto" checked/);
    expect(html).not.toMatch(/value="idea" checked/);
  });

  it('sending leads to a page with the code, which later shows the answer', async () => {
    const answer = await post({ teksti: 'Rivi <1>\r\nRivi 2', sivu: '/teemat', kieli: 'selko' });
    expect(answer.status).toBe(303);
    const where = answer.headers.get('location') ?? '';
    const code = new URL(where, server.url).searchParams.get('koodi') ?? '';
    expect(await read(code)).toMatchObject({ about: 'IDEA', page: '/teemat', language: 'SELKO' });
    const html = await page(where);
    expect(html).toContain(code);
    expect(html).toContain('Rivi &lt;1&gt;');
    expect(html).toContain('Vastausta ei ole vielä. Se tulee viimeistään 16.3.2026.');
    const [start] = [time];
    time = new Date(start.getTime() + 15 * 86_400_000);
    expect(await page(where)).toContain('Olemme myöhässä.');
    time = start;
    const id = (await list()).data.allFeedback.items.find(({ text }) => text.startsWith('Rivi'))?.id ?? '';
    await handle('answerFeedback', { id, answer: 'Vastaus <2>' });
    expect(await page(where)).toContain('Vastaus &lt;2&gt;');
    expect(await page('/palaute?koodi=AAAA')).toContain('Tällä koodilla ei löydy palautetta.');
  });

  it('what is missing is said, and nothing of it is sent', async () => {
    const before = (await list()).data.allFeedback.open;
    for (const fields of [{ teksti: ' ' }, { aihe: 'outo' }]) {
      const answer = await post(fields);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/palaute?virhe=1']);
    }
    expect(await page('/palaute?virhe=1')).toContain('Kirjoita palaute.');
    expect((await list()).data.allFeedback.open).toBe(before);
  });

  it('another site’s form sends nothing, and no other address takes forms', async () => {
    expect((await post({}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const graphql = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: '{ a }' }),
    });
    expect(graphql.status).toBe(415);
  });
});

it('feedback is in the vault and nowhere else: no revision, no history, not in the store', async () => {
  const { revision } = server.register;
  const { code } = await send({ text: 'Tunnistettava palauteteksti' });
  expect(server.register.revision).toBe(revision);
  expect(filesOf('store.db').includes('Tunnistettava')).toBe(false);
  const vault = filesOf('vault.db');
  expect(vault.includes((code ?? '').replaceAll('-', '')) || vault.includes(code ?? '')).toBe(false);
});

it('the operator is who the settings name', async () => {
  const { data } = await ask(server.url, '{ operator { name contact } }');
  expect(data['operator']).toEqual({ name: 'Lapin verkosto ry', contact: 'verkosto@example.fi' });
});
