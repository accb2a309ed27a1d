import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { addressOf, settingsIn, type MapSettings, type Spot } from '@tvl/core/view/settings.ts';
import type { TieLook } from '@tvl/core/view/view-model.ts';
import { sideParameter, detailsWord } from './map-question.ts';

type Options = { readonly replace?: boolean };

export type MapChange = (changes: Partial<MapSettings>, options?: Options) => void;

/** A dimension that is no longer chosen in has to leave the address by name. */
const leaving = (before: MapSettings, { filter }: Partial<MapSettings>): Readonly<Record<string, null>> =>
  filter === undefined ? {} : Object.fromEntries(Object.keys(before.filter).map((dimension) => [dimension, null]));

/** What the address asks of the map, and the way to ask for something else. */
export const useMapSettings = (): readonly [MapSettings, MapChange] => {
  const [parameters, setParameters] = useSearchParams();
  const settings = useMemo(() => settingsIn(parameters), [parameters]);
  const change = useCallback<MapChange>(
    (changes, options) =>
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          const values = { ...leaving(settingsIn(now), changes), ...addressOf(changes) };
          for (const [name, value] of Object.entries(values)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          // The details have nothing to tell without somebody selected.
          if (changes.selected === null) next.delete(sideParameter);
          return next;
        },
        { replace: options?.replace ?? false },
      ),
    [setParameters],
  );
  return [settings, change];
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
export const useMapActions = (settings: MapSettings, change: MapChange, unfolded: ReadonlySet<string>): MapActions => {
  const [, setParameters] = useSearchParams();
  return useMemo(
    () => ({
      change,
      select: (id, options) => {
        // Going from one to the next is no step in the history: going back closes what was opened.
        change({ selected: id }, { replace: settings.selected !== null });
        if (options?.isOpened === true)
          setParameters(
            (now) => {
              const next = new URLSearchParams(now);
              next.set(sideParameter, detailsWord);
              return next;
            },
            { replace: true },
          );
      },
      toggleKind: (kind) => change({ hiddenKinds: toggled(settings.hiddenKinds, kind) }),
      toggleTie: (look) => change({ hiddenTies: toggled(settings.hiddenTies, look) }),
      choose: (dimension, values) => change({ filter: { ...settings.filter, [dimension]: values } }),
      unfold: (id) => {
        if (settings.open !== 'all') change({ open: new Set([...unfolded, id]) });
      },
      fold: (id) => change({ open: new Set([...unfolded].filter((one) => one !== id)) }),
      move: (id, to) => change({ moved: new Map([...settings.moved, [id, to]]) }),
    }),
    [change, settings, unfolded, setParameters],
  );
};
