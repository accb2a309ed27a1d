import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems } from './visit.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ seed: 'none' });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A visitor of their own: nothing remembered, nobody signed in. */
const visit = async (address: string): Promise<Page> => {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

const linkFor = async (scope: Parameters<TestServer['linkFor']>[0]): Promise<string> =>
  `${server.url}/kirjaudu#${await server.linkFor(scope)}`;

test('a link signs in, says in which role, and its code leaves the address', async () => {
  const page = await visit(server.signInUrl);
  await page.getByText('Olette kirjautuneet.').waitFor();
  expect(await page.getByText('Kirjautunut: ylläpitäjä').count()).toBe(1);
  expect(page.url()).toBe(`${server.url}/kirjaudu`);
  await page.goBack().catch(() => null);
  expect(page.url()).not.toContain('#');
  await page.context().close();
});

test('a link works once, and says so the second time', async () => {
  const link = await linkFor('coordinator');
  const first = await visit(link);
  await first.getByText('Kirjautunut: koordinaattori').waitFor();
  const second = await visit(link);
  await second.getByText('Linkki ei toimi enää.').waitFor();
  await Promise.all([first.context().close(), second.context().close()]);
});

test('with the keyboard alone: a wrong code is named at its field, a pasted link signs in, and the way back is kept', async () => {
  const link = await linkFor('coordinator');
  const page = await visit(`${server.url}/kirjaudu?palaa=${encodeURIComponent('/historia')}`);
  const box = page.getByLabel('Koodi');
  await box.focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await page.getByText('Tarkista koodi.').waitFor();
  expect(await box.getAttribute('aria-invalid')).toBe('true');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('koodi');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(link);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Kirjaudu');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Jatka' }).press('Enter');
  await page.waitForURL(`${server.url}/historia`);
  await page.context().close();
});

test('signing out ends the session', async () => {
  const page = await visit(await linkFor('coordinator'));
  await page.getByText('Olette kirjautuneet.').waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await page.getByText('Olette kirjautuneet ulos.').waitFor();
  await page.goto(`${server.url}/lisaa/network`);
  await page.getByText('Muuttamiseen tarvitaan kirjautuminen.').waitFor();
  await page.context().close();
});

test('who could not be signed out is told, and can be afterwards', async () => {
  const page = await visit(await linkFor('coordinator'));
  await page.getByText('Olette kirjautuneet.').waitFor();
  await page.goto(`${server.url}/kartta`);
  const out = page.getByRole('banner').getByRole('button', { name: 'Kirjaudu ulos' });
  const menu = page.getByRole('button', { name: 'Valikko' });
  await menu.click();
  for (const trouble of ['no line', 'no store'] as const) {
    await page.route('**/session', (route) => (trouble === 'no line' ? route.abort() : route.fulfill({ status: 503 })));
    await out.click();
    const told = page.getByRole('status').filter({ hasText: 'olette yhä kirjautuneina' });
    await told.waitFor();
    expect(await told.locator('.ui-toast').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.unroute('**/session');
  }
  await out.press('Enter');
  await page.getByRole('banner').getByRole('link', { name: 'Kirjaudu' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Kirjaudu');
  expect(await page.getByText('olette yhä kirjautuneina').count()).toBe(0);
  await page.context().close();
});

test('without a connection it says so, and the same link works afterwards', async () => {
  const link = await linkFor('coordinator');
  const page = await visit(`${server.url}/kirjaudu`);
  await page.route('**/session', (route) => route.abort());
  await page.getByLabel('Koodi').fill(link);
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await page.getByText('Palvelu ei vastaa.').waitFor();
  await page.unroute('**/session');
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await page.getByText('Olette kirjautuneet.').waitFor();
  await page.context().close();
});

test('axe finds nothing, signed out and in', async () => {
  const page = await visit(`${server.url}/kirjaudu`);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto('about:blank');
  await page.goto(await linkFor('coordinator'));
  await page.getByText('Olette kirjautuneet.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.context().close();
});
