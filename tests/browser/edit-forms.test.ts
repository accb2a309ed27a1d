import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nounNames } from '@tvl/core/domain/record.ts';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems } from './visit.ts';

let server: TestServer;
let browser: Browser;
let mine: BrowserContext;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
  mine = await browser.newContext({ locale: 'fi-FI', viewport: { width: 320, height: 640 } });
  mine.setDefaultTimeout(10_000);
  const page = await mine.newPage();
  await page.goto(`${server.url}/kirjaudu#${await server.linkFor('coordinator')}`);
  await page.getByText('Olette kirjautuneet.').waitFor();
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const open = async (path: string): Promise<Page> => {
  const page = await mine.newPage();
  await page.goto(server.url + path);
  await page.locator('main form').waitFor();
  return page;
};

const openGroups = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test('every noun has its form, one step away, in which every field has a label', async () => {
  const page = await open('/lisaa/network');
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  for (const noun of nounNames) {
    const link = page.locator(`main a[href="/lisaa/${noun}"]`);
    if (!(await link.isVisible())) await page.getByText('Muuta lisättävää').click();
    await link.click();
    await page.waitForURL(`${server.url}/lisaa/${noun}`);
    await page.locator('main form').waitFor();
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('main form :is(input, select, textarea)')]
        .filter((control) => (control.labels?.[0]?.textContent ?? '') === '')
        .map((control) => control.id),
    );
    expect([noun, nameless, trouble]).toEqual([noun, [], []]);
  }
  await page.close();
});

test.each(['/lisaa/organisation', '/lisaa/network', '/lisaa/membership'])(
  '%s with every group open fits 320 pixels, and axe finds nothing',
  async (path) => {
    const page = await open(path);
    await openGroups(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    expect(await accessibilityProblems(page, 'main')).toEqual([]);
    await page.close();
  },
);
