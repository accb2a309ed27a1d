import { expect, test } from 'vitest';
import { readDay, writeDay } from './typed-day.ts';

test.each([
  ['26.2.2019', '2019-02-26'],
  [' 26. 2. 2019 ', '2019-02-26'],
  ['2/2019', '2019-02'],
  ['2.2019', '2019-02'],
  ['2019', '2019'],
  ['2019-02-26', '2019-02-26'],
])('"%s" is the date %s', (typed, date) => {
  expect(readDay(typed)).toBe(date);
});

test.each(['31.2.2019', '13/2019', 'eilen', '26.2.19', ''])('"%s" is no date', (typed) => {
  expect(readDay(typed)).toBeNull();
});

test.each(['2019', '2019-02', '2019-02-26'])('%s written for the box is read back as the same', (date) => {
  expect(readDay(writeDay(date))).toBe(date);
});
