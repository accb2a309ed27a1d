import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay, holdsOn, lastDay, parsePartialDate, type Day, type PartialDate } from './partial-date.ts';

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`${text} is no date`);
  return parsed;
};

describe('a partial date', () => {
  test.for(['2019', '2019-02', '2019-02-26', '2020-02-29', '1000', '9999-12-31', '2000-02-29'])('is %s', (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });

  test.for([
    '',
    '19',
    '0999',
    '2019-',
    '2019-13',
    '2019-00',
    '2019-2',
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-01-00',
    '26.2.2019',
    '2019-02-26T00:00',
    ' 2019',
    '٢٠١٩',
  ])('is not %j', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test.for([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-11', '2019-11-01', '2019-11-30'],
    ['2019-02-26', '2019-02-26', '2019-02-26'],
  ] as const)('%s means %s to %s', ([text, first, last]) => {
    expect([firstDay(date(text)), lastDay(date(text))]).toEqual([first, last]);
  });

  test('holds on every day it can mean, and on no other', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), (one, other, length) => {
        const known = date(one.toISOString().slice(0, length));
        const on = other.toISOString().slice(0, 10) as Day;
        expect(holdsOn(known, known, on)).toBe(on.startsWith(known));
        expect(holdsOn(known, null, on)).toBe(on.slice(0, length) >= known);
        expect(holdsOn(null, known, on)).toBe(on.slice(0, length) <= known);
        expect(holdsOn(null, null, on)).toBe(true);
      }),
    );
  });
});
