// Registering on a line that breaks, on a tab that closes, on a tablet that others use: nothing lost, nothing doubled.
import type { Browser, BrowserContext, Page, Route } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';
import { cardOf, fillIn, networkBox, nextButton, option, organisationBox, phone } from './respondent.ts';

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  context = await phone(browser);
  page = await open();
});
afterEach(async () => context.close());

/** A tab of the same phone. */
const open = async (path = '/kerro'): Promise<Page> => {
  const tab = await context.newPage();
  await tab.goto(server.url + path);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  return tab;
};

type Named = { readonly nodes: readonly { readonly id: string; readonly names: { readonly fi: string } }[] };
const named = async (list: 'organisations' | 'networks', name: string): Promise<number> => {
  const { data } = await ask<Record<string, Named>>(
    server.url,
    `query ($name: String!) { ${list}(search: $name, first: 20) { nodes { id names { fi } } } }`,
    { name },
  );
  return data[list]?.nodes.filter(({ names }) => names.fi === name).length ?? 0;
};

/** Everything told was recorded, and once. */
const isRecordedOnce = async (organisation: string, network: string): Promise<void> => {
  expect(await named('organisations', organisation)).toBe(1);
  expect(await named('networks', network)).toBe(1);
  const { data } = await ask<{ readonly memberships: { readonly nodes: readonly object[] } }>(
    server.url,
    `{ memberships(first: 500) { nodes { organisation { names { fi } } network { names { fi } } } } }`,
  );
  const ties = data.memberships.nodes.filter((tie) => JSON.stringify(tie).includes(`"${organisation}"`));
  expect(ties).toHaveLength(2);
};

const isSending = (route: Route): boolean => (route.request().postData() ?? '').includes('mutation RegisterSend');

/** Does something to each sending of answers; all else goes through. */
const onSending = async (how: (route: Route) => Promise<void>): Promise<void> => {
  await context.route('**/graphql', async (route) => (isSending(route) ? how(route) : route.fallback()));
};

const thanks = (tab: Page): Promise<void> =>
  tab.getByRole('heading', { level: 1, name: 'Kiitos! Tallensimme tiedot.' }).waitFor({ timeout: 20_000 });
const linkOn = (tab: Page): Promise<string> => tab.locator('#oma-linkki').inputValue();
const tokens = (tab: Page): Promise<string> =>
  tab.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));

describe('the line is cut while sending', () => {
  it('SR054 before the server got anything: it waits, says so, and goes by itself', async () => {
    await fillIn(page, 'Ennen ry', 'Ennen verkosto');
    let cuts = 0;
    await onSending(async (route) => {
      cuts += 1;
      await (cuts === 1 ? route.abort() : route.fallback());
    });
    await nextButton(page).click();
    await page.getByText('Vastaukset ovat tallessa tällä laitteella.').first().waitFor();
    await thanks(page);
    expect(cuts).toBe(2);
    await isRecordedOnce('Ennen ry', 'Ennen verkosto');
  });

  it('SR054 after the server got it: it goes again under the same id and is recorded once', async () => {
    await fillIn(page, 'Jälkeen ry', 'Jälkeen verkosto');
    const sent: string[] = [];
    await onSending(async (route) => {
      sent.push(route.request().postData() ?? '');
      if (sent.length > 1) return route.fallback();
      await route.fetch();
      await route.abort();
    });
    await nextButton(page).click();
    await page.getByRole('button', { name: 'Lähetä nyt' }).click();
    await thanks(page);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBe(sent[0]);
    await isRecordedOnce('Jälkeen ry', 'Jälkeen verkosto');
  });

  it('SR054 in the middle of the answer, and by a server that is away', async () => {
    await fillIn(page, 'Kesken ry', 'Kesken verkosto');
    let tries = 0;
    await onSending(async (route) => {
      tries += 1;
      if (tries === 1) {
        const response = await route.fetch();
        return route.fulfill({ response, body: (await response.text()).slice(0, 40) });
      }
      return tries === 2 ? route.fulfill({ status: 503, body: '' }) : route.fallback();
    });
    await nextButton(page).click();
    await page.getByText('Palvelu ei vastaa nyt.').waitFor();
    await thanks(page);
    await isRecordedOnce('Kesken ry', 'Kesken verkosto');
  });

  it('a double tap sends once', async () => {
    await fillIn(page, 'Tupla ry', 'Tuplaverkosto');
    let tries = 0;
    await onSending(async (route) => {
      tries += 1;
      await route.fallback();
    });
    await nextButton(page).dblclick();
    await thanks(page);
    expect(tries).toBe(1);
    await isRecordedOnce('Tupla ry', 'Tuplaverkosto');
  });
});

describe('the line is gone while filling in', () => {
  it('SR054 SR034 names are added as they are, asked about later, and the answer goes when the line is back', async () => {
    await context.setOffline(true);
    const typed = 'Lapin sosiaali ja terveysturva yhdistys';
    await organisationBox(page).fill(typed);
    await page.getByText('Ei yhteyttä. Lisää nimi uutena.').waitFor();
    await option(page, /^Lisää uusi/).click();
    await context.setOffline(false);
    const question = page.getByRole('group', { name: /Löysimme tämän: .*terveysturvayhdistys ry/ });
    await question.getByRole('button', { name: 'Ei, eri' }).click();
    await nextButton(page).click();
    await context.setOffline(true);
    await networkBox(page).fill('Katkosverkosto');
    await option(page, /^Lisää uusi/).click();
    await cardOf(page, 'Katkosverkosto').getByRole('radio', { name: 'Olemme jäsen' }).check();
    await nextButton(page).click();
    await page.getByRole('checkbox', { name: 'Pinnallinen yhteistyö' }).check();
    await nextButton(page).click();
    await nextButton(page).click();
    await page
      .getByText('Ei yhteyttä. Vastaukset ovat tallessa tällä laitteella. Lähetämme ne, kun yhteys palaa.')
      .waitFor();
    expect(await named('networks', 'Katkosverkosto')).toBe(0);
    await context.setOffline(false);
    await thanks(page);
    expect(await named('networks', 'Katkosverkosto')).toBe(1);
    expect(await named('organisations', typed)).toBe(1);
  });
});

describe('the tab is closed', () => {
  const resume = async (): Promise<void> => {
    await page.close();
    page = await open();
    await page.getByRole('heading', { level: 1, name: 'Jatkatteko tästä?' }).waitFor();
    await page.getByRole('button', { name: 'Jatka' }).click();
  };

  it('SR034 on every screen: the same place and everything typed are there again', async () => {
    await organisationBox(page).fill('Puoliksi kirj');
    await resume();
    expect(await organisationBox(page).inputValue()).toBe('Puoliksi kirj');
    await organisationBox(page).fill('Sulkijat ry');
    await option(page, /^Lisää uusi/).click();
    await nextButton(page).click();
    await networkBox(page).fill('Sulkijoiden verkosto');
    await resume();
    expect(await networkBox(page).inputValue()).toBe('Sulkijoiden verkosto');
    await networkBox(page).press('End');
    await networkBox(page).click();
    await option(page, /^Lisää uusi/).click();
    await cardOf(page, 'Sulkijoiden verkosto').getByRole('radio', { name: 'Olemme jäsen' }).check();
    await nextButton(page).click();
    await page.getByRole('checkbox', { name: 'Pinnallinen yhteistyö' }).check();
    await page.getByLabel('Mikä on verkoston tavoite?').fill('Ovet auki');
    await resume();
    await page.getByRole('heading', { level: 1, name: 'Miten verkostot toimivat?' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Pinnallinen yhteistyö' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Mikä on verkoston tavoite?').inputValue()).toBe('Ovet auki');
    await nextButton(page).click();
    await resume();
    await page.getByText('Tavoite: Ovet auki').waitFor();
    await nextButton(page).click();
    await thanks(page);
  });

  it('a reload stays on its screen and asks nothing', async () => {
    await fillIn(page, 'Lataajat ry', 'Lataajien verkosto');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Onko kaikki oikein?' }).waitFor();
    await page.getByText('Lataajien verkosto').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Miten verkostot toimivat?' }).waitFor();
  });

  it('SR054 while sending, after the server got it: the next opening sends it again, and it is recorded once', async () => {
    await fillIn(page, 'Lähtijät ry', 'Lähtijöiden verkosto');
    let tries = 0;
    await onSending(async (route) => {
      tries += 1;
      if (tries > 1) return route.fallback();
      await route.fetch();
      await page.close();
    });
    await nextButton(page).click();
    await expect.poll(() => page.isClosed(), { timeout: 10_000 }).toBe(true);
    page = await open();
    await thanks(page);
    await isRecordedOnce('Lähtijät ry', 'Lähtijöiden verkosto');
  });

  it('on the receipt: the link and the code are there again', async () => {
    await fillIn(page, 'Kuitti ry', 'Kuittiverkosto');
    await nextButton(page).click();
    await thanks(page);
    const [link, code] = [await linkOn(page), await page.locator('.receipt__code').textContent()];
    await page.close();
    page = await open();
    await thanks(page);
    await page.getByRole('heading', { level: 2, name: 'Kuitti ry' }).waitFor();
    expect(await linkOn(page)).toBe(link);
    expect(await page.locator('.receipt__code').textContent()).toBe(code);
  });
});

it('open in two tabs, the form shows the same in both; sent from one, it is recorded once and both thank', async () => {
  const other = await open();
  await page.bringToFront();
  await fillIn(page, 'Kaksitabiset ry', 'Kahden tabin verkosto');
  await other.getByText('Vastaus: Kaksitabiset ry').waitFor();
  await nextButton(page).click();
  await Promise.all([thanks(page), thanks(other)]);
  expect(await linkOn(page)).toBe(await linkOn(other));
  await isRecordedOnce('Kaksitabiset ry', 'Kahden tabin verkosto');
});

describe('one tablet, two people', () => {
  it('SR054 the next respondent finds nothing of the one before, and both are recorded', async () => {
    await fillIn(page, 'Ensimmäiset ry', 'Ensimmäisten verkosto');
    await nextButton(page).click();
    await thanks(page);
    const token = (await linkOn(page)).split('#')[1] ?? '';
    expect(await tokens(page)).toContain(token);
    await page.getByRole('button', { name: 'Seuraava vastaaja' }).click();
    await page.getByRole('dialog').getByText('Tallenna oma linkki').waitFor();
    await page.getByRole('button', { name: 'Poista ja aloita alusta' }).click();
    await page.getByText('Laite on valmis seuraavalle vastaajalle.').waitFor();
    expect(await tokens(page)).not.toContain(token);
    expect(await tokens(page)).not.toContain('Ensimmäiset');
    const own = await open('/oma');
    await own.getByLabel('Koodi').waitFor();
    expect(await own.getByText('Ensimmäiset').count()).toBe(0);
    await own.close();
    await fillIn(page, 'Toiset ry', 'Toisten verkosto');
    await nextButton(page).click();
    await thanks(page);
    expect(await linkOn(page)).not.toContain(token);
    await isRecordedOnce('Ensimmäiset ry', 'Ensimmäisten verkosto');
    await isRecordedOnce('Toiset ry', 'Toisten verkosto');
  });

  it('half way, the next respondent is asked about first, and then nothing is left', async () => {
    await organisationBox(page).fill('Keskeneräiset ry');
    await option(page, /^Lisää uusi/).click();
    await page.getByRole('button', { name: 'Seuraava vastaaja' }).click();
    await page.getByRole('dialog').getByText('Vastauksia ei ole vielä lähetetty.').waitFor();
    await page.getByRole('button', { name: 'Peruuta' }).click();
    await page.getByRole('heading', { level: 3, name: 'Keskeneräiset ry' }).waitFor();
    await page.getByRole('button', { name: 'Seuraava vastaaja' }).click();
    await page.getByRole('button', { name: 'Poista ja aloita alusta' }).click();
    await expect.poll(() => page.getByText('Keskeneräiset ry').count()).toBe(0);
    expect(await tokens(page)).not.toContain('Keskeneräiset');
  });

  it('with the line gone the session is ended as soon as it is back', async () => {
    await fillIn(page, 'Langattomat ry', 'Langattomien verkosto');
    await nextButton(page).click();
    await thanks(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Seuraava vastaaja' }).click();
    await page.getByRole('button', { name: 'Poista ja aloita alusta' }).click();
    await page.getByText('Laite on valmis seuraavalle vastaajalle.').waitFor();
    await page.close();
    await context.setOffline(false);
    page = await open('/oma');
    await page.getByLabel('Koodi').waitFor();
    expect(await page.getByText('Langattomat').count()).toBe(0);
  });
});

it('where nothing may be kept it says so, and sends all the same', async () => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  page = await open();
  await organisationBox(page).fill('Lukitut ry');
  await page.getByText('Tämä laite ei säilytä vastauksia.').waitFor();
  await organisationBox(page).fill('');
  await fillIn(page, 'Lukitut ry', 'Lukittujen verkosto');
  await nextButton(page).click();
  await thanks(page);
  await isRecordedOnce('Lukitut ry', 'Lukittujen verkosto');
});

it('works over plain http, where browsers give neither subtle crypto nor a clipboard nor a service worker', async () => {
  await context.addInitScript(() => {
    for (const name of ['subtle', 'randomUUID']) Object.defineProperty(Crypto.prototype, name, { value: undefined });
    for (const name of ['clipboard', 'serviceWorker'])
      delete (Navigator.prototype as unknown as Record<string, unknown>)[name];
  });
  page = await open();
  expect(await page.evaluate(() => [typeof crypto.subtle, 'clipboard' in navigator])).toEqual(['undefined', false]);
  await fillIn(page, 'Turvaton ry', 'Turvattomien verkosto');
  await nextButton(page).click();
  await thanks(page);
  expect(await page.getByRole('button', { name: 'Kopioi linkki' }).count()).toBe(0);
  expect(await linkOn(page)).toMatch(/\/oma#[\w-]{43}$/);
  await isRecordedOnce('Turvaton ry', 'Turvattomien verkosto');
});
