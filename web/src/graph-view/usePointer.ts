import type { Core, EventObject, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';

type Handlers = {
  readonly onSelect: (id: string | null) => void;
  readonly onPoint: (id: string | null) => void;
};

/** Clicks and touches on the picture. Listeners are put once per instance: the wrapper reports it on every update. */
export const usePointer = (cy: Core | null, handlers: Handlers): void => {
  const select = useEffectEvent(handlers.onSelect);
  const point = useEffectEvent(handlers.onPoint);
  useEffect(() => {
    if (!cy) return undefined;
    const container = cy.container();
    const tap = (event: EventObject): void => {
      const target = event.target as Core | SingularElementReturnValue;
      if (target === cy) select(null);
      else if (target !== cy && 'isNode' in target && target.isNode()) select(target.id());
    };
    const over = (event: EventObject): void => {
      container?.classList.add('is-over-node');
      point((event.target as NodeSingular).id());
    };
    const out = (): void => {
      container?.classList.remove('is-over-node');
      point(null);
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
