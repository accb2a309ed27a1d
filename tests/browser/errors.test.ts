// Pages that could not come: what happened in plain words, a heading, a sign without a picture to fetch, and a way on.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const questions = '**/graphql';

/** A page of a browser in which the network does what `prepare` says. */
const opened = async (path: string, prepare: (page: Page) => Promise<unknown>): Promise<Page> => {
  const context = await browser.newContext({ locale: 'fi-FI', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(server.url + path);
  return page;
};

const refusing = (status: number, code: string) => (page: Page) =>
  page.route(questions, (route) =>
    route.fulfill({ status, json: { errors: [{ message: 'Refused', extensions: { code } }] } }),
  );

test('a record that did not come says so in its heading, and comes when asked again', async () => {
  const page = await opened('/verkosto/net_NET08', (one) => one.route(questions, (route) => route.abort()));
  await page.getByRole('heading', { level: 1, name: 'Palvelu ei vastaa' }).waitFor({ timeout: 20_000 });
  expect(await page.getByRole('alert').locator('img').count()).toBe(0);
  expect(await page.getByRole('main').getByRole('link', { name: 'Etusivulle' }).getAttribute('href')).toBe('/');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.unroute(questions);
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await page.locator('article.record h1').waitFor();
  await page.context().close();
});

test('a page whose program did not come says so in its heading', async () => {
  const page = await opened('/', async () => undefined);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.route('**/assets/**', (route) => route.abort());
  await page.getByRole('link', { name: 'Historia' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Jotain meni vikaan' }).waitFor();
  await page.context().close();
});

test('who asks too often is told so, not that the service is away', async () => {
  const busy = await startServer({ limits: { requestsPerVisitor: 200 } });
  const context = await browser.newContext({ locale: 'fi-FI', reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The program of these pages is here; only what is on the next one has to be asked for.
  await page.goto(`${busy.url}/verkosto/net_NET07`);
  await page.locator('article.record h1').waitFor();
  const last = await page.evaluate(async () => {
    let status = 0;
    for (let asked = 0; asked < 201; asked += 1) ({ status } = await fetch('/terms'));
    return status;
  });
  expect(last).toBe(429);
  await page.evaluate(() => {
    history.pushState(null, '', '/verkosto/net_NET08');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('heading', { level: 1, name: 'Liian monta pyyntöä' }).waitFor({ timeout: 20_000 });
  await page.getByText('Odota minuutti ja yritä uudelleen.').waitFor();
  expect(await page.getByText('Palvelu ei vastaa').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await context.close();
  await busy.stop();
});

test('who has no right is shown where to sign in', async () => {
  const page = await opened('/historia', refusing(200, 'FORBIDDEN'));
  await page.getByText('Teillä ei ole oikeutta tähän').first().waitFor({ timeout: 20_000 });
  const main = page.getByRole('main');
  expect(await main.getByRole('link', { name: 'Kirjaudu' }).first().getAttribute('href')).toBe('/kirjaudu');
  await page.context().close();
});
