/** The map as one reader sees it, worked out on the server by the functions that the browser uses. */
import { inLanguage } from '@tvl/core/domain/localised.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { loadSpeaker } from '@tvl/core/texts/load.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { isUiLanguage, languageTags, type UiLanguage } from '@tvl/core/texts/texts.ts';
import { deriveView } from '@tvl/core/view/derive-view.ts';
import type { Reader } from '@tvl/core/view/reader.ts';
import { placingOf } from '@tvl/core/view/layout/placing.ts';
import type { MapSettings } from '@tvl/core/view/settings.ts';
import type { ViewModel } from '@tvl/core/view/view-model.ts';
import { todayOf, type Clock } from '#execution/clock.ts';
import type { Register } from '#execution/register.ts';
import { readableGraph } from '#graphql/readable-graph.ts';

export type MapParts = { readonly register: Register; readonly clock: Clock };

/** The register's revision and the day: the map changes with nothing else. */
export const momentOf = ({ register, clock }: MapParts): { readonly revision: number; readonly day: Day } => ({
  revision: register.revision,
  day: todayOf(clock),
});

export const languageIn = (query: URLSearchParams): UiLanguage => {
  const wanted = query.get('kieli') ?? '';
  return isUiLanguage(wanted) ? wanted : 'fi';
};

const speakers = new Map<UiLanguage, Promise<Speaker>>();
export const speakerOf = (language: UiLanguage): Promise<Speaker> => {
  const known = speakers.get(language) ?? loadSpeaker(language);
  speakers.set(language, known);
  return known;
};

const readerOf = ({ language, compare }: Speaker): Reader => ({
  nameOf: (names) => {
    const found = inLanguage(names, language);
    const tag = found.language === 'selko' ? 'fi' : found.language;
    return { text: found.text, lang: tag === languageTags[language] ? undefined : tag };
  },
  compare,
});

export type SeenMap = {
  readonly view: ViewModel;
  /** What is laid out for it. */
  readonly whole: ViewModel;
};

export const seenMap = (parts: MapParts, settings: MapSettings, speaker: Speaker): SeenMap => {
  const graph = readableGraph(parts.register.graph, 'reader');
  const reader = readerOf(speaker);
  const { day } = momentOf(parts);
  return {
    view: deriveView(graph, settings, day, reader),
    whole: deriveView(graph, placingOf(settings), day, reader),
  };
};
