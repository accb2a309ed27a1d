import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Graph } from '@tvl/core/graph/graph.ts';
import { deriveShown, deriveView, withFound } from '@tvl/core/view/derive-view.ts';
import { addressOf, type MapSettings, nearSelected, settingsIn } from '@tvl/core/view/settings.ts';
import type { ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';
import { today } from '#records/day.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { inSlices } from './in-slices.ts';
import { useMapGraph, type MapGraph } from './useMapGraph.ts';
import { changeMap, type MapActions, useMapActions, useMapSettings } from './useMapSettings.ts';
import { useReadAhead } from './useReadAhead.ts';

export type MapState = {
  readonly graph: Graph;
  /** Of the register; null until the map has come. */
  readonly revision: number | null;
  /** What is shown. */
  readonly view: ViewModel;
  /** The same with every kind and tie in it: places are given to all, so that nothing moves when a kind is hidden. */
  readonly whole: ViewModel;
  readonly settings: MapSettings;
  readonly actions: MapActions;
  /** Looks for words a little at a time, before the settings ask for them. */
  readonly lookFor: (words: string, signal: AbortSignal) => Promise<void>;
};

const nothing = new Graph();

const textOf = (settings: Partial<MapSettings>): string => {
  const values = Object.entries(addressOf(settings)).filter((one): one is [string, string] => one[1] !== null);
  return new URLSearchParams(values).toString();
};

/** The address of all settings but the words looked for. */
const addressShown = (settings: MapSettings): string => {
  const { search: _, ...shown } = settings;
  return textOf(shown);
};

/** The address of the settings that decide who has a place at all. */
const addressWithout = (settings: MapSettings): string => {
  const {
    search: _,
    hiddenKinds: __,
    hiddenTies: ___,
    moved: ____,
    sight: _____,
    overlaps: ______,
    ...placing
  } = settings;
  return textOf(placing);
};

/** Who comes from another page has only selected: where the whole is too large, the map is of what is near to that. */
const useNearSelected = (isRead: boolean, isTooLarge: boolean, asked: MapSettings): void => {
  const isDone = useRef(false);
  useEffect(() => {
    if (!isRead || isDone.current) return;
    isDone.current = true;
    const near = isTooLarge ? nearSelected(asked) : null;
    if (near) changeMap({ focus: near.focus }, { replace: true });
  }, [isRead, isTooLarge, asked]);
};

/** The map as the address asks for it, kept up with what changes. The same object until something of it is another. */
export const useMapView = (): { readonly query: UseQueryResult<MapGraph>; readonly map: MapState } => {
  const query = useMapGraph();
  const asked = useMapSettings();
  // The page goes on answering while what is found is drawn.
  const search = useDeferredValue(asked.search);
  const shown = addressShown(asked);
  const settings = useMemo(() => ({ ...settingsIn(new URLSearchParams(shown)), search }), [shown, search]);
  const nameOf = useInLanguage();
  const { compare } = useSpeaker();
  const reader = useMemo(() => ({ nameOf, compare }), [nameOf, compare]);
  const graph = query.data?.graph ?? nothing;
  // Words looked for change nothing of what is shown: each letter finds in what stands there.
  const derived = useMemo(
    () => deriveShown(graph, settingsIn(new URLSearchParams(shown)), today(), reader),
    [graph, shown, reader],
  );
  const lookIn = useReadAhead(graph, derived.nodes);
  const view = useMemo(() => withFound(graph, derived, search), [graph, derived, search]);
  const lookFor = useCallback<MapState['lookFor']>(
    async (words, signal) => {
      await inSlices(derived.inOrder, (kind) => void kind(), signal);
      await lookIn(words, signal);
    },
    [derived, lookIn],
  );
  // Neither words looked for nor what is hidden or moved gives anything else another place.
  const placed = addressWithout(settings);
  const isNothing = derived.view.tooLarge !== null;
  const laidOut = useMemo(
    () => (isNothing ? null : deriveView(graph, settingsIn(new URLSearchParams(placed)), today(), reader)),
    [isNothing, graph, placed, reader],
  );
  const whole = laidOut ?? view;
  const unfolded = useMemo(() => {
    // Groups only by choice: where all is open, what a network holds could never be folded away.
    const isKept = ({ kind, isGroup }: ViewNode): boolean =>
      kind === 'network' || (isGroup && settings.open instanceof Set);
    return new Set(view.nodes.filter((node) => node.isOpen && isKept(node)).map(({ id }) => id));
  }, [view, settings.open]);
  const actions = useMapActions(settings, unfolded);
  const revision = query.data?.revision ?? null;
  useNearSelected(revision !== null, isNothing, asked);
  const map = useMemo(
    () => ({ graph, revision, view, whole, settings, actions, lookFor }),
    [graph, revision, view, whole, settings, actions, lookFor],
  );
  return { query, map };
};
