import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#testing/chance.ts';
import { randomRegister } from '#testing/random-register.ts';
import { anySettings, noSettings } from '#testing/random-settings.ts';
import { patience } from '#testing/world.ts';
import { addressOf, settingsIn } from './settings.ts';

const addressWith = (values: Readonly<Record<string, string | null>>) => {
  const kept = new Map(Object.entries(values).filter((one): one is [string, string] => one[1] !== null));
  return { get: (name: string) => kept.get(name) ?? null, keys: () => kept.keys() };
};

describe('the address of a view', () => {
  test('says all of it: read back it is the same', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, choice) => {
        const settings = anySettings(randomRegister(seed), chanceOf(choice));
        expect(settingsIn(addressWith(addressOf(settings)))).toEqual(settings);
      }),
      { numRuns: 300 },
    );
  });

  test('of the map as it opens is empty', () => {
    expect(Object.values(addressOf(noSettings)).filter((value) => value !== null)).toEqual([]);
  });

  test('that nobody can make sense of is the map as it opens', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (values) => {
        const known = Object.keys(addressOf(noSettings));
        const strange = Object.fromEntries(Object.entries(values).filter(([name]) => !known.includes(name)));
        expect(settingsIn(addressWith(strange))).toEqual(noSettings);
      }),
    );
  });

  test('with broken values leaves those out and keeps the rest', () => {
    const settings = settingsIn(
      addressWith({
        paiva: '2019-02-31',
        piilota: 'theme,dragon',
        avatut: 'net_a',
        lahella: 'org_a',
        askeleet: '77',
        reitti: 'org_a',
        siirretyt: 'org_a:1:2,org_b:x:2,,:',
        kohta: '1,2',
        themes: 'theme.hyte,theme.lape',
        dragons: 'many',
      }),
    );
    expect(settings).toEqual({
      ...noSettings,
      hiddenKinds: new Set(['theme']),
      open: new Set(['net_a']),
      focus: { id: 'org_a', steps: 3 },
      moved: new Map([['org_a', { x: 1, y: 2 }]]),
      filter: { themes: ['theme.hyte', 'theme.lape'] },
    });
  });

  test('of a month is its last day', () => {
    expect(settingsIn(addressWith({ paiva: '2019-02' })).day).toBe('2019-02-28');
  });
});
