// A reader at a page: what tests of pages share. Everything the browser complains about fails the test.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright';
import { expect } from 'vitest';

export type Screen = 'desktop' | 'phone';

export const screens = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

export type Visit = {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
};

/** Opens a page in a browser that remembers nothing; `cookie` as signing in answers it. */
export const visit = async (browser: Browser, url: string, screen: Screen = 'desktop', cookie = ''): Promise<Visit> => {
  const context = await browser.newContext({ ...screens[screen], locale: 'fi-FI', reducedMotion: 'reduce' });
  const [name, value] = cookie.split('=', 2);
  if (name && value) await context.addCookies([{ name, value, url: new URL(url).origin }]);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    complaints,
    leave: async () => {
      await context.close();
      expect(complaints).toEqual([]);
    },
  };
};

/** Waits until the page asks nothing more of the server. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(300);
  await expect.poll(() => page.locator('[aria-busy="true"], .ui-skeleton').count(), { timeout: 20_000 }).toBe(0);
};

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached the element');
};

/** What axe finds wrong, in words that name the place. */
export const accessibilityProblems = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`,
  );
};

/** The first whole number in a text: "17 verkostoa" is 17. */
export const numberIn = (text: string | null): number =>
  Number(/\d+/.exec((text ?? '').replaceAll(/\s(?=\d{3})/g, ''))?.[0]);
