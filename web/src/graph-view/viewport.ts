/** Moving the view without dragging: each step is a button. */
import type { Core } from 'cytoscape';
import type { Box, Point } from './boxes.ts';

export const zoomLimits = { least: 0.08, most: 4 };
const zoomStep = 1.35;
/** Small pictures are not blown up. */
const largestFit = 1.25;
/** Kept free around the whole picture. Pixels. */
export const windowPadding = 12;
/** Part of the window that one step moves over. */
const moveStep = 0.3;
const duration = 200;

type Sight = { readonly zoom: number; readonly pan: Point };

const calm = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration);

/** Goes there, at once where motion is not wanted. */
const go = (cy: Core, to: Sight): void => {
  cy.stop(true);
  const time = calm();
  if (time > 0) {
    cy.animate(to, { duration: time });
    return;
  }
  cy.viewport(to);
};

/** The view that holds a part of the picture. Names keep their size on the screen, so they are measured as arranged. */
const sightOf = (cy: Core, bounds: Box | null, most: number): Sight | null => {
  if (bounds === null || cy.width() === 0 || cy.height() === 0) return null;
  const { left, right, top, bottom } = bounds;
  const fits = Math.min(
    (cy.width() - 2 * windowPadding) / (right - left),
    (cy.height() - 2 * windowPadding) / (bottom - top),
  );
  const zoom = Math.min(most, Math.max(zoomLimits.least, fits));
  return {
    zoom,
    pan: { x: (cy.width() - zoom * (left + right)) / 2, y: (cy.height() - zoom * (top + bottom)) / 2 },
  };
};

/** At once, for a new picture or window. */
export const fitNow = (cy: Core, bounds: Box | null): void => {
  const sight = sightOf(cy, bounds, largestFit);
  if (!sight) return;
  cy.stop(true);
  cy.viewport(sight);
};

/** Brings a part of the picture, or all of it, into sight. */
export const show = (cy: Core, bounds: Box | null): void => {
  const sight = sightOf(cy, bounds, largestFit);
  if (sight) go(cy, sight);
};

/** The point that zooming leaves in its place: the selected one where it is in sight, else the middle. */
const fixedPoint = (cy: Core, selected: string | null): Point => {
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  const node = cy.getElementById(selected ?? '');
  if (node.empty()) return middle;
  const { x, y } = node.renderedPosition();
  return x >= 0 && y >= 0 && x <= cy.width() && y <= cy.height() ? { x, y } : middle;
};

export const zoomBy = (cy: Core, isIn: boolean, selected: string | null): void => {
  const { x, y } = fixedPoint(cy, selected);
  const now = cy.zoom();
  const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, now * (isIn ? zoomStep : 1 / zoomStep)));
  const pan = cy.pan();
  const grown = zoom / now;
  go(cy, { zoom, pan: { x: x - (x - pan.x) * grown, y: y - (y - pan.y) * grown } });
};

export type Direction = 'left' | 'right' | 'up' | 'down';

export const moveTo = (cy: Core, direction: Direction): void => {
  const { x, y } = cy.pan();
  const [across, down] = [cy.width() * moveStep, cy.height() * moveStep];
  const by = { left: [across, 0], right: [-across, 0], up: [0, down], down: [0, -down] }[direction] as [number, number];
  go(cy, { zoom: cy.zoom(), pan: { x: x + by[0], y: y + by[1] } });
};

/** Pans only as far as needed to see the node with a margin around it. */
export const bringIntoSight = (cy: Core, id: string): void => {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const margin = Math.min(70, cy.width() / 4, cy.height() / 4);
  const shift = (at: number, length: number): number =>
    at < margin ? margin - at : at > length - margin ? length - margin - at : 0;
  const by = { x: shift(x, cy.width()), y: shift(y, cy.height()) };
  if (by.x === 0 && by.y === 0) return;
  const pan = cy.pan();
  go(cy, { zoom: cy.zoom(), pan: { x: pan.x + by.x, y: pan.y + by.y } });
};
