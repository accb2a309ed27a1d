/** The map as one reader sees it, worked out on the server by the functions that the browser uses. */
import { inLanguage } from '@tvl/core/domain/localised.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { loadSpeaker } from '@tvl/core/texts/load.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import { isUiLanguage, languageTags, type UiLanguage } from '@tvl/core/texts/texts.ts';
import { deriveView } from '@tvl/core/view/derive-view.ts';
import type { MapBounds } from '@tvl/core/view/map-extent.ts';
import type { Reader } from '@tvl/core/view/reader.ts';
import { placingOf } from '@tvl/core/view/layout/placing.ts';
import { addressOf, nearSelected, type MapSettings } from '@tvl/core/view/settings.ts';
import type { ViewModel } from '@tvl/core/view/view-model.ts';
import { todayOf, type Clock } from '#execution/clock.ts';
import type { Register } from '#execution/register.ts';
import { readableGraph } from '#graphql/readable-graph.ts';

export type MapParts = {
  readonly register: Register;
  readonly clock: Clock;
  /** How much one map is made of at most. */
  readonly mostOnMap: MapBounds;
};

/** The register's revision and the day: the map changes with nothing else. */
export const momentOf = ({
  register,
  clock,
}: Pick<MapParts, 'register' | 'clock'>): { readonly revision: number; readonly day: Day } => ({
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

/** A path of the site, with which the reader's language goes along. */
export const inSameLanguage = (path: string, { language }: Speaker): string =>
  language === 'fi' ? path : `${path}${path.includes('?') ? '&' : '?'}kieli=${language}`;

const readerOf = ({ language, compare }: Speaker, most: MapBounds): Reader => ({
  nameOf: (names) => {
    const found = inLanguage(names, language);
    const tag = found.language === 'selko' ? 'fi' : found.language;
    return { text: found.text, lang: tag === languageTags[language] ? undefined : tag };
  },
  compare,
  most,
});

export type SeenMap = {
  /** As asked, or near to the selected one where the whole is too large. */
  readonly settings: MapSettings;
  readonly view: ViewModel;
  /** What is laid out for it. */
  readonly whole: ViewModel;
};

const isSame = (one: MapSettings, other: MapSettings): boolean =>
  JSON.stringify(addressOf(one)) === JSON.stringify(addressOf(other));

/** The map as it is asked for. Worked out once where nothing is hidden, moved or looked for, or nothing is drawn. */
export const seenMap = (parts: MapParts, asked: MapSettings, speaker: Speaker): SeenMap => {
  const graph = readableGraph(parts.register.graph, 'reader');
  const reader = readerOf(speaker, parts.mostOnMap);
  const { day } = momentOf(parts);
  const derived = (settings: MapSettings): ViewModel => deriveView(graph, settings, day, reader);
  const all = derived(asked);
  const near = all.tooLarge ? nearSelected(asked) : null;
  const nearView = near && derived(near);
  const [settings, view] = near && nearView && !nearView.tooLarge ? [near, nearView] : [asked, all];
  const placing = placingOf(settings);
  return { settings, view, whole: view.tooLarge || isSame(settings, placing) ? view : derived(placing) };
};
