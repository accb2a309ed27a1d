// A respondent at the form: what tests of registering share. Names are those of the source material.
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { screens } from './visit.ts';

export type Hand = {
  /** Presses a thing once, as the test's respondent does: by touch, or by keyboard alone. */
  readonly press: (target: Locator) => Promise<void>;
  readonly type: (box: Locator, text: string) => Promise<void>;
  /** Presses so far, names and arrows to a suggestion not counted. */
  readonly presses: () => number;
};

/** By finger: each press is a tap. */
export const finger = (): Hand => {
  let count = 0;
  return {
    press: async (target) => {
      count += 1;
      await target.tap();
    },
    type: async (box, text) => {
      count += 1;
      await box.tap();
      await box.pressSequentially(text, { delay: 15 });
    },
    presses: () => count,
  };
};

/** Moves the focus with Tab alone, and with arrows inside a group of radio buttons, which Tab enters once. */
const reach = async (page: Page, target: Locator): Promise<void> => {
  const name = await target.evaluate((element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null,
  );
  for (let presses = 0; presses < 150; presses += 1) {
    const at = await target.evaluate((element, group) => {
      const { activeElement: active } = document;
      if (active === element) return 'there';
      return group !== null && active instanceof HTMLInputElement && active.name === group ? 'in group' : 'elsewhere';
    }, name);
    if (at === 'there') return;
    await page.keyboard.press(at === 'in group' ? 'ArrowDown' : 'Tab');
  }
  throw new Error('the keyboard never reached the element');
};

/** By keyboard alone: each press is a Space or an Enter. */
export const keyboard = (page: Page): Hand => {
  let count = 0;
  return {
    press: async (target) => {
      await target.waitFor();
      if ((await target.getAttribute('role')) === 'option') {
        for (let presses = 0; presses < 20; presses += 1) {
          if ((await target.getAttribute('aria-selected')) === 'true') break;
          await page.keyboard.press('ArrowDown');
        }
        await page.keyboard.press('Enter');
      } else {
        await reach(page, target);
        const isButton = await target.evaluate((element) => element.tagName === 'BUTTON');
        await page.keyboard.press(isButton ? 'Enter' : 'Space');
      }
      count += 1;
    },
    type: async (box, text) => {
      await reach(page, box);
      await page.keyboard.type(text, { delay: 15 });
    },
    presses: () => count,
  };
};

export const organisationBox = (page: Page): Locator => page.locator('#jarjesto');
export const networkBox = (page: Page): Locator => page.locator('#verkosto');
export const option = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('listbox').getByRole('option', { name });
export const nextButton = (page: Page): Locator => page.locator('.register__buttons .ui-button--primary');
export const cardOf = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });

/** Opens the form on a phone that remembers what it is given. */
export const phone = async (browser: Browser): Promise<BrowserContext> => {
  const context = await browser.newContext({ ...screens.phone, locale: 'fi-FI', reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  return context;
};

/** The focus goes to the network that was chosen: who types into the box before, loses the suggestions. */
export const chosenIsFocused = (page: Page): Promise<void> => page.locator('.register__list h3:focus').waitFor();

/** As far as the last screen, quickly: a new organisation in two networks of which one is new. */
export const fillIn = async (page: Page, organisation: string, network: string): Promise<void> => {
  await organisationBox(page).fill(organisation);
  await option(page, new RegExp(`^Lisää uusi: ${organisation}`)).click();
  await nextButton(page).click();
  await networkBox(page).fill('JÄMY-hankkeen ohjausryhmä');
  await option(page, /JÄMY-hankkeen ohjausryhmä/)
    .first()
    .click();
  await chosenIsFocused(page);
  await networkBox(page).fill(network);
  await option(page, new RegExp(`^Lisää uusi: ${network}`)).click();
  for (const name of ['JÄMY-hankkeen ohjausryhmä', network])
    await cardOf(page, name).getByRole('radio', { name: 'Olemme jäsen', exact: true }).check();
  await nextButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Miten verkostot toimivat?' }).waitFor();
  await nextButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Onko kaikki oikein?' }).waitFor();
};
