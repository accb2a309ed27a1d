// Feedback from end to end: sent with the keyboard alone, answered by a coordinator, read with the code.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, settled, tabTo, visit, type Screen } from './visit.ts';

let time = new Date();
let server: TestServer;
let browser: Browser;
let coordinator: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ clock: { now: () => time } }), launchChromium()]);
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const at = (path: string, screen: Screen = 'desktop', cookie = '') => visit(browser, server.url + path, screen, cookie);

const send = async (text: string): Promise<string> => {
  const { data } = await ask<{ sendFeedback: { code: string } }>(
    server.url,
    'mutation ($text: String!) { sendFeedback(input: { about: IDEA, text: $text, page: "/kartta" }) { code } }',
    { text },
  );
  return data.sendFeedback.code;
};

it('SR055: with the keyboard alone feedback is sent, a coordinator answers it, and its sender reads the answer', async () => {
  const sender = await at('/verkostot?haku=hyte');
  const { page } = sender;
  await tabTo(page, page.getByRole('contentinfo').getByRole('link', { name: 'Palaute' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Palaute' }).waitFor();
  expect(await page.getByLabel('Sivu, jota palaute koskee').inputValue()).toBe('/verkostot?haku=hyte');
  await tabTo(page, page.getByRole('radio', { name: 'Saavutettavuus' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Haun nappi on pieni.');
  await tabTo(page, page.getByRole('button', { name: 'Lähetä palaute' }));
  await page.keyboard.press('Enter');
  await page.getByText('Kiitos! Saimme palautteen.').waitFor();
  const code = (await page.locator('.feedback__code').textContent()) ?? '';
  expect(code).toMatch(/^(\w{4}-){2}\w{4}$/);
  expect(page.url()).not.toContain(code);
  expect(await accessibilityProblems(page)).toEqual([]);

  const desk = await at('/', 'desktop', coordinator);
  await desk.page.getByRole('link', { name: 'Palautteita vastaamatta: 1' }).press('Enter');
  const card = desk.page.getByRole('listitem').filter({ hasText: 'Haun nappi on pieni.' });
  await card.getByText('Haun nappi on pieni.').waitFor();
  await card.getByText('uusi', { exact: true }).waitFor();
  expect(await card.getByRole('link').getAttribute('href')).toBe('/verkostot?haku=hyte');
  await tabTo(desk.page, card.getByRole('button', { name: 'Vastaa' }));
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('Kiitos! Suurensimme napin.');
  await tabTo(desk.page, card.getByRole('button', { name: 'Lähetä vastaus' }));
  await desk.page.keyboard.press('Enter');
  await card.getByText('vastattu').waitFor();
  await desk.page.getByRole('status').getByText('Vastaus on tallessa.').waitFor();
  await desk.leave();

  await page.reload();
  await tabTo(page, page.getByLabel('Koodi'));
  await page.keyboard.type(code.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Lue vastaus' }).waitFor();
  await page.getByText('Kiitos! Suurensimme napin.').waitFor();
  await page.getByText('Haun nappi on pieni.').waitFor();
  await sender.leave();
});

it('what is missing is named at its place and gets the focus, and nothing is sent', async () => {
  const { page, leave } = await at('/palaute', 'phone');
  const go = page.getByRole('button', { name: 'Lähetä palaute' });
  await go.click();
  await page.getByText('Valitse, mitä palaute koskee.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('aihe');
  await page.getByRole('radio', { name: 'Muu asia' }).check();
  await go.click();
  const box = page.getByLabel('Palaute', { exact: true });
  await page.getByText('Kirjoita palaute.').waitFor();
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await box.getAttribute('aria-invalid')).toBe('true');
  expect(await accessibilityProblems(page)).toEqual([]);
  await box.fill('ä'.repeat(4001));
  await page.getByText(/enintään 4.000 merkkiä/).waitFor();
  await leave();
});

it('when the server is away, what was written stays, and goes with the next try', async () => {
  const { page } = await at('/palaute?aihe=idea');
  await page.getByLabel('Palaute', { exact: true }).fill('Tämä ei saa kadota.');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Lähetä palaute' }).click();
  await page.getByRole('alert').getByText('Palvelu ei vastaa.').waitFor();
  expect(await page.getByLabel('Palaute', { exact: true }).inputValue()).toBe('Tämä ei saa kadota.');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Lähetä palaute' }).click();
  await page.getByText('Kiitos! Saimme palautteen.').waitFor();
  await page.context().close();
});

it('a code nobody has says so, and another can be tried at once', async () => {
  const code = await send('Löytyykö tämä?');
  const { page, leave } = await at('/palaute?koodi=AAAA-BBBB-CCCC');
  await page.getByText('Tällä koodilla ei löydy palautetta.').waitFor();
  await page.getByLabel('Koodi').fill(code);
  await page.getByRole('button', { name: 'Näytä vastaus' }).click();
  await page.getByText('Löytyykö tämä?').waitFor();
  await page.getByText(/Vastausta ei ole vielä\. Se tulee viimeistään/).waitFor();
  await leave();
});

it('what has waited longer than 14 days is marked, on the list and on the home page', async () => {
  const code = await send('Kauan odottanut');
  const [start] = [time];
  time = new Date(start.getTime() + 15 * 86_400_000);
  const { page, leave } = await at('/palautteet', 'desktop', coordinator);
  const item = page.getByRole('listitem').filter({ hasText: 'Kauan odottanut' });
  await item.getByText('yli 14 päivää').waitFor();
  await item.getByText('15 päivää').waitFor();
  await page.goto(`${server.url}/`);
  await page.getByText(/^\d+ yli 14 päivää$/).waitFor();
  await page.goto(`${server.url}/palaute?koodi=${code}`);
  await page.getByText(/Se on myöhässä, pahoittelemme\./).waitFor();
  time = start;
  await leave();
});

it('a coordinator closes one and erases another after being asked', async () => {
  await send('Suljettava palaute');
  const code = await send('Poistettava palaute');
  const { page, leave } = await at('/palautteet', 'desktop', coordinator);
  const item = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await item('Suljettava palaute').getByRole('button', { name: 'Sulje palaute' }).click();
  await item('Suljettava palaute').getByText('suljettu').waitFor();
  const erase = item('Poistettava palaute').getByRole('button', { name: 'Poista pysyvästi' });
  await erase.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Peruuta' }).click();
  expect(await item('Poistettava palaute').count()).toBe(1);
  await erase.click();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Poista pysyvästi' }).click();
  await page.getByRole('status').getByText('Palaute on poistettu.').waitFor();
  await expect.poll(() => item('Poistettava palaute').count()).toBe(0);
  await page.goto(`${server.url}/palaute?koodi=${code}`);
  await page.getByText('Tällä koodilla ei löydy palautetta.').waitFor();
  await leave();
});

it('a reader sees nobody’s feedback', async () => {
  await send('Salainen palaute');
  const { page, leave } = await at('/palautteet');
  await page.getByText('Teillä ei ole oikeutta tähän').waitFor();
  expect(await page.getByText('Salainen palaute').count()).toBe(0);
  await page.goto(`${server.url}/`);
  await settled(page);
  expect(await page.getByRole('link', { name: /Palautteita vastaamatta/ }).count()).toBe(0);
  await leave();
});

it.each(['desktop', 'phone'] as const)(
  'axe finds nothing on the list and on an answer, in four languages, and neither scrolls sideways (%s)',
  async (screen) => {
    const word = `yhteistyöasiakirjaprosessinhallintajärjestelmäkehityshankesuunnitelma-${screen}`;
    const code = await send(word);
    const { page, leave } = await at('/palautteet', screen, coordinator);
    for (const language of ['fi', 'selko', 'sv', 'en'])
      for (const path of ['/palautteet?', `/palaute?koodi=${code}&`]) {
        await page.goto(`${server.url}${path}kieli=${language}`);
        await page.getByText(word).waitFor();
        await settled(page);
        expect(await accessibilityProblems(page), `${path} ${language}`).toEqual([]);
      }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await page.goto(`${server.url}/palautteet`);
    await page.getByText(word).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await leave();
  },
);

it('without scripts the form sends, and the code opens the answer’s page', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fi-FI' });
  const page = await context.newPage();
  await page.goto(`${server.url}/palaute?sivu=/teemat`);
  await page.getByRole('radio', { name: 'Idea tai toive' }).check();
  await page.getByLabel('Palaute', { exact: true }).fill('Skriptit ovat pois päältä.');
  await page.getByRole('button', { name: 'Lähetä palaute' }).click();
  await page.getByRole('heading', { level: 1, name: 'Lue vastaus' }).waitFor();
  // Playwright reads no text inside noscript, where this page stands.
  const said = await page.locator('main').textContent();
  expect(said).toContain('Skriptit ovat pois päältä.');
  expect(said).toContain('Vastausta ei ole vielä.');
  await context.close();
});
