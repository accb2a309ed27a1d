/** Languages a text may stand in. `selko` is plain Finnish; `se`, `smn`, `sms` are Northern, Inari and Skolt Sámi. */
export const contentLanguages = ['fi', 'selko', 'sv', 'en', 'se', 'smn', 'sms'] as const;
export type ContentLanguage = (typeof contentLanguages)[number];

/** One text in one or more languages; a missing language is not known, never an empty text. */
export type Localised = { readonly [L in ContentLanguage]?: string };

/** Languages tried in turn when a reader's own is missing. */
const fallbacks: Readonly<Record<ContentLanguage, readonly ContentLanguage[]>> = {
  fi: ['fi', 'sv', 'en', 'se', 'smn', 'sms'],
  selko: ['selko', 'fi', 'sv', 'en'],
  sv: ['sv', 'fi', 'en'],
  en: ['en', 'fi', 'sv'],
  se: ['se', 'fi', 'sv', 'en'],
  smn: ['smn', 'fi'],
  sms: ['sms', 'fi'],
};

/** The text for a reader, with the language it is in (for `lang`); an empty text when there is none at all. */
export const inLanguage = (
  text: Localised,
  wanted: ContentLanguage,
): { readonly text: string; readonly language: ContentLanguage } => {
  for (const language of fallbacks[wanted]) {
    const found = text[language];
    if (found !== undefined) return { text: found, language };
  }
  const [language, found] = (Object.entries(text) as [ContentLanguage, string][])[0] ?? [wanted, ''];
  return { text: found, language };
};
