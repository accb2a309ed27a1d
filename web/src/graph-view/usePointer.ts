import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';

type Handlers = {
  readonly onSelect: (id: string | null) => void;
  readonly onPoint: (id: string | null) => void;
};

/** Clicks and touches on the picture. Listeners are put once per instance: the wrapper reports it on every update. */
export const usePointer = (cy: Core | null, handlers: Handlers): void => {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    if (!cy) return undefined;
    const container = cy.container();
    const tap = (event: EventObject): void => {
      if (event.target === cy) latest.current.onSelect(null);
      else if (event.target.isNode()) latest.current.onSelect(event.target.id() as string);
    };
    const over = (event: EventObject): void => {
      container?.classList.add('is-over-node');
      latest.current.onPoint(event.target.id() as string);
    };
    const out = (): void => {
      container?.classList.remove('is-over-node');
      latest.current.onPoint(null);
    };
    cy.on('tap', tap);
    cy.on('mouseover', 'node', over);
    cy.on('mouseout', 'node', out);
    return () => {
      cy.off('tap', tap);
      cy.off('mouseover', 'node', over);
      cy.off('mouseout', 'node', out);
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
