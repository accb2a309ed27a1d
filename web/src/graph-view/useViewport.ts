import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Box } from './boxes.ts';
import type { Arranged } from './useArrangement.ts';
import { bringIntoSight, fitNow, show } from './viewport.ts';

/** Names are set anew when the zoom has changed by this much. */
const nameStep = 1.04;

type Naming = Pick<Arranged, 'letters' | 'namesFrom'>;

/** Names keep their size on the screen, whatever the zoom. */
const sizeNames = (cy: Core, { letters, namesFrom }: Naming): void => {
  const zoom = cy.zoom();
  cy.batch(() => {
    cy.nodes().style({ 'font-size': letters / zoom, 'text-outline-width': 3 / zoom });
    cy.nodes("[kind = 'network']").toggleClass('is-nameless', zoom < namesFrom.networks);
    cy.nodes("[kind != 'network']").toggleClass('is-nameless', zoom < namesFrom.all);
  });
};

/** Keeps names readable while zooming. */
export const useNames = (cy: Core | null, drawn: unknown, naming: Naming): void => {
  useEffect(() => {
    if (!cy) return undefined;
    let sized = 0;
    let frame = 0;
    const size = (): void => {
      frame = 0;
      const zoom = cy.zoom();
      if (Math.max(zoom / sized, sized / zoom) < nameStep) return;
      sized = zoom;
      sizeNames(cy, naming);
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(size);
    };
    const anew = (): void => {
      sized = 0;
      later();
    };
    anew();
    cy.on('zoom', later);
    cy.on('add', 'node', anew);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('zoom', later);
      cy.off('add', 'node', anew);
    };
  }, [cy, drawn, naming]);
};

export type Sight = {
  /** All of the picture. */
  readonly whole: Box | null;
  /** The selected one and its neighbours. */
  readonly around: Box | null;
  readonly selected: string | null;
  /** In a small window the neighbourhood is looked at instead of the whole. */
  readonly isSmall: boolean;
};

/** Keeps what matters in sight, also when the window changes, until the reader goes somewhere else. */
export const useSight = (cy: Core | null, { whole, around, selected, isSmall }: Sight): void => {
  const target = useRef(whole);
  const isOwn = useRef(false);
  const isFirst = useRef(true);
  const wanted = isSmall && around ? around : whole;
  useEffect(() => {
    if (!cy) return undefined;
    const leave = (): void => {
      isOwn.current = true;
    };
    cy.on('dragpan pinchzoom scrollzoom', leave);
    const container = cy.container();
    const watch = new ResizeObserver(() => {
      cy.resize();
      if (!isOwn.current) fitNow(cy, target.current);
    });
    if (container) watch.observe(container);
    return () => {
      watch.disconnect();
      cy.off('dragpan pinchzoom scrollzoom', leave);
    };
  }, [cy]);
  useEffect(() => {
    if (!cy) return;
    isOwn.current = false;
    target.current = wanted;
    if (isFirst.current) fitNow(cy, target.current);
    else show(cy, target.current);
    isFirst.current = false;
  }, [cy, wanted]);
  useEffect(() => {
    if (cy && selected !== null && !isSmall) bringIntoSight(cy, selected);
  }, [cy, selected, isSmall]);
};
