// A reader at a page: what tests of pages share. Everything the browser complains about fails the test.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright';
import { expect, vi } from 'vitest';

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

/** Waits until the page asks nothing more of the server, and its picture, if it has one, is there and done. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(300);
  await expect
    .poll(() => page.locator('[aria-busy="true"], .ui-skeleton, .map-waiting').count(), { timeout: 20_000 })
    .toBe(0);
};

/**
 * Presses Tab until the element has the focus, as somebody without a mouse does: back with Shift where the element
 * stands before the one that has it.
 */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  let element = await target.elementHandle();
  for (let presses = 0; presses < 120; presses += 1) {
    const way = await element?.evaluate((one) => {
      const focused = document.activeElement;
      if (!one.isConnected) return 'drawn anew';
      if (one === focused) return 'there';
      const isBefore = ((focused?.compareDocumentPosition(one) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return isBefore ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'there') return;
    if (way === 'drawn anew') element = await target.elementHandle();
    else await page.keyboard.press(way ?? 'Tab');
  }
  throw new Error('Tab never reached the element');
};

/**
 * What axe finds wrong, in words that name the place. No page has frames, so that axe need not open a page of its own
 * to put their answers together; and what it found right is not written down. Both take a fifth of the time.
 */
export const accessibilityProblems = async (page: Page, within = 'html'): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.include(within).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`,
  );
};

/** Ids of the top rows of the map's list once it waits for no more: those after the first screen come in steps. */
export const topRows = (page: Page): Promise<readonly string[]> =>
  vi.waitFor(
    async () => {
      const { isBusy, ids } = await page.evaluate(() => ({
        isBusy: document.querySelector('[role="tree"][aria-busy="true"]') !== null,
        ids: [...document.querySelectorAll('[role="treeitem"][aria-level="1"]')].map(
          (row) => row.getAttribute('data-key') ?? '',
        ),
      }));
      expect(isBusy).toBe(false);
      return ids;
    },
    { timeout: 10_000, interval: 100 },
  );

/** The first whole number in a text: "17 verkostoa" is 17. */
export const numberIn = (text: string | null): number =>
  Number(/\d+/.exec((text ?? '').replaceAll(/\s(?=\d{3})/g, ''))?.[0]);
