// What comes out of the printer: A4, in grey as well, nothing cut and nothing lost.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { settled, visit } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** CSS pixels between the margins of A4. */
const sheet = { upright: { width: 688, height: 1017 }, wide: { width: 1047, height: 718 } } as const;

const onPaper = async (page: Page, size: keyof typeof sheet = 'upright'): Promise<void> => {
  await settled(page);
  await page.setViewportSize(sheet[size]);
  await page.emulateMedia({ media: 'print' });
};

declare global {
  /** Words and tables of what went on paper. */
  var printed: readonly string[] | undefined;
}

test.each(['/verkostot', '/organisaatiot', '/kunnat', '/loydokset', '/historia'])(
  '%s says of what day and version it is, and where it is kept',
  async (path) => {
    const { page, leave } = await visit(browser, server.url + path);
    await onPaper(page);
    const foot = page.locator('.app-paper');
    expect(await foot.innerText()).toMatch(/Tilanne \d+\.\d+\.\d{4}, versio \d+\n+Osoite: http/);
    expect(await foot.innerText()).toContain(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    // Nothing that only opens on a screen.
    expect(await page.locator('main :is(button:not(.ui-sort), summary):visible').count()).toBe(0);
    await leave();
  },
);

test('a record has its own foot, and one only', async () => {
  const { page, leave } = await visit(browser, `${server.url}/verkosto/net_NET08`);
  await onPaper(page);
  expect(await page.locator('footer:visible').count()).toBe(1);
  expect(await page.locator('footer:visible').innerText()).toMatch(/versio \d+\n+Osoite: .+net_NET08/);
  await leave();
});

test('the sum of a table stands once, at its end, and long cards begin where they are', async () => {
  const { page, leave } = await visit(browser, `${server.url}/kunnat`);
  await onPaper(page);
  const styles = await page.locator('tfoot').evaluate((foot) => getComputedStyle(foot).display);
  expect(styles).toBe('table-row-group');
  await page.goto(`${server.url}/historia`);
  await page.locator('.ui-card').first().waitFor();
  expect(
    await page
      .locator('.ui-card')
      .first()
      .evaluate((card) => getComputedStyle(card).breakInside),
  ).toBe('auto');
  await leave();
});

test('what a record counts and does not list says how many it lists', async () => {
  const { page, leave } = await visit(browser, `${server.url}/kunta/area_municipality_614`);
  await onPaper(page);
  const rows = page.locator('section').filter({ hasText: 'Näkyvissä' }).first();
  expect(await rows.innerText()).toMatch(/Näkyvissä 8, kaikkiaan \d+/);
  await leave();
});

test('networks across each other fit a wide sheet', async () => {
  const { page, leave } = await visit(browser, `${server.url}/loydokset/verkostot-ristiin`);
  await page.getByRole('grid').waitFor();
  await onPaper(page, 'wide');
  const right = await page.getByRole('grid').evaluate((grid) => grid.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(sheet.wide.width);
  const overflow = await page.locator('.overlap-matrix').evaluate((box) => getComputedStyle(box).overflow);
  expect(overflow).toBe('visible');
  await leave();
});

test.each(['', '?nakyma=kartta', '?nakyma=luettelo', '?nakyma=taulukko'])(
  "the browser's own print of the map gives the tables, and says how the picture gets on paper: /kartta%s",
  async (view) => {
    const { page, leave } = await visit(browser, `${server.url}/kartta${view}`);
    await settled(page);
    // Seen before the page's own ear takes it away again. Paper is narrower than the screen, which changes the view.
    await page.evaluate(() =>
      window.addEventListener(
        'afterprint',
        () => {
          const paper = document.querySelector<HTMLElement>('.map-print');
          globalThis.printed = [paper?.innerText ?? '', String(paper?.querySelectorAll('table').length)];
        },
        { capture: true, once: true },
      ),
    );
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    await expect.poll(() => page.evaluate(() => globalThis.printed?.length)).toBe(2);
    const [text, tables] = await page.evaluate(() => globalThis.printed ?? []);
    expect(tables).toBe('2');
    expect(text).toMatch(/Kuva ei ole tällä paperilla.+Tilanne \d+\.\d+\.\d{4}, versio \d+/s);
    // Where the screen's own view goes along, its room is left empty on sheet after sheet.
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(8);
    await expect.poll(() => page.locator('.map-print').count()).toBe(0);
    await leave();
  },
);
