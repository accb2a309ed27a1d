/** What part of the scene a window shows, and how large. */
import { namedAt } from '../layout/named.ts';
import type { Spot } from '../settings.ts';
import { bodyOf, boundsOf, type Box } from './bounds.ts';
import type { Scene, SceneNode } from './scene.ts';

/** The middle of the window in pixels of the scene, and how many pixels on the screen one of them takes. */
export type Sight = Spot & { readonly zoom: number };
export type Window = { readonly width: number; readonly height: number };

export const zoomLimits = { least: 0.08, most: 4 };
/** Small pictures are not blown up. */
const largestFit = 1.25;
/** Kept free around the picture. Pixels on the screen. */
export const padding = 12;

/** Nodes whose names are shown at a zoom: those of networks before others. */
export const namesAt = ({ nodes, lineHeight }: Scene, zoom: number): ReadonlySet<string> => {
  const named = nodes.filter(({ lines }) => lines.length > 0);
  const order = [
    ...named.filter(({ node }) => node.kind === 'network'),
    ...named.filter(({ node }) => node.kind !== 'network'),
  ];
  return namedAt(
    order.map(({ node }) => node.id),
    nodes.map((one) => bodyOf(one, lineHeight)),
    new Map(nodes.map((one) => [one.node.id, one])),
    zoom,
  );
};

const fit = ({ left, right, top, bottom }: Box, window: Window): Sight => {
  const across = (window.width - 2 * padding) / (right - left);
  const down = (window.height - 2 * padding) / (bottom - top);
  const zoom = Math.min(largestFit, Math.max(zoomLimits.least, Math.min(across, down)));
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom };
};

/** As often as it takes for names, which do not shrink, to find their room. */
const rounds = 3;

/** The sight of all of the scene, or of some of its nodes, with the names shown there. */
export const fittedSight = (scene: Scene, window: Window, some: readonly SceneNode[] = scene.nodes): Sight => {
  let bounds = boundsOf(scene, { some });
  if (bounds === null) return { x: 0, y: 0, zoom: 1 };
  let sight = fit(bounds, window);
  for (let round = 0; round < rounds && sight.zoom < 1; round++) {
    bounds = boundsOf(scene, { some, zoom: sight.zoom, named: namesAt(scene, sight.zoom) }) ?? bounds;
    sight = fit(bounds, window);
  }
  return sight;
};
