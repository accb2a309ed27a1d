// Every page in every combination of language, light and dark, width and size of pictures: thousands of looks, so only
// when asked for, by `npm run test:every`. `EVERY_COMBINATION=sv,en` looks at those languages; `-- -t 'sv dark 320'`
// narrows further. One browser for each combination goes through the pages, in two tabs.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUiLanguage, languages, type UiLanguage } from '@tvl/core/texts/texts.ts';
import { launchChromium } from '../tools/chromium.ts';
import { signIn, startServer, type TestServer } from '../tools/server.ts';
import {
  addressOf,
  allIn,
  type Combination,
  forCoordinators,
  inTwos,
  listen,
  lookOf,
  nameOf,
  newContext,
  others,
  pages,
  problemsOf,
  shown,
} from './everybody.ts';

const minute = 60_000;

/** Whose tests of their own look at them in pairs, too. */
const othersForCoordinators = ['/palautteet', '/lisaa/organisation', '/muuta/org_ORG02'] as const;

const languagesOf = (text: string): readonly UiLanguage[] => {
  if (text === '') return languages;
  const named = text.split(',');
  const unknown = named.filter((one) => !isUiLanguage(one));
  if (unknown.length > 0) throw new Error(`EVERY_COMBINATION: no language ${unknown.join(', ')}`);
  return named.filter((one) => isUiLanguage(one));
};

const asked = languagesOf(process.env['EVERY_COMBINATION'] ?? '');

describe('SR029: every page in every combination', { timeout: 15 * minute }, () => {
  let server: TestServer;
  let browser: Browser;
  let coordinator: string;
  beforeAll(async () => {
    // One visitor opens more pages a minute than a reader would.
    const limits = { requestsPerVisitor: 1_000_000, requestsPerAddress: 1_000_000 };
    [server, browser] = await Promise.all([startServer({ limits }), launchChromium()]);
    coordinator = await signIn(server.url, await server.linkFor('coordinator'));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const lookAtAll = async (paths: readonly string[], one: Combination, cookie = ''): Promise<readonly string[]> => {
    const context = await newContext(browser, server.url, lookOf(one), cookie);
    const found = await inTwos(paths, async () => {
      const page = await context.newPage();
      const complaints = listen(page, server.url);
      return {
        look: async (path) => {
          await shown(page, addressOf(server.url, path, one));
          const problems = [...(await problemsOf(page)), ...complaints.splice(0)];
          return problems.map((problem) => `${path}: ${problem}`);
        },
        end: () => page.close(),
      };
    });
    await context.close();
    return found;
  };

  it.each(asked.flatMap(allIn).map((one) => [nameOf(one), one] as const))('%s', async (_, one) => {
    expect({
      readers: await lookAtAll([...pages, ...others], one),
      coordinators: await lookAtAll([...forCoordinators, ...othersForCoordinators], one, coordinator),
    }).toEqual({ readers: [], coordinators: [] });
  });
});
