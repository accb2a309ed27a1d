// Typing into the search of the map on a phone six times slower, with a region as large as a real one: when a letter is
// seen, and how long the page answers nothing else. Beside it, on the same phone, a box alone, and a list as one would write
// it first. Needs the built web app.
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../tools/chromium.ts';
import { startServer } from '../tools/server.ts';
import { figures } from './figures.ts';
import { at, goalOf, median, sortedBy } from './measures.ts';
import { regionOfSize, type Size } from './region.ts';
import { storedRegion } from './stored-region.ts';

const size = { organisations: 4000, networks: 800, memberships: 20_000 } as const satisfies Size;
const slower = 6;
const smallScreen = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Letters, and how long after the one before each comes: longer than the page waits, and into its work. Milliseconds. */
const words = [
  ['sodankylän elakelais', 700],
  [' sotiveteraanien', 200],
] as const;

/** In the page, since it was last asked. Milliseconds; the browser tells of tasks from 50, and of pictures from 16 and to 8. */
declare global {
  var waits: { task: number; seen: number };
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}

const watchPage = (): void => {
  globalThis.waits = { task: 0, seen: 0 };
  const most = (name: 'task' | 'seen', list: PerformanceObserverEntryList): void => {
    for (const { duration } of list.getEntries())
      globalThis.waits[name] = Math.max(globalThis.waits[name], Math.round(duration));
  };
  new PerformanceObserver((list) => most('task', list)).observe({ type: 'longtask' });
  new PerformanceObserver((list) => most('seen', list)).observe({ type: 'event', durationThreshold: 16 });
};

type Waits = { readonly task: readonly number[]; readonly seen: readonly number[] };

/** Types into the box that has the focus, and says what each letter kept waiting. */
const typeSlowly = async (page: Page): Promise<Waits> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(watchPage);
  const found: { task: number; seen: number }[] = [];
  for (const [letters, between] of words)
    for (const letter of letters) {
      await page.evaluate(() => {
        globalThis.waits = { task: 0, seen: 0 };
      });
      await page.keyboard.type(letter);
      await page.waitForTimeout(between);
      found.push(await page.evaluate(() => globalThis.waits));
    }
  return { task: found.map(({ task }) => task), seen: found.map(({ seen }) => seen) };
};

const phone = async (browser: Browser, url: string): Promise<Page> => {
  const context = await browser.newContext({ ...smallScreen, locale: 'fi-FI', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(url);
  return page;
};

const ours = async (browser: Browser, url: string): Promise<Waits> => {
  const page = await phone(browser, `${url}/kartta?nakyma=luettelo`);
  await page.getByRole('tree').waitFor({ timeout: 120_000 });
  // Names are read ahead while nothing is typed.
  await page.waitForTimeout(5000);
  await page.getByRole('searchbox').first().focus();
  const waits = await typeSlowly(page);
  await page.context().close();
  return waits;
};

/** A box, and under it the rows that have what is typed in them, all drawn with the letter. No rows: the box alone. */
const plain = async (browser: Browser, url: string, rows: readonly string[]): Promise<Waits> => {
  const page = await phone(browser, `${url}/healthz`);
  await page.setContent('<meta name="viewport" content="width=device-width"><input autofocus><ul></ul>');
  await page.evaluate((names) => {
    const [box, list] = [document.querySelector('input'), document.querySelector('ul')];
    const draw = (): void => {
      const typed = (box?.value ?? '').toLowerCase();
      const found = names.filter((name) => name.toLowerCase().includes(typed));
      list?.replaceChildren(...found.map((name) => Object.assign(document.createElement('li'), { textContent: name })));
    };
    box?.addEventListener('input', draw);
    draw();
    box?.focus();
  }, rows);
  const waits = await typeSlowly(page);
  await page.context().close();
  return waits;
};

const { organisation, network } = regionOfSize(size);
const names = [...organisation, ...network].map((one) => (one['names'] as { readonly fi: string }).fi);
const dataDir = await storedRegion(size);
const server = await startServer({ dataDir, embedded: true });
const browser = await launchChromium();
const measured = {
  box: await plain(browser, server.url, []),
  ours: await ours(browser, server.url),
  list: await plain(browser, server.url, names),
};
await browser.close();
await server.stop();
rmSync(dataDir, { recursive: true, force: true });

const longest = (values: readonly number[]): number => at(sortedBy(values), 1);
const alone = 'a box alone';
const list = 'every row drawn with the letter';
const soon = goalOf('under 50 ms', median(measured.ours.seen) < 50);
figures(`Typing into the map's search, 4,800 names, a phone ${slower} times slower`, [
  {
    what: 'from the key to the picture with the letter, median',
    ours: median(measured.ours.seen),
    other: median(measured.box.seen),
    against: alone,
    unit: 'ms',
    goal: soon,
  },
  {
    what: 'the slowest letter',
    ours: longest(measured.ours.seen),
    other: longest(measured.box.seen),
    against: alone,
    unit: 'ms',
  },
  {
    what: 'the slowest letter',
    ours: longest(measured.ours.seen),
    other: longest(measured.list.seen),
    against: list,
    unit: 'ms',
  },
  {
    what: 'longest task of a letter, 0 under 50, median',
    ours: median(measured.ours.task),
    other: median(measured.list.task),
    against: list,
    unit: 'ms',
  },
  {
    what: 'longest task of all letters, 0 under 50',
    ours: longest(measured.ours.task),
    other: longest(measured.list.task),
    against: list,
    unit: 'ms',
  },
]);
