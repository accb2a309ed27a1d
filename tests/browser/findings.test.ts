// Findings with the keyboard alone: worked through, put aside, brought back, compared, and walked as a grid.
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { newToken } from '../tools/answering.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, numberIn, settled, tabTo, visit, type Screen } from './visit.ts';

let server: TestServer;
let browser: Browser;
let coordinator: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ seed: 'example' }), launchChromium()]);
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const at = (path: string, screen: Screen = 'desktop', cookie = coordinator) =>
  visit(browser, server.url + path, screen, cookie);

const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

type Listed = {
  readonly id: string;
  readonly state: string;
  readonly band: string;
  readonly returned: string | null;
  readonly facts: readonly { readonly code: string; readonly value: number }[];
};
const findings = async (filter: object): Promise<readonly Listed[]> => {
  const { data } = await ask<{ findings: { nodes: readonly Listed[] } }>(
    server.url,
    'query ($filter: FindingFilter) { findings(filter: $filter, first: 500) { nodes { id state band returned facts { code value } } } }',
    { filter },
  );
  return data.findings.nodes;
};

/** Adds a network of which nothing else is known, as a coordinator would. */
const addNetwork = async (name: string): Promise<void> => {
  const { data } = await ask<{ addNetwork: { revision: number | null } }>(
    server.url,
    'mutation ($commandId: ID!, $input: NetworkInput!) { addNetwork(commandId: $commandId, input: $input) { revision } }',
    {
      commandId: newToken(),
      input: {
        names: { fi: name },
        kind: 'networkKind.unknown',
        openness: 'networkOpenness.unknown',
        permanence: 'permanence.unknown',
        status: 'networkStatus.active',
        memberList: 'memberList.unknown',
      },
    },
    coordinator,
  );
  expect(data.addNetwork.revision).not.toBeNull();
};

const card = (page: Page): Locator => page.getByRole('article');
const heading = (page: Page): Locator => card(page).getByRole('heading', { level: 2 });
const focusedId = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

/** From the card's heading: to the decision, to its answer, and recorded with Enter. */
const decide = async (page: Page, answer: RegExp): Promise<void> => {
  await press(page, page.getByRole('button', { name: 'Siirry päättämään' }));
  const radios = card(page).getByRole('radio');
  const wanted = await radios.evaluateAll(
    (all, source) =>
      all.findIndex((one) => new RegExp(source).test((one as HTMLInputElement).labels?.[0]?.textContent ?? '')),
    answer.source,
  );
  await page.keyboard.press('Space');
  for (let step = 0; step < wanted; step += 1) await page.keyboard.press('ArrowRight');
};

describe('with the keyboard alone', () => {
  it('a coordinator handles 20 findings without leaving the page, and takes one back', async () => {
    const { page, leave } = await at('/loydokset?ryhma=duplicate,overlap');
    await settled(page);
    const before = (await findings({ groups: ['DUPLICATE', 'OVERLAP'], states: ['OPEN', 'RETURNED'] })).length;
    expect(before).toBeGreaterThan(20);
    const done = new Set<string>();
    for (let count = 0; count < 20; count += 1) {
      const id = (await heading(page).getAttribute('id')) ?? '';
      expect(done.has(id)).toBe(false);
      done.add(id);
      const answer = id.includes('Duplicate') ? /^Eri$/ : /^Pidetään molemmat$/;
      await decide(page, answer);
      await page.keyboard.press('Enter');
      // The next one comes up by itself, and the focus is on its heading.
      await expect.poll(() => focusedId(page), { timeout: 10_000 }).not.toBe(id);
      await expect.poll(() => focusedId(page), { timeout: 10_000 }).toMatch(/^loydos-/);
    }
    const left = await findings({ groups: ['DUPLICATE', 'OVERLAP'], states: ['OPEN', 'RETURNED'] });
    expect(left.length).toBe(before - 20);
    expect(new URL(page.url()).pathname).toBe('/loydokset');
    const last = [...done].at(-1)?.replace('loydos-', '');
    await press(page, page.getByRole('button', { name: /^Kumoa viimeisin päätös/ }));
    await expect
      .poll(async () => (await findings({ states: ['OPEN'] })).some(({ id }) => id === last), { timeout: 10_000 })
      .toBe(true);
    await expect.poll(() => focusedId(page)).toBe(`loydos-${last}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await leave();
  }, 240_000);

  it('a gap may stay for a reason: reload and other changes leave it away; another strength brings back and says why', async () => {
    const { page, leave } = await at('/loydokset?analyysi=noTheme');
    // The reasons come with the finding, so that they are there when somebody quick gives one on a slow line.
    const reasons = page.waitForResponse(
      (response) => response.request().postData()?.includes('FindingDismissals') === true,
    );
    await page.reload();
    await reasons;
    await settled(page);
    const gap = ((await heading(page).getAttribute('id')) ?? '').replace('loydos-', '');
    await decide(page, /^Aukko saa jäädä$/);
    await page.keyboard.press('Enter');
    // It asks why before it records anything.
    await page.getByText('Valitse syy.').waitFor();
    await page.keyboard.type('Kaikissa');
    await page.keyboard.press('Enter');
    await press(page, card(page).getByRole('button', { name: 'Kirjaa päätös' }));
    await page.getByText(/^Aukko saa jäädä: /).waitFor();
    await page.reload();
    await settled(page);
    expect((await findings({ analyses: ['noTheme'], states: ['OPEN', 'RETURNED'] })).map(({ id }) => id)).not.toContain(
      gap,
    );
    expect(await page.locator(`a[href*="${encodeURIComponent(gap)}"]`).count()).toBe(0);

    // An overlap is kept; something else changes; then it loses members until it is of another strength.
    const [pair] = await findings({ kinds: ['contained'], bands: ['CLEAR'] });
    if (!pair) throw new Error('No clear pair of one inside the other is in the example.');
    // Members leave the smaller one, so it stays inside the other and only gets less sure.
    const [, first = '', other = ''] = pair.id.split('~');
    const sizeOf = (code: string): number => pair.facts.find((fact) => fact.code === code)?.value ?? 0;
    const second = sizeOf('first') < sizeOf('second') ? first : other;
    await page.goto(`${server.url}/loydokset/paallekkaisyydet?valittu=${encodeURIComponent(pair.id)}`);
    await page.locator(`[id="loydos-${pair.id}"]`).waitFor();
    await decide(page, /^Pidetään molemmat$/);
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Pidetään molemmat: /)
      .first()
      .waitFor();
    const stateNow = async () => (await findings({ subjects: [second] })).find(({ id }) => id === pair.id);
    expect((await stateNow())?.state).toBe('DECIDED');
    await addNetwork('Muu verkosto');
    expect((await stateNow())?.state).toBe('DECIDED');
    const { data } = await ask<{ network: { memberships: { members: readonly { id: string }[] } } }>(
      server.url,
      `{ network(id: "${second}") { memberships { members { id } } } }`,
    );
    for (const { id } of data.network.memberships.members) {
      if ((await stateNow())?.state !== 'DECIDED') break;
      await ask(
        server.url,
        'mutation ($commandId: ID!, $id: ID!) { removeMembership(commandId: $commandId, id: $id) { problems { code } } }',
        { commandId: newToken(), id },
        coordinator,
      );
    }
    expect(await stateNow()).toMatchObject({ state: 'RETURNED', returned: 'BAND' });
    await page.goto(`${server.url}/loydos/${encodeURIComponent(pair.id)}`);
    await page.getByText('Palasi, koska vahvuus on muuttunut. Päätettäessä vahvuus oli: Selvä').waitFor();
    expect(await card(page).getByText('Pidetään molemmat', { exact: true }).count()).toBeGreaterThan(0);
    await leave();
  }, 120_000);

  it('the matrix is walked with arrows, each cell says its pair, and one opens its finding', async () => {
    const { page, leave } = await at('/loydokset/verkostot-ristiin');
    await settled(page);
    const first = page.getByRole('gridcell').nth(1);
    await tabTo(page, first);
    await page.keyboard.press('End');
    const spoken = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const names = await page.getByRole('rowheader').allTextContents();
    const nameOf = (place: number): string => (names[place] ?? '').replace(/^\d+\s*/, '');
    expect(await spoken()).toContain(nameOf(names.length - 1));
    await page.keyboard.press('Control+Home');
    expect(await spoken()).toContain(nameOf(0));
    await page.keyboard.press('ArrowDown');
    expect(await spoken()).toContain(nameOf(1));
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Valittu pari' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    // The table says the same numbers.
    const cellNumber = numberIn((await spoken()).split(':').at(-1) ?? '');
    await press(page, page.getByRole('link', { name: 'Luettelo pareista' }));
    const rows = page
      .getByRole('row')
      .filter({ hasText: nameOf(0) })
      .filter({ hasText: nameOf(1) });
    expect(numberIn(await rows.first().getByRole('cell').nth(1).textContent())).toBe(cellNumber);
    await leave();
  });
});

it('counts by group add up to the list, and each says what choosing it lists', async () => {
  const { page, leave } = await at('/loydokset', 'desktop', '');
  await settled(page);
  const total = async (): Promise<number> =>
    numberIn(await page.locator('.findings-list__head [role="status"]').textContent());
  const all = await total();
  await press(page, page.getByRole('button', { name: 'Rajaa' }));
  const dialog = page.getByRole('dialog');
  const counts = dialog.locator('details').first().locator('.ui-check__count > :first-child');
  const sum = async (): Promise<number> =>
    (await counts.allTextContents()).map(Number).reduce((before, one) => before + one, 0);
  await expect.poll(sum).toBe(all);
  const row = dialog.locator('.ui-check').filter({ hasText: 'Aukot' });
  const gaps = Number(await row.locator('.ui-check__count > :first-child').textContent());
  await tabTo(page, row.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await dialog
    .getByRole('button', { name: /^Näytä/ })
    .last()
    .click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('ryhma')).toBe('gap');
  expect(await total()).toBe(gaps);
  // Readers see everything but the decision.
  expect(await page.getByRole('button', { name: 'Kirjaa päätös' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Kirjaudu päättämään' }).waitFor();
  await leave();
});

it('names who both networks have, and the nearest organisations with the list of what they share', async () => {
  const { page, leave } = await at('/loydokset/paallekkaisyydet?laji=parallel', 'desktop', '');
  await settled(page);
  const shared = numberIn(await card(page).locator('.pair__numbers a').nth(1).textContent());
  const named = card(page).locator('.pair__members a');
  await named.first().waitFor();
  expect(await named.count()).toBe(Math.min(shared, 12));
  await page.goto(`${server.url}/loydokset/paallekkaisyydet?nakyma=organisaatiot`);
  const nearest = page.locator('summary', { hasText: 'Lähimpänä toisiaan' });
  await tabTo(page, nearest);
  await page.keyboard.press('Enter');
  const first = page.locator('.closest-pairs li').first().locator('.cluster a');
  const both = numberIn(await first.locator(':scope > :first-child').textContent());
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verkostot' }).waitFor();
  await page
    .getByText(new RegExp(`^${both} verkosto`))
    .first()
    .waitFor();
  await leave();
});

it('says what changed since the last visit, and forgets it when it has been seen', async () => {
  const { page, leave } = await at('/loydokset');
  await settled(page);
  expect(await page.getByRole('heading', { name: 'Mitä on muuttunut' }).count()).toBe(0);
  await addNetwork('Aivan uusi verkosto');
  await page.getByText(/^Luettelo päivittyi: uusia [1-9]/).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Mitä on muuttunut' }).waitFor();
  await page.locator('summary', { hasText: /uu(si|tta)$/ }).click();
  await page
    .getByRole('link', { name: /^Aivan uusi verkosto: / })
    .first()
    .waitFor();
  await press(page, page.getByRole('button', { name: 'Merkitse nähdyksi' }));
  await page.getByText(/^Ei mitään uutta/).waitFor();
  await leave();
});

describe('axe finds nothing, and nothing scrolls sideways', () => {
  it.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)(
    '%s, %i pixels wide',
    async (colorScheme, width) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, locale: 'fi-FI' });
      const [name = '', value = ''] = coordinator.split('=', 2);
      await context.addCookies([{ name, value, url: server.url }]);
      const page = await context.newPage();
      const pair = (await findings({ analyses: ['networkOverlap'] }))[0]?.id ?? '';
      const twins = (await findings({ analyses: ['organisationDuplicate'] }))[0]?.id ?? '';
      const found: string[] = [];
      for (const path of [
        '/loydokset?analyysi=noCoordinator',
        `/loydokset/paallekkaisyydet?valittu=${pair}`,
        `/loydokset/kaksoiskappaleet?valittu=${twins}`,
        `/loydos/${pair}`,
        '/loydos/noTheme~net_ei-ole',
        '/loydokset/verkostot-ristiin?nakyma=luettelo',
      ]) {
        await page.goto(server.url + path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await settled(page);
        const problems = await accessibilityProblems(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        found.push(...problems.map((problem) => `${path} ${problem}`));
        if (wide > 0) found.push(`${path} scrolls sideways by ${wide}`);
      }
      await context.close();
      expect(found).toEqual([]);
    },
    60_000,
  );
});
