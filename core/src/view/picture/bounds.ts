/** How much of the picture nodes take up. */
import { labelBox, shapeBox, type Body } from '../layout/bodies.ts';
import { around, type Box } from '../layout/boxes.ts';
import type { Scene, SceneNode } from './scene.ts';

export type { Box } from '../layout/boxes.ts';

type Measured = Pick<Scene, 'nodes' | 'lineHeight'>;

/** A node as the layout sees it: what it and its name take up. */
export const bodyOf = ({ node, width, height, lines, nameWidth }: SceneNode, lineHeight: number): Body => ({
  id: node.id,
  width,
  height,
  label: { lines, width: nameWidth, height: lines.length * lineHeight },
});

/** What a node's name covers. `zoom`: names keep their size on the screen, and so grow on the picture as it shrinks. */
export const nameBoxOf = (one: SceneNode, lineHeight: number, zoom = 1): Box =>
  labelBox(bodyOf(one, lineHeight), one, zoom);

/** Badges reach over the corners of a shape. */
const drawingBoxOf = (one: SceneNode): Box =>
  shapeBox({ width: Math.max(one.width, one.drawing), height: Math.max(one.height, one.drawing) }, one);

type Wanted = {
  readonly some?: readonly SceneNode[];
  readonly zoom?: number;
  /** Whose names count; all when left out. */
  readonly named?: { readonly has: (id: string) => boolean };
};

/** The smallest box around the scene's nodes, or some of them, with their names; null around nothing. Pixels. */
export const boundsOf = ({ nodes, lineHeight }: Measured, { some = nodes, zoom, named }: Wanted = {}): Box | null => {
  let all: Box | null = null;
  for (const one of some) {
    const drawing = drawingBoxOf(one);
    const isNamed = one.lines.length > 0 && (named?.has(one.node.id) ?? true);
    const box = isNamed ? around(drawing, nameBoxOf(one, lineHeight, zoom)) : drawing;
    all = all === null ? box : around(all, box);
  }
  return all;
};
