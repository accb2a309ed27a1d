import { describe, expect, test } from 'vitest';
import { plainIssues } from './plain-finnish.ts';
import { selko } from './selko.ts';

const flatten = (tree: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : flatten(value as object, `${path}${name}.`),
  );

const rules = (text: string): readonly string[] => plainIssues(text).map(({ rule, level }) => `${rule} ${level}`);

describe('plain Finnish', () => {
  test('our plain texts have no error', () => {
    const errors = flatten(selko).flatMap(([key, text]) =>
      plainIssues(text)
        .filter(({ level }) => level === 'error')
        .map(({ rule, found }) => `${key} ${rule} ${found}`),
    );
    expect(errors).toEqual([]);
  });

  test.each([
    ['K1 error', 'Tämä on haasteellista.'],
    ['K1 error', 'Mikäli haette tukea, kysykää.'],
    ['K2 error', 'Kysykää esim. kunnasta.'],
    ['K2 error', 'Tämä on hyte-työtä.'],
    ['K3 error', 'Valitse sidosryhmä.'],
    ['K4 warning', 'Tämä on yhteistyöasiakirja.'],
    ['K4 error', 'Kysy yhteistyöasiakirjaluettelosta.'],
    ['K5 error', 'Kerro, että tulette, koska odotamme.'],
    ['K6 warning', 'Me kaikki menemme huomenna kunnan taloon ja puhumme siellä monta tuntia näistä asioista.'],
    [
      'K6 error',
      'Me kaikki menemme huomenna kunnan taloon ja puhumme siellä monta tuntia asioista ja syömme ja lepäämme.',
    ],
    ['K7 error', 'Voit valita monta.'],
    ['K7 error', 'Tämä on sinun sivusi.'],
    ['K7 error', 'Laskekaa jokainen kerran.'],
    ['K7 error', 'Mitä kysyt?'],
    ['K8 warning', 'Vastatessanne ette kirjoita nimiä.'],
    ['K9 error', 'Ette voi olla vastaamatta, jos ette halua.'],
    ['K10 warning', 'He tulevat jäsenineen.'],
    ['K11 warning', 'Tiedot kirjoitetaan tähän.'],
    ['K13 error', 'Tämä on TÄRKEÄ.'],
    ['K14 error', 'Vastaa neljä kertaa.'],
    ['K15 error', 'Valitse organisaatio.'],
  ])('finds %s: %s', (rule, text) => {
    expect(rules(text)).toContain(rule);
  });

  test.each([
    'Verkostossa järjestöt ja muut tekevät yhteistyötä.',
    'Lisätty: {name}',
    'Kirjoita koko osoite. Osoite alkaa näin: https://',
    'Näytä {n} lisää',
    'Unelmakartta',
    'Älä kirjoita ihmisten nimiä tai terveystietoja. Kaikki näkevät tekstin.',
  ])('lets be: %s', (text) => {
    expect(rules(text).filter((one) => one.endsWith('error'))).toEqual([]);
  });
});
