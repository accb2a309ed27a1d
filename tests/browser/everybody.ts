// Pages of each kind and the ways in which people look at them: what tests of all pages share.
import type { Browser, BrowserContext, Page } from 'playwright';
import { languages, type UiLanguage } from '@tvl/core/texts/texts.ts';
import { accessibilityProblems, settled } from './visit.ts';

/** One of each kind of page. */
export const pages = [
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
] as const;

/** More pages for readers, which have tests of their own that look at them in pairs. */
export const others = [
  '/tietoa',
  '/ohje',
  '/saavutettavuus',
  '/tietosuoja',
  '/lahteet',
  '/palaute',
  '/kerro',
  '/oma',
] as const;

export const forCoordinators = [
  '/',
  '/loydokset',
  '/tyolista',
  '/tyolista/kierrokset',
  '/lisaa/network',
  '/muuta/net_NET08',
] as const;

export type Combination = {
  readonly language: UiLanguage;
  readonly scheme: 'light' | 'dark';
  readonly width: 320 | 1280;
  readonly pictures: 'isot' | 'tavalliset';
};

export const schemes = ['light', 'dark'] as const;
export const widths = [320, 1280] as const;
export const pictures = ['isot', 'tavalliset'] as const;

export const allIn = (language: UiLanguage): readonly Combination[] =>
  schemes.flatMap((scheme) =>
    widths.flatMap((width) => pictures.map((shown) => ({ language, scheme, width, pictures: shown }))),
  );

/** Languages looked at on one page; the others come on the next. */
const atOnce = 2;

/** Each language on two pages of five, and each pair of the other choices; which meet changes from page to page. */
export const pairsFor = (page: number): readonly Combination[] =>
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

export const nameOf = ({ language, scheme, width, pictures: size }: Combination): string =>
  `${language} ${scheme} ${width} ${size}`;

/** `path` on the server at `base`, in the combination's language and size of pictures. */
export const addressOf = (
  base: string,
  path: string,
  { language, pictures: shown }: Pick<Combination, 'language' | 'pictures'>,
): string => {
  const url = new URL(path, base);
  url.searchParams.set('kieli', language);
  url.searchParams.set('kuvat', shown);
  return url.href;
};

/** How a browser looks at pages in this combination. */
export const lookOf = ({ scheme, width }: Combination) =>
  ({ viewport: { width, height: 800 }, colorScheme: scheme, hasTouch: width === 320 }) as const;

/** What a page complains of from now on, and what it asks of another server than `base`, in the order it comes. */
export const listen = (page: Page, base: string): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A page that is not there is answered as such.
    const isAnswer = message.location().url.includes('tata-sivua-ei-ole');
    if (!isAnswer && (message.type() === 'error' || message.type() === 'warning')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(base).host) complaints.push(`asks ${request.url()}`);
  });
  return complaints;
};

/** A browser that remembers nothing but `cookie`, as signing in on `base` answers it. */
export const newContext = async (
  browser: Browser,
  base: string,
  options: Parameters<Browser['newContext']>[0],
  cookie = '',
): Promise<BrowserContext> => {
  const context = await browser.newContext({ locale: 'fi-FI', reducedMotion: 'reduce', ...options });
  const [name, value] = cookie.split('=', 2);
  if (name && value) await context.addCookies([{ name, value, url: base }]);
  return context;
};

export const shown = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
};

/** What axe finds, best practice included, and what scrolls sideways. */
export const problemsOf = async (page: Page): Promise<readonly string[]> => {
  const problems = await accessibilityProblems(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return wide > 0 ? [...problems, `scrolls sideways by ${wide}`] : problems;
};

/** Two at a time, as many as a build machine has cores. */
export const inTwos = async <T>(
  items: readonly T[],
  worker: () => Promise<{ readonly look: (item: T) => Promise<readonly string[]>; readonly end: () => Promise<void> }>,
): Promise<readonly string[]> => {
  const left = items.values();
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const { look, end } = await worker();
    for (const item of left) found.push(...(await look(item)));
    await end();
  };
  await Promise.all([work(), work()]);
  return found;
};
