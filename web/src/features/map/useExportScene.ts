import { useMemo } from 'react';
import { useArrangement } from '#graph-view/useArrangement.ts';
import { sceneOf } from '@tvl/core/view/picture/scene-of.ts';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { MapState } from './useMapView.ts';

/** Room of a picture that no window shows. Pixels. */
const frame = { width: 740, height: 560 };

/** What is drawn, in its places; null until they are worked out, and while nobody wants them. */
export const useExportScene = ({ view, whole, settings }: MapState, isWanted: boolean): Scene | null => {
  const arranged = useArrangement(whole, isWanted ? frame : null);
  return useMemo(() => {
    if (!isWanted || arranged === null) return null;
    const { places, labels, scale, letters } = arranged;
    return sceneOf(view, { places, labels, room: { scale, letters } }, settings.moved);
  }, [isWanted, arranged, view, settings.moved]);
};
