import { describe, expect, test } from 'vitest';
import { chosenInAddress, chosenOf, filterOf, settingsIn, valuesOf, writeSettings } from './question.ts';

describe('what the address asks of the findings', () => {
  test('decided ones stay away until somebody asks for them', () => {
    expect(filterOf({})).toEqual({ states: ['OPEN', 'RETURNED'] });
    expect(filterOf({ tila: ['decided', 'later'] })).toEqual({ states: ['DECIDED', 'LATER'] });
    expect(filterOf({ tila: ['kaikki'] })).toEqual({});
    expect(filterOf({ tila: ['ei tällaista'] })).toEqual({ states: ['OPEN', 'RETURNED'] });
  });

  test('words of the address become names of the contract, and what the page is about stays', () => {
    const choices = {
      ryhma: ['gap'],
      analyysi: ['noTheme'],
      laji: ['noTheme'],
      vahvuus: ['weak', 'strong'],
      alue: ['area_1'],
      teema: ['theme.hyte'],
      kohde: ['net_1'],
      muu: ['x'],
    };
    expect(filterOf(choices, { groups: ['OVERLAP'] })).toEqual({
      groups: ['OVERLAP'],
      states: ['OPEN', 'RETURNED'],
      analyses: ['noTheme'],
      kinds: ['noTheme'],
      bands: ['WEAK', 'STRONG'],
      areas: ['area_1'],
      themes: ['theme.hyte'],
      subjects: ['net_1'],
    });
  });

  test('a choice of states comes back from the address as it was made', () => {
    const each: readonly (readonly string[])[] = [['open'], ['open', 'returned'], ['decided', 'later', 'open'], []];
    for (const chosen of each) {
      const written = chosenInAddress('state', chosen);
      expect(new Set(chosenOf(written === null ? {} : { tila: written }, 'state'))).toEqual(new Set(chosen));
    }
    expect(chosenInAddress('state', ['open', 'returned'])).toBeNull();
    expect(chosenInAddress('kind', [])).toBeNull();
  });
});

describe('thresholds in the address', () => {
  test('come back as they were written; what is none, or out of range, is left out', () => {
    const moved = [
      { analysis: 'networkOverlap', setting: 'shared', value: 2 },
      { analysis: 'networkOverlap', setting: 'jaccard', value: 0.35 },
    ];
    expect(settingsIn({ rajat: writeSettings(moved) })).toEqual(moved);
    const bad = ['networkOverlap.shared:3', 'networkOverlap.shared:900', 'networkOverlap.x:1', 'no.shared:1', 'x', ''];
    expect(settingsIn({ rajat: bad })).toEqual([]);
    expect(valuesOf(moved, 'networkOverlap')).toEqual({ shared: 2, jaccard: 0.35, containment: 0.7 });
  });
});
