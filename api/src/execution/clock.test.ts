import { describe, expect, test } from 'vitest';
import { isIdOf } from '@tvl/core/domain/ids.ts';
import { nounNames } from '@tvl/core/domain/record.ts';
import { todayOf } from './clock.ts';
import { newId } from './new-id.ts';

describe('today', () => {
  test.for([
    ['2026-06-01T20:59:59Z', '2026-06-01'],
    ['2026-06-01T21:00:00Z', '2026-06-02'],
    ['2026-12-31T21:59:59Z', '2026-12-31'],
    ['2026-12-31T22:00:00Z', '2027-01-01'],
  ] as const)('at %s is %s in Helsinki', ([now, day]) => {
    expect(todayOf({ now: () => new Date(now) })).toBe(day);
  });
});

describe('a new id', () => {
  test.for(nounNames.filter((noun) => noun !== 'concept'))('tells its noun and is read aloud: %s', (noun) => {
    const id = newId(noun);
    expect(isIdOf(noun, id)).toBe(true);
    expect(id).toMatch(/^[a-z]+_[0-9a-hjkmnp-tv-z]{16}$/);
  });

  test('is another each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId('network'))).size).toBe(1000);
  });
});
