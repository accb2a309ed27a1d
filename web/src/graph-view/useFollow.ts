import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import { onPicture } from './sights.ts';
import type { Camera } from './camera.ts';

type Asked = {
  readonly cy: Core | null;
  readonly camera: Camera;
  /** The reader has gone somewhere by hand. */
  readonly onLeave: () => void;
};

/** Cytoscape looks where the camera does, and the other way round. */
export const useFollow = ({ cy, camera, onLeave }: Asked): void => {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    if (!cy) return undefined;
    let isFollowing = false;
    let size = camera.window();
    const follow = (): void => {
      const window = camera.window();
      const { x, y, zoom } = camera.sight();
      isFollowing = true;
      if (size !== window) cy.resize();
      size = window;
      cy.viewport({ zoom, pan: { x: window.width / 2 - x * zoom, y: window.height / 2 - y * zoom } });
      isFollowing = false;
    };
    const lead = (): void => {
      if (isFollowing) return;
      const { x, y } = cy.pan();
      const zoom = cy.zoom();
      const window = camera.window();
      const middle = { x: window.width / 2, y: window.height / 2 };
      camera.look({ ...onPicture(middle, { x: (middle.x - x) / zoom, y: (middle.y - y) / zoom, zoom }, window), zoom });
    };
    cy.on('viewport', lead);
    cy.on('dragpan pinchzoom scrollzoom', leave);
    const stop = camera.watch(follow);
    follow();
    return () => {
      stop();
      cy.off('viewport', lead);
      cy.off('dragpan pinchzoom scrollzoom', leave);
    };
  }, [cy, camera]);
};
