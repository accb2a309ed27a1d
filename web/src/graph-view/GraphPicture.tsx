import { lazy, Suspense, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import type { Heading } from '@tvl/core/view/navigation.ts';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { Window } from '@tvl/core/view/picture/sight.ts';
import type { Spot } from '@tvl/core/view/settings.ts';
import { openCamera } from './camera.ts';
import type { GraphViewProps } from './graph-view-props.ts';
import type { Held } from './held.ts';
import { loadCanvas } from './load-canvas.ts';
import { times } from './motion.ts';
import { isSeen, moved, seeing, zoomed, zoomStep } from './sights.ts';
import { Sketch } from './Sketch.tsx';
import { useKeys } from './useKeys.ts';
import { usePainted } from './usePainted.ts';
import { homeSight, useSight } from './useSight.ts';

const GraphCanvas = lazy(loadCanvas);

/** More nodes and ties than this take Cytoscape too long to draw: the sketch goes on drawing them. */
const heavyFrom = 400;

type Props = GraphViewProps & {
  readonly scene: Scene;
  readonly window: Window;
  /** Larger than its window: a selected one is looked at with its neighbours. */
  readonly isGrown: boolean;
  /** For places. */
  readonly isWaiting: boolean;
};

/**
 * At once as the picture function draws it. Cytoscape fills in behind: it takes over a small picture unseen, and in a large
 * one hears the fingers and marks what is pointed at.
 */
export function GraphPicture(props: Props) {
  const { view, scene, window, settings, pointed, isSmall, isGrown, isWaiting, words, describedBy } = props;
  const { selected } = settings;
  const isClose = isSmall || isGrown;
  const [camera] = useState(() =>
    openCamera(window, settings.sight ?? homeSight(scene, window, isClose ? selected : null)),
  );
  useEffect(() => camera.resize(window), [camera, window]);
  const { sight } = settings;
  const steering = useSight({ camera, scene, sight, selected, isClose, onSight: props.onSight });
  const isPainted = usePainted();
  const isHeavy = view.nodes.length + view.edges.length > heavyFrom;
  /** For which kind of canvas all is in, and for which the sketch has gone. */
  const [filled, setFilled] = useState<boolean | null>(null);
  const [shown, setShown] = useState<boolean | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const found = useMemo(() => view.found && new Set(view.found.map(({ id }) => id)), [view]);
  const onFold = (id: string): void => {
    const node = view.byId.get(id);
    if (node && (node.isOpen || node.folded > 0)) props.onFold(id, node.folded > 0);
  };
  const onMove = (id: string, to: Spot): void => {
    steering.leave();
    props.onMove(id, to);
  };
  const onZoom = (isIn: boolean): void => {
    const now = camera.goal();
    const at = scene.nodes.find(({ node }) => node.id === (pointed ?? selected));
    const fixed = at && isSeen(now, window, at) ? at : now;
    camera.go(zoomed(now, isIn ? zoomStep : 1 / zoomStep, fixed), times.step);
    steering.leave();
  };
  const onPan = (heading: Heading): void => {
    camera.go(moved(camera.goal(), window, heading), times.step);
    steering.leave();
  };
  const onReveal = (place: Spot): void => {
    if (isSeen(camera.goal(), window, place)) return;
    camera.go(seeing(camera.goal(), window, place), times.step);
    steering.leave();
  };
  const { fit, centre } = steering;
  useImperativeHandle(props.controls, () => ({ zoom: onZoom, move: onPan, fit, centre }));
  const acts = { onFold, onMove, onPan, onZoom, onReveal, onFit: fit };
  const keys = useKeys({ ...props, ...acts, selected });
  return (
    <>
      {/* One stop of the Tab key with keys of its own, as its role says. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="graph-frame"
        role="application"
        aria-roledescription={words.role}
        aria-label={words.label}
        aria-describedby={describedBy}
        aria-busy={isWaiting || shown !== isHeavy}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      >
        {shown === isHeavy && !isHeavy ? null : (
          <Sketch
            scene={scene}
            camera={camera}
            held={held}
            selected={selected}
            found={found}
            isUnder={shown === isHeavy}
            isDone={filled === isHeavy}
            onGone={() => setShown(isHeavy)}
            onLeave={steering.leave}
            onSelect={props.onSelect}
          />
        )}
        {isPainted ? (
          <Suspense>
            <GraphCanvas
              key={String(isHeavy)}
              view={view}
              scene={scene}
              camera={camera}
              selected={selected}
              pointed={pointed}
              isHeavy={isHeavy}
              onSelect={props.onSelect}
              onPoint={props.onPoint}
              onFold={onFold}
              onHold={setHeld}
              onMove={onMove}
              onLeave={steering.leave}
              onFilled={() => setFilled(isHeavy)}
            />
          </Suspense>
        ) : null}
      </div>
      <p role="status" className="visually-hidden">
        {keys.isInVain ? words.nothing : keys.at && words.say(keys.at)}
      </p>
    </>
  );
}
