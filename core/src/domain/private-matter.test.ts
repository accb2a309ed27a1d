import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { privateMattersIn, type PrivateMatter } from './private-matter.ts';

describe('what looks private', () => {
  test.each<[PrivateMatter, string]>([
    ['email', 'Kysy osoitteesta etunimi.sukunimi@jarjesto.fi'],
    ['phone', 'Soita 040 123 4567'],
    ['phone', 'Soita +358 (40) 1234567.'],
    ['identityCode', 'Tunnus on 010190-123A'],
    ['personName', 'Asiasta tietää Matti Meikäläinen.'],
    ['personName', 'Kysy Annalta Meikäläiseltä'],
    ['personName', 'Puheenjohtaja on Oona Esimerkkinen'],
    ['personName', 'Kerro Oona Esimerkkiselle'],
    ['health', 'Hän sairastui viime vuonna'],
    ['health', 'Minulla on diabetes'],
    ['health', 'Hon är sjuk'],
  ])('%s: %s', (matter, text) => {
    expect(privateMattersIn(text)).toContain(matter);
  });

  test.each([
    'Lapin liitto ja Rovaniemen kaupunki',
    'Rovaniemen Kehitysvammaisten Tuki ry',
    'Pelastakaa Lapset',
    'Lapin Muistiyhdistys ry tukee muistisairaita ja heidän läheisiään',
    'Kokoukset 12.3.2019 ja 2019–2020',
    'Y-tunnus 1091823-7',
    'Kokoonnumme kello 09.00 ja 10.30',
    'Mielenterveystyö, päihteet ja sairaudet',
    'Hän johtaa puhetta',
    'Rahoitus päättyy. Matkat ovat pitkiä.',
    '',
  ])('lets be: %s', (text) => {
    expect(privateMattersIn(text)).toEqual([]);
  });

  test('what stands around does not hide it', () => {
    const around = fc.stringMatching(/^[a-zåäö ,.]{0,30}$/);
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(privateMattersIn(`${before} 040 123 4567 ${after}`)).toContain('phone');
        expect(privateMattersIn(`${before} nimi@jarjesto.fi ${after}`)).toContain('email');
      }),
    );
  });

  test('a long text takes no long time', () => {
    const start = performance.now();
    for (const text of ['0 '.repeat(20_000), 'a'.repeat(40_000), '@a.'.repeat(10_000), 'Aa '.repeat(10_000)])
      privateMattersIn(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
