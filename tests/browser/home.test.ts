// The home page: nobody is asked who they are, every number is true and opens its list, nothing leads nowhere.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, numberIn, settled, tabTo, visit } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const at = (path: string, screen: 'desktop' | 'phone' = 'desktop', cookie = '') =>
  visit(browser, server.url + path, screen, cookie);

it('SR007: the three numbers are those of the register, and each opens a list of as many', async () => {
  const { page, leave } = await at('/');
  const { data } = await ask<{ networks: { count: { total: number } }; organisations: { count: { total: number } } }>(
    server.url,
    '{ networks { count { total } } organisations { count { total } } }',
  );
  const now = page.getByRole('region', { name: 'Kartalla on nyt' });
  const said = (await now.getByRole('link').allTextContents()).map(numberIn);
  expect(said).toEqual([data.networks.count.total, data.organisations.count.total, 21]);
  await now.getByRole('link', { name: /verkosto/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Verkostot' }).waitFor();
  await settled(page);
  const status = page.getByRole('region', { name: 'Tulokset' }).getByRole('status').first();
  expect(numberIn(await status.textContent())).toBe(said[0]);
  await leave();
});

it('somebody without a mouse searches from the home page', async () => {
  const { page, leave } = await at('/');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('hyte');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Verkostot, \d+$/ }).waitFor();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/haku?haku=hyte');
  await leave();
});

it('no link of the home page leads to a page that is not there, and the first one leads to the form', async () => {
  const { page, leave } = await at('/');
  await settled(page);
  const addresses = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses[0]).toBe('/kerro');
  for (const path of new Set(addresses)) expect((await fetch(server.url + path)).status, path).toBe(200);
  await leave();
});

it('SR011: the themes that connect most come with numbers that say when members are not known', async () => {
  const { page, leave } = await at('/');
  const themes = page.getByRole('region', { name: 'Teemat, jotka yhdistävät eniten' });
  const [first] = await themes.getByRole('listitem').all();
  await first?.getByRole('link', { name: /organisaatio/i }).waitFor();
  expect(await themes.getByRole('link', { name: /^0 organisaatiota/ }).count()).toBe(0);
  await leave();
});

it('plain language is one press away, on and off', async () => {
  const { page, leave } = await at('/', 'phone');
  const plain = page.getByRole('switch', { name: 'Selkeä kieli ja kuvat' });
  await plain.click();
  await page.getByText('Järjestö on yhdistys, säätiö tai muu yhteisö.').waitFor();
  expect(new URL(page.url()).searchParams.get('kieli')).toBe('selko');
  expect(await accessibilityProblems(page)).toEqual([]);
  await plain.click();
  await page.getByText('kuka jää ulkopuolelle').waitFor();
  await leave();
});

it('only a coordinator sees what a coordinator does', async () => {
  const reader = await at('/');
  await settled(reader.page);
  expect(await reader.page.getByText('Koordinaattorille').count()).toBe(0);
  await reader.leave();
  const { page, leave } = await at('/', 'desktop', await signIn(server.url, await server.linkFor('coordinator')));
  await page.getByRole('heading', { name: 'Koordinaattorille' }).waitFor();
  await page.getByRole('link', { name: 'Lisää organisaatio' }).waitFor();
  await page.getByRole('heading', { name: /^Tarkistettavia \d+$/ }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await leave();
});

it.each(['desktop', 'phone'] as const)(
  'the home page has no accessibility problem that a machine can find (%s)',
  async (screen) => {
    const { page, leave } = await at('/', screen);
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await leave();
  },
);
