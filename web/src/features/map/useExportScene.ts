import { useMemo } from 'react';
import { usePlaces } from '#graph-view/usePlaces.ts';
import { sceneOf } from '@tvl/core/view/picture/scene-of.ts';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { MapState } from './useMapView.ts';

export type ExportScene = {
  /** What is drawn, in its places; null until they are worked out, and while nobody wants them. */
  readonly scene: Scene | null;
  readonly hasFailed: boolean;
};

export const useExportScene = ({ revision, view, whole, settings }: MapState, isWanted: boolean): ExportScene => {
  // Paper and screens are wide, whatever is held in the hand.
  const shape = isWanted ? 'wide' : null;
  const { layout, isWaiting, hasFailed } = usePlaces({ whole, shape, revision: revision ?? 0 });
  const scene = useMemo(
    () => (isWanted && layout && !isWaiting && !hasFailed ? sceneOf(view, layout, settings.moved) : null),
    [isWanted, layout, isWaiting, hasFailed, view, settings.moved],
  );
  return { scene, hasFailed };
};
