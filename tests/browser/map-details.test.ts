import { readFile } from 'node:fs/promises';
import type { Browser, Download, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, settled, tabTo, topRows, visit, type Screen, type Visit } from './visit.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ seed: 'source' });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const steering = 'JÄMY-hankkeen ohjausryhmä';
const listOnly = 'nakyma=luettelo';

/** The same tasks on the map with its list, and in the list view, where there is no canvas. */
const places = [
  ['on the map', ''],
  ['in the list alone', listOnly],
] as const;

const openMap = async (query = '', screen: Screen = 'desktop'): Promise<Visit> => {
  const opened = await visit(browser, `${server.url}/kartta${query === '' ? '' : `?${query}`}`, screen);
  await opened.page.getByRole('tree').or(opened.page.locator('.map-picture')).first().waitFor();
  return opened;
};

const parameters = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const details = (page: Page): Locator => page.locator('.map-details');
const idOf = async (page: Page, name: string): Promise<string> =>
  (await page.getByRole('treeitem', { name }).first().getAttribute('data-key')) ?? '';

/** Presses it as somebody without a mouse does. */
const press = async (page: Page, button: Locator): Promise<void> => {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
};

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

/** Walks to a row of the list by its first letters and selects it. */
const select = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, page.locator('[role="treeitem"][tabindex="0"]'));
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 60; presses += 1) {
    const at = await page.evaluate(() => document.activeElement?.querySelector('.outline-row__name')?.textContent);
    if (at === name) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await details(page).getByRole('heading', { name }).waitFor();
};

const pick = async (page: Page, box: string, letters: string): Promise<void> => {
  await tabTo(page, page.getByRole('combobox', { name: box }));
  await page.keyboard.type(letters);
  await details(page).getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

/** The picture of a dialog that has just opened is worked out first. */
const drawn = async (target: Locator): Promise<void> =>
  expect.poll(() => target.getAttribute('aria-busy'), { timeout: 30_000 }).toBeNull();

const saved = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

describe.each(places)('with the keyboard alone, %s', (_, query) => {
  test('one finds how two organisations are connected, in words and in order', async () => {
    const { page, leave } = await openMap(query);
    await select(page, 'SPR Lapin piiri');
    await press(page, button(page, 'Miten yhteydessä…'));
    const to = page.getByRole('combobox', { name: 'Mihin' });
    await expect.poll(() => to.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Mistä' }).inputValue()).toBe('SPR Lapin piiri');
    await pick(page, 'Mihin', 'balan');
    const steps = details(page).locator('ol > li');
    await expect.poll(() => steps.count()).toBe(3);
    expect(await steps.first().textContent()).toMatch(
      /^SPR Lapin piiri – .+: Lapin sosiaali- ja terveysturvayhdistys ry/,
    );
    expect(await steps.last().textContent()).toBe(`${steering}: jäsenenä Balanssi ry (päätelty, ei lasketa)`);
    await details(page).getByText('Reitillä on 3 yhteyttä.').waitFor();
    await expect.poll(async () => (await topRows(page)).length).toBe(4);
    expect(parameters(page).get('reitti')?.split(',')).toHaveLength(2);
    await press(page, button(page, 'Lopeta reitin näyttäminen'));
    await expect.poll(async () => (await topRows(page)).length).toBeGreaterThan(4);
    await leave();
  });

  test('one shows what is within two steps, and comes back by the back key', async () => {
    const { page, leave } = await openMap(query);
    const all = await topRows(page);
    await select(page, steering);
    await press(page, button(page, '1 askel'));
    await expect.poll(async () => (await topRows(page)).length).toBe(10);
    await press(page, button(page, '2 askelta'));
    await expect.poll(async () => (await topRows(page)).length).toBeGreaterThan(10);
    expect(parameters(page).get('askeleet')).toBe('2');
    expect(await button(page, '2 askelta').getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await expect.poll(async () => (await topRows(page)).length).toBe(10);
    await press(page, button(page, 'Näytä taas koko kartta'));
    await expect.poll(() => topRows(page)).toEqual(all);
    await leave();
  });

  test('one unfolds and folds a network', async () => {
    const { page, leave } = await openMap(query === '' ? 'avatut=ei' : `avatut=ei&${query}`);
    const folded = await topRows(page);
    await select(page, steering);
    await press(page, button(page, 'Avaa organisaatiot (9)'));
    await expect.poll(async () => (await topRows(page)).length).toBe(folded.length + 9);
    await press(page, button(page, 'Sulje organisaatiot (9)'));
    await expect.poll(() => topRows(page)).toEqual(folded);
    await leave();
  });

  test('one exports what is shown: the same rows as CSV, the same nodes as SVG', async () => {
    const { page, leave } = await openMap(['themes=theme.hyte', query].filter(Boolean).join('&'));
    const rows = await topRows(page);
    await press(page, button(page, 'Vie'));
    await page.getByRole('dialog').waitFor();
    const take = async (name: string): Promise<Download> => {
      const target = button(page, name);
      await drawn(target);
      const coming = page.waitForEvent('download');
      await press(page, target);
      return coming;
    };
    const nodes = await take('Kohteet (CSV)');
    expect(nodes.suggestedFilename()).toMatch(/^verkostokartta-kohteet-\d{4}-\d{2}-\d{2}\.csv$/);
    const lines = (await saved(nodes)).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFNimi;Laji;/);
    expect(lines.slice(1).map((line) => line.split(';').at(-1))).toEqual(rows);
    const ties = (await saved(await take('Yhteydet (CSV)'))).trimEnd().split('\r\n').slice(1);
    for (const line of ties) for (const end of line.split(';').slice(-2)) expect(rows).toContain(end);
    const svg = await saved(await take('Tallenna kuva (SVG)'));
    // Nodes are placed; signs of ties are so too, and are left out of the count.
    expect(svg.match(/<use href="#vienti-(?!disputed|lapsed|base)/g)).toHaveLength(rows.length);
    expect(svg).toContain('@font-face');
    const png = await take('Tallenna kuva (PNG)');
    expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
    await leave();
  });

  test('SR042: one shares the view, and the link opens the same view with the same card for somebody else', async () => {
    const { page, leave } = await openMap(['avatut=ei', query].filter(Boolean).join('&'));
    await select(page, steering);
    await press(page, button(page, '1 askel'));
    await expect.poll(() => parameters(page).get('lahella')).not.toBeNull();
    await press(page, button(page, 'Jaa'));
    const address = page.getByRole('textbox', { name: 'Näkymän osoite' });
    const shared = await address.inputValue();
    // The test's server speaks http without a host the browser trusts with its clipboard.
    await press(page, button(page, 'Kopioi'));
    await page.getByText(/^Osoite on (kopioitu|nyt valittu)|Emme voineet kopioida/).waitFor();
    const rows = await (async () => {
      await page.keyboard.press('Escape');
      return topRows(page);
    })();
    const other = await visit(browser, shared);
    await details(other.page).getByRole('heading', { name: steering }).waitFor();
    await expect.poll(() => topRows(other.page)).toEqual(rows);
    expect(await button(other.page, '1 askel').getAttribute('aria-pressed')).toBe('true');
    await other.leave();
    await leave();
  });

  test('one undoes and redoes steps of the view, also after a reload, and they are those of back and forward', async () => {
    const { page, leave } = await openMap(query);
    const undo = button(page, 'Kumoa näkymän muutos');
    const redo = button(page, 'Tee uudelleen');
    const can = async (): Promise<readonly boolean[]> =>
      Promise.all([undo, redo].map(async (one) => (await one.getAttribute('aria-disabled')) !== 'true'));
    expect(await can()).toEqual([false, false]);
    const all = (await topRows(page)).length;
    await press(page, button(page, /^Hankkeet/));
    await press(page, button(page, /^Yhdistykset/));
    await expect.poll(() => parameters(page).get('piilota')).toBe('project,association');
    await page.keyboard.press('Control+z');
    await expect.poll(() => parameters(page).get('piilota')).toBe('project');
    expect(await can()).toEqual([true, true]);
    await page.reload();
    await page.getByRole('tree').waitFor();
    await expect.poll(can).toEqual([true, true]);
    await press(page, undo);
    await expect.poll(async () => (await topRows(page)).length).toBe(all);
    await expect.poll(can).toEqual([false, true]);
    await expect.poll(() => page.locator('[role="status"]').allTextContents()).toContain('Näkymän muutos on kumottu.');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => parameters(page).get('piilota')).toBe('project');
    await page.goForward();
    await expect.poll(() => parameters(page).get('piilota')).toBe('project,association');
    await expect.poll(can).toEqual([true, false]);
    await leave();
  });
});

test('undo never leads to another page, and typing is undone by the box itself', async () => {
  const { page, leave } = await openMap(listOnly);
  await button(page, /^Hankkeet/).click();
  await expect.poll(() => parameters(page).get('piilota')).toBe('project');
  await page.getByLabel('Etsi nimellä').fill('humak');
  await page.getByLabel('Etsi nimellä').press('Control+z');
  expect(parameters(page).get('piilota')).toBe('project');
  await page.getByRole('treeitem').first().click();
  await page.getByRole('link', { name: 'Avaa sivu' }).click();
  await page.waitForURL(/\/(verkosto|organisaatio)\//);
  await page.goBack();
  await page.getByRole('tree').waitFor();
  await expect.poll(() => button(page, 'Tee uudelleen').getAttribute('aria-disabled')).toBe('true');
  expect(await button(page, 'Kumoa näkymän muutos').getAttribute('aria-disabled')).toBe('false');
  await leave();
});

test('where no way leads, it is said, with what to try', async () => {
  const { page, leave } = await openMap(listOnly);
  const ids = await Promise.all(['SPR Lapin piiri', 'Balanssi ry'].map((name) => idOf(page, name)));
  await page.goto(`${server.url}/kartta?${listOnly}&reitti=${ids.join()}&piilotaviivat=inferred&irralliset=kylla`);
  await details(page).getByText('Ei yhteyttä tässä kuvassa.').waitFor();
  await button(page, 'Näytä kaikki lajit ja yhteydet').click();
  await details(page).getByText('Reitillä on 3 yhteyttä.').waitFor();
  await leave();
});

test('what the reader has moved is put back one by one or all at once', async () => {
  const { page, leave } = await openMap(listOnly);
  const ids = await Promise.all(['SPR Lapin piiri', 'Balanssi ry'].map((name) => idOf(page, name)));
  const moved = ids.map((id) => `${id}:10:20`).join();
  await page.goto(`${server.url}/kartta?${listOnly}&siirretyt=${moved}&valittu=${ids[0] ?? ''}`);
  await button(page, 'Palauta paikka').click();
  await expect.poll(() => parameters(page).get('siirretyt')).toBe(`${ids[1] ?? ''}:10:20`);
  await button(page, 'Sulje tiedot').click();
  await button(page, 'Palauta kaikki paikat').click();
  await expect.poll(() => parameters(page).get('siirretyt')).toBeNull();
  await leave();
});

test('the tables hold what is drawn', async () => {
  const { page, leave } = await openMap(`avatut=ei&${listOnly}`);
  const rows = await topRows(page);
  await page.getByRole('link', { name: 'Taulukko', exact: true }).click();
  const table = page.getByRole('table', { name: 'Kohteet' });
  await expect.poll(() => table.locator('tbody tr').count()).toBe(rows.length);
  await leave();
});

test('paper gets a wide sheet with picture, legend, sentences, day and version, then the tables', async () => {
  const { page, leave } = await openMap(listOnly);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await button(page, 'Vie').click();
  const print = button(page, 'Tulosta');
  await drawn(print);
  await print.click();
  await page.locator('body[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.map-print');
  expect(await sheet.locator('svg[role="img"]').first().isVisible()).toBe(true);
  // The legend is read from the same distance as the words beside it.
  const legend = await sheet.locator('.map-print__words svg').boundingBox();
  expect(legend?.width).toBeGreaterThan(200);
  expect(await sheet.textContent()).toMatch(/Tilanne \d+\.\d+\.\d{4}, versio \d+ · http/);
  expect(await sheet.getByRole('table').count()).toBe(2);
  expect(await page.locator('.map-body').isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => sheet.count()).toBe(0);
  await leave();
});

test('on a phone the menu holds what the heading has no room for, and the question rises in full', async () => {
  const { page, leave } = await openMap('', 'phone');
  await button(page, 'Toiminnot').click();
  await page.getByRole('dialog').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await button(page, 'Miten yhteydessä…').click();
  const box = page.getByRole('combobox', { name: 'Mihin' });
  await box.scrollIntoViewIfNeeded();
  expect(await box.isVisible()).toBe(true);
  await button(page, 'Näytä vähemmän').click();
  await button(page, 'Sulje tiedot').click();
  await expect.poll(() => page.locator('.map-sheet').count()).toBe(0);
  await leave();
});

test.each([
  ['a way between two', 'reitti=A,B', 'desktop', null],
  ['an open question on a phone', `${listOnly}&reitti=A,`, 'phone', null],
  ['a focus', 'valittu=A&lahella=A&askeleet=2', 'desktop', null],
  ['sharing', listOnly, 'desktop', 'Jaa'],
  ['exporting', listOnly, 'desktop', 'Vie'],
] as const)('axe finds nothing in %s', async (_, query, screen, opens) => {
  const first = await openMap(listOnly);
  const [a, b] = await Promise.all([idOf(first.page, steering), idOf(first.page, 'Humak')]);
  await first.leave();
  const { page, leave } = await openMap(query.replaceAll('A', a).replaceAll('B', b), screen);
  if (opens !== null) await button(page, opens).click();
  if (opens === 'Vie') await drawn(button(page, 'Tulosta'));
  await settled(page);
  expect(await accessibilityProblems(page)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  await leave();
});
