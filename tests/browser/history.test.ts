// What was done to the register, in words: newest first, page by page, and taken back by coordinators.
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

const open = async (path: string, cookie = '') => {
  // A cookie holds for the folder of the page it is given with: begin at the top.
  const opened = await visit(browser, server.url + (cookie === '' ? path : '/kirjaudu'), 'desktop', cookie);
  if (cookie !== '') await opened.page.goto(server.url + path);
  await opened.page.locator('main h1').waitFor();
  await settled(opened.page);
  return opened;
};

const sets = (page: Page) => page.locator('.history__set');

let commands = 0;
const rename = async (before: string, after: string): Promise<void> => {
  commands += 1;
  const { data, errors } = await ask<{ editOrganisation: { problems: readonly unknown[] } }>(
    server.url,
    `mutation Rename($commandId: ID!, $before: OrganisationEdit!, $after: OrganisationEdit!) {
      editOrganisation(commandId: $commandId, id: "org_ORG03", before: $before, after: $after, reason: "Nimi tarkistettu") {
        problems { code }
      }
    }`,
    { commandId: `history-test-${commands}`, before: { names: { fi: before } }, after: { names: { fi: after } } },
    coordinator,
  );
  expect(errors).toBeUndefined();
  expect(data.editOrganisation.problems).toEqual([]);
};

describe('the history of the register', () => {
  it('says each change in words, with names for ids, newest first', async () => {
    await rename('Balanssi ry', 'Balanssi yhdistys');
    const { page, leave } = await open('/historia');
    const newest = sets(page).first();
    expect(await newest.innerText()).toContain('Muutos: Balanssi yhdistys');
    expect(await newest.innerText()).toContain('Nimi: ennen Balanssi ry, nyt Balanssi yhdistys');
    expect(await newest.innerText()).toContain('Syy: Nimi tarkistettu');
    expect(await newest.innerText()).toMatch(/koordinaattori/);
    expect(await page.getByRole('button', { name: /^Kumoa/ }).count()).toBe(0);
    await leave();
  });

  it('never shows an id or a notation of programs, however old the change', async () => {
    const { page, leave } = await open('/historia');
    const head = Number((await page.locator('.history__version').first().textContent())?.replaceAll(/\D/g, ''));
    for (const version of [25, 450, 730, 830, head]) {
      await page.goto(`${server.url}/historia?versio=${version}`);
      await sets(page).first().waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await sets(page).count()).toBeGreaterThan(0);
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/\b(?:org|net|mem|evt|att|lnk|mat|area|sta|rsp|rnd|stk)_\w+|\{"|\[\{/);
    }
    await leave();
  });

  it('pages by links that stay in the address', async () => {
    const { page, leave } = await open('/historia');
    const first = await sets(page).first().innerText();
    await page.getByRole('link', { name: 'Vanhemmat' }).click();
    await eventually(() => page.url()).toContain('versio=');
    await eventually(() => sets(page).first().innerText()).not.toBe(first);
    await page.reload();
    await settled(page);
    expect(await sets(page).first().innerText()).not.toBe(first);
    await page.getByRole('link', { name: 'Uudemmat' }).click();
    await eventually(() => sets(page).first().innerText()).toBe(first);
    await leave();
  });

  it('is without findings of axe, signed in too', async () => {
    const { page, leave } = await open('/historia', coordinator);
    expect(await accessibilityProblems(page)).toEqual([]);
    await leave();
  });
});

describe('taking back', () => {
  it('undoes a change with the keyboard alone, and the undoing can be undone', async () => {
    await rename('Balanssi yhdistys', 'Balanssi rekisteröity yhdistys');
    const { page, leave } = await open('/historia', coordinator);
    const undo = page.getByRole('button', { name: 'Kumoa: Muutos: Balanssi rekisteröity yhdistys' }).first();
    await tabTo(page, undo);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.ui-toast__text').first().textContent()).toContain('Kumottu');
    await eventually(() => sets(page).first().innerText()).toContain(
      'Nimi: ennen Balanssi rekisteröity yhdistys, nyt Balanssi yhdistys',
    );
    await leave();
  });

  it('says what stands in the way when others have built on the change', async () => {
    const { page, leave } = await open('/tapahtuma/evt_EVT05', coordinator);
    const history = page.locator('section', { has: page.getByRole('heading', { name: 'Muutokset' }) });
    await history.getByRole('button', { name: /^Kumoa: Lisäys/ }).click();
    // The page that lists what to take back first; nothing was done.
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Kumoa muutos');
    expect(await page.locator('.ui-toast__text').first().textContent()).not.toContain('Kumottu');
    await page.goto(`${server.url}/tapahtuma/evt_EVT05`);
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('JÄMY-ohjausryhmän kokous');
    await leave();
  });
});
