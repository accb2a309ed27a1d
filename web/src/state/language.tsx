/** The reader's language: from the address (`?kieli=sv`), else remembered, else Finnish. One language's texts are loaded. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { isUiLanguage, languageTags, type UiLanguage } from '@tvl/core/texts/texts.ts';
import type { ContentLanguage, Localised } from '@tvl/core/domain/localised.ts';
import { inLanguage } from '@tvl/core/domain/localised.ts';
import { languageParameter, setParameters, useParameter } from './address.ts';
import { recall, remember } from './remembered.ts';

const rememberedAs = 'tvl.kieli';

const remembered = (): UiLanguage | null => {
  const kept = recall(rememberedAs);
  return kept !== null && isUiLanguage(kept) ? kept : null;
};

const SpeakerContext = createContext<Speaker | null>(null);

const languageFor = (wanted: string | null): UiLanguage =>
  wanted !== null && isUiLanguage(wanted) ? wanted : (remembered() ?? 'fi');

/** The language that the address asks for now. */
export const firstLanguage = (): UiLanguage => languageFor(new URLSearchParams(location.search).get(languageParameter));

type LanguageProps = {
  /** Speaks the first language: what the server sent stays until the app can speak. */
  readonly first: Speaker;
  /** How the next one is had. Pages that say little load little. */
  readonly load: (language: UiLanguage) => Promise<Speaker>;
  readonly children: ReactNode;
};

export const LanguageProvider = ({ first, load, children }: LanguageProps) => {
  const wanted = useParameter(languageParameter);
  const language = languageFor(wanted);
  const [speaker, setSpeaker] = useState(first);
  useEffect(() => {
    let current = true;
    const change = async (): Promise<void> => {
      const loaded = await load(language);
      if (current) setSpeaker(loaded);
    };
    void change();
    document.documentElement.lang = languageTags[language];
    // Plain language is set larger and looser.
    document.documentElement.toggleAttribute('data-plain', language === 'selko');
    if (wanted !== null) remember(rememberedAs, language);
    return () => {
      current = false;
    };
  }, [language, wanted, load]);
  return <SpeakerContext value={speaker}>{children}</SpeakerContext>;
};

export const useSpeaker = (): Speaker => {
  const speaker = useContext(SpeakerContext);
  if (!speaker) throw new Error('useSpeaker outside LanguageProvider');
  return speaker;
};

const chooseLanguage = (language: UiLanguage): void => {
  remember(rememberedAs, language);
  setParameters({ [languageParameter]: language });
};

export const useLanguage = (): { readonly language: UiLanguage; readonly choose: (language: UiLanguage) => void } => {
  const { language } = useSpeaker();
  return useMemo(() => ({ language, choose: chooseLanguage }), [language]);
};

/** A text as GraphQL sends it: null where it has none. */
export type SentText = { readonly [L in ContentLanguage]?: string | null };

const withoutNulls = (text: SentText): Localised =>
  Object.fromEntries(Object.entries(text).filter(([, value]) => typeof value === 'string'));

/** A record's text in the reader's language, with the language it is really in when that is another one. */
export const useInLanguage = (): ((text: SentText | null | undefined) => {
  readonly text: string;
  readonly lang: string | undefined;
}) => {
  const { language } = useSpeaker();
  return useCallback(
    (text) => {
      const found = inLanguage(withoutNulls(text ?? {}), language);
      const tag = found.language === 'selko' ? 'fi' : found.language;
      return { text: found.text, lang: tag === languageTags[language] ? undefined : tag };
    },
    [language],
  );
};
