/** Days as people type them: `26.2.2019`, `2/2019`, `2.2019`, `2019` or ISO. */
import { parsePartialDate, type PartialDate } from '@tvl/core/domain/partial-date.ts';

const two = (part: string): string => part.padStart(2, '0');
const typed = /^(?:(\d{1,2})\.\s*)?(\d{1,2})[./]\s*(\d{4})$/;

/** The date meant; null when the text is none. */
export const readDay = (text: string): PartialDate | null => {
  const [, day, month = '', year = ''] = typed.exec(text.trim()) ?? [];
  if (year === '') return parsePartialDate(text.trim());
  return parsePartialDate(day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`);
};

/** A date as it stands in the box, the same in every language. */
export const writeDay = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}.${Number(month)}.${year}`;
};
