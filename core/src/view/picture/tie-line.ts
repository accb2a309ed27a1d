/** Where a tie runs: from shape to shape, its dot at the rim of the node it leads to. */
import type { Spot } from '../settings.ts';
import { short } from '../drawing/svg-text.ts';
import type { SceneNode, SceneTie } from './scene.ts';

export type TieLine = {
  /** As the `d` of a path. */
  readonly path: string;
  /** Middle of its dot; null without one. */
  readonly dot: Spot | null;
  /** Where a sign stands. */
  readonly middle: Spot;
};

/** Radius of a dot, its outline included. Pixels. */
export const dotRadius = 3.75;
/** Across the disc of a sign, and how small it may get on the screen before it is a speck and left out. Pixels. */
export const signSize = { drawn: 14, least: 5 };
/** Lines go this far under the shape they end at, so that no gap shows at a slanting side. Pixels. */
const under = 5;

/** Towards a point: as far from the start as wanted, but never beyond the goal. */
const towards = (from: Spot, to: Spot, wanted: number): Spot => {
  const way = Math.hypot(to.x - from.x, to.y - from.y);
  if (way === 0) return from;
  const share = Math.min(1, wanted / way);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

/** Radius of the largest circle that lies wholly in the shape, nearly. */
const within = ({ width, height }: SceneNode): number => Math.max(0, Math.min(width, height) / 2 - under);

/**
 * `rim`: how far from the middle of the node it leads to the dot has to stay; a selected node has its ring around it.
 * `round`: how places are written.
 */
export const tieLineOf = ({ from, to, bend, look }: SceneTie, rim: number, round = short): TieLine => {
  const written = ({ x, y }: Spot): string => `${round(x)} ${round(y)}`;
  const way = Math.hypot(to.x - from.x, to.y - from.y);
  const control = {
    x: (from.x + to.x) / 2 - (way === 0 ? 0 : (bend * (to.y - from.y)) / way),
    y: (from.y + to.y) / 2 + (way === 0 ? 0 : (bend * (to.x - from.x)) / way),
  };
  const start = towards(from, control, within(from));
  const dot = look.dot === null ? null : towards(to, control, rim + dotRadius);
  const end = dot === null ? towards(to, control, within(to)) : towards(to, control, rim + 2 * dotRadius);
  if (bend === 0) {
    return {
      path: `M${written(start)}L${written(end)}`,
      dot,
      middle: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    };
  }
  return {
    path: `M${written(start)}Q${written(control)} ${written(end)}`,
    dot,
    middle: { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 },
  };
};
