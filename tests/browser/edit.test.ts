import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems } from './visit.ts';

let server: TestServer;
let browser: Browser;
/** A coordinator's cookie, for what another person does meanwhile. */
let cookie: string;
let mine: BrowserContext;

const newContext = async (viewport = { width: 1280, height: 900 }): Promise<BrowserContext> => {
  const context = await browser.newContext({ locale: 'fi-FI', viewport });
  context.setDefaultTimeout(10_000);
  return context;
};

const signedIn = async (viewport?: { width: number; height: number }): Promise<BrowserContext> => {
  const context = await newContext(viewport);
  const page = await context.newPage();
  await page.goto(`${server.url}/kirjaudu#${await server.linkFor('coordinator')}`);
  await page.getByText('Olette kirjautuneet.').waitFor();
  await page.close();
  return context;
};

const open = async (context: BrowserContext, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(server.url + path);
  await page.locator('form').first().waitFor();
  return page;
};

/** Presses Tab until the control has the focus, as a hand does. */
const tabTo = async (page: Page, id: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${id}`);
};

const pick = async (page: Page, field: string, typed: string): Promise<void> => {
  await page.locator(`#kentta-${field}`).fill(typed);
  await page.locator('.ui-combobox__list').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Tallenna', exact: true }).click();

/** The id at the end of a record page's address, once the page is there. */
const idAt = async (page: Page, path: RegExp): Promise<string> => {
  await page.waitForURL(path);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

const addNetwork = async (name: string): Promise<string> => {
  const { data } = await ask<{ addNetwork: { network: { id: string } } }>(
    server.url,
    'mutation ($commandId: ID!, $input: NetworkInput!) { addNetwork(commandId: $commandId, input: $input) { network { id } } }',
    {
      commandId: name,
      input: {
        names: { fi: name },
        kind: 'networkKind.advisoryBoard',
        openness: 'networkOpenness.open',
        permanence: 'permanence.unknown',
        status: 'networkStatus.active',
        memberList: 'memberList.unknown',
      },
    },
    cookie,
  );
  return data.addNetwork.network.id;
};

type Fields = Readonly<Record<string, unknown>>;
const editNetwork = async (id: string, before: Fields, after: Fields): Promise<void> => {
  const { data } = await ask<{ editNetwork: { problems: readonly unknown[] } }>(
    server.url,
    'mutation ($c: ID!, $id: ID!, $b: NetworkEdit!, $a: NetworkEdit!) { editNetwork(commandId: $c, id: $id, before: $b, after: $a) { problems { code } } }',
    { c: `${id} ${JSON.stringify(after)}`, id, b: before, a: after },
    cookie,
  );
  expect(data.editNetwork.problems).toEqual([]);
};

const networkNow = async (id: string): Promise<Fields> =>
  (
    await ask<{ network: Fields }>(
      server.url,
      'query ($id: ID!) { network(id: $id) { names { fi } purpose { fi } website influences } }',
      { id },
    )
  ).data.network;

beforeAll(async () => {
  server = await startServer();
  browser = await launchChromium();
  cookie = await signIn(server.url, await server.linkFor('coordinator'));
  mine = await signedIn();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('who is not signed in is told what is needed, and finds the way in', async () => {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}/lisaa/organisation`);
  await page.getByText('Muuttamiseen tarvitaan kirjautuminen.').waitFor();
  expect(await page.locator('form').count()).toBe(0);
  const way = page.getByRole('main').getByRole('link', { name: 'Kirjaudu' });
  expect(await way.getAttribute('href')).toBe('/kirjaudu?palaa=%2Flisaa%2Forganisation');
  await context.close();
});

test('with the keyboard alone: what is wrong is named and focused, then a network is recorded and undone', async () => {
  const page = await open(mine, '/lisaa/network');
  await tabTo(page, 'kentta-names-fi');
  await page.keyboard.press('Enter');
  await page.getByText('Tarkista 2 kohtaa:').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('kentta-names-fi');
  expect(await page.locator('#kentta-names-fi').getAttribute('aria-describedby')).toContain('kentta-names-fi-error');
  await page.keyboard.type('Näppäimistöverkosto');
  expect(await page.locator('#kentta-names-fi').getAttribute('aria-invalid')).toBeNull();
  await tabTo(page, 'kentta-kind');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'kentta-themes');
  await page.keyboard.type('osallis');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('kentta-themes');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('#kohta-themes li').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('kentta-themes');
  await tabTo(page, 'kentta-areas');
  await page.keyboard.press('Shift+Tab');
  await page.locator('#kentta-names-fi').press('Enter');
  await idAt(page, /\/verkosto\//);
  await page.getByText('Lisätty: Näppäimistöverkosto').waitFor();
  await page.getByRole('status').getByRole('button', { name: 'Kumoa' }).press('Enter');
  await page.getByText('Kumottu:').waitFor();
  await page.close();
});

test('SR002 SR014 SR046: from the link to signing out on a narrow phone: a network, its new member as chair and secretary, an end, an undo', async () => {
  const phone = await newContext({ width: 320, height: 640 });
  const page = await phone.newPage();
  await page.goto(`${server.url}/kirjaudu#${await server.linkFor('coordinator')}`);
  await page.getByRole('main').getByRole('link', { name: 'Lisää verkosto' }).click();
  await page.locator('#kentta-names-fi').fill('Kylien verkosto');
  await page.locator('#kentta-kind').selectOption('networkKind.advisoryBoard');
  await save(page);
  const network = await idAt(page, /\/verkosto\//);

  await page.goto(`${server.url}/lisaa/membership?network=${network}`);
  await page.getByRole('button', { name: 'Vaihda Kylien verkosto' }).waitFor();
  await page.locator('#kentta-organisation').fill('Keinulan kyläyhdistys ry');
  await page.getByRole('option', { name: /Lisää uusi: Keinulan kyläyhdistys ry/ }).click();
  await page.waitForURL(/\/lisaa\/organisation/);
  expect(await page.locator('#kentta-names-fi').inputValue()).toBe('Keinulan kyläyhdistys ry');
  await page.locator('#kentta-kind').selectOption('organisationKind.villageAssociation');
  await pick(page, 'homeMunicipality', 'Kemijärvi');
  await page.getByRole('heading', { name: 'Tunnukset' }).click();
  await page.getByLabel('Y-tunnus').fill('1091823-6');
  await save(page);
  await page.getByRole('link', { name: 'Y-tunnus: Tarkista Y-tunnus tai jätä se tyhjäksi.' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('kentta-businessId');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1091823-7');
  await save(page);

  await page.waitForURL(/\/lisaa\/membership/);
  await page.locator('.edit-chosen__note', { hasText: 'Kemijärvi' }).waitFor();
  expect(await page.getByRole('radio').count()).toBe(3);
  await page.getByRole('radio', { name: 'Jäsen' }).check();
  await pick(page, 'roles', 'puheenjohtaja');
  await pick(page, 'roles', 'sihteeri');
  await page.locator('#kentta-validFrom').fill('2/2019');
  await page.getByText('helmikuu 2019').waitFor();
  await save(page);
  expect(await idAt(page, /\/verkosto\//)).toBe(network);
  await page.getByText('Lisätty: Keinulan kyläyhdistys ry – Kylien verkosto').waitFor();
  const { data } = await ask<{ network: { memberships: { members: readonly (Fields & { id: string })[] } } }>(
    server.url,
    'query ($id: ID!) { network(id: $id) { memberships { members { id validFrom relation { id } roles { id } organisation { businessId homeMunicipality { names { fi } } } } } } }',
    { id: network },
  );
  const [member] = data.network.memberships.members;
  expect(member).toMatchObject({
    validFrom: '2019-02',
    relation: { id: 'membershipRelation.member' },
    organisation: { businessId: '1091823-7', homeMunicipality: { names: { fi: 'Kemijärvi' } } },
  });
  expect(member?.['roles']).toHaveLength(2);

  await page.goto(`${server.url}/muuta/${member?.id}?tee=paata`);
  await page.getByRole('button', { name: 'Tänään' }).click();
  await page.getByRole('button', { name: 'Merkitse päättyneeksi' }).click();
  await page.getByRole('status').getByRole('button', { name: 'Kumoa' }).click();
  await page.getByText('Kumottu:').waitFor();
  await page.getByRole('button', { name: 'Valikko' }).click();
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await page.getByRole('link', { name: 'Kirjaudu' }).waitFor();
  await page.goto(`${server.url}/muuta/${network}`);
  await page.getByText('Muuttamiseen tarvitaan kirjautuminen.').waitFor();
  await phone.close();
});

test('another person changed the same field: both values are shown, mine is saved, and what they did elsewhere stays', async () => {
  const id = await addNetwork('Kiistaverkosto');
  const page = await open(mine, `/muuta/${id}`);
  await page.locator('#kentta-purpose-fi').fill('Minun tarkoitukseni');
  await page.locator('#kentta-names-fi').fill('Kiistaverkosto, uusi nimi');
  const another = await signedIn();
  const theirs = await open(another, `/muuta/${id}`);
  await theirs.locator('#kentta-purpose-fi').fill('Toisen tarkoitus');
  await theirs.getByRole('heading', { name: 'Toiminta' }).click();
  await theirs.locator('#kentta-website').fill('https://toinen.fi');
  await save(theirs);
  await theirs.getByText('Muutettu: Kiistaverkosto').waitFor();
  await another.close();
  await save(page);
  const question = page.getByRole('heading', { name: 'Joku muutti tätä juuri. Kumpi jää?' });
  await question.waitFor();
  await expect.poll(() => question.evaluate((heading) => heading === document.activeElement)).toBe(true);
  const sides = page.getByRole('group', { name: 'Tarkoitus' });
  expect(await sides.getByText('Toisen tarkoitus').isVisible()).toBe(true);
  expect(await sides.getByText('Minun tarkoitukseni').isVisible()).toBe(true);
  expect(await accessibilityProblems(page, '.edit-conflicts')).toEqual([]);
  await sides.getByRole('button', { name: 'Tallenna teidän tekstinne' }).click();
  await page.getByText('Muutettu: Kiistaverkosto, uusi nimi').waitFor();
  expect(await networkNow(id)).toEqual({
    names: { fi: 'Kiistaverkosto, uusi nimi' },
    purpose: { fi: 'Minun tarkoitukseni' },
    website: 'https://toinen.fi',
    influences: null,
  });
  await page.close();
});

test('the other text may stay: what is mine elsewhere is saved, and different fields never meet', async () => {
  const id = await addNetwork('Sopuverkosto');
  const page = await open(mine, `/muuta/${id}`);
  await page.locator('#kentta-purpose-fi').fill('Minun');
  await page.getByRole('heading', { name: 'Toiminta' }).click();
  await page.locator('#kentta-influences').fill('Kunnanhallitus');
  await editNetwork(id, { purpose: null }, { purpose: { fi: 'Toisen' } });
  await save(page);
  await page.getByRole('button', { name: 'Pidä toisen teksti' }).click();
  await page.getByText('Muutettu: Sopuverkosto').waitFor();
  expect(await networkNow(id)).toMatchObject({ purpose: { fi: 'Toisen' }, influences: 'Kunnanhallitus' });
  await page.close();
});

test('nothing typed is lost: a link asks first, a reload brings it back, and an answer that never came records once', async () => {
  const page = await open(mine, '/lisaa/network');
  await page.locator('#kentta-names-fi').fill('Katkeava verkosto');
  await page.locator('#kentta-kind').selectOption({ index: 2 });
  await page.getByRole('link', { name: 'Tuhansien verkostojen Lappi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Jää tähän' }).last().click();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText('Jatkatte siitä, mihin jäitte.').waitFor();
  expect(await page.locator('#kentta-names-fi').inputValue()).toBe('Katkeava verkosto');
  // The server does it, but its answer is lost on the way.
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('addNetwork')) {
      await route.fetch();
      await route.abort();
    } else await route.fallback();
  });
  await save(page);
  await page.getByText('Palvelu ei vastaa.').waitFor();
  await page.unroute('**/graphql');
  await page.locator('#kentta-purpose-fi').fill('Kirjoitettu katkon jälkeen');
  await save(page);
  const id = await idAt(page, /\/verkosto\//);
  expect(await networkNow(id)).toMatchObject({ purpose: { fi: 'Kirjoitettu katkon jälkeen' } });
  const { data } = await ask<{ networks: { count: { total: number } } }>(
    server.url,
    'query { networks(search: "Katkeava verkosto") { count { total } } }',
  );
  expect(data.networks.count.total).toBe(1);
  await page.close();
});

test('SR044: ending keeps the record and its history, and can be undone', async () => {
  const id = await addNetwork('Päättyvä verkosto');
  const page = await open(mine, `/muuta/${id}?tee=paata`);
  await page.getByRole('button', { name: 'Merkitse päättyneeksi' }).click();
  await page.getByText('Täytä tämä kohta.').waitFor();
  await page.getByLabel('Päättymispäivä').fill('31.12.2025');
  await page.getByText('31. joulukuuta 2025').waitFor();
  await page.getByRole('button', { name: 'Merkitse päättyneeksi' }).click();
  await page.getByText('Merkitty päättyneeksi: Päättyvä verkosto').waitFor();
  expect(await idAt(page, /\/verkosto\//)).toBe(id);
  await page.getByRole('status').getByRole('button', { name: 'Kumoa' }).click();
  await page.getByText('Kumottu:').waitFor();
  const { data } = await ask<{ record: Fields }>(server.url, 'query ($id: ID!) { record(id: $id) { validTo } }', {
    id,
  });
  expect(data.record).toEqual({ validTo: null });
  await page.close();
});

test('what others depend on is not removed but named with links; the rest goes, and comes back with undo', async () => {
  const network = await addNetwork('Poistuva verkosto');
  const { data } = await ask<{ organisations: { nodes: readonly { id: string }[] } }>(
    server.url,
    'query { organisations(first: 1) { nodes { id } } }',
  );
  await ask(
    server.url,
    'mutation ($i: MembershipInput!) { addMembership(commandId: "poistuva", input: $i) { problems { code } } }',
    {
      i: {
        network,
        organisation: data.organisations.nodes[0]?.id,
        relation: 'membershipRelation.participant',
        confirmation: 'confirmation.said',
      },
    },
    cookie,
  );
  const page = await mine.newPage();
  await page.goto(`${server.url}/muuta/${network}?tee=poista`);
  await page.getByRole('button', { name: 'Poista', exact: true }).click();
  await page.getByText('Tähän liittyy vielä muita tietoja: 1.').waitFor();
  const tie = page.getByRole('alert').getByRole('link', { name: /– Poistuva verkosto$/ });
  const membership = (await tie.getAttribute('href'))?.split('/').at(-1) ?? '';
  await page.goto(`${server.url}/muuta/${membership}?tee=poista`);
  await page.getByRole('button', { name: 'Poista', exact: true }).click();
  await page.getByText('Poistettu:').waitFor();
  await page.getByRole('status').getByRole('button', { name: 'Kumoa' }).click();
  await page.getByText('Kumottu:').waitFor();
  const now = await ask<{ record: { id: string } | null }>(server.url, 'query ($id: ID!) { record(id: $id) { id } }', {
    id: membership,
  });
  expect(now.data.record?.id).toBe(membership);
  await page.close();
});

test('undoing what others built on names it with links', async () => {
  const network = await addNetwork('Kumottava verkosto');
  const { data } = await ask<{ history: readonly { revision: number }[] }>(
    server.url,
    'query ($id: ID!) { history(id: $id, first: 1) { revision } }',
    { id: network },
  );
  await editNetwork(network, { website: null }, { website: 'https://kumottava.fi' });
  const page = await mine.newPage();
  await page.goto(`${server.url}/muuta/${network}?tee=kumoa&versio=${data.history[0]?.revision}`);
  await page.getByRole('main').getByRole('button', { name: 'Kumoa' }).click();
  await page.getByText('Emme voi kumota.').waitFor();
  await page.getByRole('alert').getByRole('link', { name: 'Kumottava verkosto' }).waitFor();
  await page.close();
});

test('SR003 who adds an organisation sees what may be it already, and why, before adding it anew', async () => {
  const page = await open(mine, '/lisaa/organisation');
  await page.locator('#kentta-names-fi').fill('suomen punaisen ristin lapin piiri');
  const hint = page.getByRole('status').filter({ hasText: 'Tällainen on ehkä jo' });
  await hint.getByRole('link', { name: /SPR Lapin piiri/ }).waitFor();
  await hint
    .getByText(/Lyhenne tai toinen nimi: |Sama sana toisessa muodossa: /)
    .first()
    .waitFor();
  await hint
    .getByText(/^(?:Sama|Ehkä sama)$/)
    .first()
    .waitFor();
  await page.close();
});
