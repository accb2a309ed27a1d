// Every word on every page is a text of ours or a name from the register: shown in a language nobody speaks, whatever is
// written into a component stands out.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nouns } from '@tvl/core/domain/nouns.ts';
import { en } from '@tvl/core/texts/en.ts';
import { pseudo } from '@tvl/core/texts/pseudo.ts';
import { ownNames } from '@tvl/core/texts/texts.ts';
import { launchChromium } from '../tools/chromium.ts';
import { startServer, type TestServer } from '../tools/server.ts';
import { others, pages } from './everybody.ts';
import { settled } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** What is the same in every language. */
const sameEverywhere = [
  ...Object.values(ownNames),
  ...Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2026, month, 15)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' }),
  ),
  '/graphql',
  'OpenMoji',
  'CC BY-SA 4.0',
  'CC BY 4.0',
  'MIT',
  'SIL Open Font License 1.1',
  'Tabler Icons',
  'Noto Sans',
];

/** Texts and spoken names of the page, without those that are texts of ours in disguise. */
const undisguised = async (page: Page): Promise<readonly string[]> => {
  const shown = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (node.parentElement?.closest('script, style, noscript') === null) found.push(node.data);
      } else if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-valuetext'])
          found.push(node.getAttribute(name) ?? '');
      }
    }
    return found;
  });
  return shown.map((text) => {
    let rest = text;
    for (let before = ''; before !== rest; ) {
      before = rest;
      rest = rest.replaceAll(/\[[^[\]]*\]/g, ' ');
    }
    return rest.trim();
  });
};

it.each([...pages, ...others, '/kartta?nakyma=luettelo&valittu=net_NET08'])(
  'no word is written into %s',
  async (path) => {
    const data = (Object.keys(nouns) as Noun[])
      .flatMap((noun) => server.register.graph.all(noun).flatMap(stringsIn))
      .concat(sameEverywhere)
      .join('\n');
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    // The respondents' app reads a part of the same texts.
    await page.route(/\/assets\/(form-)?en-[^/]+\.js$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `const texts = ${JSON.stringify(pseudo(en))}; export { texts as en, texts as enForm };`,
      }),
    );
    const address = new URL(path, server.url);
    address.searchParams.set('kieli', 'en');
    await page.goto(address.href);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(page);
    // Names stand after colons and between commas; labels may begin small; a page says its own address.
    const known = `${data}\n${address.href}\n${server.url}${path}`.toLowerCase();
    const written = (await undisguised(page))
      .flatMap((text) => text.split(/[,;:/]+/))
      .map((part) => part.trim().toLowerCase())
      .filter((part) => /\p{L}{2}/u.test(part) && !known.includes(part))
      // Months between their numbers.
      .filter((part) => !known.includes(part.replaceAll(/\d+/g, '').trim()));
    expect([...new Set(written)]).toEqual([]);
    await context.close();
  },
);
