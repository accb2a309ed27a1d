import { holdsOn, lastDay, type Day, type PartialDate } from '#domain/partial-date.ts';

type Timed = { readonly validFrom: PartialDate | null; readonly validTo: PartialDate | null };

/** Whether the record was true on the day (valid time, not the time we learned it). */
export const isValidOn = (record: Timed, day: Day): boolean => holdsOn(record.validFrom, record.validTo, day);

/** Whether the record was over before the day. */
export const hasEndedBy = ({ validTo }: Timed, day: Day): boolean => validTo !== null && lastDay(validTo) < day;

/** Ties inferred from a source are suggestions: shown as such, never counted. */
export const isSuggestion = (record: { readonly basis: string }): boolean => record.basis === 'basis.inferred';

export const isUnreviewed = (record: { readonly review: string }): boolean => record.review === 'review.unreviewed';

/** Whether a tie counts on the day. */
export const isCountedOn = (record: Timed & { readonly basis: string }, day: Day): boolean =>
  !isSuggestion(record) && isValidOn(record, day);
