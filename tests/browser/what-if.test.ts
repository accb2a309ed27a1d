// What if something ended: chosen by name with the keyboard, told in words, held by the address, shown on the map.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';
import { accessibilityProblems, numberIn, settled, tabTo, visit } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ seed: 'example' }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

type Consequences = {
  readonly whatIf: {
    readonly consequences: readonly { readonly kind: string; readonly record: { readonly id: string } }[];
    readonly mapPath: string | null;
  };
};

const whatIf = async (...ends: readonly string[]): Promise<Consequences['whatIf']> =>
  (
    await ask<Consequences>(
      server.url,
      'query ($ends: [ID!]!) { whatIf(ends: $ends) { consequences { kind record { id } } mapPath } }',
      { ends },
    )
  ).data.whatIf;

/** A project whose end takes something with it. */
const project = async (): Promise<{ readonly id: string; readonly name: string }> => {
  const { data } = await ask<{
    organisations: { nodes: readonly { id: string; names: { fi: string } }[] };
  }>(
    server.url,
    '{ organisations(filter: { kind: ["organisationKind.project"] }, first: 50) { nodes { id names { fi } } } }',
  );
  for (const { id, names } of data.organisations.nodes) {
    const { consequences } = await whatIf(id);
    if (consequences.some(({ kind }) => kind === 'LOSES_FUNDING')) return { id, name: names.fi };
  }
  throw new Error('No project of the example carries a network');
};

describe('SR070 SR057: what if this ends', () => {
  it('is chosen by name with the keyboard alone, and told in words; the address holds it and nothing is stored', async () => {
    const { id, name } = await project();
    const { consequences } = await whatIf(id);
    const before = server.register.revision;
    const { page, leave } = await visit(browser, `${server.url}/loydokset/enta-jos`);
    await page.getByText('Mitään ei tallenneta.').waitFor();
    await tabTo(page, page.getByLabel('Mikä päättyy?'));
    await page.keyboard.type(name);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Päättyvät' }).getByText(name).waitFor();
    await settled(page);
    expect(numberIn(await page.locator('.what-if__sum [role="status"]').textContent())).toBe(consequences.length);
    await page.getByRole('heading', { level: 2, name: 'Jää ilman hanketta, joka kantaa' }).waitFor();
    expect(new URL(page.url()).searchParams.get('paattyvat')).toBe(id);
    const rows = page.locator('.what-if__rows > li');
    expect(await rows.count()).toBe(consequences.length);

    await page.reload();
    await settled(page);
    expect(await rows.count()).toBe(consequences.length);
    await tabTo(page, page.getByRole('button', { name: `Poista: ${name}` }));
    await page.keyboard.press('Enter');
    await page.getByText('Valitse ensin, mikä päättyy.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    expect(server.register.revision).toBe(before);
    await leave();
  });

  it('is shown on the map and its list, what ends marked by a sign and a word', async () => {
    const { id, name } = await project();
    const { mapPath } = await whatIf(id);
    const { page, leave } = await visit(browser, `${server.url}/loydokset/enta-jos?paattyvat=${id}`);
    const link = page.getByRole('link', { name: 'Näytä kartalla' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(mapPath);
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'Verkostokartta' }).waitFor();
    const row = page.getByRole('treeitem').filter({ hasText: name });
    await row.first().waitFor();
    expect(await row.first().textContent()).toContain('merkitty');
    await page.getByRole('button', { name: `Poista rajaus: Merkitty: ${name}` }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has('merkityt')).toBe(false);
    await leave();
  });

  it('is asked from the page of an organisation and of a network', async () => {
    for (const path of [`/organisaatio/${(await project()).id}`, '/verkosto/net_EX-old-food']) {
      const { page, leave } = await visit(browser, server.url + path);
      await page.getByRole('link', { name: 'Mitä jos tämä päättyy?' }).click();
      await page.getByRole('heading', { level: 1, name: 'Mitä jos tämä päättyy?' }).waitFor();
      await settled(page);
      expect(await page.locator('.what-if__chosen > li').count(), path).toBe(1);
      await leave();
    }
  });

  it.each([
    ['light', 320],
    ['dark', 1280],
  ] as const)('has nothing a machine finds, %s at %i pixels', async (colorScheme, width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, locale: 'fi-FI' });
    const page = await context.newPage();
    for (const path of ['/loydokset/enta-jos', `/loydokset/enta-jos?paattyvat=${(await project()).id}`]) {
      await page.goto(server.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect(await accessibilityProblems(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
    await context.close();
  });
});
