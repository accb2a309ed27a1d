import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fittedSight, type Sight, type Window } from '@tvl/core/view/picture/sight.ts';
import type { Scene, SceneNode } from '@tvl/core/view/picture/scene.ts';
import type { MapSettings } from '@tvl/core/view/settings.ts';
import type { Camera } from './camera.ts';
import { times } from './motion.ts';
import { openSightLog } from './sight-log.ts';
import { isSeen, seeing } from './sights.ts';

type Asked = {
  readonly camera: Camera;
  readonly scene: Scene;
  /** The one the address knows; null for all of the picture. */
  readonly sight: MapSettings['sight'];
  readonly selected: string | null;
  /** In a small window the neighbourhood of the selected one is looked at instead of all. */
  readonly isClose: boolean;
  readonly onSight: (sight: MapSettings['sight']) => void;
};

export type Steering = {
  /** The reader has gone somewhere: from now on the picture stays there. */
  readonly leave: () => void;
  readonly fit: () => void;
  readonly centre: () => void;
};

const withNeighbours = ({ nodes, ties }: Scene, id: string): readonly SceneNode[] => {
  const near = new Set(ties.flatMap(({ edge: { from, to } }) => (from === id ? [to] : to === id ? [from] : [])));
  return nodes.filter(({ node }) => node.id === id || near.has(node.id));
};

/** Where the picture is looked at from while nobody has gone anywhere: all of it, or one node and its neighbours. */
export const homeSight = (scene: Scene, window: Window, near: string | null): Sight => {
  const some = near === null ? [] : withNeighbours(scene, near);
  return fittedSight(scene, window, some.length > 0 ? some : undefined);
};

/** Calls when the size of the window has changed. */
const useResized = (camera: Camera, resized: () => void): void => {
  const tell = useEffectEvent(resized);
  useEffect(() => {
    let { width, height } = camera.window();
    return camera.watch(() => {
      const now = camera.window();
      if (now.width === width && now.height === height) return;
      ({ width, height } = now);
      tell();
    });
  }, [camera]);
};

/** Calls when another one is selected than before. */
const useReselected = (selected: string | null, reselected: (id: string | null) => void): void => {
  const tell = useEffectEvent(reselected);
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    tell(selected);
  }, [selected]);
};

/** Keeps what matters in sight until the reader goes somewhere else, and the address up with where that is. */
export const useSight = ({ camera, scene, sight, selected, isClose, onSight }: Asked): Steering => {
  const [log] = useState(() => openSightLog(sight));
  const tell = useEffectEvent(onSight);
  useEffect(() => log.tellTo((value) => tell(value)), [log]);
  const home = (): Sight => homeSight(scene, camera.window(), isClose ? selected : null);
  const leave = (): void => log.leave(camera.goal);
  const follow = useEffectEvent((time: number) => {
    if (!log.isOwn()) camera.go(home(), time);
  });
  const isFirst = useRef(true);
  useEffect(() => {
    // The camera was opened there.
    if (!isFirst.current) follow(times.layout);
    isFirst.current = false;
  }, [scene, isClose]);
  useResized(camera, () => follow(0));
  const hear = useEffectEvent((to: MapSettings['sight']) => {
    if (log.hear(to)) camera.go(to ?? home(), times.step);
  });
  useEffect(() => hear(sight), [sight]);
  useReselected(selected, (id) => {
    const place = scene.nodes.find(({ node }) => node.id === id);
    if (isClose) {
      log.set(null);
      follow(times.step);
    } else if (place && !isSeen(camera.goal(), camera.window(), place)) {
      camera.go(seeing(camera.goal(), camera.window(), place), times.step);
      leave();
    }
  });
  return {
    leave,
    fit: () => {
      camera.go(fittedSight(scene, camera.window()), times.step);
      log.set(null);
    },
    centre: () => {
      camera.go(homeSight(scene, camera.window(), selected), times.step);
      leave();
    },
  };
};
