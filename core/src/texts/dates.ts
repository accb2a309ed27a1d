import type { UiLanguage } from './texts.ts';

/** Months as words where a language writes them so; else a date is numbers: 26.2.2019. */
const wordMonths: Partial<Readonly<Record<UiLanguage, string>>> = { en: 'en-GB', selko: 'fi-FI' };

const monthOf = (locale: string, month: number): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));

/**
 * A date as known, `2019`, `2019-02` or `2019-02-26`, in words of the language. The server and every browser write it
 * alike. A text that is no date comes back as it is.
 */
export const writeDate = (language: UiLanguage, date: string): string => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!found) return date;
  const [year = '', month, day] = found.slice(1);
  if (month === undefined) return year;
  const locale = wordMonths[language];
  if (day === undefined) return locale ? `${monthOf(locale, Number(month))} ${year}` : `${Number(month)}/${year}`;
  return language === 'en'
    ? `${Number(day)} ${monthOf('en-GB', Number(month))} ${year}`
    : `${Number(day)}.${Number(month)}.${year}`;
};
