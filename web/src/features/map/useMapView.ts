import { useCallback, useMemo } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { DrawnKind } from '@tvl/core/view/drawn-kind.ts';
import { deriveView, type Chosen } from '#graph-view/derive-view.ts';
import type { ViewModel } from '#graph-view/view-model.ts';
import { useDay } from '#records/day.ts';
import { useView } from '#state/address.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useData } from '#state/useData.ts';
import { NetworkMapDocument, type NetworkMapQuery } from '../../generated/graphql.ts';
import {
  aloneParameter,
  aroundParameter,
  filterOf,
  hiddenKinds,
  hiddenParameter,
  inferredParameter,
  off,
  on,
  detailsWord,
  selectedParameter,
  sideParameter,
} from './map-question.ts';

type Settings = {
  readonly selected: string | null;
  readonly withAlone: boolean;
  readonly withInferred: boolean;
  readonly isAround: boolean;
};

export type MapActions = {
  /** `isOpened`: the details come forward where list and details share a place. */
  readonly select: (id: string | null, options?: { readonly isOpened: boolean }) => void;
  readonly toggleKind: (kind: DrawnKind) => void;
  readonly setAlone: (isOn: boolean) => void;
  readonly setInferred: (isOn: boolean) => void;
  readonly setAround: (isOn: boolean) => void;
};

export type MapState = {
  readonly query: UseQueryResult<NetworkMapQuery>;
  /** What is shown. */
  readonly view: ViewModel;
  /** The same with every kind in it: places are given to all, so that nothing moves when a kind is hidden. */
  readonly whole: ViewModel;
  /** Everything the filters choose, drawn or not. */
  readonly all: number;
  readonly settings: Settings;
  readonly actions: MapActions;
};

const nothing: NetworkMapQuery['map'] = {
  nodes: [],
  edges: [],
  counts: {
    networks: { total: 0, sets: 0, suggestions: 0 },
    organisations: { total: 0, sets: 0, suggestions: 0 },
  },
};

const listed = ({ total, sets, suggestions }: NetworkMapQuery['map']['counts']['networks']): number =>
  total + sets + suggestions;

/** All that the filters choose: what the two lists list, and the themes of those networks. */
const allOf = ({ nodes, counts }: NetworkMapQuery['map']): number =>
  listed(counts.networks) + listed(counts.organisations) + nodes.filter(({ kind }) => kind === 'THEME').length;

const useSettings = (): Settings => {
  const { get } = useView();
  const selected = get(selectedParameter);
  const withAlone = get(aloneParameter) === on;
  const withInferred = get(inferredParameter) !== off;
  const isAround = selected !== null && get(aroundParameter) === on;
  return useMemo(
    () => ({ selected, withAlone, withInferred, isAround }),
    [selected, withAlone, withInferred, isAround],
  );
};

const useActions = (hidden: ReadonlySet<DrawnKind>, isSelected: boolean): MapActions => {
  const { set } = useView();
  const toggleKind = useCallback(
    (kind: DrawnKind) => {
      const next = new Set(hidden);
      if (!next.delete(kind)) next.add(kind);
      set({ [hiddenParameter]: [...next] });
    },
    [hidden, set],
  );
  return useMemo(
    () => ({
      // Going from one to the next is no step in the history: going back closes what was opened.
      select: (id, options) =>
        set(
          {
            [selectedParameter]: id,
            ...(id === null ? { [aroundParameter]: null, [sideParameter]: null } : {}),
            ...(options?.isOpened === true ? { [sideParameter]: detailsWord } : {}),
          },
          { replace: isSelected },
        ),
      toggleKind,
      setAlone: (isOn) => set({ [aloneParameter]: isOn ? on : null }),
      setInferred: (isOn) => set({ [inferredParameter]: isOn ? null : off }),
      setAround: (isOn) => set({ [aroundParameter]: isOn ? on : null }),
    }),
    [set, toggleKind, isSelected],
  );
};

export const useMapView = (): MapState => {
  const { choices, search, get } = useView();
  const { asOf } = useDay();
  const settings = useSettings();
  const hiddenText = get(hiddenParameter);
  const hidden = useMemo(() => hiddenKinds(hiddenText), [hiddenText]);
  const nameOf = useInLanguage();
  const { compare } = useSpeaker();
  const query = useData(NetworkMapDocument, {
    networks: filterOf('network', choices),
    organisations: filterOf('organisation', choices),
    connectedOnly: !settings.withAlone,
    asOf,
  });
  const sent = query.data?.map ?? nothing;
  const chosen = useMemo(
    (): Chosen => ({
      hidden: new Set(),
      withSuggestions: settings.withInferred,
      connectedOnly: !settings.withAlone,
      around: settings.isAround ? settings.selected : null,
      search: '',
    }),
    [settings],
  );
  const reader = useMemo(() => ({ nameOf, compare }), [nameOf, compare]);
  const whole = useMemo(() => deriveView(sent, chosen, reader), [sent, chosen, reader]);
  const view = useMemo(
    () => deriveView(sent, { ...chosen, hidden, search }, reader),
    [sent, chosen, hidden, search, reader],
  );
  return { query, view, whole, all: allOf(sent), settings, actions: useActions(hidden, settings.selected !== null) };
};
