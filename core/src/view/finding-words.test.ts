import { describe, expect, test } from 'vitest';
import { analysisIds, factCodes, reasonCodes, settingsOf } from '#analysis/findings/analyses.ts';
import { loadSpeaker } from '#texts/load.ts';
import { languages } from '#texts/texts.ts';
import { sayAnalysis, sayFact, sayFindingReason, sayKind, sayRule, saySentence } from './finding-words.ts';

const speaker = await loadSpeaker('fi');

describe('rules in words', () => {
  test.each(languages)(
    'no threshold is left out of its rule, and no placeholder is left unfilled (%s)',
    async (one) => {
      const own = await loadSpeaker(one);
      for (const id of analysisIds) {
        expect(sayRule(own, id), id).not.toMatch(/[{}]/);
        for (const [name, setting] of Object.entries(settingsOf(id))) {
          const moved = sayRule(own, id, { [name]: setting.max });
          if (setting.max !== setting.default) expect(moved, `${id} ${name}`).not.toBe(sayRule(own, id));
        }
      }
    },
  );

  test('shares are written as per cent', () => {
    expect(sayRule(speaker, 'networkOverlap', { containment: 0.55 })).toContain('55 %');
  });
});

describe('reasons in words', () => {
  const reason = (code: string, names: readonly string[] = [], values: Readonly<Record<string, string>> = {}) =>
    sayFindingReason(speaker, { code, names, values });

  test('records are named in a list, numbers and dates are written as the language writes them', () => {
    expect(reason('sameTheme', ['hyte', 'osallisuus'])).toBe('Sama teema: hyte ja osallisuus');
    expect(reason('sharedByChance', [], { n: '2.5432' })).toBe('Ei juuri enempää kuin sattumalta: noin 2,5');
    expect(reason('stated', [], { n: '1' })).toBe('1 vastaus kertoo tästä');
    expect(reason('sameBusinessId', [], { id: '1234567-1' })).toBe('Sama Y-tunnus: 1234567-1');
    expect(reason('projectEnds', ['Hanke'], { date: '2027-02' })).toBe('Hanke päättyy 2/2027: Hanke');
  });

  test('why names are alike is said as in a search, or in general', () => {
    expect(reason('likeName', [], { signal: 'abbreviation', first: 'LSSTY', second: 'Lapin' })).toBe(
      'Lyhenne: LSSTY = Lapin',
    );
    expect(reason('likeName')).toBe('Melkein sama nimi');
  });
});

test('codes of another version stand as they are instead of breaking the page', () => {
  const said = { code: 'newReason', names: [], values: {} };
  expect(sayFindingReason(speaker, said)).toBe('newReason');
  expect([
    sayAnalysis(speaker, 'x'),
    sayKind(speaker, 'y'),
    sayFact(speaker, 'z'),
    saySentence(speaker, 'w', 1),
  ]).toEqual(['x', 'y', 'z', 'w']);
  expect(sayRule(speaker, 'x')).toBe('');
});

test('every fact and reason code says something of its own', () => {
  const words = [...factCodes.map((code) => `fact.${code}`), ...reasonCodes.map((code) => `reason.${code}`)];
  expect(words.filter((key) => !speaker.knows(`findings.${key}`))).toEqual([]);
});
