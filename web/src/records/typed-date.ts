/** Dates as people type them, `26.2.2019`, `2/2019`, `2.2019`, `2019` or ISO, and read them back, "26. helmikuuta 2019". */
import { parsePartialDate, type PartialDate } from '@tvl/core/domain/partial-date.ts';
import { languageTags, type UiLanguage } from '@tvl/core/texts/texts.ts';

const two = (part: string): string => part.padStart(2, '0');

const typedDay = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const typedMonth = /^(\d{1,2})[./]\s?(\d{4})$/;

const toIso = (text: string): string => {
  const [, day = '', month = '', year = ''] = typedDay.exec(text) ?? [];
  if (year !== '') return `${year}-${two(month)}-${two(day)}`;
  const [, monthOnly = '', yearOfMonth = ''] = typedMonth.exec(text) ?? [];
  return yearOfMonth === '' ? text : `${yearOfMonth}-${two(monthOnly)}`;
};

/** The date meant; null when the text is none. */
export const readDate = (text: string): PartialDate | null => parsePartialDate(toIso(text.trim()));

/** A date as it stands in a form's box, the same in every language. */
export const writeDate = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? `${Number(month)}/${year}` : `${Number(day)}.${Number(month)}.${year}`;
};

/** Month names of Northern Sámi are in no browser: Finnish ones are read there. */
const localeOf = (language: UiLanguage): string =>
  language === 'se' ? 'fi' : language === 'en' ? 'en-GB' : languageTags[language];

/** The date in words, so that a slip of the finger is seen. */
export const dateInWords = (language: UiLanguage, date: PartialDate): string => {
  const [year, month, day] = date.split('-').map(Number) as [number, number | undefined, number | undefined];
  const utc = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const options = {
    year: 'numeric',
    ...(month === undefined ? {} : ({ month: 'long' } as const)),
    ...(day === undefined ? {} : ({ day: 'numeric' } as const)),
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(utc);
};
