import { lastDay, type Day, type PartialDate } from '#domain/partial-date.ts';
import type { Membership } from '#domain/record.ts';
import { isCountedOn } from './validity.ts';

/** Months after which a tie that nobody renewed counts as lapsed. */
export const lapseMonths = 24;

/** The same date so many months earlier; text dates compare even where the month has no such day. */
const monthsBefore = (day: Day, months: number): string => {
  const months0 = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const month = String((months0 % 12) + 1).padStart(2, '0');
  return `${Math.floor(months0 / 12)}-${month}-${day.slice(8)}`;
};

/** A date known to the month, as far as it is known. */
export const monthOf = (date: PartialDate): PartialDate => date.slice(0, 7) as PartialDate;

/**
 * Nobody has said for so long that the tie holds: counted from the end of the month of its renewal, else of its
 * recording. Only ties that hold and that somebody stands behind can lapse; the disputed are a question of their own.
 */
export const isLapsedOn = (membership: Membership, day: Day, months = lapseMonths): boolean => {
  if (!isCountedOn(membership, day) || membership.confirmation === 'confirmation.disputed') return false;
  return lastDay(monthOf(membership.renewedOn ?? membership.recordedOn)) < monthsBefore(day, months);
};
