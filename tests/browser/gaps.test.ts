// Matrices of gaps with the keyboard alone: through the grid, into a cell, to a decision, and back by undo.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, numberIn, settled, tabTo, visit, type Screen } from './visit.ts';

let server: TestServer;
let browser: Browser;
let coordinator: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ seed: 'example' }), launchChromium()]);
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const matrix = '/loydokset/aukot/kunta-teema';
const at = (path: string, screen: Screen = 'desktop', cookie = '') => visit(browser, server.url + path, screen, cookie);

/** Row and column of the cell with the focus, from 0; the foot is the last row. */
const placeNow = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('[data-grid-row]');
    const cells = [...(row?.querySelectorAll('[tabindex]') ?? [])];
    return {
      row: row ? [...document.querySelectorAll('[data-grid-row]')].indexOf(row) : -1,
      column: document.activeElement ? cells.indexOf(document.activeElement) : -1,
    };
  });

const spoken = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector('.visually-hidden')?.textContent ?? '');

const legend = async (page: Page, words: string): Promise<number> =>
  numberIn(
    (await page
      .locator('.gap-legend li')
      .filter({ hasText: words })
      .locator('strong')
      .textContent()
      .catch(() => '0')) ?? '0',
  );

/** Where the first cell is that somebody could decide on. */
const firstGap = async (): Promise<{ readonly row: number; readonly column: number }> => {
  const { data } = await ask<{
    matrix: { columns: readonly object[]; cells: readonly { state: string; finding: string | null }[] };
  }>(server.url, '{ matrix(id: MUNICIPALITY_THEME) { columns { id } cells { state finding } } }');
  const wide = data.matrix.columns.length;
  const found = data.matrix.cells.findIndex(({ state, finding }) => state === 'NONE' && finding !== null);
  return { row: Math.floor(found / wide), column: found % wide };
};

describe('the grid', () => {
  it('is one stop of the Tab key; arrows, Home and End go through it, and the cell says what it knows', async () => {
    const { page, leave } = await at(matrix);
    await settled(page);
    const first = page.locator('[data-grid-row] [tabindex="0"]');
    expect(await first.count()).toBe(1);
    await tabTo(page, first);
    expect(await placeNow(page)).toEqual({ row: 0, column: 0 });
    const size = {
      rows: await page.locator('[data-grid-row]').count(),
      columns: await page.locator('[data-grid-row]').first().locator('[tabindex]').count(),
    };
    expect(size.rows).toBe(22);
    const press = async (keys: string, row: number, column: number): Promise<void> => {
      await page.keyboard.press(keys);
      expect(await placeNow(page), keys).toEqual({ row, column });
      expect(await page.locator('[data-grid-row] [tabindex="0"]').count(), keys).toBe(1);
    };
    await press('ArrowRight', 0, 1);
    await press('ArrowDown', 1, 1);
    await press('End', 1, size.columns - 1);
    await press('Home', 1, 0);
    await press('Control+End', size.rows - 1, size.columns - 1);
    await press('ArrowRight', size.rows - 1, size.columns - 1);
    await press('Control+Home', 0, 0);
    expect(await spoken(page)).toMatch(/^Enontekiö, Osallisuus: ainakin \d+ verkosto/);
    await page.keyboard.press('Tab');
    expect((await placeNow(page)).row).toBe(-1);
    await leave();
  });

  it('keeps names and heads in sight, and nothing that has the focus lies under them', async () => {
    const { page, leave } = await at(matrix);
    await settled(page);
    await tabTo(page, page.locator('[data-grid-row] [tabindex="0"]'));
    await page.keyboard.press('Control+End');
    for (const key of ['ArrowUp', 'PageUp', 'Home', 'PageUp', 'Control+Home']) {
      await page.keyboard.press(key);
      const isSeen = await page.evaluate(() => {
        const element = document.activeElement;
        const box = element?.getBoundingClientRect();
        if (!element || !box) return false;
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return top !== null && element.contains(top);
      });
      expect(isSeen, key).toBe(true);
    }
    await leave();
  });

  it('tells zero, not known and some apart by mark, word and pattern, with colours forced too', async () => {
    const context = await browser.newContext({ locale: 'fi-FI', forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(`${server.url}/loydokset/aukot/ryhma-edustus`);
    await page.locator('.ui-cell--unknown').first().waitFor();
    expect(await page.locator('td .ui-cell--unknown').first().textContent()).toMatch(/^\?.*: ei tietoa/);
    expect(await page.locator('td .ui-cell--zero').first().textContent()).toMatch(/^0.*asia on kysytty/);
    for (const kind of ['zero', 'unknown']) {
      const width = await page
        .locator(`td .ui-cell--${kind}`)
        .first()
        .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).borderTopWidth));
      expect(width, kind).toBeGreaterThanOrEqual(1);
    }
    await context.close();
  });
});

describe('a cell', () => {
  it('opens with Enter, takes the focus, and gives it back with Escape; its number is that of its list', async () => {
    const { page, leave } = await at(matrix);
    await settled(page);
    await tabTo(page, page.locator('[data-grid-row] [tabindex="0"]'));
    await page.keyboard.press('ArrowDown');
    const said = numberIn(await spoken(page));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Inari, Osallisuus' });
    await panel.getByRole('heading', { level: 2 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Inari, Osallisuus');
    const list = panel.getByRole('link', { name: /^Avaa luettelo/ });
    await list.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => placeNow(page)).toEqual({ row: 1, column: 0 });
    await page.keyboard.press('Enter');
    await tabTo(page, list);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Verkostot' }).waitFor();
    await settled(page);
    expect(numberIn(await page.locator('.list-results [role="status"]').first().textContent())).toBe(said);
    await leave();
  });

  it('SR016: that is a gap is dismissed with a reason, marked, counted apart after a reload, and back after undo', async () => {
    const { page, leave } = await at(matrix, 'desktop', coordinator);
    await settled(page);
    const before = await legend(page, 'ei yhtään verkostoa');
    await tabTo(page, page.locator('[data-grid-row] [tabindex="0"]'));
    const { row, column } = await firstGap();
    for (let down = 0; down < row; down += 1) await page.keyboard.press('ArrowDown');
    for (let right = 0; right < column; right += 1) await page.keyboard.press('ArrowRight');
    expect(await placeNow(page)).toEqual({ row, column });
    const name = await spoken(page);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.getByText('Kuka voisi täyttää aukon').waitFor();
    const answer = panel.getByRole('radio').first();
    await tabTo(page, answer);
    await panel.getByRole('radio', { name: /^Aukko saa jäädä/ }).focus();
    await page.keyboard.press('Space');
    const reason = panel.getByRole('combobox');
    await tabTo(page, reason);
    await page.keyboard.press('ArrowDown');
    const save = panel.locator('button[type="submit"]');
    await tabTo(page, save);
    await page.keyboard.press('Enter');
    await expect.poll(() => legend(page, 'aukko, josta on päätetty'), { timeout: 10_000 }).toBe(1);
    expect(await legend(page, 'ei yhtään verkostoa')).toBe(before - 1);
    await page.reload();
    await settled(page);
    expect(await legend(page, 'aukko, josta on päätetty')).toBe(1);
    const marked = page.locator('td .ui-cell--zero').filter({ hasText: 'Aukosta on päätetty' });
    expect(await marked.locator('.visually-hidden').textContent()).toBe(`${name}. Aukosta on päätetty.`);
    expect(await marked.locator('svg').count()).toBe(1);
    await page.goto(`${server.url}/historia`);
    await settled(page);
    await page
      .getByRole('button', { name: /^Kumoa:/ })
      .first()
      .click();
    await settled(page);
    await page.goto(server.url + matrix);
    await settled(page);
    expect(await legend(page, 'ei yhtään verkostoa')).toBe(before);
    await leave();
  });
});

describe('on a phone', () => {
  it('the list has every cell of the grid, and a cell opens over the page', async () => {
    const { page, leave } = await at(matrix, 'phone');
    await settled(page);
    const listed = await page.locator('.gap-list__cell').count();
    await page.locator('.gap-list__cell').first().click();
    await page.getByRole('dialog').getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Taulukko' }).click();
    await page.getByRole('grid').waitFor();
    expect(await page.locator('td .ui-cell').count()).toBe(listed);
    await leave();
  });

  it.each(['luettelo', 'taulukko'])('nothing scrolls sideways at 320 pixels, as %s', async (view) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'fi-FI' });
    const page = await context.newPage();
    for (const path of ['/loydokset/aukot', `${matrix}?nakyma=${view}`, `${matrix}?nakyma=${view}&ruutu=a~b`]) {
      await page.goto(server.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
    await context.close();
  });
});

describe('what machines find', () => {
  it.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)('is nothing, %s at %i pixels', async (colorScheme, width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, locale: 'fi-FI' });
    const page = await context.newPage();
    for (const path of [
      '/loydokset/aukot',
      matrix,
      '/loydokset/aukot/ryhma-edustus?nakyma=taulukko',
      '/loydokset/aukot/haaste-resurssi',
    ]) {
      await page.goto(server.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect(await accessibilityProblems(page), path).toEqual([]);
    }
    const cell = page.locator('.ui-cell[href], .gap-list__cell').first();
    await cell.click();
    await page.locator('.gap-panel, [role="dialog"], dialog[open]').first().waitFor();
    await settled(page);
    expect(await accessibilityProblems(page), 'open cell').toEqual([]);
    await context.close();
  });
});

it('the table comes as a file with a row for each municipality, and unknown is a word there, never 0', async () => {
  const { page, leave } = await at('/loydokset/aukot/ryhma-edustus');
  await settled(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lataa taulukko' }).click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const rows = Buffer.concat(parts).toString('utf8').trim().split('\r\n');
  expect(rows).toHaveLength((await page.locator('[data-grid-row]').count()) + 1);
  expect(rows.some((row) => row.includes('ei tietoa'))).toBe(true);
  await leave();
});

it('on paper the whole matrix fits the width of a sheet', async () => {
  const { page, leave } = await at(matrix);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1047, height: 718 });
  const wide = await page.locator('.gap-grid').evaluate((grid) => grid.scrollWidth);
  // A pixel for rounding.
  expect(wide).toBeLessThanOrEqual(1048);
  await leave();
});
