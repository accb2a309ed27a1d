/** Whether a place of the picture is on the badge that tells how much is folded into a node. */
import { foldBadge, kindViewBox } from '@tvl/core/view/drawing/kind-drawing.ts';
import { shapeBox } from '@tvl/core/view/drawing/kind-shapes.ts';
import { nodeLookOf } from '@tvl/core/view/picture/node-look.ts';
import type { Scene, SceneNode } from '@tvl/core/view/picture/scene.ts';
import type { Spot } from '@tvl/core/view/settings.ts';

/** Badges smaller than this are hit beside, too. Pixels on the screen. */
const smallest = 24;

const isOn = (one: SceneNode, at: Spot, zoom: number): boolean => {
  const look = nodeLookOf(one.node);
  if (look.folded === undefined) return false;
  const { x, y, width, height } = foldBadge(look.folded, look.ring !== undefined);
  const scale = one.drawing / kindViewBox(look).side;
  const reach = (length: number): number => Math.max(length * scale, smallest / zoom) / 2;
  return (
    Math.abs(at.x - one.x - (x - shapeBox / 2) * scale) <= reach(width) &&
    Math.abs(at.y - one.y - (y - shapeBox / 2) * scale) <= reach(height)
  );
};

export const foldAt = ({ nodes }: Scene, at: Spot, zoom: number): string | null =>
  nodes.find((one) => isOn(one, at, zoom))?.node.id ?? null;
