// A page for every record: what it is, who belongs, how sure each thing is, and where it comes from.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, tabTo, visit } from './visit.ts';

/** Waits as long as a busy machine may need. */
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });
const settled = (page: Page): Promise<void> => eventually(() => page.locator('.ui-skeleton').count()).toBe(0);

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

const open = async (path: string, cookie = '', screen: 'desktop' | 'phone' = 'desktop') => {
  // A cookie holds for the folder of the page it is given with: begin at the top.
  const opened = await visit(browser, server.url + (cookie === '' ? path : '/kirjaudu'), screen, cookie);
  if (cookie !== '') await goTo(opened.page, path);
  await settled(opened.page);
  return opened;
};

/** Goes to another page as somebody who types its address. */
const goTo = async (page: Page, path: string): Promise<void> => {
  await page.goto(server.url + path);
  await page.locator('main h1').waitFor();
  await settled(page);
};

const card = (page: Page, title: string | RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

const fact = (page: Page, label: string) =>
  page
    .locator('.ui-definitions__row')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
    .locator('dd');

let commands = 0;
const command = async (mutation: string): Promise<void> => {
  commands += 1;
  const { data, errors } = await ask<Record<string, { readonly problems: readonly unknown[] }>>(
    server.url,
    `mutation { ${mutation.replace('COMMAND', `commandId: "record-test-${commands}"`)} { problems { code } } }`,
    {},
    coordinator,
  );
  expect(errors).toBeUndefined();
  expect(Object.values(data)[0]?.problems).toEqual([]);
};

describe('a network', () => {
  it('SR081: the expert group has 6 organisations and 2 members without one, 8 in all', async () => {
    const { page, leave } = await open('/verkosto/net_NET10');
    const members = card(page, 'Jäsenet');
    await eventually(() => members.textContent()).toContain('8 jäsentä');
    expect(await members.textContent()).toContain('Organisaatioita 6, jäseniä ilman organisaatiota 2');
    expect(await members.getByRole('link', { name: /^Tiedot: / }).count()).toBe(6);
    expect(await members.getByText('Rooli ei ole tiedossa').count()).toBe(1);
    await leave();
  });

  it('says that members are not known, never 0, and has suggested ones apart and not counted', async () => {
    const { page, leave } = await open('/verkosto/net_NET08');
    expect(await card(page, 'Jäsenet').textContent()).toContain('Jäsenet eivät ole tiedossa');
    const suggested = card(page, 'Ehdotetut jäsenet 8');
    expect(await suggested.textContent()).toContain('ei lasketa');
    expect(await suggested.getByRole('button', { name: /^Vahvista/ }).count()).toBe(0);
    await leave();
  });

  it('SR002 SR046 SR069: roles and participants stand apart from members; purpose and subgroups show', async () => {
    const { page, leave } = await open('/verkosto/net_NET01');
    expect(await card(page, 'Muut roolit 1').textContent()).toContain('Tekninen sihteeri');
    expect(await card(page, 'Alaryhmät 1').textContent()).toContain('työrukkanen');
    expect(await card(page, 'Jäsenet').getByRole('link').count()).toBe(0);
    expect(await fact(page, 'Tarkoitus').textContent()).toBe('Ei tietoa');
    await goTo(page, '/verkosto/net_NET04');
    expect(await card(page, 'Toimivat mukana 1').textContent()).toContain('Mukana toimiminen ei ole jäsenyyttä');
    await leave();
  });

  it('SR048: a network in planning says so, and that it met twice, remotely', async () => {
    const { page, leave } = await open('/verkosto/net_NET06');
    expect(await fact(page, 'Tila').textContent()).toBe('Suunnitteilla');
    expect(await fact(page, 'Kokoontumiset').textContent()).toBe('2, etäyhteys');
    await leave();
  });

  it('SR015 SR021 SR023: preconditions, openness and what it influences are on the page and on paper', async () => {
    const { page, leave } = await open('/verkosto/net_NET02');
    await page.emulateMedia({ media: 'print' });
    expect(await fact(page, 'Mihin vaikuttaa').innerText()).toContain('Kunta-järjestöyhteistyö');
    expect(await fact(page, 'Mitä mukanaolo vaatii').innerText()).toBe('Ei tietoa');
    expect(await fact(page, 'Avoimuus').innerText()).toBe('Ei tiedossa');
    expect(await page.locator('.record-print').innerText()).toMatch(/Tilanne .+, versio .+\n+Osoite: .+net_NET02/);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    // Quotes are folded on the screen; paper opens nothing.
    expect(await page.locator('.tie__quote blockquote').first().isVisible()).toBe(true);
    await leave();
  });

  it('SR072 SR077: the host a network is attached to is no member for that', async () => {
    const { page, leave } = await open('/verkosto/net_NET13');
    expect(await fact(page, 'Kiinnittyy').textContent()).toBe('Keski-Suomen liitto');
    expect(await card(page, 'Jäsenet').textContent()).toContain('Jäsenet eivät ole tiedossa');
    await goTo(page, '/organisaatio/org_AUT03');
    expect(await card(page, /^Tähän kiinnittyvät verkostot 1/).textContent()).toContain('kumppanuuspöytä');
    await leave();
  });

  it('SR078: two coordinators show; one that has ended stays among the past ones', async () => {
    const { page, leave } = await open('/verkosto/net_NET15?paiva=2019-05');
    expect(await fact(page, 'Koordinoijat').getByRole('link').allTextContents()).toEqual([
      'Jyväskylän kaupunki',
      'Keski-Suomen sairaanhoitopiiri',
    ]);
    await page.getByRole('button', { name: 'Palaa tähän päivään' }).click();
    await eventually(() => page.url()).not.toContain('paiva');
    await eventually(() => card(page, 'Päättyneet 1').textContent()).toContain('Keski-Suomen sairaanhoitopiiri');
    await leave();
  });

  it('SR052: documents that hang on a network are on its page, each tie with its own page', async () => {
    const { page, leave } = await open('/verkosto/net_NET01');
    const links = card(page, /^Muut suhteet/);
    await links.getByRole('link', { name: /^Tiedot: Päivittää/ }).click();
    await eventually(() => page.url()).toContain('/merkinta/lnk_REL064');
    expect(await fact(page, 'Suhteen laji').textContent()).toBe('Päivittää');
    expect(await page.locator('blockquote[lang="fi"]').first().textContent()).toContain('”');
    await leave();
  });
});

describe('ties in words', () => {
  it('reads a link from either end', async () => {
    const { page, leave } = await open('/organisaatio/org_AUT01');
    expect(await card(page, /^Muut suhteet/).textContent()).toContain('Rahoittaa');
    await goTo(page, '/organisaatio/org_PRJ02');
    const links = card(page, /^Muut suhteet/);
    expect(await links.locator('.tie', { hasText: 'Rahoittaja' }).first().textContent()).toContain('STEA');
    await leave();
  });

  it('SR043: what is represented on behalf of others stands apart from own membership', async () => {
    const { page, leave } = await open('/organisaatio/org_PRJ01');
    const roles = card(page, /^Muu rooli verkostoissa/);
    expect(await roles.locator('.tie', { hasText: 'digiallianssi' }).textContent()).toContain(
      'Puolesta: Kaikki järjestöt',
    );
    expect(await card(page, 'Jäsenenä verkostoissa').textContent()).toContain('Jäsenyydet eivät ole tiedossa');
    await leave();
  });

  it('SR049: the meeting of 26.2.2019 has 9 people, 8 organisations, 10 pairs and one remote, and no name', async () => {
    const { page, leave } = await open('/tapahtuma/evt_EVT05');
    const attendance = card(page, 'Osallistujat');
    expect(await attendance.locator('.record-numbers li').allTextContents()).toEqual([
      'Henkilöitä 9',
      'Etänä 1',
      'Organisaatioita 8',
      'Edustuksia 10',
    ]);
    expect(await attendance.textContent()).toContain('Osallistuminen ei ole jäsenyyttä');
    expect(await attendance.locator('.tie', { hasText: 'Lapin sosiaali' }).textContent()).toContain('3 edustajaa');
    await leave();
  });

  it('an area and a theme open the lists behind their counts', async () => {
    const { page, leave } = await open('/alue/area_region_19');
    const networks = card(page, 'Verkostot, jotka toimivat täällä');
    const count = Number(await networks.locator('.ui-count__text').first().textContent());
    await networks
      .getByRole('link', { name: `${count} verkostoa: avaa luettelo` })
      .first()
      .click();
    await eventually(() => page.url()).toContain('/verkostot?areas=area_region_19');
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBe(count);
    await goTo(page, '/teema/theme.hyte');
    expect(await card(page, 'Verkostot').locator('.tie').count()).toBe(3);
    await leave();
  });
});

describe('a coordinator', () => {
  it('confirms a suggestion and takes it back with the keyboard alone', async () => {
    const { page, leave } = await open('/verkosto/net_NET08', coordinator);
    await tabTo(page, page.getByRole('button', { name: 'Vahvista: Balanssi ry' }));
    await page.keyboard.press('Enter');
    await eventually(() => card(page, 'Jäsenet').textContent()).toContain('Ainakin 1');
    await tabTo(page, page.locator('.ui-toast__undo').first());
    await page.keyboard.press('Enter');
    await eventually(() => card(page, 'Jäsenet').textContent()).toContain('Jäsenet eivät ole tiedossa');
    await eventually(() => card(page, /^Ehdotetut jäsenet/).count()).toBe(1);
    await leave();
  });

  it('reviews what nobody has looked at, and finds the ways to change, end and remove it', async () => {
    const respondent = await signIn(server.url, await server.linkFor('respondent'));
    const { data } = await ask<{ addOrganisation: { organisation: { id: string } } }>(
      server.url,
      `mutation { addOrganisation(commandId: "record-test-new", input: { names: { fi: "Porokylän seura" },
        kind: "organisationKind.association", plural: false }) { organisation { id } } }`,
      {},
      respondent,
    );
    const { id } = data.addOrganisation.organisation;
    const { page, leave } = await open(`/organisaatio/${id}`, coordinator);
    await page.getByRole('button', { name: 'Merkitse tarkistetuksi' }).click();
    await eventually(() => page.locator('.ui-toast__text').first().textContent()).toBe('Tarkistettu: Porokylän seura');
    await eventually(() => page.getByRole('button', { name: 'Merkitse tarkistetuksi' }).count()).toBe(0);
    const tools = page.getByRole('group', { name: 'Muokkaa: Porokylän seura' });
    expect(
      await tools.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([
      `/muuta/${id}`,
      `/lisaa/membership?organisation=${id}`,
      `/muuta/${id}?tee=paata`,
      `/muuta/${id}?tee=poista`,
    ]);
    await leave();
  });

  it('brings a removed record back from its own page', async () => {
    await command('removeAttendance(COMMAND, id: "att_REL006", reason: "Kirjattu väärin")');
    // The server answers 404 for what is gone, and browsers note that: no complaint of ours.
    const asReader = await open('/merkinta/att_REL006');
    expect(await asReader.page.locator('main').textContent()).toMatch(/Tämä on poistettu .+Syy: Kirjattu väärin/);
    expect(await asReader.page.getByRole('button', { name: 'Palauta' }).count()).toBe(0);
    await asReader.page.context().close();
    const { page } = await open('/merkinta/att_REL006', coordinator);
    await page.getByRole('button', { name: 'Palauta' }).click();
    await eventually(() => page.locator('.ui-definitions').count()).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Neuvokas');
    await page.context().close();
  });

  it('SR044: a project that has ended keeps its networks and its history', async () => {
    await command('endOrganisation(COMMAND, id: "org_PRJ01", on: "2020-12")');
    const { page, leave } = await open('/organisaatio/org_PRJ01');
    await eventually(() => page.locator('.record-notices').textContent()).toContain('Päättynyt 12/2020.');
    await eventually(() => card(page, 'Toimii mukana verkostoissa 1').count()).toBe(1);
    expect(await card(page, 'Muutokset').textContent()).toContain('Päättyi: lisätty 12/2020');
    await goTo(page, '/verkosto/net_NET04');
    expect(await card(page, 'Päättyneet 1').textContent()).toContain('Järjestöt muutokseen');
    await leave();
  });
});

describe('every page', () => {
  const pages = ['/verkosto/net_NET08', '/tapahtuma/evt_EVT05', '/kunta/area_municipality_698', '/merkinta/rnd_EVT21'];

  it('is without findings of axe', async () => {
    const { page, leave } = await open('/aineisto/mat_SRV01', coordinator);
    for (const path of pages) {
      await goTo(page, path);
      expect(await accessibilityProblems(page), path).toEqual([]);
    }
    await leave();
  });

  it('has its words in every language, and does not scroll sideways at 320 px', async () => {
    const { page, leave } = await open('/verkosto/net_NET10', '', 'phone');
    await page.setViewportSize({ width: 320, height: 700 });
    for (const language of ['selko', 'sv', 'en', 'se']) {
      await goTo(page, `/verkosto/net_NET10?kieli=${language}`);
      const text = (await page.locator('main').textContent()) ?? '';
      expect(text, language).not.toMatch(/\b(?:record|fields|counts|common)\.\w+|\{\w+\}/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await leave();
  });

  it('tells programs what it is about, also after going on inside the app', async () => {
    const { page, leave } = await open('/verkosto/net_NET10');
    const data = async (): Promise<Record<string, unknown>> =>
      JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as Record<
        string,
        unknown
      >;
    expect((await data())['member']).toHaveLength(6);
    await card(page, 'Jäsenet').getByRole('link', { name: 'Humak' }).first().click();
    await eventually(async () => (await data())['name']).toBe('Humak');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toContain('/organisaatio/');
    await leave();
  });

  it('says so when there is no such record', async () => {
    const { page } = await open('/verkosto/net_nothing');
    await eventually(() => page.locator('main').textContent()).toContain('Tätä tietoa ei ole');
    await page.context().close();
  });
});
