/** How much of the picture nodes take up. Pixels. */
import type { Scene, SceneNode } from './scene.ts';

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Between a node's shape and its name. Pixels. */
export const nameGap = 3;

/** Where the name stands, drawn in its own size at a zoom of 1. */
export const nameBoxOf = (one: SceneNode, lineHeight: number): Box => {
  const { x, y, width, height, side, nameWidth } = one;
  const nameHeight = one.lines.length * lineHeight;
  if (side === 'left' || side === 'right') {
    const left = side === 'right' ? x + width / 2 + nameGap : x - width / 2 - nameGap - nameWidth;
    return { left, right: left + nameWidth, top: y - nameHeight / 2, bottom: y + nameHeight / 2 };
  }
  const top = side === 'below' ? y + height / 2 + nameGap : y - height / 2 - nameGap - nameHeight;
  return { left: x - nameWidth / 2, right: x + nameWidth / 2, top, bottom: top + nameHeight };
};

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

const boxOf = (one: SceneNode, lineHeight: number): Box => {
  const across = Math.max(one.width, one.drawing) / 2;
  const down = Math.max(one.height, one.drawing) / 2;
  const shape = { left: one.x - across, right: one.x + across, top: one.y - down, bottom: one.y + down };
  return one.lines.length === 0 ? shape : around(shape, nameBoxOf(one, lineHeight));
};

/** The smallest box around the scene's nodes, or some of them, with their names; null around nothing. */
export const boundsOf = (
  { nodes, lineHeight }: Pick<Scene, 'nodes' | 'lineHeight'>,
  some: readonly SceneNode[] = nodes,
): Box | null =>
  some
    .map((one) => boxOf(one, lineHeight))
    .reduce<Box | null>((all, box) => (all === null ? box : around(all, box)), null);
