import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { pageColouring } from '@tvl/core/view/picture/colouring.ts';
import { pictureOf } from '@tvl/core/view/picture/picture.ts';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { Sight, Window } from '@tvl/core/view/picture/sight.ts';
import type { Spot } from '@tvl/core/view/settings.ts';
import type { Camera } from './camera.ts';
import { watchGestures } from './gestures.ts';

/** The picture is drawn anew, with names in their size, when nothing has moved for so long. Milliseconds. */
const pause = 150;

type Props = {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly selected: string | null;
  readonly found: { readonly has: (id: string) => boolean } | null;
  /** What it stands in for is there: it goes when no finger holds it. */
  readonly isDone: boolean;
  readonly onGone: () => void;
  readonly onLeave: () => void;
  readonly onSelect: (id: string | null) => void;
};

const nodeAt = ({ nodes }: Scene, { x, y }: Spot): string | null =>
  nodes.findLast((one) => Math.abs(x - one.x) <= one.width / 2 && Math.abs(y - one.y) <= one.height / 2)?.node.id ??
  null;

/** Drawn beyond the window on all sides: there is something to see at once when it is moved. */
const roomy = ({ width, height }: Window): Window => ({ width: 2 * width, height: 2 * height });

/** How what was drawn for one sight is seen in another. */
const transformFor = (drawn: Sight, now: Sight): string => {
  const scale = now.zoom / drawn.zoom;
  return `translate(${(drawn.x - now.x) * now.zoom}px, ${(drawn.y - now.y) * now.zoom}px) scale(${scale})`;
};

/** The picture function's drawing, until Cytoscape has filled in behind it: true, and moved at once. */
export function Sketch({ scene, camera, selected, found, isDone, onGone, onLeave, onSelect }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(() => ({ sight: camera.sight(), window: camera.window() }));
  const svg = useMemo(
    () =>
      pictureOf(scene, {
        sight: drawn.sight,
        window: roomy(drawn.window),
        colour: pageColouring,
        title: '',
        description: '',
        selected,
        found,
      }),
    [scene, drawn, selected, found],
  );
  const [isHeld, setIsHeld] = useState(false);
  const leave = useEffectEvent(onLeave);
  const tap = useEffectEvent((at: Spot) => onSelect(nodeAt(scene, at)));
  useEffect(
    () =>
      frame.current
        ? watchGestures(frame.current, camera, { onLeave: leave, onTap: tap, onHold: setIsHeld })
        : undefined,
    [camera],
  );
  const go = useEffectEvent(onGone);
  useEffect(() => {
    if (isDone && !isHeld) go();
  }, [isDone, isHeld]);
  useEffect(() => {
    let timer = 0;
    const follow = (): void => {
      clearTimeout(timer);
      if (sheet.current) sheet.current.style.transform = transformFor(drawn.sight, camera.sight());
      if (camera.sight() === drawn.sight && camera.window() === drawn.window) return;
      timer = window.setTimeout(() => setDrawn({ sight: camera.sight(), window: camera.window() }), pause);
    };
    follow();
    const stop = camera.watch(follow);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [camera, drawn]);
  return (
    <div ref={frame} className="graph-sketch" aria-hidden="true">
      <div ref={sheet} className="graph-sketch__sheet" dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
  );
}
