/** Dates of the invented region hang on the day it is made, so that a project "ending soon" does so in any year. */
import type { Day } from '@tvl/core/domain/partial-date.ts';

/** The year so many years from the day: `2019`. */
export const yearFrom = (day: Day, years: number): string => String(Number(day.slice(0, 4)) + years);

/** The month so many months from the day's: `2027-06`. */
export const monthFrom = (day: Day, months: number): string => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/** A day of that month; up to the 28th, which every month has. */
export const dayFrom = (day: Day, months: number, dayOfMonth: number): string =>
  `${monthFrom(day, months)}-${String(dayOfMonth).padStart(2, '0')}`;
