/** Cytoscape draws all it has in every frame in which something changed: too much while thousands of elements come in. */
import type { Core } from 'cytoscape';

type Renderer = { render: (options: unknown) => void };

/**
 * Works out what is new in each frame, but draws nothing until the answer is called. Cytoscape has no such setting: only
 * the one method that paints is left out.
 */
export const stopDrawing = (cy: Core): (() => void) => {
  const renderer = (cy as unknown as { readonly renderer: () => Renderer }).renderer();
  const own = Object.getOwnPropertyDescriptor(renderer, 'render');
  renderer.render = () => undefined;
  return () => {
    if (own) Object.defineProperty(renderer, 'render', own);
    else Reflect.deleteProperty(renderer, 'render');
    if (!cy.destroyed()) cy.forceRender();
  };
};
