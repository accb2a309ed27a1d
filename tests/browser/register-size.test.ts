// What a phone has to load before somebody can tell about their networks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';

const dist = join(import.meta.dirname, '../../web/dist');

/** Bytes of JavaScript, compressed: the four screens with the texts of one language. */
const mostOfForm = 60_000;
/** The same with the receipt, as everybody loads it in the end. 95,000 are promised. */
const mostOfAll = 64_000;

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const sizeOf = (path: string): number => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + sizeOf(path), 0);

/** The modules of the page and what they import at once. */
const atOnce = (): ReadonlySet<string> => {
  const page = readFileSync(join(dist, 'kerro.html'), 'utf8');
  const found = new Set([...page.matchAll(/\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? ''));
  for (const path of found)
    for (const [, name] of readFileSync(join(dist, path), 'utf8').matchAll(
      /(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g,
    ))
      found.add(`assets/${name}`);
  return found;
};

it('SR054 the form is small, and loads nothing of the map, the lists or the forms of coordinators', async () => {
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.add(pathname.slice(1));
  });
  await page.goto(`${server.url}/kerro`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const texts = [...loaded].filter((path) => /form-\w+-/.test(path));
  expect(texts).toHaveLength(1);
  const form = new Set([...atOnce(), ...texts]);
  console.info(`The form: ${sum(form)} bytes of JavaScript, gzip. With the receipt: ${sum(loaded)}.`);
  for (const path of form) expect([...loaded], path).toContain(path);
  expect(sum(form)).toBeLessThan(mostOfForm);
  expect(sum(loaded)).toBeLessThan(mostOfAll);
  for (const path of loaded) expect(readFileSync(join(dist, path), 'utf8'), path).not.toMatch(/cytoscape/i);
  await page.context().close();
});

it('on a phone six times slower and a slow line the first question can be answered soon', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await devtools.send('Network.enable');
  // "Slow 4G" of the browser's own tools: 1.6 Mbit/s, 150 ms.
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  const started = performance.now();
  await page.goto(`${server.url}/kerro`, { waitUntil: 'commit' });
  await page.locator('#jarjesto').fill('L');
  const took = performance.now() - started;
  console.info(`Usable after ${Math.round(took)} ms.`);
  expect(took).toBeLessThan(6000);
  await page.context().close();
});
