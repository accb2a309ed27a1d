// Typing into the search of the map on a slow phone, with a region as large as a real one. What keeps the page from
// answering is measured from inside the page: the longest time in which it answered nothing after a letter.
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storedRegion } from '../bench/stored-region.ts';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { visit } from './visit.ts';

const slower = 6;
/** Longer than the page waits for the next letter. Milliseconds. */
const betweenLetters = 700;

let server: TestServer;
let browser: Browser;
let dataDir: string;
beforeAll(async () => {
  dataDir = await storedRegion({ organisations: 4000, networks: 800, memberships: 20_000 });
  server = await startServer({ dataDir });
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** In the page: how long it answered nothing at the longest since it was last asked, and how fast it works just now. */
declare global {
  var longest: number;
}
const watch = (): void => {
  globalThis.longest = 0;
  let before = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    const now = performance.now();
    globalThis.longest = Math.max(globalThis.longest, now - before);
    before = now;
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
};

/** Milliseconds that a fixed work takes in the page. */
const paceOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const started = performance.now();
    const words = new Map<string, number>();
    for (let n = 0; n < 20_000; n++) words.set(`sana ${n % 5000}`, n);
    return words.size === 5000 ? performance.now() - started : Number.NaN;
  });

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

it('a letter is answered at once, also with an error in the word', { timeout: 180_000 }, async () => {
  const { page, leave } = await visit(browser, `${server.url}/kartta?nakyma=luettelo`, 'phone');
  await page.getByRole('tree').waitFor();
  const devtools = await page.context().newCDPSession(page);
  const pace = median([await paceOf(page), await paceOf(page), await paceOf(page)]);
  await page.waitForTimeout(5000);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const box = page.getByRole('searchbox').first();
  await box.focus();
  await page.evaluate(watch);
  const waits: number[] = [];
  for (const letter of 'sodankylän elakelais') {
    await page.evaluate(() => {
      globalThis.longest = 0;
    });
    await page.keyboard.type(letter);
    await page.waitForTimeout(betweenLetters);
    waits.push(await page.evaluate(() => globalThis.longest));
  }
  await page
    .getByRole('treeitem', { name: /Sodankylän eläkeläis/ })
    .first()
    .waitFor();
  console.log(pace, waits.map(Math.round), median(waits));
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await leave();
});
