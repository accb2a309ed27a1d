import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { ViewModel } from '@tvl/core/view/view-model.ts';

type Marks = { readonly selected: string | null; readonly pointed: string | null };

/** Marks what is selected, pointed at and found, and what is tied to it. `drawn`: changes when elements have come in. */
export const useMarks = (cy: Core | null, view: ViewModel, drawn: unknown, { selected, pointed }: Marks): void => {
  useEffect(() => {
    if (!cy) return;
    cy.batch(() => {
      cy.elements('.is-selected, .is-near, .is-far, .is-dimmed').removeClass(
        'is-selected is-near is-inward is-far is-dimmed',
      );
      const node = cy.getElementById(selected ?? '');
      if (node.nonempty()) {
        node.addClass('is-selected');
        cy.edges().difference(node.connectedEdges()).addClass('is-far');
        node.connectedEdges().addClass('is-near');
        node.incomers('edge').addClass('is-inward');
      }
      if (view.found !== null) {
        const found = new Set(view.found.map(({ id }) => id));
        const others = cy.nodes().filter((one) => !found.has(one.id()));
        others.addClass('is-dimmed');
        others.connectedEdges().addClass('is-dimmed');
      }
    });
  }, [cy, view, drawn, selected]);
  useEffect(() => {
    if (!cy || pointed === null) return undefined;
    const node = cy.getElementById(pointed);
    node.addClass('is-pointed');
    return () => {
      if (!cy.destroyed()) cy.getElementById(pointed).removeClass('is-pointed');
    };
  }, [cy, drawn, pointed]);
};
