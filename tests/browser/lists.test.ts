// Lists as a reader uses them: filters in the address, numbers that say what they would list, unknown that is not zero.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, numberIn, settled, tabTo, visit } from './visit.ts';

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

const at = (path: string, screen: 'desktop' | 'phone' = 'desktop', cookie = '') =>
  visit(browser, server.url + path, screen, cookie);

const results = (page: Page) => page.getByRole('region', { name: 'Tulokset' });
const rows = (page: Page) => results(page).locator('tbody tr');
const said = async (page: Page): Promise<number> =>
  numberIn(await results(page).getByRole('status').first().textContent());
const counted = async (page: Page): Promise<number> => {
  await settled(page);
  return said(page);
};

/** Opens a filter and answers its choices with their numbers. */
const choicesOf = async (page: Page, name: string) => {
  const group = page.locator('details.filter-group').filter({ has: page.locator('summary', { hasText: name }) });
  if (!(await group.evaluate((element: HTMLDetailsElement) => element.open))) await group.locator('summary').click();
  const labels = await group.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.id));
  return Promise.all(
    labels.map(async (id) => ({
      box: group.locator(`[id="${id}"]`),
      label: (await group.locator(`label[for="${id}"]`).textContent()) ?? '',
      count: numberIn(await group.locator(`[id="${id}-count"] [aria-hidden]`).textContent()),
    })),
  );
};

/** Ticks each choice alone: the list then counts what the choice said. */
const expectHonestChoices = async (page: Page, name: string): Promise<readonly string[]> => {
  const all = await said(page);
  const choices = await choicesOf(page, name);
  for (const { box, count } of choices) {
    await box.press('Space');
    await expect.poll(() => said(page)).toBe(count);
    await box.press('Space');
    await expect.poll(() => said(page)).toBe(all);
  }
  return choices.map(({ label }) => label);
};

describe('filters', () => {
  it('SR021 SR048: openness and state have a number for each value, zeros and "not known" too, and list as many', async () => {
    const { page, leave } = await at('/verkostot');
    await settled(page);
    expect(await expectHonestChoices(page, 'Avoimuus')).toHaveLength(4);
    expect(await expectHonestChoices(page, 'Tila')).toContain('Suunnitteilla');
    await leave();
  });

  it('SR071: networks have a number by kind, and a kind lists as many', async () => {
    const { page, leave } = await at('/verkostot');
    await settled(page);
    const choices = await choicesOf(page, 'Laji');
    const [first] = choices;
    await first?.box.press('Space');
    expect(await counted(page)).toBe(first?.count);
    expect(await rows(page).count()).toBe(first?.count);
    await leave();
  });

  it('SR014: social and health care and the rest each have their number, and list as many', async () => {
    const { page, leave } = await at('/organisaatiot');
    await settled(page);
    const labels = await expectHonestChoices(page, 'Sektori');
    expect(labels.length).toBeGreaterThanOrEqual(4);
    expect((await choicesOf(page, 'Yhdistyksen luokka')).length).toBeGreaterThan(0);
    await leave();
  });

  it('SR002: members and participants are two numbers', async () => {
    const { page, leave } = await at('/organisaatiot');
    await settled(page);
    await page.getByRole('button', { name: 'Lisää rajauksia' }).click();
    await settled(page);
    const labels = (await choicesOf(page, 'Suhde verkostoon')).map(({ label }) => label);
    expect(labels.filter((label) => /jäsen|mukana/i.test(label)).length).toBeGreaterThanOrEqual(2);
    await leave();
  });

  it('SR076: a theme and a municipality, chosen by keyboard alone, list the networks that have both', async () => {
    const { page, leave } = await at('/verkostot');
    await settled(page);
    await tabTo(page, page.getByRole('checkbox', { name: /hyte/ }));
    await page.keyboard.press('Space');
    await settled(page);
    const areas = page.locator('details.filter-group').filter({ has: page.locator('summary', { hasText: 'Alueet' }) });
    await tabTo(page, areas.getByRole('button', { name: /Näytä kaikki/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, areas.getByRole('textbox'));
    await page.keyboard.type('rovan');
    await tabTo(page, areas.getByRole('checkbox', { name: 'Rovaniemi' }));
    await page.keyboard.press('Space');
    const found = await counted(page);
    expect(new URL(page.url()).searchParams.get('themes')).toBe('theme.hyte');
    expect(new URL(page.url()).searchParams.get('areas')).toBe('area_municipality_698');
    expect(found).toBeGreaterThan(0);
    expect(await rows(page).count()).toBe(found);
    for (const row of await rows(page).all()) expect(await row.textContent()).toContain('Hyvinvoinnin');
    await leave();
  });

  it('a copied address shows the same, going back undoes the last choice, and a chip takes its filter away', async () => {
    const { page, leave } = await at('/verkostot?themes=theme.hyte');
    const withTheme = await counted(page);
    await page.getByRole('checkbox', { name: 'Lappi', exact: true }).press('Space');
    expect(await counted(page)).toBeLessThan(withTheme);
    await page.goBack();
    expect(await counted(page)).toBe(withTheme);
    await tabTo(page, page.getByRole('button', { name: /^Poista rajaus: Teemat: Hyvinvoinnin/ }));
    await page.keyboard.press('Enter');
    expect(await counted(page)).toBeGreaterThan(withTheme);
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await leave();
  });

  it('a day is typed as people write it, and a slip is said beside the field', async () => {
    const { page, leave } = await at('/verkostot');
    const field = page.getByRole('textbox', { name: 'Tilanne päivänä' });
    await field.fill('45.2.2019');
    await field.press('Enter');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('26.2.2019');
    await field.press('Enter');
    await settled(page);
    expect(new URL(page.url()).searchParams.get('paiva')).toBe('2019-02-26');
    await page.getByRole('button', { name: 'Poista rajaus: Tilanne 26.2.2019' }).waitFor();
    await page.getByText('Näin laskimme').click();
    await page.getByText('Mukana on se, mikä on voimassa 26.2.2019.').waitFor();
    await leave();
  });
});

describe('unknown is not zero', () => {
  it('SR081: the expert group has 8 members; the Järjestöneuvottelukunta, whose members nobody has listed, has no number', async () => {
    const { page, leave } = await at('/verkostot');
    const row = (name: string) => rows(page).filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await row('Järjestöneuvottelukunta').getByRole('link', { name: 'Jäsenet eivät ole tiedossa' }).waitFor();
    await row('Keski-Suomen vaikuttavat järjestöt -hankkeen asiantuntijaryhmä')
      .getByRole('link', { name: '8 jäsentä' })
      .waitFor();
    await leave();
  });

  it('an organisation is in no network only when it has said so', async () => {
    const added = await ask<{ addOrganisation: { organisation: { id: string } } }>(
      server.url,
      'mutation { addOrganisation(commandId: "none", input: { names: { fi: "Ei missään ry" }, kind: "organisationKind.association" }) { organisation { id } } }',
      {},
      coordinator,
    );
    const { id } = added.data.addOrganisation.organisation;
    const rounds = await ask<{ rounds: { nodes: { id: string }[] } }>(
      server.url,
      '{ rounds(first: 1) { nodes { id } } }',
    );
    const answered = await ask<{ addResponse: { problems: unknown[] } }>(
      server.url,
      'mutation ($input: ResponseInput!) { addResponse(commandId: "none2", input: $input) { problems { code path } } }',
      {
        input: {
          round: rounds.data.rounds.nodes[0]?.id,
          organisations: [id],
          channel: 'responseChannel.interview',
          state: 'responseState.sent',
          ownList: 'ownList.none',
        },
      },
      coordinator,
    );
    expect(answered).toMatchObject({ data: { addResponse: { problems: [] } } });
    const { page, leave } = await at('/organisaatiot');
    const row = (name: string) => rows(page).filter({ has: page.getByRole('rowheader', { name }) });
    await row('Ei missään ry').getByRole('link', { name: 'Ei missään verkostossa' }).waitFor();
    await row('Majakka ry').getByRole('link', { name: 'Verkostot eivät ole tiedossa' }).waitFor();
    await leave();
  });

  it('sets are listed, marked and said apart from the count', async () => {
    const { page, leave } = await at('/organisaatiot');
    const total = await counted(page);
    const status = (await results(page).getByRole('status').first().textContent()) ?? '';
    const sets = numberIn(status.slice(status.indexOf('Lisäksi')));
    expect(await rows(page).count()).toBe(total + sets);
    expect(await rows(page).getByText('Joukko', { exact: true }).count()).toBe(sets);
    await leave();
  });
});

describe('municipalities and themes', () => {
  it('SR038: all 21 municipalities of Lapland are there, with their Sámi names, and each number opens a list of as many', async () => {
    const { page, leave } = await at('/kunnat');
    await settled(page);
    const table = page.getByRole('table', { name: 'Lappi' });
    // One more row says what has no area.
    expect(await table.locator('tbody tr').count()).toBe(22);
    expect(await table.locator('[lang="smn"]', { hasText: 'Aanaar' }).count()).toBe(1);
    const badge = table.getByRole('row', { name: /^Utsjoki/ }).getByRole('link', { name: /verkosto/ });
    const inBadge = numberIn(await badge.locator('.ui-count__text').textContent());
    await badge.click();
    await page.getByRole('heading', { level: 1, name: 'Verkostot' }).waitFor();
    expect(await counted(page)).toBe(inBadge);
    await leave();
  });

  it('all of Finland is 308 municipalities by region', async () => {
    const { page, leave } = await at('/kunnat?nakyma=suomi');
    await page.getByText('308 kuntaa').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(19);
    await leave();
  });

  it('SR011: themes come by the organisations they connect', async () => {
    const { page, leave } = await at('/teemat');
    await settled(page);
    const first = await page.locator('tbody th a').allTextContents();
    const answer = await ask<{ themeRanking: { themes: { theme: { labels: { fi: string } } }[] } }>(
      server.url,
      '{ themeRanking { themes { theme { labels { fi } } } } }',
    );
    const ranked = answer.data.themeRanking.themes.map(({ theme }) => theme.labels.fi);
    expect(first.slice(0, ranked.length)).toEqual(ranked);
    await leave();
  });

  it('SR045: the theme of lived experience is found by name and has its numbers', async () => {
    const { page, leave } = await at('/teemat?haku=kokemuksellinen');
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page
      .getByRole('row', { name: /Kokemuksellinen asiantuntijuus/ })
      .getByRole('link', { name: /verkosto/ })
      .waitFor();
    await leave();
  });
});

describe('on a phone', () => {
  it('the filters fill the screen, and the last button says how much there is to see', async () => {
    const { page, leave } = await at('/verkostot', 'phone');
    await settled(page);
    const opener = page.getByRole('button', { name: 'Rajaa', exact: true });
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Rajaa luetteloa' });
    const box = await dialog.boundingBox();
    expect([box?.width, box?.height]).toEqual([390, 844]);
    await tabTo(page, dialog.locator('summary', { hasText: 'Teemat' }));
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('checkbox', { name: /hyte/ }));
    await page.keyboard.press('Space');
    const show = dialog.getByRole('button', { name: 'Näytä 3 verkostoa' });
    await show.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await tabTo(page, show);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Rajaa');
    expect(
      await results(page)
        .getByRole('listitem')
        .filter({ has: page.locator('.list-name') })
        .count(),
    ).toBe(3);
    await leave();
  });

  it('nothing scrolls sideways at 320 px', async () => {
    const { page, leave } = await at('/verkostot', 'phone');
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/verkostot', '/organisaatiot', '/tapahtumat', '/aineistot', '/kunnat', '/teemat']) {
      await page.goto(server.url + path);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
    await leave();
  });
});

describe('for coordinators', () => {
  it('a coordinator can add, and filter by what is to be checked; a reader sees neither', async () => {
    const reader = await at('/verkostot');
    await settled(reader.page);
    expect(await reader.page.getByRole('link', { name: 'Lisää verkosto' }).count()).toBe(0);
    expect(await reader.page.locator('summary', { hasText: 'Tarkistus' }).count()).toBe(0);
    await reader.leave();
    const { page, leave } = await at('/verkostot', 'desktop', coordinator);
    await page.getByRole('link', { name: 'Lisää verkosto' }).waitFor();
    await page.locator('summary', { hasText: 'Tarkistus' }).waitFor();
    await leave();
  });

  it('a long list says how much of it is in sight, and going on leaves the focus on the first new row', async () => {
    for (let n = 0; n < 25; n += 1) {
      await ask(
        server.url,
        'mutation ($id: ID!, $name: String!) { addOrganisation(commandId: $id, input: { names: { fi: $name }, kind: "organisationKind.association" }) { revision } }',
        { id: `long-${n}`, name: `Pitkä luettelo ${n}` },
        coordinator,
      );
    }
    const { page, leave } = await at('/organisaatiot');
    await page.getByText(/^Näkyvissä 50, kaikkiaan \d+\.$/).waitFor();
    expect(await rows(page).count()).toBe(50);
    const next = page.getByRole('button', { name: /^Näytä \d+ lisää$/ });
    await next.press('Enter');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(50);
    const firstNew = await rows(page).nth(50).locator('a').first().textContent();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(firstNew);
    await leave();
  });
});

describe('everybody', () => {
  it.each(['/verkostot', '/organisaatiot', '/tapahtumat', '/aineistot', '/kunnat', '/teemat'])(
    '%s has no accessibility problem that a machine can find',
    async (path) => {
      const { page, leave } = await at(path);
      await settled(page);
      expect(await accessibilityProblems(page)).toEqual([]);
      await leave();
    },
  );
});
