import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, numberIn, settled, tabTo, topRows, visit, type Screen, type Visit } from './visit.ts';

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
const council = 'Järjestöneuvottelukunta';

/** What is drawn, read from the instance that Cytoscape leaves on its container. */
type DrawnNode = { readonly id: string; readonly x: number; readonly y: number; readonly classes: string };
type Picture = { readonly zoom: number; readonly nodes: readonly DrawnNode[] };

const picture = (page: Page): Promise<Picture> =>
  page.locator('.graph-canvas').evaluate((element) => {
    type Node = {
      readonly id: () => string;
      readonly classes: () => readonly string[];
      readonly renderedPosition: () => { readonly x: number; readonly y: number };
    };
    type Instance = { readonly zoom: () => number; readonly nodes: () => { readonly toArray: () => readonly Node[] } };
    const { _cyreg: registry } = element as unknown as { readonly _cyreg: { readonly cy: Instance } };
    const { cy } = registry;
    const nodes = cy.nodes().toArray();
    return {
      zoom: cy.zoom(),
      nodes: nodes.map((node) => ({ id: node.id(), ...node.renderedPosition(), classes: node.classes().join(' ') })),
    };
  });

const drawnNode = async (page: Page, id: string): Promise<DrawnNode | undefined> =>
  (await picture(page)).nodes.find((node) => node.id === id);

const openList = async (query = '', screen: Screen = 'desktop'): Promise<Visit> => {
  const opened = await visit(browser, `${server.url}/kartta${query}`, screen);
  await opened.page.getByRole('tree').waitFor();
  return opened;
};

const openPicture = async (query = '', screen: Screen = 'desktop'): Promise<Visit> => {
  const opened = await visit(browser, `${server.url}/kartta${query}`, screen);
  await opened.page.locator('.graph-frame[aria-busy="false"]').waitFor();
  return opened;
};

const row = (page: Page, name: string): Locator => page.getByRole('treeitem', { name }).first();
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.querySelector('.outline-row__name')?.textContent ?? '');
const selectedInAddress = (page: Page): string | null => new URL(page.url()).searchParams.get('valittu');

describe('the map as it opens', () => {
  let opened: Visit;
  let page: Page;

  beforeAll(async () => {
    opened = await openPicture();
    ({ page } = opened);
  });

  afterAll(async () => opened.leave());

  test('the list holds what the picture holds, and nothing else, whatever is hidden', async () => {
    const shown = async (): Promise<readonly [ReadonlySet<string>, ReadonlySet<string>]> => [
      new Set((await picture(page)).nodes.map(({ id }) => id)),
      new Set(await topRows(page)),
    ];
    const [drawn, listed] = await shown();
    expect(listed).toEqual(drawn);
    await page.getByRole('button', { name: /^Hankkeet/ }).click();
    await expect.poll(async () => (await picture(page)).nodes.length).toBeLessThan(drawn.size);
    const [fewerDrawn, fewerListed] = await shown();
    expect(fewerListed).toEqual(fewerDrawn);
    expect(new URL(page.url()).searchParams.get('piilota')).toBe('project');
    await page.getByRole('button', { name: /^Hankkeet/ }).click();
  });

  test('buttons zoom, move and show all: nothing needs dragging', async () => {
    const start = await picture(page);
    await page.getByRole('button', { name: 'Lähennä' }).click();
    await expect.poll(async () => (await picture(page)).zoom).toBeGreaterThan(start.zoom);
    const before = await picture(page);
    await page.getByRole('button', { name: 'Siirry oikealle' }).click();
    await expect.poll(async () => (await picture(page)).nodes[0]?.x).toBeLessThan(before.nodes[0]?.x ?? 0);
    await page.getByRole('button', { name: 'Näytä koko kartta' }).click();
    await expect.poll(async () => (await picture(page)).zoom).toBeCloseTo(start.zoom, 3);
  });

  test('the wheel scrolls the page; the map does not hold the reader fast', async () => {
    const { zoom } = await picture(page);
    await page.locator('.graph-canvas').hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect((await picture(page)).zoom).toBe(zoom);
    await page.evaluate(() => window.scrollTo(0, 0));
  });

  test('searching narrows the list, and the picture steps back behind what is found', async () => {
    await page.getByLabel('Etsi nimellä').fill('humak');
    await expect.poll(async () => (await topRows(page)).length).toBe(1);
    const [found] = await topRows(page);
    await expect.poll(async () => (await drawnNode(page, found ?? ''))?.classes).not.toContain('is-dimmed');
    expect((await picture(page)).nodes.filter(({ classes }) => !classes.includes('is-dimmed'))).toHaveLength(1);
    await page.getByLabel('Etsi nimellä').fill('löytymätön');
    await page.getByText('Emme löytäneet: löytymätön. Kokeile lyhyempää sanaa.').waitFor();
    await page.getByLabel('Etsi nimellä').fill('');
  });

  test('selecting on the map moves the list too', async () => {
    const id = (await row(page, council).getAttribute('data-key')) ?? '';
    const at = await drawnNode(page, id);
    await page.locator('.graph-canvas').click({ position: { x: at?.x ?? 0, y: at?.y ?? 0 } });
    await expect.poll(() => selectedInAddress(page)).toBe(id);
    await expect.poll(() => row(page, council).getAttribute('aria-selected')).toBe('true');
    expect(await row(page, council).getAttribute('tabindex')).toBe('0');
    await page.locator('.map-details').getByRole('heading', { name: council }).waitFor();
    await page.getByRole('button', { name: 'Sulje tiedot' }).click();
  });
});

test('the numbers of the map are those of the lists', async () => {
  const { page, leave } = await openPicture('?irralliset=kylla');
  const { data } = await ask<{
    readonly networks: { readonly count: { readonly total: number } };
    readonly organisations: { readonly count: { readonly total: number; readonly sets: number } };
  }>(server.url, '{ networks { count { total } } organisations { count { total sets } } }');
  const summary = (await page.locator('.ui-heading__summary').textContent()) ?? '';
  expect(summary).toContain(`${data.networks.count.total} verkostoa`);
  expect(summary).toContain(`${data.organisations.count.total} organisaatiota`);
  const chip = await page.getByRole('button', { name: /^Joukot/ }).textContent();
  expect(numberIn(chip)).toBe(data.organisations.count.sets);
  const cut = (await page.getByText(/^Näkyvissä \d+, kaikkiaan \d+/).textContent()) ?? '';
  expect(cut).toBe(`Näkyvissä ${numberIn(cut)}, kaikkiaan ${numberIn(cut)}.`);
  await leave();
});

test('with the keyboard alone one goes from a network to its members, selects one, and reads on in its details', async () => {
  const { page, leave } = await openPicture();
  await tabTo(page, page.locator('[role="treeitem"][tabindex="0"]'));
  await page.keyboard.press('Home');
  await page.keyboard.press('j');
  await expect.poll(() => focusedName(page)).toBe(steering);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const member = await focusedName(page);
  expect(member).not.toBe(steering);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedName(page)).not.toBe(member);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focusedName(page)).toBe(steering);
  await page.keyboard.press('Enter');
  await expect.poll(() => selectedInAddress(page)).not.toBeNull();
  const id = selectedInAddress(page) ?? '';
  await expect.poll(async () => (await drawnNode(page, id))?.classes).toContain('is-selected');
  await expect
    .poll(() => page.locator('[role="status"]').allTextContents())
    .toContain(`Verkosto: ${steering}. Yhteyksiä 9. Jäsenet eivät ole tiedossa`);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(steering);
  await page.keyboard.press('Escape');
  await expect.poll(() => selectedInAddress(page)).toBeNull();
  await expect.poll(() => focusedName(page)).toBe(steering);
  await leave();
});

test('members that are not known are said to be so, and suggested members are not counted', async () => {
  const { page, leave } = await openList('?nakyma=luettelo');
  await expect.poll(() => row(page, council).textContent()).toContain('Jäsenet eivät ole tiedossa');
  await row(page, steering).click();
  const details = page.locator('.map-details');
  await details.getByRole('heading', { name: 'Ehdotetut jäsenet 8' }).waitFor();
  expect(await details.textContent()).toContain('ei lasketa');
  expect(await details.getByRole('heading', { name: /^Jäsenet/ }).count()).toBe(0);
  await leave();
});

test('SR081: the expert group of Central Finland shows 8 members on the map, 6 of them organisations', async () => {
  const { page, leave } = await openList('?nakyma=luettelo');
  const group = row(page, 'Keski-Suomen vaikuttavat järjestöt -hankkeen asiantuntijaryhmä');
  expect(await group.textContent()).toContain('8 jäsentä');
  await group.click();
  await page.locator('.map-details').getByRole('heading', { name: 'Jäsenet 6' }).waitFor();
  await leave();
});

test('SR077: a host is shown apart, never as a member', async () => {
  const { page, leave } = await openList('?nakyma=luettelo');
  await row(page, 'Järjestöjen ja maakunnan kumppanuuspöytä').click();
  const details = page.locator('.map-details');
  const structure = details.locator('section', { has: page.getByRole('heading', { name: /^Rakenne/ }) });
  expect(await structure.textContent()).toContain('Keski-Suomen liittoKiinnittyy');
  expect(await details.getByRole('heading', { name: /^Jäsenet/ }).count()).toBe(0);
  await leave();
});

test('an address opens the same selection, and the record page leads to it', async () => {
  const { page, leave } = await openList('?nakyma=luettelo&valittu=event_nowhere');
  await page.locator('.map-details').getByText('Tämä ei näy kuvassa.').waitFor();
  const id = (await row(page, council).getAttribute('data-key')) ?? '';
  await page.goto(`${server.url}/verkosto/${id}`);
  await page.getByRole('link', { name: 'Näytä kartalla' }).click();
  await page.locator('.map-details').getByRole('heading', { name: council }).waitFor();
  await page.getByRole('link', { name: 'Avaa sivu' }).click();
  await page.getByRole('heading', { level: 1, name: council }).waitFor();
  await leave();
});

test('the picture is the same on each visit', async () => {
  const first = await openPicture();
  const second = await openPicture();
  expect(await picture(second.page)).toEqual(await picture(first.page));
  await first.leave();
  await second.leave();
});

test('a filter of the lists works in the map’s address too, and can be taken away', async () => {
  const { page, leave } = await openPicture('?themes=theme.hyte');
  expect(numberIn(await page.getByRole('button', { name: /^Verkostot/ }).textContent())).toBe(3);
  await page.getByRole('button', { name: /^Poista rajaus: Verkoston teema/ }).click();
  await expect
    .poll(async () => numberIn(await page.getByRole('button', { name: /^Verkostot/ }).textContent()))
    .toBe(17);
  await leave();
});

test('on a phone the list comes first, and details rise without hiding the focus', async () => {
  const { page, leave } = await openList('', 'phone');
  expect(await page.locator('.graph-canvas').count()).toBe(0);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  await row(page, steering).click();
  await page.getByRole('button', { name: 'Näytä tiedot' }).waitFor();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown');
  const hidden = await page.evaluate(() => {
    const focused = document.activeElement?.getBoundingClientRect();
    const sheet = document.querySelector('.map-sheet')?.getBoundingClientRect();
    return focused && sheet ? focused.bottom - sheet.top : Number.NaN;
  });
  expect(hidden).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'Kartta', exact: true }).first().click();
  await page.locator('.graph-frame[aria-busy="false"]').waitFor();
  await leave();
});

test.each([
  ['the map with one selected', '?valittu=SELECTED', 'desktop'],
  ['the tables', '?nakyma=taulukko', 'desktop'],
  ['the list on a phone', '?valittu=SELECTED', 'phone'],
  ['the map on a phone', '?nakyma=kartta&valittu=SELECTED', 'phone'],
] as const)('axe finds nothing in %s', async (_, query, screen) => {
  const { data } = await ask<{ readonly networks: { readonly nodes: readonly { readonly id: string }[] } }>(
    server.url,
    '{ networks(first: 1) { nodes { id } } }',
  );
  const selected = data.networks.nodes[0]?.id ?? '';
  const { page, leave } = await visit(browser, `${server.url}/kartta${query.replace('SELECTED', selected)}`, screen);
  await settled(page);
  expect(await accessibilityProblems(page)).toEqual([]);
  await leave();
});

test('axe finds nothing in the filters, and Escape closes them', async () => {
  const { page, leave } = await openList('?nakyma=luettelo');
  await page.getByRole('button', { name: 'Rajaa' }).click();
  await page.getByRole('dialog').getByText('Verkoston teema').click();
  await page.getByRole('dialog').getByLabel('Osallisuus').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await leave();
});
