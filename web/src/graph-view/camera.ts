/**
 * What is looked at, for everything that draws: the sketch, Cytoscape and the names follow it, buttons, keys and fingers
 * move it.
 */
import type { Sight, Window } from '@tvl/core/view/picture/sight.ts';
import { calm, tween } from './motion.ts';

export type Camera = {
  readonly sight: () => Sight;
  /** Where it will look once it has arrived: the next step starts from there, and the address is told of it. */
  readonly goal: () => Sight;
  /** Pixels. */
  readonly window: () => Window;
  readonly resize: (window: Window) => void;
  /** At once. */
  readonly look: (sight: Sight) => void;
  /** On the way for some milliseconds; at once where motion is not wanted. */
  readonly go: (sight: Sight, time: number) => void;
  /** Told of every change, until the answer is called. */
  readonly watch: (changed: () => void) => () => void;
};

/** A step of the way: zoom grows by the same share in the same time. */
const between = (from: Sight, to: Sight, share: number): Sight => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  zoom: from.zoom * (to.zoom / from.zoom) ** share,
});

export const openCamera = (firstWindow: Window, firstSight: Sight): Camera => {
  let window = firstWindow;
  let sight = firstSight;
  let goal = firstSight;
  let stop = (): void => undefined;
  const watchers = new Set<() => void>();
  const tell = (): void => {
    for (const changed of watchers) changed();
  };
  const set = (to: Sight): void => {
    if (to.x === sight.x && to.y === sight.y && to.zoom === sight.zoom) return;
    sight = to;
    tell();
  };
  return {
    sight: () => sight,
    goal: () => goal,
    window: () => window,
    resize: (to) => {
      if (to.width === window.width && to.height === window.height) return;
      window = to;
      tell();
    },
    look: (to) => {
      stop();
      goal = to;
      set(to);
    },
    go: (to, time) => {
      stop();
      const from = sight;
      goal = to;
      stop = tween(calm(time), (share) => set(share === 1 ? to : between(from, to, share)));
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
};
