// Registering from end to end: a first-time participant, an organisation and three networks, by every way of using a phone.
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/chromium.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';
import {
  cardOf,
  chosenIsFocused,
  fillIn,
  finger,
  type Hand,
  keyboard,
  networkBox,
  nextButton,
  option,
  organisationBox,
  phone,
} from './respondent.ts';
import { accessibilityProblems, numberIn, settled, visit } from './visit.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** What is said on the screens, by language. */
const words = {
  fi: {
    add: 'Lisää uusi',
    member: 'Olemme jäsen',
    part: 'Toimimme mukana, mutta emme ole jäsen',
    all: 'Kyllä',
    hard: 'Pinnallinen yhteistyö',
    give: 'Työaika',
    use: 'Tarkoituksenmukainen',
    cannotSay: 'En osaa sanoa',
    next: /^Seuraava verkosto/,
    thanks: 'Kiitos! Tallensimme tiedot.',
  },
  selko: {
    add: 'Lisää uusi',
    member: 'Olemme jäsen',
    part: 'Toimimme mukana, mutta emme ole jäsen',
    all: 'Kyllä',
    hard: 'Yhteistyö on vähäistä',
    give: 'Työaika',
    use: 'Hyödyllinen',
    cannotSay: 'En osaa sanoa',
    next: /^Seuraava verkosto/,
    thanks: 'Kiitos! Tallensimme tiedot.',
  },
} as const;

type Told = { readonly organisation: string; readonly network: string; readonly language: keyof typeof words };

/** Everything a first-time participant does; `look` is called on each screen. */
const register = async (
  page: Page,
  hand: Hand,
  { organisation, network, language }: Told,
  look: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const say = words[language];
  await hand.type(organisationBox(page), organisation);
  await hand.press(option(page, new RegExp(`^${say.add}: ${organisation}`)));
  await look();
  await hand.press(nextButton(page));
  for (const known of ['JÄMY-hankkeen ohjausryhmä', 'Maakunnan ja kuntien hyte-työ']) {
    await hand.type(networkBox(page), known.slice(0, 14));
    await hand.press(option(page, new RegExp(known.slice(0, 14))).first());
  }
  await hand.type(networkBox(page), network);
  await hand.press(option(page, new RegExp(`^${say.add}: ${network}`)));
  await hand.press(cardOf(page, 'JÄMY').getByRole('radio', { name: say.member, exact: true }));
  await hand.press(cardOf(page, 'hyte-työ').getByRole('radio', { name: say.part }));
  await hand.press(cardOf(page, network).getByRole('radio', { name: say.member, exact: true }));
  await hand.press(page.getByRole('radio', { name: say.all, exact: true }));
  await look();
  await hand.press(nextButton(page));
  for (const at of [1, 2, 3]) {
    const asked = page.locator(`#n${at}-kysymykset`);
    await hand.press(asked.getByRole('checkbox', { name: say.hard }));
    await hand.press(asked.getByRole('checkbox', { name: say.give }));
    await hand.press(asked.getByRole('radio', { name: at === 1 ? say.cannotSay : say.use, exact: true }));
    if (at === 1) await look();
    if (at < 3) await hand.press(asked.getByRole('button', { name: say.next }));
  }
  await hand.press(nextButton(page));
  await page.getByText(network).first().waitFor();
  await look();
  await hand.press(nextButton(page));
  await page.getByRole('heading', { level: 1, name: say.thanks }).waitFor();
};

type Found = { readonly organisations: { readonly nodes: readonly { readonly id: string }[] } };
const countOf = async (name: string): Promise<number> => {
  const { data } = await ask<Found>(
    server.url,
    'query ($name: String!) { organisations(search: $name, first: 10) { nodes { id } } }',
    {
      name,
    },
  );
  return data.organisations.nodes.length;
};

describe('a first-time participant', () => {
  it('SR001 SR034 registers an organisation and three networks by touch, in four screens and fewer than 40 taps', async () => {
    // Somebody else looks at the list meanwhile, and does not reload.
    const onlooker = await visit(browser, `${server.url}/verkostot`);
    const onMap = await visit(browser, `${server.url}/kartta?nakyma=luettelo`);
    const context = await phone(browser);
    const page = await context.newPage();
    await page.goto(`${server.url}/kerro`);
    const hand = finger();
    const screens = new Set<string>();
    await register(
      page,
      hand,
      { organisation: 'Tunturin Taiturit ry', network: 'Tunturien tarinaverkosto', language: 'fi' },
      async () => {
        screens.add((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
      },
    );
    expect(screens.size).toBeLessThanOrEqual(4);
    expect(hand.presses()).toBeLessThan(40);
    await onlooker.page.getByRole('link', { name: 'Tunturien tarinaverkosto' }).waitFor();
    await onMap.page.getByText('Tunturien tarinaverkosto').first().waitFor();
    await onlooker.leave();
    await onMap.leave();
    await context.close();
  });

  it('SR001 does the same by keyboard alone', async () => {
    const { page, leave } = await visit(browser, `${server.url}/kerro`);
    const hand = keyboard(page);
    await register(page, hand, { organisation: 'Jokivarren Väki ry', network: 'Jokivarren verkosto', language: 'fi' });
    expect(hand.presses()).toBeLessThan(40);
    expect(await countOf('Jokivarren Väki ry')).toBe(1);
    await leave();
  });

  it('SR001 does the same in plain Finnish with large pictures, and axe finds nothing on any screen, light or dark', async () => {
    const context = await phone(browser);
    const page = await context.newPage();
    await page.goto(`${server.url}/kerro?kieli=selko&kuvat=isot`);
    expect(await accessibilityProblems(page)).toEqual([]);
    const look = async (): Promise<void> => {
      await settled(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await accessibilityProblems(page), colorScheme).toEqual([]);
      }
    };
    const told = { organisation: 'Kairan Kaverit ry', network: 'Kairan kaveriverkosto', language: 'selko' } as const;
    await register(page, finger(), told, look);
    await look();
    await context.close();
  });
});

it('nothing scrolls sideways at 320 pixels on any screen, and every control is large enough', async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'fi-FI',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${server.url}/kerro`);
  const told = {
    organisation: 'Yhteistyöasiakirjaprosessinhallintajärjestelmäkehityshankesuunnitelma ry',
    network: 'Kehityshankesuunnitelmaprosessinhallintaverkosto',
    language: 'fi',
  } as const;
  const look = async (): Promise<void> => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await page
      .locator('main button, main summary, main .ui-choice, main input[type=text], main select')
      .evaluateAll((all) =>
        all
          .map((one) => ({ box: one.getBoundingClientRect(), words: one.textContent }))
          .filter(({ box }) => box.height > 0 && box.height < 43.5)
          .map(({ words: said, box }) => `${said} ${box.height}`),
      );
    expect(small).toEqual([]);
  };
  await register(page, finger(), told, look);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await context.close();
});

describe('while typing', () => {
  it('SR003 what is there already is offered by its abbreviation or another form, before anything new', async () => {
    const { page, leave } = await visit(browser, `${server.url}/kerro`, 'phone');
    await organisationBox(page).fill('Lapin sosiaali- ja terveysturvayhdistyksen');
    await option(page, /Lapin sosiaali- ja terveysturvayhdistys ry/).waitFor();
    const names = await page.getByRole('listbox').getByRole('option').allTextContents();
    expect(names[0]).toContain('Lapin sosiaali- ja terveysturvayhdistys ry');
    expect(names.at(-1)).toMatch(/^Lisää uusi/);
    await leave();
  });

  it('SR003 added as new, it is asked about in plain words: the same one, another one, or not known', async () => {
    const { page, leave } = await visit(browser, `${server.url}/kerro`, 'phone');
    const typed = 'Lapin sosiaali ja terveysturva yhdistys';
    const add = async (): Promise<void> => {
      await organisationBox(page).fill(typed);
      await option(page, /^Lisää uusi/).click();
    };
    await add();
    const question = page.getByRole('group', { name: /Löysimme tämän: .*terveysturvayhdistys ry\. Onko se sama\?/ });
    await question.getByText(/^Miksi kysymme: /).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await question.getByRole('button', { name: 'Kyllä, sama' }).click();
    await page.getByRole('heading', { level: 3, name: 'Lapin sosiaali- ja terveysturvayhdistys ry' }).waitFor();
    expect(await page.getByText('uusi', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: /^Poista: / }).click();
    await add();
    await question.getByRole('button', { name: 'Emme tiedä' }).click();
    await expect.poll(() => question.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    await leave();
  });

  it('a text that looks like a person’s matter is pointed out and stops nobody', async () => {
    const context = await phone(browser);
    const page = await context.newPage();
    await page.goto(`${server.url}/kerro`);
    await fillIn(page, 'Varovaiset ry', 'Varovaisten verkosto');
    await page.getByRole('button', { name: 'Muuta vastauksia' }).click();
    const aim = page.getByLabel('Mikä on verkoston tavoite?').first();
    await aim.fill('Kysy numerosta 040 123 4567');
    await page.getByText('Siinä näyttää olevan: puhelinnumero.').waitFor();
    const hint = page.getByText('Älä kirjoita ihmisten nimiä tai terveystietoja').filter({ visible: true });
    await hint.first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await nextButton(page).click();
    await nextButton(page).click();
    await page.getByText('Kiitos! Tallensimme tiedot.').waitFor();
    await context.close();
  });
});

it('an expert by experience answers without an organisation, with a role and no name', async () => {
  const { page, leave } = await visit(browser, `${server.url}/kerro`, 'phone');
  await page.getByRole('button', { name: 'Vastaan ilman järjestöä' }).click();
  await nextButton(page).click();
  await page.getByText('Valitse rooli.').waitFor();
  await page.getByRole('radio').first().check();
  await nextButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Mistä verkostoista haluatte kertoa?' }).waitFor();
  await networkBox(page).fill('JÄMY-hankkeen');
  await option(page, /JÄMY-hankkeen ohjausryhmä/)
    .first()
    .click();
  expect(await page.getByRole('radio', { name: 'Olemme jäsen' }).count()).toBe(0);
  await nextButton(page).click();
  await page.getByRole('checkbox', { name: 'Pitkät matkat' }).or(page.getByRole('checkbox')).first().check();
  await nextButton(page).click();
  await nextButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Kiitos! Tallensimme tiedot.' }).waitFor();
  await page.getByRole('link', { name: 'JÄMY-hankkeen ohjausryhmä' }).waitFor();
  await leave();
});

it('SR065 one respondent answers for two organisations at once, and each stands by itself in the receipt', async () => {
  const { page, leave } = await visit(browser, `${server.url}/kerro`, 'phone');
  await organisationBox(page).fill('Kaksoset ry');
  await option(page, /^Lisää uusi/).click();
  await page.getByRole('button', { name: 'Lisää toinen järjestö' }).click();
  await organisationBox(page).fill('Kaksosten tuki ry');
  await option(page, /^Lisää uusi/).click();
  await nextButton(page).click();
  for (const name of ['Kaksosverkosto', 'Tukiverkosto']) {
    await networkBox(page).fill(name);
    await option(page, /^Lisää uusi/).click();
    await chosenIsFocused(page);
  }
  const how = (network: string, organisation: string) =>
    cardOf(page, network).getByRole('group', { name: `Miten mukana: ${organisation}` });
  await how('Kaksosverkosto', 'Kaksoset ry').getByRole('radio', { name: 'Olemme jäsen' }).check();
  await how('Kaksosverkosto', 'Kaksosten tuki ry').getByRole('radio', { name: 'Ei mukana' }).check();
  await how('Tukiverkosto', 'Kaksoset ry').getByRole('radio', { name: 'Olemme jäsen' }).check();
  await how('Tukiverkosto', 'Kaksosten tuki ry').getByRole('radio', { name: 'Olemme jäsen' }).check();
  for (let at = 0; at < 3; at += 1) await nextButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Kiitos! Tallensimme tiedot.' }).waitFor();
  for (const [name, n] of [
    ['Kaksoset ry', 2],
    ['Kaksosten tuki ry', 1],
  ] as const) {
    const card = page.locator('.ui-card').filter({ has: page.getByRole('heading', { name, exact: true }) });
    expect(numberIn(await card.getByRole('link').first().textContent())).toBe(n);
  }
  await leave();
});

it('the numbers of the receipt open lists of exactly as many', async () => {
  const { page, leave } = await visit(browser, `${server.url}/kerro`, 'phone');
  await fillIn(page, 'Laskijat ry', 'Laskijoiden verkosto');
  await nextButton(page).click();
  await page.getByRole('heading', { level: 1, name: 'Kiitos! Tallensimme tiedot.' }).waitFor();
  const numbers = await page
    .locator('.receipt__number')
    .evaluateAll((links) => links.map((link) => ({ text: link.textContent, path: link.getAttribute('href') ?? '' })));
  expect(numbers.length).toBeGreaterThanOrEqual(2);
  for (const { text, path } of numbers) {
    await page.goto(server.url + path);
    await settled(page);
    const status = page.getByRole('region', { name: 'Tulokset' }).getByRole('status').first();
    expect(numberIn(await status.textContent()), path).toBe(numberIn(text));
  }
  await leave();
});

it.each(['fi', 'sv', 'en', 'se'])(
  'in every language the first questions have no accessibility problem that a machine can find (%s)',
  async (language) => {
    const { page, leave } = await visit(browser, `${server.url}/kerro?kieli=${language}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${server.url}/oma?kieli=${language}`);
    await page.locator('#koodi').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    // A key that is no text would stand as it is.
    expect(await page.locator('body').innerText()).not.toMatch(/(register|common|errors)\.[a-z]/);
    await leave();
  },
);
