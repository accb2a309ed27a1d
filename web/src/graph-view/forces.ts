/** Pulls what is tied together and pushes the rest apart: fcose, from given places, so that nothing is left to chance. */
import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import type { Point } from './boxes.ts';
import type { Body } from './reading-price.ts';

cytoscape.use(fcose);

const options: FcoseLayoutOptions = {
  name: 'fcose',
  quality: 'default',
  randomize: false,
  animate: false,
  fit: false,
  packComponents: false,
  idealEdgeLength: () => 70,
  nodeRepulsion: () => 9000,
  gravity: 0.2,
  numIter: 1500,
};

/** Room left around each node for its label. Pixels. */
const room = 24;

export const pulledTogether = (
  bodies: readonly Body[],
  edges: readonly (readonly [from: string, to: string])[],
  start: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    // Without it a grid is laid out first, and fcose begins from that.
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...bodies.map(({ id, width, height }) => ({
        data: { id, width: width + room, height: height + room },
        position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...edges.map(([source, target], row) => ({ data: { id: `line ${row}`, source, target } })),
    ],
  });
  cy.layout(options as LayoutOptions).run();
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return places;
};
