// The coordinator's desk with the keyboard alone: what respondents brought is accepted, joined, asked back and refused.
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answers, newOrganisation, newToken, openOwn, sendAnswers, tie } from '../tools/answering.ts';
import { launchChromium } from '../tools/chromium.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, settled, tabTo, visit, type Screen } from './visit.ts';

let server: TestServer;
let browser: Browser;
let coordinator: string;
let token: string;
const network = 'net_NET10';

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
  token = newToken();
  const sent = await sendAnswers(
    server.url,
    token,
    answers(
      [newOrganisation('Kairan kerho ry')],
      [
        { id: network, ties: [tie()], challenges: { terms: [], text: 'Matkat ovat pitkiä.' } },
        { new: { name: 'Kairan verkosto' }, ties: [tie()] },
        { new: { name: 'Turha verkosto' }, ties: [tie()] },
      ],
    ),
  );
  expect(sent.problems).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const at = (path: string, screen: Screen = 'desktop', cookie = coordinator) =>
  visit(browser, server.url + path, screen, cookie);

const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

const count = async (noun: 'organisations' | 'networks'): Promise<number> => {
  const { data } = await ask<Record<string, { count: { total: number } }>>(
    server.url,
    `{ ${noun} { count { total } } }`,
  );
  return data[noun]?.count.total ?? Number.NaN;
};

it('asks others to sign in', async () => {
  const { page, leave } = await at('/tyolista', 'desktop', '');
  await page.getByText('Työlista on koordinaattoreille.').waitFor();
  expect(await page.getByRole('link', { name: 'Kirjaudu' }).count()).toBeGreaterThan(0);
  await leave();
});

it('with the keyboard alone new records are accepted, joined, asked about and refused, and each can be undone', async () => {
  const before = { organisations: await count('organisations'), networks: await count('networks') };
  const { page, leave } = await at('/');
  await press(page, page.getByRole('main').getByRole('link', { name: 'Työlista' }));
  await page.getByRole('heading', { level: 1, name: 'Tarkistettavat' }).waitFor();
  await page.getByText('4 odottaa').waitFor();

  await press(page, page.getByRole('button', { name: 'Kysy: Kairan kerho ry' }));
  await page.keyboard.type('Toimiiko kerho myös Inarissa?');
  await press(page, page.getByRole('button', { name: 'Lähetä kysymys' }));
  await page.getByText('Kysymys lähetetty: Kairan kerho ry').waitFor();
  await press(page, page.getByRole('button', { name: 'Hyväksy: Kairan kerho ry' }));
  await page.getByText('Hyväksytty: Kairan kerho ry').waitFor();
  await page.getByText('3 odottaa').waitFor();
  // The focus went on to what waits next.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('verkosto');

  await press(page, page.getByRole('button', { name: 'Yhdistä: Kairan verkosto' }));
  await page.keyboard.type('järjestöneuvottelukunta');
  const choice = page.getByRole('radio').first();
  await choice.waitFor();
  const target = await page.locator('.ui-choice label').first().textContent();
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await press(page, page.getByRole('button', { name: 'Yhdistä', exact: true }));
  await page.getByText('Yhdistetty: Kairan verkosto').waitFor();
  expect(await count('networks')).toBe(before.networks - 1);
  expect(target).not.toBe('');

  await press(page, page.getByRole('button', { name: 'Hylkää: Turha verkosto' }));
  await press(page, page.getByRole('button', { name: 'Hylkää', exact: true }));
  await page.getByText('Kirjoita syy.').waitFor();
  await page.keyboard.type('Sama kuin toinen.');
  await press(page, page.getByRole('button', { name: 'Hylkää', exact: true }));
  await page.getByText('Hylätty: Turha verkosto').waitFor();
  expect(await count('networks')).toBe(before.networks - 2);

  await press(page, page.getByRole('button', { name: 'Kumoa' }).last());
  await expect.poll(() => count('networks')).toBe(before.networks - 1);
  expect(await count('organisations')).toBe(before.organisations);

  await press(page, page.getByRole('button', { name: 'Hyväksy ja julkaise' }));
  await page.getByText(/^Julkaistu: /).waitFor();
  const { data } = await ask<{ statements: { nodes: readonly { text: string | null }[] } }>(
    server.url,
    '{ statements(first: 500) { nodes { text } } }',
  );
  expect(data.statements.nodes.map(({ text }) => text)).toContain('Matkat ovat pitkiä.');
  expect(await accessibilityProblems(page)).toEqual([]);
  await leave();
});

it('a text that tells of a person goes for good, after it was asked', async () => {
  await sendAnswers(
    server.url,
    newToken(),
    answers(
      [newOrganisation('Sanojen seura ry')],
      [{ id: network, ties: [tie()], challenges: { terms: [], text: 'Sihteeri on sairas.' } }],
    ),
  );
  const { page, leave } = await at('/tyolista');
  await press(page, page.getByRole('button', { name: /^Kertoo ihmisestä: / }));
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Tätä ei voi kumota.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await press(page, dialog.getByRole('button', { name: 'Poista pysyvästi' }));
  await page.getByText(/^Poistettu pysyvästi: /).waitFor();
  await expect.poll(() => page.getByText('Sihteeri on sairas.').count()).toBe(0);
  await leave();
});

it('what was asked stands behind the respondent’s own link, and their answer at the desk', async () => {
  const { cookie } = await openOwn(server.url, { token });
  const { data } = await ask<{ ownAnswers: { questions: readonly { id: string; text: string }[] } }>(
    server.url,
    '{ ownAnswers { questions { id text } } }',
    {},
    cookie,
  );
  const asked = data.ownAnswers.questions.find(({ text }) => text === 'Toimiiko kerho myös Inarissa?');
  expect(asked).toBeDefined();
  await ask(
    server.url,
    'mutation ($id: ID!) { answerQuestion(commandId: "vastaus", question: $id, text: "Kyllä toimii.") { revision } }',
    { id: asked?.id },
    cookie,
  );
  const { page, leave } = await at('/tyolista');
  await page.getByText('Kyllä toimii.').waitFor();
  await leave();
});

it('a round shows whom it has reached, and its poster leads to the form', async () => {
  const { data } = await ask<{ addRound: { round: { id: string } } }>(
    server.url,
    `mutation { addRound(commandId: "kierros", input: {
      names: { fi: "Kevään kierros" }, opensOn: "2026-01-01", closesOn: "2030-12-31", code: "KEVAT", invitedCount: 40
    }) { round { id } problems { code } } }`,
    {},
    coordinator,
  );
  const round = data.addRound.round.id;
  await sendAnswers(
    server.url,
    newToken(),
    answers([newOrganisation('Kiertolaiset ry')], [{ id: network, ties: [tie()] }], { round }),
  );
  const { page, leave } = await at('/tyolista/kierrokset');
  const card = page.getByRole('region', { name: 'Kevään kierros' });
  await card.getByText('40', { exact: true }).waitFor();
  await press(page, card.getByRole('link', { name: 'Kevään kierros, Vastannut: 1' }));
  await page.getByRole('heading', { level: 1, name: 'Organisaatiot' }).waitFor();
  await page.getByText('Kiertolaiset ry').first().waitFor();
  await page.goBack();
  await press(page, card.getByRole('link', { name: 'Juliste' }));
  await page.getByRole('img', { name: 'QR-koodi lomakkeelle' }).locator('path[d^="M"]').waitFor();
  expect(await page.locator('.desk-poster__address').textContent()).toMatch(/\/r\/KEVAT$/);
  await leave();
});

const pages = ['/tyolista', '/tyolista/kierrokset', '/juliste/KEVAT', '/lomake'] as const;

it.each(pages)('%s fits 320 pixels, and axe finds nothing, light and dark', async (path) => {
  const { page, leave } = await at(path, 'phone');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    expect(await accessibilityProblems(page), colorScheme).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
  await leave();
});
