// Every page, for everybody: in each language, light and dark, on the smallest phone and a desk, with a keyboard, with
// colours forced, with wider text, and with large pictures. Pairs of these; `every-combination.test.ts` tries them all.
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { signIn, startServer, type TestServer } from '../tools/server.ts';
import {
  addressOf,
  forCoordinators,
  listen,
  lookOf,
  nameOf,
  newContext,
  pages,
  pairsFor,
  problemsOf,
  shown,
  type Combination,
} from './everybody.ts';

let server: TestServer;
let browser: Browser;
let coordinator: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

type Opened = { readonly page: Page; readonly complaints: readonly string[]; readonly context: BrowserContext };

const open = async (options: Parameters<Browser['newContext']>[0], cookie = ''): Promise<Opened> => {
  const context = await newContext(browser, server.url, options, cookie);
  const page = await context.newPage();
  return { page, complaints: listen(page, server.url), context };
};

/** What is wrong with a page in one combination, each time in a browser that has seen no other. */
const problemsAt = async (path: string, one: Combination, cookie = ''): Promise<readonly string[]> => {
  const { page, complaints, context } = await open(lookOf(one), cookie);
  await shown(page, addressOf(server.url, path, one));
  const problems = [...(await problemsOf(page)), ...complaints];
  await context.close();
  return problems.map((problem) => `${nameOf(one)}: ${problem}`);
};

describe('SR029: no page has a problem that a machine can find, asks anything of another server, or complains', () => {
  it.each(pages.map((path, at) => [path, at] as const))('%s', async (path, at) => {
    const looks = await Promise.all(pairsFor(at).map((one) => problemsAt(path, one)));
    expect(looks.flat()).toEqual([]);
  });

  it.each(forCoordinators)('%s for coordinators', async (path) => {
    const looks = await Promise.all(pairsFor(1).map((one) => problemsAt(path, one, coordinator)));
    expect(looks.flat()).toEqual([]);
  });
});

/** The element with the focus: what it is, whether the eye finds it, and whether something lies on it. */
const focusNow = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const spots = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.2, 0.8].map((y) => [x, y] as const));
    const isUncovered = spots.some(([x, y]) => {
      const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
      return (
        top !== null &&
        (element.contains(top) ||
          top.contains(element) ||
          (element as HTMLInputElement).labels?.[0]?.contains(top) === true)
      );
    });
    // A control drawn by what it is in shows its focus there.
    const around = element.parentElement === null ? null : getComputedStyle(element.parentElement);
    const hasRing = (style: { outlineStyle: string; outlineWidth: string } | null): boolean =>
      style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    return {
      what: element.outerHTML.slice(0, 120),
      isRinged: hasRing({ outlineStyle, outlineWidth }) || hasRing(around) || boxShadow !== 'none',
      isUncovered,
      // In a row that scrolls sideways it is not left at the edge, half shown.
      isWhole: box.width > innerWidth || (box.left > -2 && box.right < innerWidth + 2),
    };
  });

const mostStops = 60;

describe('SR029: with the keyboard every stop is seen, and nothing lies on it', () => {
  it.each([
    ...pages.map((path) => [path, 1280] as const),
    ['/', 320] as const,
    ['/kartta?nakyma=luettelo', 320] as const,
    ['/loydokset', 320] as const,
    ['/verkostot', 320] as const,
    ['/verkosto/net_NET08', 320] as const,
  ])('%s, %i pixels wide', async (path, width) => {
    const { page, context } = await open({ viewport: { width, height: 700 } });
    await shown(page, server.url + path);
    const bad: string[] = [];
    const seen = new Set<string>();
    for (let stop = 0; stop < mostStops; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await focusNow(page);
      if (focus === null) break;
      seen.add(focus.what);
      if (!focus.isRinged) bad.push(`no ring: ${focus.what}`);
      if (!focus.isUncovered) bad.push(`covered: ${focus.what}`);
      if (!focus.isWhole) bad.push(`half shown: ${focus.what}`);
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(bad).toEqual([]);
    await context.close();
  });
});

/** Parts past the right edge that no box of their own scrolls to, and bars that stay over the text. */
const troubleWhenEnlarged = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isScrolledTo = (element: Element): boolean => {
      const parent = element.parentElement;
      return parent !== null && (/auto|scroll/.test(getComputedStyle(parent).overflowX) || isScrolledTo(parent));
    };
    const isDrawn = (element: Element): boolean =>
      element.getClientRects().length > 0 && element.closest('.visually-hidden, svg, .graph-view') === null;
    const drawn = [...document.querySelectorAll('body *')].filter(isDrawn);
    const wide = drawn.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !isScrolledTo(one));
    const bars = drawn.filter(
      (one) => /sticky|fixed/.test(getComputedStyle(one).position) && !isScrolledTo(one) && one.clientHeight > 32,
    );
    return [
      ...wide.map((one) => `past the edge: ${one.outerHTML.slice(0, 100)}`),
      ...bars.map((one) => `stays over the text: ${one.outerHTML.slice(0, 100)}`),
    ];
  });

it('SR029: enlarged to four times its size no page is cut, scrolls both ways or is covered (WCAG 1.4.10)', async () => {
  // What is left of 1280 by 1024.
  const { page, context } = await open({ viewport: { width: 320, height: 256 } });
  const found: string[] = [];
  for (const path of pages) {
    await shown(page, server.url + path);
    const trouble = await troubleWhenEnlarged(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    found.push(
      ...trouble.map((one) => `${path}: ${one}`),
      ...(wide > 0 ? [`${path}: scrolls sideways by ${wide}`] : []),
    );
  }
  expect(found).toEqual([]);
  await context.close();
});

it('with colours forced every page still works, and the focus is seen', async () => {
  const { page, complaints, context } = await open({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' });
  for (const path of ['/', '/kartta', '/verkostot', '/verkosto/net_NET08']) {
    await shown(page, server.url + path);
    expect(await problemsOf(page), path).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focusNow(page))?.isRinged, path).toBe(true);
  }
  expect(complaints).toEqual([]);
  await context.close();
});

it('in the list of findings, which scrolls in its own box, the whole ring is seen, and the one shown is told apart', async () => {
  const { page, context } = await open({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' });
  await shown(page, `${server.url}/loydokset`);
  const items = page.locator('.finding-item');
  await items.nth(0).focus();
  await page.keyboard.press('Tab');
  const isWhole = await items.nth(1).evaluate((item) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(item);
    const out = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    const [ring, list] = [item.getBoundingClientRect(), item.closest('ol, ul')?.getBoundingClientRect()];
    return (
      document.activeElement === item &&
      list !== undefined &&
      ring.left - out >= list.left &&
      ring.right + out <= list.right
    );
  });
  expect(isWhole).toBe(true);
  const bars = await items.evaluateAll((all) =>
    all.slice(0, 2).map((one) => getComputedStyle(one).borderInlineStartColor),
  );
  expect(new Set(bars).size).toBe(2);
  await context.close();
});

it('wider text and lines cut nothing off and make nothing scroll sideways (WCAG 1.4.12)', async () => {
  const { page, context } = await open({ viewport: { width: 320, height: 800 }, bypassCSP: true });
  for (const path of ['/', '/kartta?nakyma=luettelo', '/verkostot', '/verkosto/net_NET08', '/kirjaudu']) {
    await shown(page, server.url + path);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
        .filter((element) => {
          const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
          const isHidden = element.closest('.visually-hidden, [hidden]') !== null || element.clientWidth <= 1;
          const hides = overflowX === 'hidden' || overflowY === 'hidden' || textOverflow === 'ellipsis';
          const isFuller =
            element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
          return !isHidden && hides && isFuller && element.children.length === 0;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut, path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true);
  }
  await context.close();
});

it('SR030: where pictures lead, kinds and terms have their pictures with their words, and the choice is kept', async () => {
  const { page, complaints, context } = await open({ viewport: { width: 1280, height: 800 } });
  await shown(page, `${server.url}/verkostot`);
  expect(await page.locator('main .ui-picture').count()).toBe(0);
  await page.getByRole('switch', { name: 'Kuvat isoina' }).click();
  const choice = page.locator('details.filter-group li').filter({ hasText: 'Osallisuus' });
  await choice.locator('img').waitFor();
  expect(await choice.locator('img').getAttribute('alt')).toBe('');
  expect(await page.locator('main tbody tr').first().locator('img').count()).toBeGreaterThan(0);
  await shown(page, `${server.url}/verkosto/net_NET08`);
  const purpose = page.locator('dt').filter({ hasText: 'Tarkoitus' });
  await purpose.locator('img').waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('switch', { name: 'Kuvat isoina' }).click();
  await expect.poll(() => purpose.locator('img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('SR028: plain Finnish is one press away on every page, is kept, and goes back to the language before', async () => {
  const { page, context } = await open({ viewport: { width: 1280, height: 800 } });
  await shown(page, `${server.url}/organisaatiot?kieli=sv`);
  const plain = page.getByRole('switch', { name: 'Tydlig finska' });
  await plain.click();
  await page.getByRole('heading', { level: 1, name: 'Toimijat' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fi');
  await page.goto(`${server.url}/`);
  await page.getByText('Järjestö on yhdistys, säätiö tai muu yhteisö.').waitFor();
  await context.close();
});
