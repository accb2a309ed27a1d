// Every page, for everybody: in each language, light and dark, on the smallest phone and a desk, with a keyboard, with
// colours forced, with wider text, and with large pictures. `EVERY_COMBINATION=1` tries all combinations instead of pairs.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, type UiLanguage } from '@tvl/core/texts/texts.ts';
import { launchChromium } from '../tools/chromium.ts';
import { signIn, startServer, type TestServer } from '../tools/server.ts';
import { settled } from './visit.ts';

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

/** One of each kind of page. */
const pages = [
  '/',
  '/kartta?nakyma=kartta',
  '/kartta?nakyma=luettelo',
  '/kartta?nakyma=taulukko',
  '/verkostot',
  '/organisaatiot',
  '/kunnat',
  '/teemat',
  '/tapahtumat',
  '/aineistot',
  '/verkosto/net_NET08',
  '/organisaatio/org_ORG02',
  '/kunta/area_municipality_614',
  '/teema/theme.hyte',
  '/haku?haku=hyte',
  '/loydokset',
  '/loydokset/paallekkaisyydet',
  '/loydokset/kaksoiskappaleet',
  '/loydokset/verkostot-ristiin',
  '/loydos/noTheme~net_NET08',
  '/historia',
  '/kirjaudu',
  '/lomake',
  '/loydokset/aukot',
  '/loydokset/aukot/kunta-teema',
  '/loydokset/aukot/ryhma-edustus?nakyma=luettelo',
  '/loydokset/enta-jos?paattyvat=org_ORG02',
  '/tata-sivua-ei-ole',
];
const forCoordinators = ['/', '/loydokset', '/tyolista', '/tyolista/kierrokset', '/lisaa/network', '/muuta/net_NET08'];

type Combination = {
  readonly language: UiLanguage;
  readonly scheme: 'light' | 'dark';
  readonly width: 320 | 1280;
  readonly pictures: 'isot' | 'tavalliset';
};

const schemes = ['light', 'dark'] as const;
const widths = [320, 1280] as const;
const pictures = ['isot', 'tavalliset'] as const;

const all: readonly Combination[] = languages.flatMap((language) =>
  schemes.flatMap((scheme) =>
    widths.flatMap((width) => pictures.map((shown) => ({ language, scheme, width, pictures: shown }))),
  ),
);

/** Languages looked at on one page; the others come on the next. */
const atOnce = 2;

/** Each language on two pages of five, and each pair of the other choices; which meet changes from page to page. */
const pairsFor = (page: number): readonly Combination[] =>
  Array.from({ length: atOnce }, (_, at) => {
    const turn = page + at;
    const language = languages[(page * atOnce + at) % languages.length] ?? 'fi';
    const scheme = schemes[turn % 2] ?? 'light';
    return {
      language,
      scheme,
      width: widths[(turn >> 1) % 2] ?? 320,
      pictures: pictures[((page >> 2) + at) % 2] ?? 'isot',
    };
  });

const combinationsFor = (page: number): readonly Combination[] =>
  process.env['EVERY_COMBINATION'] === undefined ? pairsFor(page) : all;

const addressOf = (path: string, { language, pictures: shown }: Pick<Combination, 'language' | 'pictures'>): string => {
  const url = new URL(path, server.url);
  url.searchParams.set('kieli', language);
  url.searchParams.set('kuvat', shown);
  return url.href;
};

type Opened = { readonly page: Page; readonly complaints: readonly string[]; readonly context: BrowserContext };

const open = async (options: Parameters<Browser['newContext']>[0], cookie = ''): Promise<Opened> => {
  const context = await browser.newContext({ locale: 'fi-FI', reducedMotion: 'reduce', ...options });
  const [name, value] = cookie.split('=', 2);
  if (name && value) await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A page that is not there is answered as such.
    const isAnswer = message.location().url.includes('tata-sivua-ei-ole');
    if (!isAnswer && (message.type() === 'error' || message.type() === 'warning')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(server.url).host) complaints.push(`asks ${request.url()}`);
  });
  return { page, complaints, context };
};

const shown = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
};

/** What axe finds, best practice included, and what scrolls sideways. */
const problemsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ...(wide > 0 ? [`scrolls sideways by ${wide}`] : []),
  ];
};

/** Two at a time, as many as a build machine has cores. */
const inTwos = async <T>(items: readonly T[], look: (item: T) => Promise<readonly string[]>) => {
  const left = items.values();
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (const item of left) found.push(...(await look(item)));
  };
  await Promise.all([work(), work()]);
  return found;
};

const name = ({ language, scheme, width, pictures: size }: Combination): string =>
  `${language} ${scheme} ${width} ${size}`;

describe('SR029: no page has a problem that a machine can find, asks anything of another server, or complains', () => {
  it.each(pages.map((path, at) => [path, at] as const))('%s', async (path, at) => {
    const look = async (one: Combination): Promise<readonly string[]> => {
      const { page, complaints, context } = await open({
        viewport: { width: one.width, height: 800 },
        colorScheme: one.scheme,
        hasTouch: one.width === 320,
      });
      await shown(page, addressOf(path, one));
      const found = [...(await problemsOf(page)), ...complaints].map((problem) => `${name(one)}: ${problem}`);
      await context.close();
      return found;
    };
    expect(await inTwos(combinationsFor(at), look)).toEqual([]);
  });

  it.each(forCoordinators)('%s for coordinators', async (path) => {
    const found: string[] = [];
    for (const one of pairsFor(1).slice(0, 3)) {
      const { page, complaints, context } = await open(
        { viewport: { width: one.width, height: 800 }, colorScheme: one.scheme },
        coordinator,
      );
      await shown(page, addressOf(path, one));
      found.push(...[...(await problemsOf(page)), ...complaints].map((problem) => `${name(one)}: ${problem}`));
      await context.close();
    }
    expect(found).toEqual([]);
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
