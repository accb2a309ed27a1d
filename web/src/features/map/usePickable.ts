import { useCallback, useMemo } from 'react';
import { chosenMap } from '@tvl/core/view/chosen-map.ts';
import { isGathered } from '@tvl/core/view/map-extent.ts';
import { nodesFound } from '@tvl/core/view/nodes-found.ts';
import type { ViewNode } from '@tvl/core/view/view-model.ts';
import { useDay } from '#records/day.ts';
import { useInLanguage } from '#state/language.tsx';
import type { MapState } from './useMapView.ts';

export type Pickable = {
  readonly byId: ReadonlyMap<string, ViewNode>;
  /** By any of their names, in any language. */
  readonly find: (words: string) => readonly ViewNode[];
};

/** All that the filters choose, drawn or folded, tied or not. */
export const usePickable = ({ graph, settings }: MapState): Pickable => {
  const nameOf = useInLanguage();
  const { day } = useDay();
  const byId = useMemo(
    // Of a register that no map holds whole, only what has ties.
    () => chosenMap(graph, { ...settings, withAlone: settings.withAlone || !isGathered(graph) }, day, { nameOf }).nodes,
    [graph, settings, day, nameOf],
  );
  const find = useCallback((words: string) => nodesFound(graph, byId.values(), words), [graph, byId]);
  return { byId, find };
};
