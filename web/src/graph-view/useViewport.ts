import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Box } from './boxes.ts';
import { bringIntoSight, fitNow, show } from './viewport.ts';

/** At less than these, names would lie on each other: first only those of networks stay, then none. */
const namesFrom = { all: 0.9, networks: 0.42 };
/** Names are set anew when the zoom has changed by this much. */
const nameStep = 1.04;

/** Names keep their size on the screen, whatever the zoom. */
const sizeNames = (cy: Core, letters: number): void => {
  const zoom = cy.zoom();
  cy.batch(() => {
    cy.nodes().style({ 'font-size': letters / zoom, 'text-outline-width': 3 / zoom });
    cy.nodes("[kind = 'network']").toggleClass('is-nameless', zoom < namesFrom.networks);
    cy.nodes("[kind != 'network']").toggleClass('is-nameless', zoom < namesFrom.all);
  });
};

/** Keeps names readable while zooming. */
export const useNames = (cy: Core | null, drawn: unknown, letters: number): void => {
  useEffect(() => {
    if (!cy) return undefined;
    let sized = 0;
    let frame = 0;
    const size = (): void => {
      frame = 0;
      const zoom = cy.zoom();
      if (Math.max(zoom / sized, sized / zoom) < nameStep) return;
      sized = zoom;
      sizeNames(cy, letters);
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
  }, [cy, drawn, letters]);
};

/** Shows the whole picture when it is new or its window changes, until the reader goes somewhere else. */
export const useFit = (cy: Core | null, whole: Box | null): void => {
  const isOwn = useRef(false);
  useEffect(() => {
    if (!cy) return undefined;
    isOwn.current = false;
    fitNow(cy, whole);
    const leave = (): void => {
      isOwn.current = true;
    };
    cy.on('dragpan pinchzoom scrollzoom', leave);
    const container = cy.container();
    const watch = new ResizeObserver(() => {
      cy.resize();
      if (!isOwn.current) fitNow(cy, whole);
    });
    if (container) watch.observe(container);
    return () => {
      watch.disconnect();
      cy.off('dragpan pinchzoom scrollzoom', leave);
    };
  }, [cy, whole]);
};

type Shown = { readonly selected: string | null; readonly around: Box | null; readonly isSmall: boolean };

/** Brings what was chosen elsewhere into sight: with all its neighbours where the window is small. */
export const useShowSelected = (cy: Core | null, { selected, around, isSmall }: Shown): void => {
  useEffect(() => {
    if (!cy || selected === null) return;
    if (isSmall) show(cy, around);
    else bringIntoSight(cy, selected);
  }, [cy, selected, around, isSmall]);
};
