/** Days as numbers, to step and to measure between them. */
import { lastDay, type Day, type PartialDate } from './partial-date.ts';

const millisecondsADay = 86_400_000;

/** Days since 1970-01-01; earlier ones are negative. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay;

/** The day with the number. Years 1000 to 9999. */
export const dayAt = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10) as Day;

export const dayAfter = (day: Day): Day => dayAt(dayNumber(day) + 1);

/** The same day so many months later, or earlier where negative; the last of a month that has no such day. */
export const monthsAfter = (day: Day, months: number): Day => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  const [same, last] = [`${month}-${day.slice(8)}` as Day, lastDay(month as PartialDate)];
  return same < last ? same : last;
};
