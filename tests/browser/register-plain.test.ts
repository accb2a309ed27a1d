// Registering in a browser that runs no scripts: the pages as somebody sees and presses them.
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems } from './visit.ts';

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'fi-FI',
  });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(async () => context.close());

/** What the page holds, shown where axe can run: with scripts, and without what only those without them are told. */
const problemsOf = async (): Promise<readonly string[]> => {
  const shown = (await page.content())
    .replaceAll(/<\/?noscript>/g, '')
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  const scripted = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const checking = await scripted.newPage();
  await checking.goto(`${server.url}/healthz`);
  await checking.setContent(shown);
  const problems = await accessibilityProblems(checking);
  await scripted.close();
  return problems;
};

/** Asked from outside: where scripts do not run, nothing in the page waits either. */
const shows = (target: Locator): Promise<void> =>
  expect.poll(() => target.count(), { timeout: 20_000 }).toBeGreaterThan(0);

/** Nothing a machine can find wrong, and nothing wider than the screen. */
const looksRight = async (where: string): Promise<void> => {
  expect(await problemsOf(), where).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, where).toBeLessThanOrEqual(0);
};

const goOn = async (): Promise<void> => page.getByRole('button', { name: 'Jatka' }).tap();

const addNew = async (name: string): Promise<void> => {
  await page.getByLabel('Kirjoita verkoston nimi').fill(name);
  await page.getByRole('radio', { name: 'Olemme jäsen' }).check();
  await page
    .getByRole('button', { name: /^Lisää/ })
    .first()
    .tap();
  const different = page.getByRole('radio', { name: 'Ei, eri' });
  if ((await different.count()) === 0) return;
  await different.first().check();
  await page
    .getByRole('button', { name: /^Lisää/ })
    .first()
    .tap();
};

it('SR001 SR054: an organisation and three networks are registered by touch, and come back by the code', async () => {
  await page.goto(`${server.url}/kerro`);
  await looksRight('1');
  await page.getByLabel('Kirjoita nimi').fill('Selaimetta ry');
  await goOn();
  await shows(page.getByRole('heading', { name: 'Missä verkostoissa olette mukana?' }));
  await looksRight('2');
  for (const name of ['Ensimmäinen piiri', 'Toinen piiri', 'Kolmas piiri']) await addNew(name);
  await page.getByRole('radio', { name: 'Kyllä', exact: true }).check();
  await looksRight('2 with networks');
  await goOn();
  await shows(page.getByRole('heading', { name: 'Miten verkostot toimivat?' }));
  await looksRight('3');
  await goOn();
  await shows(page.getByRole('heading', { name: 'Onko kaikki oikein?' }));
  await looksRight('4');
  await page.getByRole('button', { name: 'Lähetä' }).tap();
  await shows(page.getByRole('heading', { name: 'Kiitos! Tallensimme tiedot.' }));
  await looksRight('receipt');
  const code = /[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{2}/.exec((await page.textContent('main')) ?? '')?.[0] ?? '';
  const { data } = await ask<{
    organisations: { nodes: readonly { names: { fi: string } }[] };
    networks: { count: { total: number } };
  }>(
    server.url,
    '{ organisations(search: "Selaimetta") { nodes { names { fi } } } networks(search: "piiri") { count { total } } }',
  );
  expect(data.organisations.nodes[0]?.names.fi).toBe('Selaimetta ry');
  expect(data.networks.count.total).toBeGreaterThanOrEqual(3);

  await page.goto(`${server.url}/oma`);
  await looksRight('own, shut');
  await page.getByLabel(/koodi/i).fill(code);
  await page.getByRole('button').first().tap();
  await shows(page.getByRole('link', { name: 'Selaimetta ry' }));
  await shows(page.getByRole('link', { name: '3 verkostoa' }));
  await looksRight('own, open');
});
