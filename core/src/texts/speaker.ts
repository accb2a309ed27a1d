/** Says texts in one language: fills placeholders, chooses plurals, writes numbers, dates and lists. */
import type { PartialDate } from '#domain/partial-date.ts';
import { writeDate } from './dates.ts';
import type { Messages, Params, PartialMessages, TextKey, UiLanguage } from './texts.ts';

export type Speaker = {
  readonly language: UiLanguage;
  /**
   * The text. A counted one chooses its form by the param `n`. A placeholder without a param stays as it stands, so
   * that it is seen.
   */
  readonly say: (key: TextKey, params?: Params) => string;
  /** The language the text is really in: Finnish where Northern Sámi has none. For `lang` attributes. */
  readonly languageOf: (key: TextKey) => UiLanguage;
  /** Whether there is such a text, for keys put together from data. */
  readonly knows: (key: string) => key is TextKey;
  readonly date: (date: PartialDate) => string;
  readonly number: (value: number) => string;
  /** "a, b ja c" */
  readonly list: (items: readonly string[]) => string;
  /** Order of names as the language's own readers expect; numbers by size. */
  readonly compare: (a: string, b: string) => number;
};

/** Browsers know no Northern Sámi: its numbers and lists ("ja") are written as in Finnish. */
const locales: Readonly<Record<UiLanguage, string>> = {
  fi: 'fi-FI',
  selko: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
  se: 'fi-FI',
};

/** Flat: dotted path to text. */
const flatten = (tree: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : flatten((value ?? {}) as object, `${path}${name}.`),
  );

const pluralOf = (language: UiLanguage): ((n: number) => string) => {
  // CLDR's rule for Northern Sámi, the same in every browser.
  if (language === 'se') return (n) => (n === 1 ? 'one' : n === 2 ? 'two' : 'other');
  const rules = new Intl.PluralRules(locales[language]);
  return (n) => rules.select(n);
};

const collatorOf = (language: UiLanguage): Intl.Collator => {
  const own = language === 'se' && Intl.Collator.supportedLocalesOf(['se']).length > 0 ? 'se' : locales[language];
  return new Intl.Collator(own, { numeric: true });
};

type Texts = ReadonlyMap<string, string>;
type Found = { readonly text: string; readonly language: UiLanguage };

/** Looks a key up in a language's own texts, then in Finnish; the right form of a counted text, or its other one. */
const finder = (language: UiLanguage, own: Texts, fallback: Texts) => {
  const plurals = { own: pluralOf(language), fallback: pluralOf('fi') };
  const formOf = (texts: Texts, key: string, form: string): string | undefined =>
    texts.get(key) ?? texts.get(`${key}_${form}`) ?? texts.get(`${key}_other`);
  return (key: string, n: string | number | undefined): Found | undefined => {
    const form = (plural: (n: number) => string): string => (typeof n === 'number' ? plural(n) : 'other');
    const text = formOf(own, key, form(plurals.own));
    if (text !== undefined) return { text, language };
    const finnish = formOf(fallback, key, form(plurals.fallback));
    return finnish === undefined ? undefined : { text: finnish, language: 'fi' };
  };
};

/** A speaker of a language. `fallback` is the Finnish texts, for what the language lacks. */
export const speakerFor = (
  language: UiLanguage,
  messages: Messages | PartialMessages,
  fallback: Messages | PartialMessages = messages,
): Speaker => {
  const own: Texts = new Map(flatten(messages));
  const find = finder(language, own, fallback === messages ? own : new Map(flatten(fallback)));
  const numbers = new Intl.NumberFormat(locales[language]);
  const lists = new Intl.ListFormat(locales[language], { type: 'conjunction' });
  const collator = collatorOf(language);
  const write = (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value);
  return {
    language,
    say: (key, params = {}) =>
      (find(key, params['n'])?.text ?? key).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = params[name];
        return value === undefined ? placeholder : write(value);
      }),
    languageOf: (key) => find(key, undefined)?.language ?? 'fi',
    knows: (key): key is TextKey => find(key, undefined) !== undefined,
    date: (date) => writeDate(language, date),
    number: write,
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
};
