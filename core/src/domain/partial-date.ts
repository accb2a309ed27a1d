/**
 * A date known to the year, month or day: `2019`, `2019-02`, `2019-02-26`. "Today" is a full one in Europe/Helsinki,
 * passed in from outside: nothing in core reads a clock.
 */
export type PartialDate = string & { readonly partialDate: true };
/** A date known to the day. Days compare as text. */
export type Day = PartialDate & { readonly day: true };

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads a partial date; null when the text is none, or no such day exists. Years 1000 to 9999. */
export const parsePartialDate = (text: string): PartialDate | null => {
  const match = form.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return text as PartialDate;
};

/** The first day the date can mean: `2019` begins on 2019-01-01. */
export const firstDay = (date: PartialDate): Day =>
  (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) as Day;

/** The last day the date can mean: `2019-02` lasts to 2019-02-28. */
export const lastDay = (date: PartialDate): Day => {
  if (date.length === 10) return date as Day;
  const year = date.slice(0, 4);
  const month = date.length === 7 ? date.slice(5) : '12';
  return `${year}-${month}-${String(daysIn(Number(year), Number(month))).padStart(2, '0')}` as Day;
};

/** Whether something valid from / to (inclusive, null = open) can have held on the day. */
export const holdsOn = (from: PartialDate | null, to: PartialDate | null, day: Day): boolean =>
  (from === null || firstDay(from) <= day) && (to === null || lastDay(to) >= day);
