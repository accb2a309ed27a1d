// A picture with more in it than Cytoscape draws in a moment: the picture function draws it, Cytoscape hears the fingers.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { mapDocumentOf } from '@tvl/core/view/map-document.ts';
import { mostOnMap } from '@tvl/core/view/map-extent.ts';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { drawnIn, type DrawnNode, drawnNode, pictureOf, type Spot } from './drawn.ts';
import { accessibilityProblems, type Screen, settled, visit, type Visit } from './visit.ts';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ seed: 'example' });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const everything = '?avatut=kaikki&irralliset=kylla';

const openLarge = async (more = ''): Promise<Visit> => {
  const opened = await visit(browser, `${server.url}/kartta${everything}${more}`, 'desktop');
  // Places for all of it are worked out in the browser.
  await opened.page.locator('.graph-frame[aria-busy="false"]').waitFor({ timeout: 60_000 });
  return opened;
};

const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });
const sheet = (page: Page) => page.locator('.graph-sketch--under .graph-sketch__sheet > div').first();
const shift = (page: Page): Promise<string> =>
  page.locator('.graph-sketch__sheet').evaluate((element) => (element as HTMLElement).style.transform);
const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** A network that nothing else lies near, and where it is seen in the page. */
const someNode = async (page: Page): Promise<{ readonly id: string; readonly at: Spot }> => {
  const box = (await page.locator('.graph-canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const { nodes } = await pictureOf(page);
  const roomAround = ({ id, seen }: DrawnNode): number =>
    Math.min(
      ...nodes.filter((one) => one.id !== id).map((one) => Math.hypot(one.seen.x - seen.x, one.seen.y - seen.y)),
    );
  const [loneliest] = nodes
    .filter(({ id }) => id.startsWith('net_'))
    .toSorted((one, other) => roomAround(other) - roomAround(one));
  const { x, y } = loneliest?.seen ?? { x: 0, y: 0 };
  return { id: loneliest?.id ?? '', at: { x: box.x + x, y: box.y + y } };
};

test('every node and tie is drawn by the picture function, where Cytoscape has its node', async () => {
  const svg = await (await fetch(`${server.url}/map/kuva.svg${everything}`)).text();
  const { page, leave } = await openLarge();
  const paper = await page.context().newPage();
  await paper.setContent(`<div>${svg}</div>`);
  const file = await drawnIn(paper.locator('div'));
  const { nodes, ties } = await pictureOf(page);
  expect(nodes.length).toBeGreaterThan(400);
  expect(ties).toEqual([]);
  const whole = ({ x, y }: Spot): string => `${Math.round(x)} ${Math.round(y)}`;
  const placed = file.nodes.map(({ at }) => at.split(' ').map(Number)).map(([x = 0, y = 0]) => whole({ x, y }));
  expect(nodes.map(({ at }) => whole(at)).toSorted()).toEqual(placed.toSorted());

  const numbersIn = ({ lines }: typeof file): readonly (readonly number[])[] =>
    lines.flatMap(({ paths }) => paths.map((path) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)));
  const drawn = numbersIn(await drawnIn(sheet(page)));
  const wanted = numbersIn(file);
  expect(wanted.length).toBeGreaterThan(1000);
  expect(drawn).toHaveLength(wanted.length);
  // From afar places are whole pixels.
  const isDrawn = (one: readonly number[]): boolean =>
    drawn.some(
      (other) => other.length === one.length && one.every((value, at) => Math.abs(value - (other[at] ?? 0)) < 1),
    );
  expect(wanted.filter((one) => !isDrawn(one))).toEqual([]);

  // Names lie over the picture then, not in it.
  const names = sheet(page).locator('g[paint-order="stroke"] > text');
  expect(await names.count()).toBeGreaterThan(0);
  expect(await names.first().isVisible()).toBe(false);
  await leave();
});

test('a click selects, pointing outlines, and a node follows the pointer with its ties', async () => {
  const { page, leave } = await openLarge();
  const { id, at } = await someNode(page);
  await page.mouse.move(at.x + 2, at.y);
  await page.mouse.move(at.x, at.y);
  await soon(async () => (await drawnNode(page, id))?.classes).toContain('is-pointed');
  await page.mouse.click(at.x, at.y);
  await soon(() => parameter(page, 'valittu')).toBe(id);
  await soon(() => sheet(page).locator('circle').count()).toBeGreaterThan(0);

  const before = (await drawnNode(page, id))?.at ?? { x: 0, y: 0 };
  const { at: from } = await someNode(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
  const held = page.locator('.graph-sketch__held');
  await held.locator('path').first().waitFor({ state: 'attached' });
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
  await page.mouse.up();
  await soon(() => parameter(page, 'siirretyt')).not.toBeNull();
  await soon(() => held.count()).toBe(0);
  const after = (await drawnNode(page, id))?.at ?? before;
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(20);
  await leave();
});

test('the picture follows the pointer at once, and is drawn anew for where it has come to rest', async () => {
  const { page, leave } = await openLarge();
  const first = await sheet(page).innerHTML();
  expect(await shift(page)).toMatch(/^translate\(0px(, 0px)?\) scale\(1\)$/);
  const box = (await page.locator('.graph-canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 48, box.y + 8, { steps: 4 });
  await soon(() => shift(page)).toMatch(/^translate\([1-9]/);
  await page.mouse.up();
  await soon(() => shift(page)).toMatch(/^translate\(0px(, 0px)?\) scale\(1\)$/);
  expect(await sheet(page).innerHTML()).not.toBe(first);
  await leave();
});

/** The document of a register with so many organisations more that no map holds it. */
const countryDocument = (): string => {
  const { graph, revision } = server.register;
  const country = graph.fork();
  const [like] = graph.all('organisation') as unknown as readonly AnyRecord[];
  country.apply(
    Array.from({ length: mostOnMap.nodes }, (_, at) => ({
      do: 'create' as const,
      noun: 'organisation' as const,
      record: { ...like, id: `org_maa${at}` } as AnyRecord,
    })),
  );
  return JSON.stringify(mapDocumentOf(country, revision));
};

const openCountry = async (query: string, screen: Screen): Promise<Visit> => {
  const opened = await visit(browser, `${server.url}/haku`, screen);
  const document = countryDocument();
  await opened.page.route(/\/map\/\d+-\d+\.json$/, (route) =>
    route.fulfill({ contentType: 'application/json', body: document }),
  );
  await opened.page.goto(`${server.url}/kartta${query}`);
  return opened;
};

test.each(['desktop', 'phone'] as const)(
  'a country is not drawn: the page says how much it is, and narrows it (%s)',
  async (screen) => {
    const { page, leave } = await openCountry('', screen);
    const panel = page.getByRole('region', { name: 'Näin suurta karttaa ei piirretä' });
    await panel.waitFor();
    await settled(page);
    const { graph } = server.register;
    const n = new Intl.NumberFormat('fi-FI').format(graph.count('organisation') + mostOnMap.nodes);
    expect(await panel.getByRole('link', { name: `${n} organisaatiota` }).getAttribute('href')).toBe('/organisaatiot');
    expect(await page.locator('[role="tree"], .graph-canvas, .map-tables').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    const theme = panel.getByRole('region', { name: 'Rajaa: Verkoston teema' }).getByRole('link').first();
    await theme.click();
    await page.getByRole('treeitem').first().waitFor();
    expect(parameter(page, 'themes')).toMatch(/^theme\./);
    expect(await panel.count()).toBe(0);
    await leave();
  },
);

test('in a country, who is shown on the map from another page is there with what is near', async () => {
  const [one] = server.register.graph.all('membership');
  const { page, leave } = await openCountry(`?valittu=${one?.organisation}`, 'desktop');
  await page.getByRole('treeitem').first().waitFor();
  expect(parameter(page, 'lahella')).toBe(one?.organisation);
  const name = server.register.graph.get('organisation', one?.organisation ?? '')?.names.fi ?? '';
  await page.locator('.map-details').getByRole('heading', { name }).waitFor();
  expect(await page.locator('#liian-suuri').count()).toBe(0);
  await leave();
});

test('in a country, the search leads to the answers of the register, and nothing is there to export', async () => {
  const { page, leave } = await openCountry('', 'desktop');
  await page.getByRole('button', { name: 'Vie' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Niin monesta ei saa selvää').waitFor();
  expect(await dialog.getByRole('button', { name: /CSV|SVG|PNG/ }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByLabel('Hae verkostoa tai organisaatiota').fill('marttayhdistys');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/haku');
  expect(parameter(page, 'haku')).toBe('marttayhdistys');
  await leave();
});
