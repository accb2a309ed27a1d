// Registering without scripts: the whole flow by forms alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, startServer, ask, type TestServer } from '../tools/server.ts';
import { formsIn, press, wordsOf } from '../tools/plain-form.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const open = async (path: string): Promise<string> => (await fetch(server.url + path)).text();
const organisations = (name: string) =>
  server.register.graph.all('organisation').filter(({ names }) => names.fi === name);
const nameOf = (id: string): string => server.register.graph.get('network', id)?.names.fi ?? '';
const send = (page: string, button: string, filling = {}) => press(server.url, page, button, filling);

/** Adds a network that is there: typed, and picked of those found. */
const addNetwork = async (page: string, id: string, how: string): Promise<string> => {
  const asked = await send(page, 'lisaa', { nimi: nameOf(id), 'suhde-0': how });
  return send(asked, 'lisaa', { sama: id });
};

/** One organisation and one network, sent. */
const answered = async (name: string): Promise<{ readonly page: string; readonly code: string }> => {
  let page = await send(await open('/kerro'), 'jatka', { nimi: name });
  page = await addNetwork(page, 'net_NET10', 'jasen');
  page = await send(page, 'jatka', { kaikki: 'ownList.all' });
  page = await send(page, 'jatka', { 'haaste-0': ['challengeKind.funding'], 'haastesanat-0': 'Pitkät matkat' });
  page = await send(page, 'laheta');
  return { page, code: /[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{2}/.exec(page)?.[0] ?? '' };
};

describe('registering without scripts', () => {
  it('SR001 SR003 SR004 SR006 an organisation and three networks, one new, in four screens, with a receipt', async () => {
    let page = await open('/kerro');
    expect(page).toContain('<noscript>');
    expect(wordsOf(page)).toContain('Vaihe 1, kaikkiaan 4');
    page = await send(page, 'jatka', { nimi: 'Lomakkeella ry', kunta: 'area_municipality_240' });
    expect(wordsOf(page)).toContain('Vaihe 2, kaikkiaan 4');
    page = await addNetwork(page, 'net_NET10', 'jasen');
    page = await addNetwork(page, 'net_NET01', 'mukana');
    page = await send(page, 'lisaa', { nimi: 'Aivan uudenlainen verkosto', 'suhde-0': 'jasen', aihe: 'theme.hyte' });
    page = await send(page, 'jatka', { kaikki: 'ownList.all' });
    expect(wordsOf(page)).toContain('Vaihe 3, kaikkiaan 4');
    page = await send(page, 'jatka', {
      'haaste-0': ['challengeKind.funding', 'challengeKind.time'],
      'haastesanat-0': 'Pitkät <b>matkat</b>',
      'apu-2': ['resourceKind.premises'],
      'tavoite-2': 'Yhdessä',
      'arvio-0': 'purposefulness.cannotSay',
    });
    expect(wordsOf(page)).toContain('Vaihe 4, kaikkiaan 4');
    expect(page).toContain('Pitkät &lt;b&gt;matkat&lt;/b&gt;');
    expect(organisations('Lomakkeella ry')).toEqual([]);
    const [again, once] = await Promise.all([send(page, 'laheta'), send(page, 'laheta')]);
    expect(again).toBe(once);
    const [made, ...others] = organisations('Lomakkeella ry');
    expect(others).toEqual([]);
    expect(made).toMatchObject({ homeMunicipality: 'area_municipality_240', review: 'review.unreviewed' });
    const { graph } = server.register;
    const memberships = graph.holding('membership', 'organisation', made?.id ?? '');
    expect(memberships.map(({ relation }) => relation.split('.')[1])).toEqual(['member', 'participant', 'member']);
    const [response] = graph.holding('response', 'organisations', made?.id ?? '');
    const said = graph
      .holding('statement', 'response', response?.id ?? '')
      .map((one) => one.challenge ?? one.resource ?? one.text);
    expect(said).toEqual([
      'challengeKind.funding',
      'challengeKind.time',
      'Pitkät <b>matkat</b>',
      'resourceKind.premises',
      'Yhdessä',
    ]);
    expect(graph.holding('assessment', 'response', response?.id ?? '')).toMatchObject([
      { purposefulness: 'purposefulness.cannotSay' },
    ]);
    expect(wordsOf(again)).toContain('Kiitos! Tallensimme tiedot.');
    expect(again).toContain(`href="/verkostot?organisation=${made?.id}"`);
    expect(again).toMatch(/\/oma#[\w-]{43}/);
  });

  it('asks whether a name is one that is there, and takes each answer', async () => {
    const [there] = server.register.graph.all('organisation').filter(({ plural }) => !plural);
    const name = there?.names.fi ?? '';
    const asked = await send(await open('/kerro'), 'jatka', { nimi: name });
    expect(wordsOf(asked)).toContain('Onko se sama?');
    const same = await send(asked, 'jatka', { sama: there?.id });
    expect(wordsOf(same)).toContain('Vaihe 2');
    const unsure = await send(asked, 'lisaa', { sama: 'ehka' });
    expect(wordsOf(unsure)).toContain(`${name} (uusi)`);
    const sent = await send(await send(await send(unsure, 'jatka'), 'jatka', { kaikki: 'ownList.none' }), 'laheta');
    expect(wordsOf(sent)).toContain('1 muutos odottaa tarkistusta');
    expect(
      server.register.graph.all('proposal').some(({ field, value }) => field === 'sameAs' && value === there?.id),
    ).toBe(true);
  });

  it('SR065 speaks for two organisations, each in its own way', async () => {
    let page = await send(await open('/kerro'), 'lisaa', { nimi: 'Kaksi yksi ry' });
    page = await send(page, 'jatka', { nimi: 'Tuplattu seura' });
    page = await send(page, 'lisaa', { nimi: 'Kahden oma verkosto', 'suhde-0': 'jasen', 'suhde-1': 'ei' });
    page = await send(page, 'jatka', { kaikki: 'ownList.maybeMore' });
    await send(await send(page, 'jatka'), 'laheta');
    const [one, two] = [organisations('Kaksi yksi ry'), organisations('Tuplattu seura')];
    const ties = [one, two].map(
      ([of]) => server.register.graph.holding('membership', 'organisation', of?.id ?? '').length,
    );
    expect(ties).toEqual([1, 0]);
  });

  it('lets somebody without an organisation answer in a role', async () => {
    let page = await send(await open('/kerro'), 'jatka', { rooli: 'respondentRole.expertByExperience' });
    page = await send(page, 'lisaa', { nimi: 'Kokemuksen oma verkosto' });
    page = await send(await send(page, 'jatka'), 'jatka', { 'haastesanat-0': 'Ei kuulla' });
    const sent = await send(page, 'laheta');
    expect(wordsOf(sent)).toContain('Kokemuksen oma verkosto');
    expect(server.register.graph.all('response').some(({ role }) => role === 'respondentRole.expertByExperience')).toBe(
      true,
    );
  });

  it('says what is missing, loses nothing on the way back, and takes away what is not wanted', async () => {
    const nothing = await send(await open('/kerro'), 'jatka');
    expect(wordsOf(nothing)).toContain('Kirjoita järjestön nimi');
    let page = await send(await open('/kerro'), 'jatka', { nimi: 'Eestaas ry' });
    expect(wordsOf(await send(page, 'jatka'))).toContain('Emme ole missään verkostossa');
    expect(wordsOf(await send(page, 'lisaa', { nimi: 'Ilman suhdetta' }))).toContain('Valitse, miten olette mukana.');
    page = await send(page, 'lisaa', { nimi: 'Eestaas-verkosto', 'suhde-0': 'jasen' });
    page = await send(page, 'jatka');
    page = await send(page, 'takaisin', { 'tavoite-0': 'Säilyvä tavoite' });
    page = await send(page, 'jatka');
    expect(page).toContain('Säilyvä tavoite');
    page = await send(await send(page, 'takaisin'), 'poista-0');
    expect(page).not.toContain('Eestaas-verkosto (');
    page = await send(await send(page, 'takaisin'), 'poista-0');
    expect(wordsOf(page)).not.toContain('Eestaas ry');
  });

  it('begins afresh when what comes back is not its own, and refuses what comes from another site', async () => {
    for (const tila of [
      '',
      'x',
      Buffer.from('{"token":"t","commandId":"c","answers":{"channel":1}}').toString('base64url'),
    ]) {
      const response = await fetch(`${server.url}/kerro`, {
        method: 'POST',
        body: new URLSearchParams({ tila, askel: 'tarkista', teko: 'laheta' }),
      });
      expect(wordsOf(await response.text())).toContain('Vaihe 1, kaikkiaan 4');
    }
    for (const path of ['/kerro', '/oma']) {
      const response = await fetch(server.url + path, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'cross-site' },
        body: new URLSearchParams(),
      });
      expect(response.status).toBe(403);
    }
  });

  it('works in the other languages, and stays in the one chosen', async () => {
    for (const [language, first, second] of [
      ['sv', 'Vad heter er organisation?', 'Vilka nätverk är ni med i?'],
      ['en', 'What is your organisation', 'Which networks are you in?'],
      ['selko', 'Mikä on järjestönne nimi?', 'Missä verkostoissa'],
    ] as const) {
      const page = await open(`/kerro?kieli=${language}`);
      expect(wordsOf(page)).toContain(first);
      expect(wordsOf(await send(page, 'jatka', { nimi: `Kielellä ${language} ry` }))).toContain(second);
    }
  });

  it('belongs to the round of the poster’s code', async () => {
    const coordinator = await signIn(server.url, await server.linkFor('coordinator'));
    await ask(
      server.url,
      'mutation { addRound(commandId: "r", input: { names: { fi: "Kemin työpaja" }, code: "KEMI26" }) { problems { code } } }',
      {},
      coordinator,
    );
    const page = await open('/r/kemi26');
    expect(wordsOf(page)).toContain('Kierros: Kemin työpaja');
    const next = await send(
      await send(await send(page, 'jatka', { nimi: 'Kemiläinen ry' }), 'jatka', { kaikki: 'ownList.none' }),
      'laheta',
    );
    expect(wordsOf(next)).toContain('Kiitos!');
    const [made] = organisations('Kemiläinen ry');
    const [response] = server.register.graph.holding('response', 'organisations', made?.id ?? '');
    expect(server.register.graph.get('round', response?.round ?? '')?.code).toBe('KEMI26');
  });
});

describe('own answers without scripts', () => {
  it('are opened with the code, corrected in the form, and withdrawn after a question', async () => {
    const { code } = await answered('Palaava lomake ry');
    let page = await send(await open('/oma'), 'avaa', { koodi: code.toLowerCase() });
    expect(wordsOf(page)).toContain('Palaava lomake ry');
    const before = server.register.graph.count('response');
    let form = await send(page, 'korjaa');
    expect(wordsOf(form)).toContain('Palaava lomake ry');
    form = await send(await send(form, 'jatka'), 'jatka');
    expect(form).toContain('Pitkät matkat');
    expect(form).toMatch(/value="challengeKind.funding" checked/);
    form = await send(form, 'jatka', { 'haastesanat-0': 'Lyhyet matkat' });
    expect(wordsOf(await send(form, 'laheta'))).toContain('Kiitos!');
    expect(server.register.graph.count('response')).toBe(before);
    const [made] = organisations('Palaava lomake ry');
    const [response] = server.register.graph.holding('response', 'organisations', made?.id ?? '');
    const texts = server.register.graph.holding('statement', 'response', response?.id ?? '').map(({ text }) => text);
    expect(texts).toEqual([null, 'Lyhyet matkat']);
    page = await send(page, 'poista');
    expect(wordsOf(page)).toContain('Poistammeko vastauksenne?');
    expect(organisations('Palaava lomake ry')).toHaveLength(1);
    page = await send(page, 'poista-varmasti');
    expect(wordsOf(page)).toContain('Vastaus on poistettu.');
    expect(organisations('Palaava lomake ry')).toEqual([]);
  });

  it('show a coordinator’s question, and take the answer', async () => {
    const { code } = await answered('Kysyttävä lomake ry');
    const [made] = organisations('Kysyttävä lomake ry');
    const [response] = server.register.graph.holding('response', 'organisations', made?.id ?? '');
    const coordinator = await signIn(server.url, await server.linkFor('coordinator'));
    await ask(
      server.url,
      'mutation ($r: ID!) { addQuestion(commandId: "k", input: { response: $r, about: $r, text: "Mikä kunta?" }) { problems { code } } }',
      { r: response?.id },
      coordinator,
    );
    const page = await send(await open('/oma'), 'avaa', { koodi: code });
    expect(wordsOf(page)).toContain('Mikä kunta?');
    const [question] = server.register.graph.all('question');
    await send(page, 'vastaa', { [`vastaus-${question?.id}`]: 'Kemi' });
    expect(server.register.graph.get('question', question?.id ?? '')?.answer).toBe('Kemi');
  });

  it('are not opened by a wrong code, and no form of somebody’s page withdraws another’s', async () => {
    const [mine, theirs] = [await answered('Oma lomake ry'), await answered('Toisen lomake ry')];
    const wrong = await send(await open('/oma'), 'avaa', { koodi: 'AAAA-AAAA-AA' });
    expect(wordsOf(wrong)).toContain('Linkki tai koodi ei toimi');
    const page = await send(await open('/oma'), 'avaa', { koodi: mine.code });
    expect(wordsOf(page)).not.toContain('Toisen lomake ry');
    const [made] = organisations('Toisen lomake ry');
    const [response] = server.register.graph.holding('response', 'organisations', made?.id ?? '');
    const body = new URLSearchParams({ koodi: mine.code, teko: 'poista-varmasti', vastaus: response?.id ?? '' });
    expect((await fetch(`${server.url}/oma`, { method: 'POST', body })).status).toBe(403);
    expect(organisations('Toisen lomake ry')).toHaveLength(1);
    expect(theirs.code).not.toBe(mine.code);
    expect(formsIn(page).every(({ action }) => action === '/oma')).toBe(true);
  });
});
