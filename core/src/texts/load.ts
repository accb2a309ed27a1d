import type { Messages, PartialMessages, UiLanguage } from './texts.ts';
import { speakerFor, type Speaker } from './speaker.ts';

/** A browser loads the one language it shows; the others stay on the server. */
const loaders: { readonly [L in UiLanguage]: () => Promise<L extends 'se' ? PartialMessages : Messages> } = {
  fi: async () => (await import('./fi.ts')).fi,
  selko: async () => (await import('./selko.ts')).selko,
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
  se: async () => (await import('./se.ts')).se,
};

/** The texts of a language; those of Northern Sámi are partial. */
export const loadMessages = (language: UiLanguage): Promise<Messages | PartialMessages> => loaders[language]();

/** A speaker of a language, with Finnish behind it where the language is partial. */
export const loadSpeaker = async (language: UiLanguage): Promise<Speaker> => {
  if (language !== 'se') return speakerFor(language, await loaders[language]());
  const [se, fi] = await Promise.all([loaders.se(), loaders.fi()]);
  return speakerFor('se', se, fi);
};
