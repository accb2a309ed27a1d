import { lastDay, parsePartialDate, type Day } from '@tvl/core/domain/partial-date.ts';
import { badUserInput } from './errors.ts';

/** The day asked for with `asOf`; a year or month means its last day. Without it the one that holds where it is asked. */
export const dayOf = (asOf: string | null | undefined, otherwise: Day): Day => {
  if (asOf === null || asOf === undefined) return otherwise;
  const date = parsePartialDate(asOf);
  if (!date) throw badUserInput('asOf: give a date as 2019, 2019-02 or 2019-02-26.');
  return lastDay(date);
};
