// The picture in a real browser without a GPU, against plain Cytoscape on the same page, nodes, ties and places: when
// something true is on the screen, how long the page does not answer meanwhile, and how smoothly it is moved. Needs the built web app.
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../tools/chromium.ts';
import { startServer } from '../tools/server.ts';
import { figures } from './figures.ts';
import { goalOf, median } from './measures.ts';
import { regionOfSize, type Size } from './region.ts';
import { storedRegion } from './stored-region.ts';

/** In the page: what it has seen so far. Milliseconds of the page's own clock. */
type Seen = {
  /** When the places came, the last thing that the picture needs. */
  data?: number;
  /** When the sketch, or what stands for it, was on the screen. */
  painted?: number;
  /** When Cytoscape had taken over. */
  filled?: number;
  readonly long: { readonly at: number; readonly took: number }[];
};
declare global {
  var seen: Seen;
}

const sizes = {
  thousand: { organisations: 780, networks: 200, memberships: 4000 },
  fiveThousand: { organisations: 3980, networks: 1000, memberships: 20_000 },
} as const satisfies Readonly<Record<string, Size>>;

/** Rounds, of which the median counts. */
const rounds = 3;
const panFrames = 90;

/** A sunflower of all nodes, networks inmost: places that anybody can compute. */
const sunflower = (size: Size): readonly (readonly [id: string, x: number, y: number, side: string])[] => {
  const { concept, network, organisation } = regionOfSize(size);
  const themes = concept.filter(({ id }) => id.startsWith('theme.'));
  return [...themes, ...network, ...organisation].map(({ id }, row) => {
    const radius = 62 * Math.sqrt(row);
    const angle = row * Math.PI * (3 - Math.sqrt(5));
    return [id, Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle)), 'below'];
  });
};

/** Notes what happens in the page, from before its first script. */
const watchPage = (): void => {
  globalThis.seen = { long: [] };
  const { seen } = globalThis;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.long.push({ at: startTime, took: duration });
  }).observe({ type: 'longtask', buffered: true });
  // The places are held back for longer than the page would wait for them.
  AbortSignal.timeout = () => new AbortController().signal;
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    const response = await fetch(...asked);
    if (!response.url.endsWith('/map/places.json')) return response;
    // Read before it is handed on: what counts is the time from the data.
    const value: unknown = await response.json();
    seen.data = performance.now();
    return Object.assign(response, { json: () => Promise.resolve(value) });
  };
  // A frame begins when what the one before drew is on its way to the screen, brought to pixels by other threads.
  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => requestAnimationFrame(then));
  };
  new MutationObserver(() => {
    if (seen.painted === undefined && document.querySelector('.graph-sketch svg')) {
      seen.painted = 0;
      afterPaint(() => {
        seen.painted = performance.now();
      });
    }
    if (seen.filled === undefined && document.querySelector('.graph-frame[aria-busy="false"]')) {
      seen.filled = performance.now();
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
};

type Opened = { readonly page: Page; readonly close: () => Promise<void> };

/** The product's page with everything but the places, which are held back until it is ready for them. */
const openMap = async (browser: Browser, url: string, size: Size): Promise<Opened> => {
  // As wide as the list and the map are not shown at once.
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, locale: 'fi-FI' });
  const page = await context.newPage();
  let letGo = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const rows = sunflower(size);
  await page.route('**/map/places.json', async (route) => {
    await ready;
    await route.fulfill({ json: { revision: 1, wide: rows, tall: rows } });
  });
  await page.addInitScript(watchPage);
  await page.goto(`${url}/kartta?nakyma=kartta&avatut=kaikki&irralliset=kylla`);
  const ask = page.getByRole('button', { name: 'Piirrä kaikki' });
  await page.locator('.map-drawing').waitFor();
  if (await ask.isVisible()) await ask.click();
  await page.locator('.map-waiting').waitFor();
  await page.waitForTimeout(1500);
  letGo();
  await page.waitForFunction(() => (globalThis.seen.painted ?? 0) > 0, null, { timeout: 60_000 });
  return { page, close: () => context.close() };
};

const waitUntilFilled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => globalThis.seen.filled !== undefined, null, { timeout: 240_000 });
  await page.waitForTimeout(500);
};

/** Frames of a drag over the picture, one step a frame, in a second. The first frame makes the texture. */
const panSpeed = (page: Page, container: string): Promise<number> =>
  page.locator(container).evaluate(async (element, frames) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const send = (target: EventTarget, type: string, step: number): void => {
      const at = { clientX: left + width / 2 + step, clientY: top + 4 + (height % 7) };
      target.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, button: 0, buttons: 1, view: window }));
    };
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const inner = element.querySelector('canvas')?.parentElement ?? element;
    send(inner, 'mousedown', 0);
    for (let step = 1; step < 12; step += 1) {
      send(window, 'mousemove', 2 * step);
      await frame();
    }
    const started = performance.now();
    for (let step = 0; step < frames; step += 1) {
      send(window, 'mousemove', 24 + step);
      await frame();
    }
    const took = performance.now() - started;
    send(window, 'mouseup', 24 + frames);
    return (1000 * frames) / took;
  }, panFrames);

const plainCytoscape = readFileSync(createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'), 'utf8');

type Plain = { readonly took: number };

/** Cytoscape with its default settings, the same elements, names and places, on an empty page of the same server. */
const openPlain = async (browser: Browser, url: string, size: Size): Promise<Opened & Plain> => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${url}/healthz`);
  await page.setContent('<div id="cy"></div>');
  await page.addStyleTag({ content: '#cy { width: 960px; height: 480px }' });
  await page.addScriptTag({ content: plainCytoscape });
  const { network, membership } = regionOfSize(size);
  const ties = [
    ...membership.map((one) => {
      const { id, organisation: source, network: target } = one as unknown as Readonly<Record<string, string>>;
      return { id, source, target };
    }),
    ...network.map((one) => ({ id: `${one.id} theme`, source: one.id, target: (one['themes'] as string[])[0] })),
  ];
  const elements = [
    ...sunflower(size).map(([id, x, y]) => ({ data: { id }, position: { x, y } })),
    ...ties.map((data) => ({ data })),
  ];
  const took = await page.evaluate(async (given) => {
    type Instance = { readonly one: (name: string, then: () => void) => void };
    const { cytoscape } = globalThis as unknown as { readonly cytoscape: (options: object) => Instance };
    await new Promise(requestAnimationFrame);
    const started = performance.now();
    const cy = cytoscape({
      container: document.getElementById('cy'),
      elements: given,
      layout: { name: 'preset' },
      style: [{ selector: 'node', style: { label: 'data(id)' } }],
    });
    await new Promise<void>((resolve) => cy.one('render', resolve));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - started;
  }, elements);
  return { page, took, close: () => context.close() };
};

type Figures = { readonly first: number; readonly longest: number; readonly whole: number; readonly plain: number };

const firstPicture = async (browser: Browser, url: string, size: Size): Promise<Figures> => {
  const found: Figures[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const plain = await openPlain(browser, url, size);
    await plain.close();
    const { page, close } = await openMap(browser, url, size);
    await waitUntilFilled(page);
    const { data = 0, painted = 0, filled = 0, long } = await page.evaluate(() => globalThis.seen);
    await close();
    const whileFilling = long.filter(({ at }) => at > painted && at < filled).map(({ took }) => took);
    found.push({
      first: painted - data,
      longest: Math.max(0, ...whileFilling),
      whole: filled - data,
      plain: plain.took,
    });
  }
  const of = (name: keyof Figures): number => median(found.map((one) => one[name]));
  return { first: of('first'), longest: of('longest'), whole: of('whole'), plain: of('plain') };
};

const pan = async (browser: Browser, url: string, size: Size): Promise<{ ours: number; plain: number }> => {
  const plain = await openPlain(browser, url, size);
  const theirs = await panSpeed(plain.page, '#cy');
  await plain.close();
  const { page, close } = await openMap(browser, url, size);
  await waitUntilFilled(page);
  const ours = await panSpeed(page, '.graph-canvas');
  await close();
  return { ours, plain: theirs };
};

const withRegion = async <T>(size: Size, work: (url: string) => Promise<T>): Promise<T> => {
  const dataDir = await storedRegion(size);
  const server = await startServer({ seed: 'none', dataDir });
  try {
    // Its own layout, which this does not measure, takes a core until it is done.
    await (await fetch(`${server.url}/map/places.json`)).text();
    return await work(server.url);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const browser = await launchChromium();
const thousand = await withRegion(sizes.thousand, (url) => firstPicture(browser, url, sizes.thousand));
const moving = await withRegion(sizes.fiveThousand, (url) => pan(browser, url, sizes.fiveThousand));
await browser.close();
const against = 'plain Cytoscape';
figures('The map in a browser, without a GPU', [
  {
    what: 'first true picture of 1,000 nodes after the data',
    ours: thousand.first,
    other: thousand.plain,
    against,
    unit: 'ms',
    goal: goalOf('within 100 ms', thousand.first <= 100),
  },
  {
    what: 'longest time without an answer while Cytoscape fills in',
    ours: thousand.longest,
    other: thousand.plain,
    against,
    unit: 'ms',
    goal: goalOf('at most 50 ms', thousand.longest <= 50),
  },
  { what: 'all of it in Cytoscape', ours: thousand.whole, other: thousand.plain, against, unit: 'ms' },
  {
    what: 'a frame while 5,000 nodes are dragged',
    ours: 1000 / moving.ours,
    other: 1000 / moving.plain,
    against,
    unit: 'ms',
    goal: goalOf('at most 25 ms: 40 a second', 1000 / moving.ours <= 25),
  },
]);
