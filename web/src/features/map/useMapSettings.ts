import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { addressOf, settingsIn, type MapSettings, type Spot } from '@tvl/core/view/settings.ts';
import type { TieLook } from '@tvl/core/view/view-model.ts';
import { setParameters } from '#state/address.ts';
import { sideParameter, detailsWord } from './map-question.ts';

type Options = { readonly replace?: boolean };

export type MapChange = (changes: Partial<MapSettings>, options?: Options) => void;

/** A dimension that is no longer chosen in has to leave the address by name. */
const leaving = (before: MapSettings, { filter }: Partial<MapSettings>): Readonly<Record<string, null>> =>
  filter === undefined ? {} : Object.fromEntries(Object.keys(before.filter).map((dimension) => [dimension, null]));

/** Asks for something else, whatever the address asks for now. */
export const changeMap: MapChange = (changes, options) => {
  const now = settingsIn(new URLSearchParams(window.location.search));
  // The details have nothing to tell without somebody selected.
  const closing = changes.selected === null ? { [sideParameter]: null } : {};
  setParameters({ ...leaving(now, changes), ...addressOf(changes), ...closing }, options);
};

/** What the address asks of the map. */
export const useMapSettings = (): MapSettings => {
  const search = useSearch();
  return useMemo(() => settingsIn(new URLSearchParams(search)), [search]);
};

export type MapActions = {
  /** `isOpened`: the details come forward where list and details share a place. */
  readonly select: (id: string | null, options?: { readonly isOpened: boolean }) => void;
  readonly toggleKind: (kind: DrawnKind) => void;
  readonly toggleTie: (look: TieLook) => void;
  readonly choose: (dimension: string, values: readonly string[]) => void;
  readonly unfold: (id: string) => void;
  readonly fold: (id: string) => void;
  readonly move: (id: string, to: Spot) => void;
  readonly change: MapChange;
};

const toggled = <T>(values: ReadonlySet<T>, one: T): ReadonlySet<T> => {
  const next = new Set(values);
  if (!next.delete(one)) next.add(one);
  return next;
};

/** `unfolded`: ids of networks that stand unfolded now, chosen one by one or not. */
export const useMapActions = (settings: MapSettings, unfolded: ReadonlySet<string>): MapActions =>
  useMemo(
    () => ({
      change: changeMap,
      select: (id, options) => {
        // Going from one to the next is no step in the history: going back closes what was opened.
        changeMap({ selected: id }, { replace: settings.selected !== null });
        if (options?.isOpened === true) setParameters({ [sideParameter]: detailsWord }, { replace: true });
      },
      toggleKind: (kind) => changeMap({ hiddenKinds: toggled(settings.hiddenKinds, kind) }),
      toggleTie: (look) => changeMap({ hiddenTies: toggled(settings.hiddenTies, look) }),
      choose: (dimension, values) => changeMap({ filter: { ...settings.filter, [dimension]: values } }),
      unfold: (id) => {
        if (settings.open !== 'all') changeMap({ open: new Set([...unfolded, id]) });
      },
      fold: (id) => changeMap({ open: new Set([...unfolded].filter((one) => one !== id)) }),
      move: (id, to) => changeMap({ moved: new Map([...settings.moved, [id, to]]) }),
    }),
    [settings, unfolded],
  );
