// The search over everything: answers while typing, by keyboard, by any name.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, settled, tabTo, visit } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const at = (path: string, screen: 'desktop' | 'phone' = 'desktop') => visit(browser, server.url + path, screen);

it('who comes to search can type at once; answers come while typing, by kind, without filling the history', async () => {
  const { page, leave } = await at('/');
  await page.getByRole('link', { name: 'Hae' }).first().click();
  const box = page.getByRole('searchbox');
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('jämy', { delay: 30 });
  await page.getByRole('heading', { name: /^Organisaatiot, \d+$/ }).waitFor();
  await page.getByRole('heading', { name: /^Verkostot, \d+$/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('haku')).toBe('jämy');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
  await leave();
});

it('arrow keys go from the box into the answers and back, Escape returns to the box, Enter opens', async () => {
  const { page, leave } = await at('/haku?haku=hyte');
  await settled(page);
  const box = page.getByRole('searchbox');
  const answers = page.locator('.answer a');
  await tabTo(page, box);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await answers.nth(1).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  const name = await answers.first().textContent();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).not.toBe('/haku');
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(name);
  await leave();
});

it('what is typed counts at once for Enter, Escape and who leaves the box, also before it is drawn', async () => {
  const { page, leave } = await at('/kartta?nakyma=luettelo', 'phone');
  const box = page.getByRole('searchbox').first();
  await tabTo(page, box);
  // A phone so slow that no picture comes between the keys.
  await page.evaluate(() => {
    globalThis.requestAnimationFrame = () => 1;
  });
  const searched = (): string | null => new URL(page.url()).searchParams.get('haku');
  await page.keyboard.type('sote');
  await page.keyboard.press('Enter');
  await expect.poll(searched).toBe('sote');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  expect(await box.inputValue()).toBe('');
  await expect.poll(searched).toBeNull();
  await page.keyboard.type('hyte');
  await page.getByRole('heading', { level: 2, name: 'Luettelo' }).click();
  await expect.poll(searched).toBe('hyte');
  await leave();
});

it('a record found by another of its names says which', async () => {
  const { page, leave } = await at('/haku?haku=anár');
  await page.getByRole('link', { name: 'Inari' }).waitFor();
  await page.getByText('Muu nimi: Anár', { exact: true }).waitFor();
  await leave();
});

it.each([
  ['punaisen ristin', /SPR/, 'Lyhenne tai toinen nimi: SPR = Suomen Punainen Risti'],
  ['järestökeskus', /Järjestökeskus Kitinen/, 'Kirjoitettu melkein näin: Järjestökeskus'],
  ['Enare kommun', /Inari/, 'Saman paikan toinen nimi: Enare = Anára'],
  [
    'kokemusasiantuntijuus',
    /Kokemuksellisen asiantuntijuuden verkosto/,
    'Samat sanan osat: Kokemuksellisen asiantuntijuuden verkosto',
  ],
])('SR053 a record found by %s says why in one sentence', async (typed, name, why) => {
  const { page, leave } = await at(`/haku?haku=${encodeURIComponent(typed)}`);
  await page.getByRole('link', { name }).first().waitFor();
  await page.getByText(why, { exact: true }).first().waitFor();
  await leave();
});

it('SR031: letters, hyphens and spaces may differ from what is written; what is shown stays as written', async () => {
  const { page, leave } = await at('/haku?haku=jamyhankkeen ohjausryhma');
  await page.getByRole('link', { name: 'JÄMY-hankkeen ohjausryhmä' }).waitFor();
  await leave();
});

it('nothing found says what to try and where to look', async () => {
  const { page, leave } = await at('/haku?haku=xyzzy');
  await page.getByText('Emme löytäneet: xyzzy. Kokeile lyhyempää sanaa.').waitFor();
  await page.getByRole('navigation', { name: 'Selaa luetteloita.' }).getByRole('link', { name: 'Verkostot' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await leave();
});

it.each(['desktop', 'phone'] as const)(
  'answers have no accessibility problem that a machine can find (%s)',
  async (screen) => {
    const { page, leave } = await at('/haku?haku=järjestö', screen);
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await leave();
  },
);
