import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { pageColouring } from '@tvl/core/view/picture/colouring.ts';
import { pictureOf } from '@tvl/core/view/picture/picture.ts';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { Sight, Window } from '@tvl/core/view/picture/sight.ts';
import type { Spot } from '@tvl/core/view/settings.ts';
import type { Camera } from './camera.ts';
import { watchGestures } from './gestures.ts';
import { heldIn, type Held, without } from './held.ts';

/** The picture is drawn anew, with names in their size, when nothing has moved for so long. Milliseconds. */
const pause = 150;

type Props = {
  readonly scene: Scene;
  readonly camera: Camera;
  /** What a finger holds is drawn where it is just now, with its ties. */
  readonly held: Held | null;
  readonly selected: string | null;
  readonly found: { readonly has: (id: string) => boolean } | null;
  /** It lies under Cytoscape, which has the fingers and the names. */
  readonly isUnder: boolean;
  /** What it stands in for is there: it goes, or goes under, when no finger holds it. */
  readonly isDone: boolean;
  readonly onGone: () => void;
  readonly onLeave: () => void;
  readonly onSelect: (id: string | null) => void;
};

type Drawn = { readonly sight: Sight; readonly window: Window };

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

/** The scene as SVG for a sight; wider than the window. */
const drawingOf = (scene: Scene, { sight, window }: Drawn, { selected, found }: Pick<Props, 'selected' | 'found'>) =>
  pictureOf(scene, {
    sight,
    window: roomy(window),
    colour: pageColouring,
    title: '',
    description: '',
    selected,
    found,
  });

/** What was drawn follows the camera at once, and is drawn anew when that rests. */
const useDrawn = (camera: Camera) => {
  const sheet = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn>(() => ({ sight: camera.sight(), window: camera.window() }));
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
  return { drawn, sheet };
};

/**
 * The picture function's drawing: true at once, and moved at once. In a small picture Cytoscape takes over from it; a
 * large one, which Cytoscape would draw for half a second each time, it goes on drawing.
 */
export function Sketch(props: Props) {
  const { scene, camera, held, selected, found, isUnder, isDone, onGone, onLeave, onSelect } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { drawn, sheet } = useDrawn(camera);
  const heldId = held?.id ?? null;
  const svg = useMemo(
    () => drawingOf(heldId === null ? scene : without(scene, heldId), drawn, { selected, found }),
    [scene, drawn, selected, found, heldId],
  );
  const moving = held && drawingOf(heldIn(scene, held), drawn, { selected, found });
  const [isHeld, setIsHeld] = useState(false);
  const leave = useEffectEvent(onLeave);
  const tap = useEffectEvent((at: Spot) => onSelect(nodeAt(scene, at)));
  useEffect(
    () =>
      frame.current && !isUnder
        ? watchGestures(frame.current, camera, { onLeave: leave, onTap: tap, onHold: setIsHeld })
        : undefined,
    [camera, isUnder],
  );
  const go = useEffectEvent(onGone);
  useEffect(() => {
    if (isDone && !isHeld) go();
  }, [isDone, isHeld]);
  return (
    <div ref={frame} className={isUnder ? 'graph-sketch graph-sketch--under' : 'graph-sketch'} aria-hidden="true">
      <div ref={sheet} className="graph-sketch__sheet">
        <div dangerouslySetInnerHTML={{ __html: svg }} />
        {moving === null ? null : <div className="graph-sketch__held" dangerouslySetInnerHTML={{ __html: moving }} />}
      </div>
    </div>
  );
}
