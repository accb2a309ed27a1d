import { useMemo } from 'react';
import { usePlaces } from '#graph-view/usePlaces.ts';
import { sceneOf } from '@tvl/core/view/picture/scene-of.ts';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { MapState } from './useMapView.ts';

/** What is drawn, in its places; null until they are worked out, and while nobody wants them. */
export const useExportScene = ({ query, view, whole, settings }: MapState, isWanted: boolean): Scene | null => {
  // Paper and screens are wide, whatever is held in the hand.
  const shape = isWanted ? 'wide' : null;
  const { layout, isWaiting } = usePlaces({ whole, shape, revision: query.data?.revision ?? 0 });
  return useMemo(
    () => (isWanted && layout && !isWaiting ? sceneOf(view, layout, settings.moved) : null),
    [isWanted, layout, isWaiting, view, settings.moved],
  );
};
