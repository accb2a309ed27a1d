/** What has been filled in of a decision, and what is still missing from it. Pure. */
import { type Day, lastDay, type PartialDate } from '@tvl/core/domain/partial-date.ts';
import { readDay } from '../typed-day.ts';
import type { DecisionAnswer } from './answers.ts';
import type { Decided } from './useDeciding.ts';

export type Draft = {
  readonly answer: DecisionAnswer | null;
  readonly dismissal: string;
  readonly when: string;
  readonly text: string;
};

export type Missing = 'answer' | 'dismissal' | 'when';

/** Half a year on: time enough for things to have changed. */
const monthsOn = 6;

/** The day that "later" offers, as it stands in the box: the same day of the month, or its last one. */
export const laterDay = (day: Day): PartialDate => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const at = year * 12 + (month - 1) + monthsOn;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(Math.min(date, last))}` as PartialDate;
};

const dateMeant = ({ answer, when }: Draft, day: Day): PartialDate | null => {
  const date = answer === 'later' ? readDay(when) : null;
  return date !== null && lastDay(date) > day ? date : null;
};

/** The first thing that must be filled in; null when the decision can be sent. */
export const missingOf = (draft: Draft, day: Day): Missing | null => {
  if (draft.answer === null) return 'answer';
  if (draft.answer === 'dismiss' && draft.dismissal === '') return 'dismissal';
  if (draft.answer === 'later' && dateMeant(draft, day) === null) return 'when';
  return null;
};

/** The decision to send; null while something is missing. Nothing of another answer's questions goes with it. */
export const decidedOf = (draft: Draft, day: Day): Decided | null =>
  draft.answer === null || missingOf(draft, day) !== null
    ? null
    : {
        answer: draft.answer,
        dismissal: draft.answer === 'dismiss' ? draft.dismissal : null,
        text: draft.text,
        lookAgainOn: dateMeant(draft, day),
      };
