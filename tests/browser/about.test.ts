// The pages about the service: each in four languages, reachable from every footer, readable by everybody, and on paper.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';
import { numberIn, settled, tabTo, visit, type Screen } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([
    startServer({ operator: { name: 'Lapin verkostojen tuki ry', contact: 'verkostot@example.fi' } }),
    launchChromium(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const pages = {
  '/tietoa': ['Tietoa palvelusta', 'Tietoa palvelusta', 'Om tjänsten', 'About the service'],
  '/ohje': ['Ohje', 'Ohje', 'Hjälp', 'Help'],
  '/saavutettavuus': [
    'Saavutettavuusseloste',
    'Saavutettavuus: voivatko kaikki käyttää palvelua',
    'Tillgänglighetsutlåtande',
    'Accessibility statement',
  ],
  '/palaute': ['Palaute', 'Anna palautetta', 'Respons', 'Feedback'],
  '/tietosuoja': ['Tietosuojaseloste', 'Miten suojaamme tietoja', 'Dataskyddsbeskrivning', 'Privacy notice'],
  '/lahteet': ['Lähteet ja lisenssit', 'Mistä tiedot ja kuvat tulevat', 'Källor och licenser', 'Sources and licences'],
} as const;
const paths = Object.keys(pages) as (keyof typeof pages)[];
const languages = ['fi', 'selko', 'sv', 'en'] as const;

const at = (path: string, screen: Screen = 'desktop') => visit(browser, server.url + path, screen);

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.each(paths)('%s', (path) => {
  it('has its title and heading in four languages, and does not scroll sideways at 320 pixels', async () => {
    const { page, leave } = await at(path);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [place, language] of languages.entries()) {
      await page.goto(`${server.url}${path}?kieli=${language}`);
      await page.getByRole('heading', { level: 1, name: pages[path][place] ?? '', exact: true }).waitFor();
      await settled(page);
      expect(await page.title()).toBe(`${pages[path][place]} – Tuhansien verkostojen Lappi`);
      const unfilled = page.getByRole('main').getByText(/\{\w+\}/);
      expect(await unfilled.count(), language).toBe(0);
      expect(await scrollsSideways(page), language).toBe(false);
    }
    await leave();
  });

  it('is answered by the server at its own address', async () => {
    expect((await fetch(server.url + path)).status).toBe(200);
  });
});

it.each(['/', '/kartta', '/verkostot', '/verkosto/net_NET10', '/ohje', '/ei-ole'])(
  'the footer of %s leads to all of them, and to feedback about that page',
  async (from) => {
    const { page } = await at(from);
    const footer = page.getByRole('contentinfo');
    await footer.getByRole('link').first().waitFor();
    const found = await footer.getByRole('link').evaluateAll((links) =>
      links.map((link) => ({
        path: (link as HTMLAnchorElement).pathname,
        search: (link as HTMLAnchorElement).search,
      })),
    );
    expect(found.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    const feedback = found.find(({ path }) => path === '/palaute');
    expect(new URLSearchParams(feedback?.search).get('sivu')).toBe(from);
    await page.context().close();
  },
);

it('SR055: the accessibility statement says who answers for it, what is lacking, how to complain, and when', async () => {
  const { page, leave } = await at('/saavutettavuus');
  await settled(page);
  const text = await page.getByRole('main').textContent();
  for (const part of [
    'täyttää lain vaatimukset osittain',
    '306/2019',
    'eivät ole vielä testanneet palvelua',
    'Jokainen kartan tieto on myös luettelossa ja taulukoissa.',
    '14 päivän kuluessa',
    'Liikenne- ja viestintävirasto Traficom',
    'Lapin verkostojen tuki ry',
    'verkostot@example.fi',
    'Seloste on laadittu',
  ])
    expect(text).toContain(part);
  await tabTo(page, page.getByRole('link', { name: 'Anna palautetta saavutettavuudesta' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Palaute' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Saavutettavuus' }).isChecked()).toBe(true);
  await leave();
});

it('without an operator in the settings the pages say so, and the privacy notice calls itself a template', async () => {
  const bare = await startServer({ seed: 'none' });
  const { page, leave } = await visit(browser, `${bare.url}/tietosuoja`);
  await page.getByText('Palvelun ylläpitäjää ei ole vielä merkitty asetuksiin.').waitFor();
  await page.getByText('Tämä on pohja.').waitFor();
  await leave();
  await bare.stop();
  const named = await at('/tietosuoja');
  await named.page.getByText('Lapin verkostojen tuki ry').waitFor();
  expect(await named.page.getByText('Tämä on pohja.').count()).toBe(0);
  await named.leave();
});

it('the numbers of the sources are those of the register, and each opens its list', async () => {
  const { data } = await ask<Record<string, { count: { total: number } }>>(
    server.url,
    '{ networks { count { total } } organisations { count { total } } memberships { count { total } } events { count { total } } materials { count { total } } }',
  );
  const { page, leave } = await at('/lahteet');
  const rows = page.getByRole('table').getByRole('row');
  await expect.poll(() => rows.count()).toBe(6);
  const numbers = await page.getByRole('table').locator('tbody tr td:nth-child(2)').allTextContents();
  expect(numbers.map(numberIn)).toEqual(
    ['networks', 'organisations', 'memberships', 'events', 'materials'].map((list) => data[list]?.count.total),
  );
  expect(await page.getByText(/keksitty esimerkkiseutu/).count()).toBe(0);
  await page.getByRole('main').getByRole('link', { name: 'Tapahtumat' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tapahtumat' }).waitFor();
  await leave();
});

describe('on paper', () => {
  const sheets = async (path: string): Promise<number> => {
    const { page, leave } = await at(path);
    await settled(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await leave();
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  };

  it.each(languages)('the picture guide fits one A4 sheet (%s)', async (language) => {
    expect(await sheets(`/ohje?kieli=${language}`)).toBe(1);
  });

  it('a longer page takes more: sheets are counted', async () => {
    expect(await sheets('/tietosuoja')).toBeGreaterThan(1);
  });
});
