import { useEffect, useMemo, useRef } from 'react';
import { sceneOf, strandsOf } from '@tvl/core/view/picture/scene-of.ts';
import type { GraphViewProps } from './graph-view-props.ts';
import { GraphPicture } from './GraphPicture.tsx';
import { loadCanvas } from './load-canvas.ts';
import { usePlaces } from './usePlaces.ts';
import { useWindow } from './useWindow.ts';

/** The picture as soon as it has places and a window. Everything in it is also in the list. */
export function GraphView(props: GraphViewProps) {
  const { view, whole, revision, shape, settings, words } = props;
  const frame = useRef<HTMLDivElement>(null);
  const window = useWindow(frame);
  const { layout, isWaiting, hasFailed } = usePlaces({ whole, shape, revision });
  const scene = useMemo(() => layout && sceneOf(view, layout, settings.moved), [view, layout, settings.moved]);
  useEffect(() => {
    // Kept for when the places have come.
    strandsOf(view);
  }, [view]);
  useEffect(() => {
    // Comes in while the places are worked out.
    void loadCanvas();
  }, []);
  return (
    <div className="graph-view" ref={frame}>
      {scene && layout && window ? (
        <GraphPicture {...props} scene={scene} window={window} isGrown={layout.room.grown > 1} isWaiting={isWaiting} />
      ) : (
        <p className="map-waiting secondary">{hasFailed ? words.failed : words.waiting}</p>
      )}
    </div>
  );
}
