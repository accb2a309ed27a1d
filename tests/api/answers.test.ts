// Answers over HTTP: sent, corrected, withdrawn, by respondents who have nothing but their link.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, newVisitor, signIn, startServer, type TestServer } from '../tools/server.ts';
import {
  answers,
  newOrganisation,
  newToken,
  openOwn,
  problemFields,
  receiptFields,
  sendAnswers,
  sha256,
  tie,
  type Receipt,
  type Sent,
} from '../tools/answering.ts';

let server: TestServer;
let coordinator: string;
let now = new Date('2026-06-01T09:00:00Z');
beforeAll(async () => {
  server = await startServer({ clock: { now: () => now } });
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

const network = 'net_NET10';
const other = 'net_NET01';
const send = (token: string, input: object, more: { commandId?: string; cookie?: string } = {}): Promise<Sent> =>
  sendAnswers(server.url, token, input, more);
const responseOf = ({ receipt }: Sent): string => receipt?.response.id ?? '';
const asCoordinator = async <T>(query: string, variables: object = {}): Promise<T> => {
  const { data, errors } = await ask<T>(server.url, query, variables, coordinator);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const own = async (cookie: string) => {
  const { data } = await ask<{
    ownAnswers: {
      receipts: Receipt[];
      latest: Record<string, never> | null;
      questions: { id: string; text: string; answer: string | null }[];
      proposals: { field: string; value: string; state: { id: string } }[];
    } | null;
  }>(
    server.url,
    `{ ownAnswers {
      receipts { ${receiptFields} }
      questions { id text answer about { id } }
      proposals { field value state { id } about { id } }
      latest {
        response { id } round { id } organisations { id } ownList { id }
        networks {
          network { id } aim purposefulness { id } saidOn
          challenges { terms { id } text } resources { terms { id } text }
          ties { organisation relation { id } roles { id } validFrom onBehalfOf { id } endedOn saidOn }
        }
      }
    } }`,
    {},
    cookie,
  );
  return data.ownAnswers;
};

describe('a respondent without an account', () => {
  it('SR001 registers an organisation and three networks, one of them new, with one request', async () => {
    const token = newToken();
    const { receipt, revision, problems } = await send(
      token,
      answers(
        [newOrganisation('Kolmen verkoston yhdistys ry')],
        [
          { id: network, ties: [tie()] },
          { id: other, ties: [tie(0, 'participant')] },
          { new: { name: 'Kokonaan uusi verkosto', themes: ['theme.hyte'] }, ties: [tie()] },
        ],
      ),
    );
    expect(problems).toEqual([]);
    expect(revision).toBe(server.register.revision);
    expect(receipt?.organisations[0]?.networks).toMatchObject({ count: 2, unreviewed: 1 });
    expect(receipt?.code).toMatch(/^[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{4}-[\dA-HJKMNP-TV-Z]{2}$/);
    const id = receipt?.organisations[0]?.organisation.id;
    const { data } = await ask<{
      organisation: { unreviewed: boolean; memberships: { members: { unreviewed: boolean }[] } };
    }>(
      server.url,
      'query ($id: ID!) { organisation(id: $id) { unreviewed memberships { members { unreviewed } participants { id } } } }',
      { id },
    );
    expect(data.organisation).toMatchObject({
      unreviewed: true,
      memberships: { members: [{ unreviewed: true }, { unreviewed: true }], participants: [{}] },
    });
  });

  it('sends the same twice, and it is done once', async () => {
    const token = newToken();
    const [input, commandId] = [
      answers([newOrganisation('Kahdesti lähettävä ry')], [{ id: network, ties: [tie()] }]),
      newToken(),
    ];
    const [first, second] = await Promise.all([send(token, input, { commandId }), send(token, input, { commandId })]);
    const third = await send(token, input, { commandId });
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const again = await send(token, input);
    expect(again).toMatchObject({ revision: null, receipt: { response: { id: responseOf(first) } } });
    expect(
      server.register.graph.all('organisation').filter(({ names }) => names.fi === 'Kahdesti lähettävä ry'),
    ).toHaveLength(1);
  });

  it('comes back with the link and with the short code, as often as wanted, and finds the form filled', async () => {
    const token = newToken();
    const words = {
      challenges: { terms: ['challengeKind.funding'], text: 'Matkat' },
      aim: 'Yhdessä',
      purposefulness: 'purposefulness.useful',
    };
    const { receipt } = await send(
      token,
      answers(
        [newOrganisation('Palaava ry')],
        [{ id: network, ties: [tie(0, 'member', { roles: ['membershipRole.chair'], validFrom: '2020' })], ...words }],
      ),
    );
    const typed = (receipt?.code ?? '').toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    for (const by of [{ token }, { code: typed }, { token }]) {
      const { status, cookie } = await openOwn(server.url, by);
      expect(status).toBe(204);
      const found = await own(cookie);
      expect(found?.receipts).toEqual([{ ...receipt, code: null }]);
      expect(found?.latest).toMatchObject({
        response: { id: receipt?.response.id },
        organisations: [{ id: receipt?.organisations[0]?.organisation.id }],
        networks: [
          {
            network: { id: network },
            aim: 'Yhdessä',
            purposefulness: { id: 'purposefulness.useful' },
            challenges: { terms: [{ id: 'challengeKind.funding' }], text: 'Matkat' },
            resources: { terms: [], text: null },
            ties: [
              {
                organisation: 0,
                relation: { id: 'membershipRelation.member' },
                roles: [{ id: 'membershipRole.chair' }],
                validFrom: '2020',
                endedOn: null,
                saidOn: '2026-06-01',
              },
            ],
          },
        ],
      });
    }
    const corrected = await send(
      receipt?.code ?? '',
      answers([{ id: receipt?.organisations[0]?.organisation.id }], [{ id: other, ties: [tie()] }]),
    );
    expect(responseOf(corrected)).toBe(receipt?.response.id);
  });

  it('is signed in by sending, and stays so', async () => {
    const token = newToken();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'mutation ($i: AnswersInput!, $t: String!) { sendAnswers(commandId: "kerran", token: $t, input: $i) { receipt { response { id } } problems { code } } }',
        variables: { t: token, i: answers([newOrganisation('Kirjautuva ry')], []) },
      }),
    });
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';', 1)[0])
      .join('; ');
    expect((await own(cookie))?.receipts).toHaveLength(1);
    const again = await fetch(`${server.url}/session`, { method: 'DELETE', headers: { cookie } });
    expect(again.status).toBe(204);
    expect(await own(cookie)).toBeNull();
    expect((await openOwn(server.url, { token })).status).toBe(204);
  });

  it('withdraws: what nobody else has said goes', async () => {
    const token = newToken();
    const sent = await send(token, answers([newOrganisation('Peruva ry')], [{ id: network, ties: [tie()], aim: 'x' }]));
    const { cookie } = await openOwn(server.url, { token });
    const withdraw =
      'mutation ($c: ID!, $r: ID!) { withdrawAnswers(commandId: $c, response: $r) { receipt { response { state { id } } organisations { organisation { id } } } problems { code } } }';
    const { data } = await ask<{ withdrawAnswers: Sent }>(
      server.url,
      withdraw,
      { c: 'peru', r: responseOf(sent) },
      cookie,
    );
    expect(data.withdrawAnswers).toEqual({
      receipt: { response: { state: { id: 'responseState.withdrawn' } }, organisations: [] },
      problems: [],
    });
    expect(server.register.graph.all('organisation').some(({ names }) => names.fi === 'Peruva ry')).toBe(false);
    expect((await own(cookie))?.latest).toBeNull();
  });

  it('is told what is wrong by where it is in what was sent, and nothing of it is done', async () => {
    const before = server.register.revision;
    const { receipt, problems } = await send(
      newToken(),
      answers([newOrganisation('')], [{ id: 'net_no', ties: [tie()] }]),
    );
    expect(receipt).toBeNull();
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['required', 'organisations.0.new.name'],
      ['unknownRecord', 'networks.0.id'],
    ]);
    expect(server.register.revision).toBe(before);
  });

  it('cannot change what others stand behind: it waits for a coordinator', async () => {
    const there =
      server.register.graph
        .all('membership')
        .find(({ network: id, saidIn, basis }) => id === other && saidIn.length === 0 && basis === 'basis.stated') ??
      server.register.graph
        .all('membership')
        .find(
          ({ saidIn, basis, relation }) =>
            saidIn.length === 0 && basis === 'basis.stated' && relation !== 'membershipRelation.participant',
        );
    const token = newToken();
    const { receipt, problems } = await send(
      token,
      answers(
        [{ id: there?.organisation }],
        [{ id: there?.network, ties: [tie(0, 'participant', { validFrom: '2001' })] }],
      ),
    );
    expect(problems).toEqual([]);
    expect(receipt?.proposals).toBeGreaterThan(0);
    expect(server.register.graph.get('membership', there?.id ?? '')).toMatchObject({
      relation: there?.relation,
      validFrom: there?.validFrom,
    });
    const { cookie } = await openOwn(server.url, { token });
    expect((await own(cookie))?.proposals).toContainEqual(
      expect.objectContaining({ field: 'validFrom', value: '"2001"', state: { id: 'proposalState.open' } }),
    );
  });
});

describe('links', () => {
  const answer = async (name: string) => {
    const token = newToken();
    const sent = await send(
      token,
      answers([newOrganisation(name)], [{ id: network, ties: [tie()], challenges: { text: `${name} salaa` } }]),
    );
    return { token, sent, response: responseOf(sent), cookie: (await openOwn(server.url, { token })).cookie };
  };

  it('of one cannot read, change or withdraw another’s answers', async () => {
    const [one, two] = [await answer('Ensimmäinen ry'), await answer('Toinen ry')];
    expect(JSON.stringify(await own(one.cookie))).not.toContain('Toinen ry');
    const tries = [
      [
        'mutation ($r: ID!) { withdrawAnswers(commandId: "w", response: $r) { problems { code } } }',
        { r: two.response },
      ],
      [
        'mutation ($r: ID!) { editResponse(commandId: "e", id: $r, before: { ownList: "ownList.all" }, after: { ownList: null }) { problems { code } } }',
        { r: two.response },
      ],
      ['mutation ($r: ID!) { renewPersonalLink(response: $r) { token } }', { r: two.response }],
      ['mutation ($r: ID!) { revokePersonalLink(response: $r) { token } }', { r: two.response }],
      [
        'mutation { addQuestion(commandId: "q", input: { response: "x", about: "x", text: "x" }) { problems { code } } }',
        {},
      ],
    ] as const;
    for (const [query, variables] of tries) {
      const { errors } = await ask(server.url, query, variables, one.cookie);
      expect(errors?.[0]?.extensions.code, query).toBe('FORBIDDEN');
    }
    const sentByOne = await send(
      one.token,
      answers(
        [{ id: two.sent.receipt?.organisations[0]?.organisation.id }],
        [{ id: network, ties: [tie(0, 'participant')] }],
      ),
    );
    expect(responseOf(sentByOne)).toBe(one.response);
    expect(sentByOne.receipt?.proposals).toBe(1);
    expect((await own(two.cookie))?.latest).toMatchObject({ networks: [{ challenges: { text: 'Toinen ry salaa' } }] });
    const { data } = await ask<{ response: { statements: { text: string | null }[] } }>(
      server.url,
      'query ($r: ID!) { response(id: $r) { statements { text } } }',
      { r: two.response },
      one.cookie,
    );
    expect(data.response.statements).toEqual([{ text: null }]);
    for (const query of ['{ proposals { count { total } } }', '{ questions { count { total } } }'])
      expect((await ask(server.url, query, {}, one.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are renewed by a coordinator: the old one says that it is over, the new one opens the same answers', async () => {
    const one = await answer('Uusittava ry');
    const { renewPersonalLink: made } = await asCoordinator<{ renewPersonalLink: { token: string; code: string } }>(
      'mutation ($r: ID!) { renewPersonalLink(response: $r) { token code problems { code } } }',
      { r: one.response },
    );
    expect((await openOwn(server.url, { token: one.token })).status).toBe(410);
    expect((await openOwn(server.url, { code: one.sent.receipt?.code ?? '' })).status).toBe(410);
    expect(await own(one.cookie)).toBeNull();
    expect((await send(one.token, answers([newOrganisation('Vanhalla ry')], []))).problems).toMatchObject([
      { code: 'linkEnded' },
    ]);
    for (const by of [{ token: made.token }, { code: made.code }]) {
      const { status, cookie } = await openOwn(server.url, by);
      expect(status).toBe(204);
      expect((await own(cookie))?.receipts.map(({ response }) => response.id)).toEqual([one.response]);
    }
    const corrected = await send(made.token, answers([newOrganisation('Uusittava ry')], []));
    expect(responseOf(corrected)).toBe(one.response);
  });

  it('that are revoked or expired say so, and open sessions of them end', async () => {
    const [revoked, expired] = [await answer('Peruttava ry'), await answer('Vanhentuva ry')];
    await asCoordinator('mutation ($r: ID!) { revokePersonalLink(response: $r) { problems { code } } }', {
      r: revoked.response,
    });
    expect(await own(revoked.cookie)).toBeNull();
    expect((await openOwn(server.url, { token: revoked.token })).status).toBe(410);
    const before = now;
    now = new Date('2029-12-01T09:00:00Z');
    expect((await openOwn(server.url, { token: expired.token })).status).toBe(410);
    now = before;
    expect((await openOwn(server.url, { token: expired.token })).status).toBe(204);
    expect((await openOwn(server.url, { token: newToken() })).status).toBe(403);
  });

  it('are nowhere kept as they are', async () => {
    const one = await answer('Salainen ry');
    const { readdirSync, readFileSync } = await import('node:fs');
    const bytes = readdirSync(server.dataDir).flatMap((name) => {
      try {
        return [readFileSync(`${server.dataDir}/${name}`)];
      } catch {
        return [];
      }
    });
    const all = Buffer.concat(bytes);
    const code = (one.sent.receipt?.code ?? '').replaceAll('-', '');
    for (const secret of [one.token, one.sent.receipt?.code ?? '', code]) expect(all.includes(secret)).toBe(false);
    if (process.env['STORE'] !== 'neo4j') expect(all.includes(sha256(one.token))).toBe(true);
  });

  it('cannot be guessed: wrong codes are counted over all who try', async () => {
    const right = await answer('Arvattava ry');
    const statuses = new Set<number>();
    for (let at = 0; at < 330; at++) {
      const response = await fetch(`${server.url}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: await newVisitor(server.url) },
        body: JSON.stringify({ code: `AAAA-AAAA-${String(at % 100).padStart(2, '0')}` }),
      });
      statuses.add(response.status);
    }
    expect(statuses).toEqual(new Set([403, 429]));
    expect((await openOwn(server.url, { code: right.sent.receipt?.code ?? '' })).status).toBe(429);
    expect((await openOwn(server.url, { token: right.token })).status).toBe(204);
    now = new Date(now.getTime() + 16 * 60_000);
    expect((await openOwn(server.url, { code: right.sent.receipt?.code ?? '' })).status).toBe(204);
  });
});

describe('coordinators', () => {
  it('enter what came on paper, and get the respondent’s link for them', async () => {
    const token = newToken();
    const sent = await send(
      token,
      answers([newOrganisation('Paperilla ry')], [{ id: network, ties: [tie()] }], {
        channel: 'responseChannel.paper',
      }),
      { cookie: coordinator },
    );
    expect(sent.receipt?.code).not.toBeNull();
    expect(server.register.graph.get('response', responseOf(sent))).toMatchObject({
      recordedAs: 'recorderRole.coordinator',
      source: 'provenance.paper',
    });
    const { cookie } = await openOwn(server.url, { token });
    expect((await own(cookie))?.receipts).toHaveLength(1);
  });

  it('ask back, and the respondent answers behind the link', async () => {
    const token = newToken();
    const sent = await send(token, answers([newOrganisation('Kysyttävä ry')], []));
    const about = sent.receipt?.organisations[0]?.organisation.id;
    await asCoordinator(
      'mutation ($r: ID!, $a: ID!) { addQuestion(commandId: "kysy", input: { response: $r, about: $a, text: "Missä kunnassa?" }) { problems { code } } }',
      { r: responseOf(sent), a: about },
    );
    const { cookie } = await openOwn(server.url, { token });
    const [question] = (await own(cookie))?.questions ?? [];
    expect(question).toMatchObject({ text: 'Missä kunnassa?', answer: null, about: { id: about } });
    const reply =
      'mutation ($q: ID!, $t: String!) { answerQuestion(commandId: "vastaa", question: $q, text: $t) { question { answer answeredOn } problems { code path } } }';
    const { data } = await ask<{ answerQuestion: object }>(
      server.url,
      reply,
      { q: question?.id, t: 'Kemissä' },
      cookie,
    );
    expect(data.answerQuestion).toEqual({ question: { answer: 'Kemissä', answeredOn: '2026-06-01' }, problems: [] });
    const stranger = (
      await openOwn(server.url, {
        token: await (async () => {
          const t = newToken();
          await send(t, answers([newOrganisation('Vieras ry')], []));
          return t;
        })(),
      })
    ).cookie;
    expect((await ask(server.url, reply, { q: question?.id, t: 'Minä' }, stranger)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('the review desk', () => {
  type Queue = {
    reviewQueue: {
      records: {
        total: number;
        rows: {
          record: { id: string };
          response: { id: string } | null;
          alike: { said: string; record: { id: string } }[];
        }[];
      };
      texts: { total: number; rows: { id: string; text: string }[] };
      proposals: { total: number; rows: { id: string; field: string; about: { id: string } }[] };
      questions: { total: number; waiting: number };
    };
  };
  const queueText = `{ reviewQueue {
    records(first: 100) { total rows { record { id } response { id } alike { said record { id } } } }
    texts(first: 100) { total rows { id text } }
    proposals(first: 100) { total rows { id field about { id } } }
    questions { total waiting }
  } }`;
  const queue = () => asCoordinator<Queue>(queueText).then(({ reviewQueue }) => reviewQueue);
  const decide = <T>(mutation: string, variables: object) =>
    asCoordinator<{ done: T & { revision: number | null; problems: { code: string }[] } }>(mutation, {
      c: newToken(),
      ...variables,
    }).then(({ done }) => done);
  const join =
    'mutation ($c: ID!, $id: ID!, $into: ID!) { done: joinRecord(commandId: $c, id: $id, into: $into) { record { id } revision problems { code } } }';
  const undo =
    'mutation ($c: ID!, $r: Int!) { done: undo(commandId: $c, revision: $r) { revision problems { code } } }';

  it('lists what is new, joins it with one that is there, and takes that back', async () => {
    const token = newToken();
    const [there] = server.register.graph.all('organisation');
    const alike = [{ id: there?.id, answer: 'UNSURE' }];
    const sent = await send(
      token,
      answers(
        [newOrganisation('Kaksoisolento ry', { alike })],
        [{ id: network, ties: [tie()], challenges: { text: 'Luettava sana' } }],
      ),
    );
    const id = sent.receipt?.organisations[0]?.organisation.id;
    expect(sent.receipt?.proposals).toBe(1);
    const before = await queue();
    expect(before.records.rows.find(({ record }) => record.id === id)).toEqual({
      record: { id },
      response: { id: responseOf(sent) },
      alike: [{ said: 'UNSURE', record: { id: there?.id } }],
    });
    expect(before.texts.rows.map(({ text }) => text)).toContain('Luettava sana');
    const done = await decide<{ record: { id: string } }>(join, { id, into: there?.id });
    expect(done).toMatchObject({ record: { id: there?.id }, problems: [] });
    expect((await queue()).records.total).toBe(before.records.total - 1);
    const { cookie } = await openOwn(server.url, { token });
    expect((await own(cookie))?.latest).toMatchObject({ organisations: [{ id: there?.id }] });
    expect((await decide(undo, { r: done.revision })).problems).toEqual([]);
    expect((await queue()).records.total).toBe(before.records.total);
  });

  it('accepts, refuses with a reason that the respondent reads, and decides on proposals', async () => {
    const token = newToken();
    const sent = await send(
      token,
      answers(
        [newOrganisation('Hyväksyttävä ry'), newOrganisation('Matti Meikäläinen')],
        [{ id: network, ties: [tie(0), tie(1)] }],
      ),
    );
    const [good, bad] = sent.receipt?.organisations.map(({ organisation: { id } }) => id) ?? [];
    const accept =
      'mutation ($c: ID!, $id: ID!) { done: acceptRecord(commandId: $c, id: $id) { record { unreviewed } revision problems { code } } }';
    expect(await decide(accept, { id: good })).toMatchObject({ record: { unreviewed: false }, problems: [] });
    const refuse =
      'mutation ($c: ID!, $id: ID!, $w: String!) { done: refuseRecord(commandId: $c, id: $id, reason: $w) { record { id } revision problems { code } } }';
    expect(await decide(refuse, { id: bad, w: 'Ihminen ei ole organisaatio' })).toMatchObject({
      record: null,
      problems: [],
    });
    const { cookie } = await openOwn(server.url, { token });
    const seen = await own(cookie);
    expect(seen?.questions.map(({ text }) => text)).toEqual(['Matti Meikäläinen: Ihminen ei ole organisaatio']);
    expect(seen?.receipts[0]?.organisations.map(({ organisation: { id } }) => id)).toEqual([good]);
    const second = newToken();
    await send(second, answers([{ id: good }], [{ id: network, ties: [tie(0, 'participant')] }]));
    const [proposal] = (await queue()).proposals.rows.filter(({ field }) => field === 'relation').slice(-1);
    const answer =
      'mutation ($c: ID!, $p: ID!, $a: Boolean!, $t: String) { done: decideProposal(commandId: $c, proposal: $p, accept: $a, answer: $t) { record { id } revision problems { code } } }';
    expect((await decide(answer, { p: proposal?.id, a: false, t: 'Kysytään vielä' })).problems).toEqual([]);
    const theirs = await own((await openOwn(server.url, { token: second })).cookie);
    expect(theirs?.proposals).toMatchObject([{ field: 'relation', state: { id: 'proposalState.refused' } }]);
  });

  it('is the coordinators’ alone', async () => {
    expect((await ask(server.url, queueText)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('rounds', () => {
  const addRound = (values: object) =>
    asCoordinator<{ addRound: { round: { id: string } } }>(
      `mutation ($i: RoundInput!, $c: ID!) { addRound(commandId: $c, input: $i) { round { id } ${problemFields} } }`,
      { i: values, c: newToken() },
    ).then((data) => data.addRound.round.id);
  const answering = async (code: string | null) =>
    (
      await ask<{ answeringRound: unknown }>(
        server.url,
        'query ($code: String) { answeringRound(code: $code) { round { id } known open } }',
        { code },
      )
    ).data.answeringRound;

  it('are found by their code, however it is typed; an unknown code and a closed round lead to the always open one', async () => {
    const open = await addRound({
      names: { fi: 'Kemin työpaja' },
      code: 'Kemi 26',
      opensOn: '2026-05-01',
      closesOn: '2026-06-30',
    });
    const closed = await addRound({ names: { fi: 'Vanha' }, code: 'VANHA', closesOn: '2026-05-01' });
    expect(await answering('kemi26')).toEqual({ round: { id: open }, known: true, open: true });
    expect(await answering('VANHA')).toEqual({ round: { id: closed }, known: true, open: false });
    expect(await answering('en tiedä')).toMatchObject({ known: false, open: true });
    expect(
      (await send(newToken(), answers([newOrganisation('Työpajassa ry')], [], { round: open }))).receipt?.response.round
        .id,
    ).toBe(open);
    const always = (await send(newToken(), answers([newOrganisation('Myöhässä ry')], [], { round: closed }))).receipt
      ?.response.round.id;
    expect(server.register.graph.get('round', always ?? '')?.alwaysOpen).toBe(true);
    const paper = await send(newToken(), answers([newOrganisation('Paperi ry')], [], { round: closed }), {
      cookie: coordinator,
    });
    expect(paper.receipt?.response.round.id).toBe(closed);
  });
});
