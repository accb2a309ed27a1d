// Typing into the search of the map on a phone, with a region as large as a real one.
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { median } from '../bench/measures.ts';
import { storedRegion } from '../bench/stored-region.ts';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { visit } from './visit.ts';

const slower = 6;
/** Longer than the page waits for the next letter. Milliseconds. */
const betweenLetters = 700;
/** As fast as people type on a phone, so that a letter comes into the work for the one before. Milliseconds. */
const betweenQuickLetters = 200;

let server: TestServer;
let browser: Browser;
let dataDir: string;
beforeAll(async () => {
  dataDir = await storedRegion({ organisations: 4000, networks: 800, memberships: 20_000 });
  server = await startServer({ dataDir, embedded: true });
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/**
 * A fixed work in the page: what a letter costs is told in it, both by the processor's time of the page's thread, which
 * other programs and a machine that is slow today change little. tests/bench/typing.ts tells how long a person waits.
 */
const fixedWork = (): number => {
  const words = new Map<string, number>();
  for (let n = 0; n < 20_000; n++) words.set(`sana ${n % 5000}`, n);
  return words.size;
};

/** Two frames later what the letter drew is on its way to the screen. */
const untilSeen = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

type Cost = { readonly work: number; readonly seen: number; readonly all: number };

/** Types the letters, and says what each made the page work: until it was seen, and altogether. Milliseconds. */
const type = async (page: Page, letters: string): Promise<readonly Cost[]> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  const costs: Cost[] = [];
  for (const letter of letters) {
    const before = await spent();
    await page.evaluate(fixedWork);
    const started = await spent();
    await page.keyboard.type(letter);
    await page.evaluate(untilSeen);
    const seen = await spent();
    await page.waitForTimeout(betweenLetters);
    costs.push({ work: started - before, seen: seen - started, all: (await spent()) - started });
  }
  return costs;
};

/** Times the fixed work: 1.4 to 1.8 until the letter is seen and 7 to 9 altogether were found, with other work and without. */
const most = { seen: 2.7, all: 14 };

it('SR053 a letter is answered soon, and an error in the word is forgiven', { timeout: 240_000 }, async () => {
  const { page, leave } = await visit(browser, `${server.url}/kartta?nakyma=luettelo`, 'phone');
  await page.getByRole('tree').waitFor({ timeout: 120_000 });
  // Names are read ahead while nothing is typed.
  await page.waitForTimeout(5000);
  await page.getByRole('searchbox').first().focus();
  const costs = await type(page, 'sodankylän elakelais');
  await page
    .getByRole('treeitem', { name: /Sodankylän eläkeläis/ })
    .first()
    .waitFor();
  const of = (name: keyof Cost): number => median(costs.map((cost) => cost[name]));
  const [seen, all] = [of('seen') / of('work'), of('all') / of('work')];
  process.stdout.write(`A letter costs ${seen.toFixed(2)} until seen, ${all.toFixed(1)} altogether\n`);
  expect(seen).toBeLessThan(most.seen);
  expect(all).toBeLessThan(most.all);
  await leave();
});

it('SR053 on a slow phone a word typed quickly is found whole', { timeout: 120_000 }, async () => {
  const { page, leave } = await visit(browser, `${server.url}/kartta?nakyma=luettelo`, 'phone');
  await page.getByRole('tree').waitFor({ timeout: 60_000 });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const box = page.getByRole('searchbox').first();
  await box.pressSequentially('sodankylän elakelais', { delay: betweenQuickLetters });
  expect(await box.inputValue()).toBe('sodankylän elakelais');
  await page
    .getByRole('treeitem', { name: /Sodankylän eläkeläis/ })
    .first()
    .waitFor();
  await leave();
});

it('SR053 rows of a long list come as the reader comes near their end, and the last by its key', async () => {
  const { page, leave } = await visit(browser, `${server.url}/kartta?nakyma=luettelo`, 'phone');
  const tree = page.getByRole('tree');
  const rows = tree.getByRole('treeitem');
  await expect.poll(() => tree.getAttribute('aria-busy'), { timeout: 60_000 }).toBe('false');
  const before = await rows.count();
  expect(before).toBeLessThan(150);
  await rows.last().scrollIntoViewIfNeeded();
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBeGreaterThan(before);
  await rows.first().focus();
  await page.keyboard.press('End');
  const last = page.locator('[role="treeitem"]:focus');
  expect(await last.getAttribute('aria-posinset')).toBe(await last.getAttribute('aria-setsize'));
  expect(await rows.count()).toBeGreaterThan(500);
  await leave();
});
