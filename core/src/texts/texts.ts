/**
 * What texts there are. Finnish is the source: its files give the shape, and a language with a text missing or one too
 * many does not compile. Northern Sámi is partial; what it lacks is shown in Finnish and marked as such.
 */
import type { fi } from './fi.ts';

/** Languages of the interface. `selko` is plain Finnish, shown as "selkeä kieli". */
export const languages = ['fi', 'selko', 'sv', 'en', 'se'] as const;
export type UiLanguage = (typeof languages)[number];

export const isUiLanguage = (text: string): text is UiLanguage => (languages as readonly string[]).includes(text);

/** Each language as its own speakers call it; the same on every page. */
export const ownNames: Readonly<Record<UiLanguage, string>> = {
  fi: 'suomi',
  selko: 'selkeä kieli',
  sv: 'svenska',
  en: 'English',
  se: 'davvisámegiella',
};

/** For `lang` attributes. */
export const languageTags: Readonly<Record<UiLanguage, string>> = {
  fi: 'fi',
  selko: 'fi',
  sv: 'sv',
  en: 'en',
  se: 'se',
};

export type Messages = typeof fi;
export type Area = keyof Messages;

type PartOf<T> = { readonly [K in keyof T]?: T[K] extends string ? string : PartOf<T[K]> };
/** Northern Sámi has the words somebody has given us. A counted text may have a third form, `key_two`. */
export type PartialMessages = PartOf<Messages>;

/** The dotted paths of all texts in a tree of texts. */
export type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathOf<T[K]>}`;
}[keyof T & string];

type Counted<K extends string> = K extends `${infer Stem}_${'one' | 'two' | 'other'}` ? Stem : K;

/** Name of a text: `area.key…`; counted texts (`key_one`, `key_other`) go by the name before the underscore. */
export type TextKey = Counted<PathOf<Messages>>;

/** What fills the placeholders. Numbers are written as the language writes them, so years and codes go in as text. */
export type Params = Readonly<Record<string, string | number>>;

type ExtraIn<M, Source> = Exclude<PathOf<M>, PathOf<Source>>;

/**
 * Gives a language back as it is. Does not compile when a text is missing, or when one has no Finnish source.
 * `Source` stands for the Finnish texts; the type test puts a small one in their place.
 */
export const complete =
  <Source>() =>
  <const M extends Source>(
    texts: M & ([ExtraIn<M, Source>] extends [never] ? unknown : { notInFinnish: ExtraIn<M, Source> }),
  ): M =>
    texts;
