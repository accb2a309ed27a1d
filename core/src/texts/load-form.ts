/**
 * The texts of the respondents' pages alone: a phone on a weak line loads these six areas and not the rest of the
 * product. A test reads the pages' source and fails when they say something else.
 */
import { speakerFor, type Speaker } from './speaker.ts';
import type { Area, PartialMessages, UiLanguage } from './texts.ts';

export const formAreas = [
  'common',
  'errors',
  'names',
  'nouns',
  'problems',
  'register',
] as const satisfies readonly Area[];

const loaders: { readonly [L in UiLanguage]: () => Promise<PartialMessages> } = {
  fi: async () => (await import('./form-fi.ts')).fiForm,
  selko: async () => (await import('./form-selko.ts')).selkoForm,
  sv: async () => (await import('./form-sv.ts')).svForm,
  en: async () => (await import('./form-en.ts')).enForm,
  se: async () => (await import('./se.ts')).se,
};

/** A speaker that knows `formAreas` and nothing else; Northern Sámi has Finnish behind it. */
export const loadFormSpeaker = async (language: UiLanguage): Promise<Speaker> => {
  if (language !== 'se') return speakerFor(language, await loaders[language]());
  const [se, fi] = await Promise.all([loaders.se(), loaders.fi()]);
  return speakerFor('se', se, fi);
};
