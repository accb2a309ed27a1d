import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import type { Scene } from '@tvl/core/view/picture/scene.ts';
import type { Spot } from '@tvl/core/view/settings.ts';
import { foldAt } from './fold-at.ts';
import type { Held } from './held.ts';

export type PointerHandlers = {
  readonly onSelect: (id: string | null) => void;
  readonly onPoint: (id: string | null) => void;
  /** A double tap, or one on the badge that tells how much is folded in. */
  readonly onFold: (id: string) => void;
  /** A node is on its way; null when it is let go. */
  readonly onHold: (held: Held | null) => void;
  readonly onMove: (id: string, to: Spot) => void;
};

/** Within so many milliseconds two taps are one double tap. */
const twice = 500;

/** Clicks and touches on the picture. Listeners are put once per instance: the wrapper reports it on every update. */
export const usePointer = (cy: Core | null, scene: Scene, handlers: PointerHandlers): void => {
  const select = useEffectEvent(handlers.onSelect);
  const point = useEffectEvent(handlers.onPoint);
  const fold = useEffectEvent(handlers.onFold);
  const hold = useEffectEvent(handlers.onHold);
  const move = useEffectEvent(handlers.onMove);
  const badgeAt = useEffectEvent((at: Spot) => foldAt(scene, at, cy?.zoom() ?? 1));
  useEffect(() => {
    if (!cy) return undefined;
    const container = cy.container();
    // A badge that was tapped is gone; the second tap of two then falls on its node.
    let unfolded = 0;
    const tap = ({ target, position, timeStamp }: EventObject): void => {
      const folded = badgeAt(position);
      if (folded !== null) {
        unfolded = timeStamp;
        fold(folded);
      } else if (target === cy) select(null);
    };
    const tapNode = ({ target, position }: EventObject): void => {
      if (badgeAt(position) === null) select((target as NodeSingular).id());
    };
    const tapTwice = ({ target, timeStamp }: EventObject): void => {
      if (timeStamp - unfolded > twice) fold((target as NodeSingular).id());
    };
    const over = ({ target }: EventObject): void => {
      container?.classList.add('is-over-node');
      point((target as NodeSingular).id());
    };
    const out = (): void => {
      container?.classList.remove('is-over-node');
      point(null);
    };
    const carry = ({ target }: EventObject): void => {
      const node = target as NodeSingular;
      hold({ id: node.id(), at: { ...node.position() } });
    };
    const letGo = (): void => hold(null);
    const put = ({ target }: EventObject): void => {
      const node = target as NodeSingular;
      move(node.id(), { ...node.position() });
    };
    const onNodes = {
      tap: tapNode,
      dbltap: tapTwice,
      mouseover: over,
      mouseout: out,
      drag: carry,
      free: letGo,
      dragfree: put,
    };
    cy.on('tap', tap);
    for (const [event, handler] of Object.entries(onNodes)) cy.on(event, 'node', handler);
    return () => {
      cy.off('tap', tap);
      for (const [event, handler] of Object.entries(onNodes)) cy.off(event, 'node', handler);
    };
  }, [cy]);
};

/** The wheel scrolls the page; with Ctrl or a pinch it zooms, so that nobody gets stuck in the map. */
export const useWheel = (cy: Core | null): void => {
  useEffect(() => {
    const frame = cy?.container()?.parentElement;
    if (!frame) return undefined;
    const keep = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    frame.addEventListener('wheel', keep, { capture: true });
    return () => frame.removeEventListener('wheel', keep, { capture: true });
  }, [cy]);
};
