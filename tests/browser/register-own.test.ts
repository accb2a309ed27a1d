// Back by link or by code: own answers, whether they still hold, a coordinator's question, withdrawing, and rounds.
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answers, newOrganisation, newToken, sendAnswers, tie } from '../tools/answering.ts';
import { launchChromium } from '../tools/chromium.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { cardOf, fillIn, nextButton, phone } from './respondent.ts';
import { accessibilityProblems, settled } from './visit.ts';

let server: TestServer;
let browser: Browser;
let coordinator: string;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  context = await phone(browser);
  page = await context.newPage();
});
afterEach(async () => context.close());

type Sent = { readonly link: string; readonly code: string };

/** A respondent who has sent; on a phone of their own, which is put away. */
const respond = async (organisation: string, network: string, path = '/kerro'): Promise<Sent> => {
  const theirs = await phone(browser);
  const form = await theirs.newPage();
  await form.goto(server.url + path);
  await fillIn(form, organisation, network);
  await nextButton(form).click();
  await form.getByRole('heading', { level: 1, name: 'Kiitos! Tallensimme tiedot.' }).waitFor();
  const link = await form.locator('#oma-linkki').inputValue();
  const code = (await form.locator('.receipt__code').textContent()) ?? '';
  await theirs.close();
  return { link, code };
};

type Response = {
  readonly id: string;
  readonly state: { readonly id: string };
  readonly round: { readonly id: string };
};
const responsesOf = async (organisation: string): Promise<readonly Response[]> => {
  const { data } = await ask<{
    readonly responses: {
      readonly nodes: readonly (Response & {
        readonly organisations: readonly { readonly names: { readonly fi: string } }[];
      })[];
    };
  }>(
    server.url,
    '{ responses(first: 100) { nodes { id state { id } round { id } organisations { names { fi } } } } }',
    {},
    coordinator,
  );
  return data.responses.nodes.filter(({ organisations }) =>
    organisations.some(({ names }) => names.fi === organisation),
  );
};

const said = (network: string) => page.locator('.register-checked > li').filter({ hasText: network });

describe('the personal link', () => {
  it('opens one’s answers with their age; the token leaves the address at once; a reload keeps them open', async () => {
    const { link } = await respond('Palaajat ry', 'Palaajien verkosto');
    await page.goto(link);
    await page.getByRole('heading', { name: 'Onko tämä vielä totta?' }).waitFor();
    expect(page.url()).toBe(`${server.url}/oma`);
    await said('Palaajien verkosto')
      .getByText(/^Kerrottu \d+\.\d+\.\d{4}$/)
      .waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.reload();
    await said('Palaajien verkosto').waitFor();
  });

  it('answers also to its short code, however it is typed; a wrong one says so', async () => {
    const { code } = await respond('Koodaajat ry', 'Koodaajien verkosto');
    await page.goto(`${server.url}/oma`);
    await page.getByRole('button', { name: 'Avaa oma vastaus' }).click();
    await page.getByText('Kirjoita koodi.', { exact: true }).waitFor();
    await page.getByLabel('Koodi').fill('AAAA-BBBB-CC');
    await page.getByRole('button', { name: 'Avaa oma vastaus' }).click();
    await page.getByText('Linkki tai koodi ei toimi.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Koodi').fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Avaa oma vastaus' }).click();
    await said('Koodaajien verkosto').waitFor();
  });

  it('that a coordinator has ended says so and tells whom to ask', async () => {
    const { link } = await respond('Perutut ry', 'Peruttujen verkosto');
    const [response] = await responsesOf('Perutut ry');
    const { errors } = await ask(
      server.url,
      'mutation ($id: ID!) { revokePersonalLink(response: $id) { problems { code } } }',
      { id: response?.id },
      coordinator,
    );
    expect(errors).toBeUndefined();
    await page.goto(link);
    await page.getByText('Linkki ei toimi enää. Pyydä uusi: koordinaattori').waitFor();
    expect(await page.getByText('Perutut ry').count()).toBe(0);
  });

  it('of one opens nothing of another’s', async () => {
    const first = await respond('Yhdet ry', 'Yhdet verkostona');
    const second = await respond('Kahdet ry', 'Kahdet verkostona');
    await page.goto(first.link);
    await said('Yhdet verkostona').waitFor();
    expect(await page.getByText('Kahdet ry').count()).toBe(0);
    await page.goto(second.link);
    await said('Kahdet verkostona').waitFor();
    expect(await page.getByText('Yhdet ry').count()).toBe(0);
  });
});

describe('last time’s answers', () => {
  it('are renewed, or marked ended, with one press each, and correct the same answer', async () => {
    const { link } = await respond('Uusijat ry', 'Uusijoiden verkosto');
    await page.goto(link);
    await said('JÄMY-hankkeen ohjausryhmä').getByRole('radio', { name: 'Päättynyt' }).check();
    await said('Uusijoiden verkosto').getByRole('radio', { name: 'Kyllä' }).check();
    await page.getByRole('button', { name: 'Lähetä nämä vastaukset' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kiitos! Tallensimme tiedot.' }).waitFor();
    expect(await responsesOf('Uusijat ry')).toHaveLength(1);
    await page.goto(`${server.url}/oma`);
    await said('JÄMY-hankkeen ohjausryhmä')
      .getByText(/Päättynyt: \d/)
      .waitFor();
    expect(
      await said('Uusijoiden verkosto')
        .getByText(/Päättynyt: \d/)
        .count(),
    ).toBe(0);
  });

  it('open the form filled; what is changed there replaces what was said', async () => {
    const { link } = await respond('Muuttajat ry', 'Muuttajien verkosto');
    await page.goto(link);
    await said('Muuttajien verkosto').getByRole('radio', { name: 'Muuttunut' }).check();
    await page.getByRole('button', { name: 'Korjaa tiedot lomakkeella' }).click();
    await page.getByRole('heading', { level: 1, name: 'Missä verkostoissa olette mukana?' }).waitFor();
    const card = cardOf(page, 'Muuttajien verkosto');
    expect(await card.getByRole('radio', { name: 'Olemme jäsen' }).isChecked()).toBe(true);
    await card.getByRole('radio', { name: 'Toimimme mukana' }).check();
    for (let at = 0; at < 3; at += 1) await nextButton(page).click();
    await page.getByRole('heading', { level: 1, name: 'Kiitos! Tallensimme tiedot.' }).waitFor();
    await page.goto(`${server.url}/oma`);
    await said('Muuttajien verkosto').getByText('Toimimme mukana, mutta emme ole jäsen').waitFor();
    expect(await responsesOf('Muuttajat ry')).toHaveLength(1);
  });

  it('are withdrawn after being asked, and then nothing is left behind the link', async () => {
    const { link } = await respond('Poistujat ry', 'Poistujien verkosto');
    await page.goto(link);
    // The page of the answers before these stays until they have come.
    await said('Poistujien verkosto').waitFor();
    await page.getByRole('button', { name: 'Poista vastaus' }).click();
    const dialog = page.getByRole('dialog');
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Peruuta' }).click();
    const [response] = await responsesOf('Poistujat ry');
    expect(response?.state.id).toBe('responseState.sent');
    await page.getByRole('button', { name: 'Poista vastaus' }).click();
    await dialog.getByRole('button', { name: 'Poista vastaus' }).click();
    await page.getByText('Vastaus on poistettu.').waitFor();
    expect(await page.getByText('Poistujien verkosto').count()).toBe(0);
    const { data } = await ask<{ readonly record: Response }>(
      server.url,
      'query ($id: ID!) { record(id: $id) { ... on Response { id state { id } } } }',
      { id: response?.id },
      coordinator,
    );
    expect(data.record.state.id).toBe('responseState.withdrawn');
  });

  it('a coordinator’s question waits behind the link, is answered, and shows as answered', async () => {
    const { link } = await respond('Kysytyt ry', 'Kysyttyjen verkosto');
    const [response] = await responsesOf('Kysytyt ry');
    const { errors } = await ask(
      server.url,
      `mutation ($response: ID!) {
        addQuestion(commandId: "kysymys-1", input: { response: $response, about: $response, text: "Milloin verkosto alkoi?" }) {
          problems { code }
        }
      }`,
      { response: response?.id },
      coordinator,
    );
    expect(errors).toBeUndefined();
    await page.goto(link);
    const card = page.locator('.ui-card').filter({ hasText: 'Milloin verkosto alkoi?' });
    await card.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await card.getByText('Kirjoita vastaus.').waitFor();
    await card.getByLabel('Vastauksenne').fill('Vuonna 2019');
    expect(await accessibilityProblems(page)).toEqual([]);
    await card.getByRole('button', { name: 'Lähetä vastaus' }).click();
    await card.getByText(/^Vastasitte \d/).waitFor();
    await card.getByText('Vuonna 2019').waitFor();
  });
});

describe('rounds', () => {
  const addRound = async (code: string, closesOn: string | null = null): Promise<void> => {
    const { data, errors } = await ask<{ addRound: { problems: readonly object[] } }>(
      server.url,
      `mutation ($id: ID!, $input: RoundInput!) { addRound(commandId: $id, input: $input) { problems { code } } }`,
      { id: `round-${code}`, input: { names: { fi: `Työpaja ${code}` }, code, opensOn: '2019-01-01', closesOn } },
      coordinator,
    );
    expect([errors, data.addRound.problems]).toEqual([undefined, []]);
  };

  it('a poster’s code opens the form in its round, and the answer belongs to it', async () => {
    await addRound('KEMI26');
    await page.goto(`${server.url}/r/KEMI26`);
    await page.getByText('Kierros: Työpaja KEMI26').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await respond('Työpajalaiset ry', 'Työpajaverkosto', '/r/KEMI26');
    const [response] = await responsesOf('Työpajalaiset ry');
    expect(response?.round.id).not.toBe('rnd_alwaysOpen');
  });

  it('SR006: in a later round the form opens filled from last time, and the answer before it stays', async () => {
    await addRound('TOINEN');
    const { link } = await respond('Toistajat ry', 'Toistajien verkosto');
    await page.goto(`${server.url}/r/TOINEN`);
    await page.getByRole('link', { name: /Täytä valmiiksi omalla linkillä/ }).click();
    await page.getByText('Kierros: Työpaja TOINEN').waitFor();
    await page.goto(`${server.url}/oma?kierros=TOINEN${link.slice(link.indexOf('#'))}`);
    await said('JÄMY-hankkeen ohjausryhmä').getByRole('radio', { name: 'Kyllä' }).check();
    await said('Toistajien verkosto').getByRole('radio', { name: 'Kyllä' }).check();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lähetä nämä vastaukset' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kiitos! Tallensimme tiedot.' }).waitFor();
    const sent = await responsesOf('Toistajat ry');
    expect(sent.map(({ state }) => state.id)).toEqual(['responseState.sent', 'responseState.sent']);
    expect(new Set(sent.map(({ round }) => round.id)).size).toBe(2);
  });

  it('what others stand behind is told as waiting', async () => {
    const { receipt } = await sendAnswers(
      server.url,
      newToken(),
      answers([newOrganisation('Ehdottajat ry')], [{ id: 'net_NET08', ties: [tie()] }]),
    );
    const token = newToken();
    const id = receipt?.organisations[0]?.organisation.id;
    await sendAnswers(server.url, token, answers([{ id }], [{ id: 'net_NET08', ties: [tie(0, 'participant')] }]));
    await page.goto(`${server.url}/oma#${token}`);
    const card = page.locator('.ui-card').filter({ hasText: 'Ehdotuksenne' });
    await card
      .getByText(/odottaa/i)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('a code that leads nowhere says so and lets answer all the same', async () => {
    await page.goto(`${server.url}/r/EIOLE`);
    await page.getByText('Emme löytäneet koodia EIOLE.').waitFor();
    await respond('Eksyneet ry', 'Eksyneiden verkosto', '/r/EIOLE');
    const [response] = await responsesOf('Eksyneet ry');
    expect(response?.round.id).toBe('rnd_alwaysOpen');
  });

  it('a closed round says so', async () => {
    await addRound('VANHA', '2020-01-01');
    await page.goto(`${server.url}/r/VANHA`);
    await page.getByText('Kierros on päättynyt: Työpaja VANHA.').waitFor();
  });

  it('the home page takes a code, and leads to one’s own answers', async () => {
    await addRound('KOTI26');
    await page.goto(server.url);
    await page.getByLabel('Työpajan koodi').fill('KOTI26');
    await page.getByRole('button', { name: 'Avaa lomake' }).click();
    await page.getByText('Kierros: Työpaja KOTI26').waitFor();
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Meillä on linkki' }).click();
    await page.getByLabel('Koodi').waitFor();
  });
});
