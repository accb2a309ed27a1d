import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayAt, dayNumber, monthsAfter } from './day-number.ts';
import { lastDay, parsePartialDate, type Day } from './partial-date.ts';

const anyDay = fc.integer({ min: -300_000, max: 2_900_000 });
const day = (text: string): Day => text as Day;

describe('a day as a number', () => {
  test('is the day again, and days in order have numbers in order, one apart', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const [one, next] = [dayAt(number), dayAt(number + 1)];
        expect(dayNumber(one)).toBe(number);
        expect(parsePartialDate(one)).toBe(one);
        expect(dayAfter(one)).toBe(next);
        expect(one < next).toBe(true);
      }),
    );
  });

  test('begins at the beginning of 1970', () => {
    expect(dayAt(0)).toBe('1970-01-01');
    expect(dayAfter(day('2019-12-31'))).toBe('2020-01-01');
    expect(dayAfter(day('2020-02-28'))).toBe('2020-02-29');
  });
});

describe('months after a day', () => {
  test.for([
    ['2019-05-20', 1, '2019-06-20'],
    ['2019-05-20', -5, '2018-12-20'],
    ['2019-12-20', 1, '2020-01-20'],
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-02-29', -12, '2019-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
  ] as const)('%s and %i is %s', ([from, months, to]) => {
    expect(monthsAfter(day(from), months)).toBe(to);
  });

  test('are a real day of the month so many later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100, max: 100 }), (number, months) => {
        const [from, to] = [dayAt(number), monthsAfter(dayAt(number), months)];
        expect(parsePartialDate(to)).toBe(to);
        const count = (one: Day): number => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(count(to) - count(from)).toBe(months);
        expect(to.slice(8) === from.slice(8) || to === lastDay(to.slice(0, 7) as Day)).toBe(true);
      }),
    );
  });
});
