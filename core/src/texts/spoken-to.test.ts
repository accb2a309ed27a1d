import { describe, expect, test } from 'vitest';
import { fi } from './fi.ts';
import { selko } from './selko.ts';
import { spokenToWrongly } from './spoken-to.ts';
import { sv } from './sv.ts';

const flatten = (tree: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : flatten(value as object, `${path}${name}.`),
  );

describe('the organisation is te, and the hand gets an imperative', () => {
  test.each(Object.entries({ fi, selko }))('in every text of %s', (_, tree) => {
    expect(flatten(tree).flatMap(([key, text]) => spokenToWrongly(text).map((word) => `${key}: ${word}`))).toEqual([]);
  });

  test.each([
    ['Kertokaa siitä palautteella.', ['Kertokaa']],
    ['Älkää kirjoittako nimiä. Täyttäkää lomake.', ['Älkää', 'Täyttäkää']],
    ['Menkää sivulle ja tehkää se.', ['Menkää', 'tehkää']],
    ['Voit valita monta.', ['Voit']],
    ['Poistatko tämän? Et voi perua sitä.', ['Poistatko', 'Et']],
    ['Löydös muuttui, kun avasit sen.', ['avasit']],
    ['Kopioimme puolestasi. Edellisestä käynnistäsi lähtien.', ['puolestasi', 'käynnistäsi']],
    ['Mistä haluat kertoa?', ['haluat']],
  ])('finds in: %s', (text, words) => {
    expect(spokenToWrongly(text)).toEqual(words);
  });

  test.each([
    'Kirjoita nimi ja tallenna. Voitte korjata sen. Olette mukana.',
    'Vastaa, jos haluat.',
    'Kierros alkaa, ja työ jatkaa kulkuaan. Hylkää ehdotus. Muokkaa tietoja.',
    'Se vie aikaa ja vaatii kotipaikkaa. Kaksi luokkaa on liikaa.',
    'Järjestö vastasi. Uusi vuosi. Ovatko jäsenet tiedossa?',
  ])('lets be: %s', (text) => {
    expect(spokenToWrongly(text)).toEqual([]);
  });

  test('Swedish says ni, never du', () => {
    const du = flatten(sv).filter(([, text]) => /(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/iu.test(text));
    expect(du).toEqual([]);
  });
});
