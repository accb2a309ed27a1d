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

/** Nodes whose names are shown at a zoom. `first`: those that come before all others; then groups and networks do. */
export const namesAt = (
  { nodes, lineHeight }: Scene,
  zoom: number,
  first: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => {
  const rank = ({ node: { id, isGroup, kind } }: SceneNode): number =>
    first.has(id) ? 0 : isGroup ? 1 : kind === 'network' ? 2 : 3;
  const order = nodes.filter(({ lines }) => lines.length > 0).toSorted((a, b) => rank(a) - rank(b));
  return namedAt(
    order.map(({ node }) => node.id),
    nodes.map((one) => bodyOf(one, lineHeight)),
    new Map(nodes.map((one) => [one.node.id, one])),
    zoom,
  );
};

const zoomFor = ({ left, right, top, bottom }: Box, window: Window): number => {
  const across = (window.width - 2 * padding) / Math.max(1, right - left);
  const down = (window.height - 2 * padding) / Math.max(1, bottom - top);
  return Math.min(largestFit, Math.max(zoomLimits.least, Math.min(across, down)));
};

/** How much smaller the picture may become for names, which do not shrink with it, and in how many steps. */
const forNames = { share: 0.7, steps: 5 };

const middleOf = ({ left, right, top, bottom }: Box): Spot => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** The sight of all of the scene, or of some of its nodes, as large as the window and the names shown in it allow. */
export const fittedSight = (scene: Scene, window: Window, some: readonly SceneNode[] = scene.nodes): Sight => {
  let bounds = boundsOf(scene, { some });
  if (bounds === null) return { x: 0, y: 0, zoom: 1 };
  let zoom = zoomFor(bounds, window);
  if (zoom >= 1) return { ...middleOf(bounds), zoom };
  const least = zoom * forNames.share;
  const named = namesAt(scene, zoom);
  for (let step = 0; step < forNames.steps; step++) {
    bounds = boundsOf(scene, { some, zoom, named }) ?? bounds;
    const fits = zoomFor(bounds, window);
    if (fits >= zoom) break;
    zoom = Math.max(least, (fits + zoom) / 2);
  }
  return { ...middleOf(bounds), zoom };
};

/** Names and bends reach this far from the middle of a node. Pixels on the screen. */
const reach = 200;

/** What of the scene a window shows any part of, and perhaps a little more. */
export const seenIn = (scene: Scene, { x, y, zoom }: Sight, { width, height }: Window): Scene => {
  const across = (width / 2 + reach) / zoom;
  const down = (height / 2 + reach) / zoom;
  const isSeen = (one: Spot): boolean => Math.abs(one.x - x) <= across && Math.abs(one.y - y) <= down;
  // A line is seen unless both its ends lie beyond the same side.
  const passes = (a: number, b: number, half: number): boolean => Math.min(a, b) <= half && Math.max(a, b) >= -half;
  return {
    ...scene,
    nodes: scene.nodes.filter(isSeen),
    ties: scene.ties.filter(
      ({ from, to }) => passes(from.x - x, to.x - x, across) && passes(from.y - y, to.y - y, down),
    ),
  };
};
