// What the map shows, chosen with the keyboard alone: filters that say what they leave, groups, lines, names, days.
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, numberIn, settled, tabTo, visit, type Screen, type Visit } from './visit.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ seed: 'source' }), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const open = async (query = '', screen: Screen = 'desktop'): Promise<Visit> => {
  const opened = await visit(browser, `${server.url}/kartta${query}`, screen);
  await opened.page.getByRole('button', { name: /^Rajaa/ }).waitFor();
  return opened;
};

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const inAddress = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const press = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};
/** The number of a kind's chip: "3/17" is 17 in all. */
const all = async (page: Page, kind: string): Promise<number> =>
  numberIn((await button(page, new RegExp(`^${kind}`)).textContent())?.split('/').at(-1) ?? '');
const names = (page: Page): Promise<readonly string[]> => page.locator('.outline-row__name').allTextContents();
const summary = (page: Page): Promise<string | null> => page.locator('.ui-heading__summary').textContent();

/** A choice of an open filter, and the number it says. */
const choice = async (page: Page, label: string): Promise<{ readonly box: Locator; readonly count: number }> => {
  const box = page.getByRole('dialog').getByRole('checkbox', { name: label, exact: true });
  const id = (await box.getAttribute('id')) ?? '';
  return { box, count: numberIn(await page.locator(`[id="${id}-count"] [aria-hidden]`).textContent()) };
};

const theme = 'Hyvinvoinnin ja terveyden edistäminen (hyte)';

/** The same is done beside the picture, and where there is no picture at all. */
const places = [
  ['on the map', ''],
  ['in the list alone', 'nakyma=luettelo'],
] as const;

test.each(places)('with the keyboard alone one sees the networks of one theme in Sodankylä, %s', async (_, view) => {
  const { page, leave } = await open(`?${view}`);
  await press(page, button(page, 'Rajaa'));
  const dialog = page.getByRole('dialog');
  await press(page, dialog.locator('summary', { hasText: 'Verkoston teema' }));
  const chosen = await choice(page, theme);
  await press(page, chosen.box, 'Space');
  await press(page, dialog.locator('summary', { hasText: /^Verkoston alue$/ }));
  await tabTo(page, dialog.getByLabel('Etsi vaihtoehto'));
  await page.keyboard.type('sodank');
  const { box } = await choice(page, 'Sodankylä');
  await expect.poll(async () => (await choice(page, 'Sodankylä')).count).toBeLessThan(chosen.count);
  const { count } = await choice(page, 'Sodankylä');
  await press(page, box, 'Space');
  await press(page, dialog.getByRole('button', { name: /^Näytä \d+ kohde/ }));
  await dialog.waitFor({ state: 'hidden' });
  expect(count).toBeGreaterThan(0);
  expect(await all(page, 'Verkostot')).toBe(count);
  const { data } = await ask<{ readonly networks: { readonly count: { readonly total: number } } }>(
    server.url,
    '{ networks(filter: { themes: ["theme.hyte"], areas: ["area_municipality_758"] }) { count { total } } }',
  );
  expect(count).toBe(data.networks.count.total);
  await page.getByText('Verkoston alue: Sodankylä').waitFor();
  await press(page, button(page, 'Poista rajaus: Verkoston alue: Sodankylä'));
  await expect.poll(() => all(page, 'Verkostot')).toBe(chosen.count);
  await leave();
});

test('every choice of a filter says what choosing it shows, zeros too', async () => {
  const { page, leave } = await open('?irralliset=kylla');
  await button(page, 'Rajaa').click();
  const dialog = page.getByRole('dialog');
  const networks = await all(page, 'Verkostot');
  for (const name of ['Verkoston laji', 'Verkoston avoimuus', 'Verkoston alueellinen taso']) {
    const fold = dialog
      .locator('details')
      .filter({ has: page.locator('summary', { hasText: new RegExp(`^${name}`) }) });
    await fold.locator('summary').click();
    const labels = await fold.locator('label').allTextContents();
    expect(labels.length).toBeGreaterThan(1);
    for (const label of labels) {
      const { box, count } = await choice(page, label);
      await box.press('Space');
      await expect.poll(() => (count === 0 ? button(page, /^Verkostot/).count() : all(page, 'Verkostot'))).toBe(count);
      await box.press('Space');
      await expect.poll(() => all(page, 'Verkostot')).toBe(networks);
    }
    await fold.locator('summary').click();
  }
  await leave();
});

test('SR012 SR013: grouping by function and back changes the view, not the numbers; what has no function says so', async () => {
  // All of it: whom only a link to a theme ties stands alone where themes are not drawn.
  const { page, leave } = await open('?irralliset=kylla&avatut=kaikki');
  const [before, networks] = [await summary(page), await all(page, 'Verkostot')];
  const counted = /Kuvassa on \d+ verkostoa, \d+ organisaatiota/.exec(before ?? '')?.[0] ?? 'none';
  await press(page, page.getByLabel('Ryhmittely'), 'ArrowDown');
  await expect.poll(() => inAddress(page, 'ryhmittely')).toBe('toiminta');
  await expect
    .poll(async () => (await page.locator('[role="status"]').allTextContents()).join(' '))
    .toContain('Kuvassa on');
  const withoutFunction = page.getByRole('treeitem', { name: /Toiminta: ei tietoa/ });
  const { data } = await ask<{
    readonly networks: { readonly nodes: readonly { readonly functions: readonly unknown[] }[] };
  }>(server.url, '{ networks(first: 100) { nodes { functions { id } } } }');
  const missing = data.networks.nodes.filter(({ functions }) => functions.length === 0).length;
  expect(missing).toBeGreaterThan(0);
  await expect.poll(() => withoutFunction.count()).toBe(missing);
  expect(await all(page, 'Verkostot')).toBe(networks);
  for (const grouping of ['alue', 'laji', 'suhde', 'ei']) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => inAddress(page, 'ryhmittely')).toBe(grouping);
    expect(await all(page, 'Verkostot')).toBe(networks);
    expect((await summary(page))?.replace(' ja ', ', ')).toContain(counted);
  }
  await page.keyboard.press('Home');
  await expect.poll(() => inAddress(page, 'ryhmittely')).toBeNull();
  await expect.poll(() => summary(page)).toBe(before);
  await leave();
});

test('groups that were asked for come first and open, each with what is in it, and say no more than that', async () => {
  const { page, leave } = await open('?ryhmittely=laji&nakyma=luettelo');
  const first = page.getByRole('treeitem').first();
  expect(await first.getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByText('kuuluu ryhmään').count()).toBe(0);
  expect(await page.getByRole('treeitem', { level: 2 }).count()).toBeGreaterThan(10);
  const projects = page.getByRole('treeitem', { name: /^Hanke/ }).first();
  expect(numberIn(await projects.locator('.outline-mark [aria-hidden]').textContent())).toBe(4);
  expect(await projects.getAttribute('aria-expanded')).toBe('false');
  await press(page, page.locator('[role="treeitem"][tabindex="0"]'), 'h');
  await expect.poll(() => projects.evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => projects.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.querySelector('svg + .outline-row__text')?.textContent))
    .toMatch(/hanke/);
  await leave();
});

test('with the keyboard alone one takes inferred ties away and brings them back', async () => {
  const { page, leave } = await open();
  const inferred = button(page, /^päätelty/);
  const count = numberIn(await inferred.textContent());
  await page.getByText(`Pääteltyjä yhteyksiä ${count}.`).waitFor();
  expect(await inferred.getAttribute('aria-pressed')).toBe('true');
  await press(page, inferred, 'Space');
  await expect.poll(() => inferred.getAttribute('aria-pressed')).toBe('false');
  expect(inAddress(page, 'piilotaviivat')).toBe('inferred');
  expect(numberIn(await inferred.textContent())).toBe(count);
  await expect.poll(() => page.getByText(/^Pääteltyjä yhteyksiä/).count()).toBe(0);
  await page.keyboard.press('Space');
  await page.getByText(`Pääteltyjä yhteyksiä ${count}.`).waitFor();
  await leave();
});

describe('searching', () => {
  const search = (page: Page): Locator => page.getByLabel('Etsi nimellä');

  test.each(places)('with the keyboard alone one finds SPR Lapin piiri by its other name, %s', async (_, view) => {
    const { page, leave } = await open(`?avatut=ei&${view}`);
    await tabTo(page, search(page));
    await page.keyboard.type('punainen risti');
    await page.getByText('Löytyi 1 kohde. Niistä 1 ei ole kuvassa.').waitFor();
    expect(await page.getByRole('treeitem').textContent()).toContain('ei kuvassa');
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page, 'valittu')).toBe('org_ORG09');
    await page.locator('.map-details').getByRole('heading', { name: 'SPR Lapin piiri' }).waitFor();
    await page.getByText('Löytyi 1 kohde.', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe('org_ORG09');
    await page.keyboard.press('Escape');
    await expect.poll(() => search(page).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await search(page).inputValue()).toBe('');
    await leave();
  });

  test.each(places)('with the keyboard alone one lists the networks of an organisation, %s', async (_, view) => {
    const { page, leave } = await open(`?${view}`);
    await tabTo(page, search(page));
    await page.keyboard.type('humak');
    await page.getByText('Löytyi 1 kohde.', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    const details = page.locator('.map-details');
    await details.getByRole('heading', { name: 'Jäsenenä verkostoissa 1' }).waitFor();
    const { data } = await ask<{
      readonly networks: { readonly nodes: readonly { readonly names: { fi: string } }[] };
    }>(server.url, '{ networks(filter: { organisation: ["org_ORG13"] }) { nodes { names { fi } } } }');
    const listed = details.locator('section', { has: page.getByRole('heading', { name: /^Jäsenenä/ }) });
    expect(await listed.getByRole('link').allTextContents()).toEqual(
      data.networks.nodes.map(({ names: { fi } }) => fi),
    );
    // Of SPR Lapin piiri the source names a tie, but no network: that is said, and nothing made up.
    await page.keyboard.press('Control+a');
    await page.keyboard.type('spr lapin');
    await page.getByRole('treeitem', { name: /SPR Lapin piiri/ }).waitFor();
    await page.keyboard.press('Enter');
    await details.getByRole('heading', { name: 'SPR Lapin piiri' }).waitFor();
    await details.getByRole('heading', { name: /^Muut suhteet/ }).waitFor();
    expect(await details.getByRole('heading', { name: /verkostoissa/ }).count()).toBe(0);
    await leave();
  });

  test('Enter right after the last letter chooses the first of what is found, too', async () => {
    const { page, leave } = await open('?nakyma=luettelo');
    await tabTo(page, search(page));
    await page.keyboard.type('spr lapin');
    await page.keyboard.press('Enter');
    await expect.poll(() => inAddress(page, 'valittu')).toBe('org_ORG09');
    await leave();
  });

  test.each(places)('the box is as wide as the list, %s', async (_, view) => {
    const { page, leave } = await open(`?${view}`);
    const [box, panel] = [await search(page).boundingBox(), await page.locator('.map-outline').boundingBox()];
    const [left, right] = [
      (box?.x ?? 0) - (panel?.x ?? 0),
      (panel?.x ?? 0) + (panel?.width ?? 0) - (box?.x ?? 0) - (box?.width ?? 0),
    ];
    expect(left).toBeGreaterThan(8);
    expect(right).toBeCloseTo(left, 0);
    await leave();
  });

  test('a found one of a hidden kind shows its kind again', async () => {
    const { page, leave } = await open('?piilota=association,project');
    await search(page).fill('spr lapin');
    await page.getByRole('treeitem', { name: /ei kuvassa/ }).waitFor();
    await search(page).press('Enter');
    await expect.poll(() => inAddress(page, 'piilota')).toBe('project');
    expect(inAddress(page, 'valittu')).toBe('org_ORG09');
    await leave();
  });

  test('what the filters leave out is offered; one press takes them away, going back brings them back', async () => {
    const { page, leave } = await open('?themes=theme.hyte&nakyma=luettelo');
    await tabTo(page, search(page));
    await page.keyboard.type('kitinen');
    await page.getByText('Löytyi 0 kohdetta.').waitFor();
    const [picture, panel] = [page.locator('.map-outline .ui-state > *').first(), page.locator('.map-outline')];
    const [inner, outer] = [await picture.boundingBox(), await panel.boundingBox()];
    expect((inner?.x ?? 0) - (outer?.x ?? 0)).toBeGreaterThan(8);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, button(page, 'Etsi myös rajauksen ulkopuolelta (1)'));
    await page.getByRole('treeitem', { name: /Kitinen/ }).waitFor();
    expect(inAddress(page, 'themes')).toBeNull();
    await page.goBack();
    await expect.poll(() => inAddress(page, 'themes')).toBe('theme.hyte');
    await leave();
  });
});

describe('time', () => {
  const slider = (page: Page): Locator => page.getByLabel('Katsottava päivä');
  const day = (page: Page): Promise<string | null> => slider(page).getAttribute('aria-valuetext');

  test('with the keyboard alone one goes to 20.5.2019 by the slider and back to today; all the way is one step back', async () => {
    const { page, leave } = await open();
    await press(page, button(page, 'Aika tänään'));
    await tabTo(page, slider(page));
    await page.keyboard.press('Home');
    expect(await day(page)).toBe('1.1.2019');
    for (let month = 0; month < 4; month += 1) await page.keyboard.press('PageUp');
    expect(await day(page)).toBe('1.5.2019');
    for (let step = 0; step < 19; step += 1) await page.keyboard.press('ArrowRight');
    expect(await day(page)).toBe('20.5.2019');
    await expect.poll(() => inAddress(page, 'paiva')).toBe('2019-05-20');
    await expect
      .poll(async () => (await page.locator('[role="status"]').allTextContents()).join(' '))
      .toContain('Tilanne 20.5.2019. Kuvassa on');
    await page.keyboard.press('Tab');
    await page.goBack();
    await expect.poll(() => inAddress(page, 'paiva')).toBeNull();
    await page.goForward();
    await expect.poll(() => inAddress(page, 'paiva')).toBe('2019-05-20');
    await press(page, page.locator('.time-bar').getByRole('button', { name: 'Tänään' }));
    await expect.poll(() => inAddress(page, 'paiva')).toBeNull();
    await leave();
  });

  test('what happened is a list too: each leads to its day, and on from there goes from change to change', async () => {
    const { page, leave } = await open('?paiva=2019-05-20');
    expect(await day(page)).toBe('20.5.2019');
    await button(page, /^Mitä tapahtui/).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await button(page, /31\.12\.2022 Päättyi: Keski-Suomen sairaanhoitopiiri/).click();
    await expect.poll(() => inAddress(page, 'paiva')).toBe('2023-01-01');
    await button(page, 'Edellinen muutos').click();
    await expect.poll(() => inAddress(page, 'paiva')).toBe('2020-01-01');
    await button(page, 'Edellinen muutos').click();
    await expect.poll(() => inAddress(page, 'paiva')).toBe('2019-09-01');
    await button(page, 'Seuraava muutos').click();
    await expect.poll(() => inAddress(page, 'paiva')).toBe('2020-01-01');
    await leave();
  });

  test('play begins when asked, goes from change to change, and stops at today', async () => {
    const { page, leave } = await open('?paiva=2020-01-01');
    await page.waitForTimeout(2000);
    expect(inAddress(page, 'paiva')).toBe('2020-01-01');
    await button(page, 'Toista muutokset').click();
    await expect.poll(() => inAddress(page, 'paiva'), { timeout: 5000 }).toBe('2023-01-01');
    await expect.poll(() => inAddress(page, 'paiva'), { timeout: 5000 }).toBeNull();
    await button(page, 'Toista muutokset').waitFor();
    await leave();
  });

  test('what had not ended yet is there on an earlier day', async () => {
    const { page, leave } = await open('?paiva=2019-05-20&irralliset=kylla&nakyma=luettelo&haku=sairaanhoitopiiri');
    await expect.poll(() => names(page)).toContain('Keski-Suomen sairaanhoitopiiri');
    await page.locator('.time-bar').getByRole('button', { name: 'Tänään' }).click();
    await expect.poll(() => names(page)).not.toContain('Keski-Suomen sairaanhoitopiiri');
    await leave();
  });
});

test('on a phone the filters fill the screen, and their last button says how much there is to see', async () => {
  const { page, leave } = await open('', 'phone');
  await button(page, 'Rajaa').click();
  const dialog = page.getByRole('dialog');
  const box = await dialog.boundingBox();
  expect([box?.width, box?.height]).toEqual([390, 844]);
  await dialog.getByText('Verkoston teema').click();
  await dialog.getByText(theme).click();
  const last = dialog.getByRole('button', { name: /^Näytä \d/ });
  await expect.poll(async () => numberIn(await last.textContent())).toBeLessThan(46);
  const shown = numberIn(await last.textContent());
  expect(await accessibilityProblems(page)).toEqual([]);
  await last.click();
  await page.getByText(`Näkyvissä ${shown}, kaikkiaan`).waitFor();
  await leave();
});

test('on a phone the legend is folded, opens with a press, and nothing lies over it', async () => {
  const { page, leave } = await open('?nakyma=kartta', 'phone');
  expect(await button(page, /^jäsen/).count()).toBe(0);
  await button(page, 'Merkkien selitys').click();
  const last = page.locator('.map-legend li').last();
  await last.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const free = await last.evaluate((sign) => {
    const { left, top, width, height } = sign.getBoundingClientRect();
    return sign.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(free).toBe(true);
  const lines = await page.locator('.map-legend__line').evaluateAll((found) => found.map((one) => one.clientHeight));
  expect(Math.min(...lines)).toBeGreaterThanOrEqual(42);
  expect(await accessibilityProblems(page)).toEqual([]);
  await leave();
});

test.each([
  ['grouped by area on a day', '?ryhmittely=alue&paiva=2019-05-20'],
  ['with a line of the legend off', '?piilotaviivat=inferred,link'],
  ['with filters chosen', '?themes=theme.hyte&areas=area_region_19&kind=organisationKind.project'],
])('axe finds nothing in the map %s', async (_, query) => {
  const { page, leave } = await open(query);
  await settled(page);
  expect(await accessibilityProblems(page)).toEqual([]);
  await leave();
});

test('axe finds nothing in the filters, every one of them open', async () => {
  const { page, leave } = await open('?themes=theme.hyte');
  await button(page, /^Rajaa/).click();
  const folds = page.getByRole('dialog').locator('details:not([open]) > summary');
  while ((await folds.count()) > 0) await folds.first().click();
  await settled(page);
  expect(await accessibilityProblems(page)).toEqual([]);
  await leave();
});
