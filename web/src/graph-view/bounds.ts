/** How much of the picture some nodes take up, their names included. */
import type { Box } from './boxes.ts';
import { nodeSize } from './node-sizes.ts';
import { labelBox } from './reading-price.ts';
import type { Arranged } from './useArrangement.ts';
import type { ViewNode } from './view-model.ts';

const boxOf = ({ id, kind }: ViewNode, { places, labels, scale }: Arranged): Box | null => {
  const place = places.get(id);
  const label = labels.get(id);
  if (!place || !label) return null;
  const { width, height } = nodeSize(kind, scale);
  const name = labelBox(place, { id, width, height, label }, place.side === 'above');
  return {
    left: Math.min(place.x - width / 2, name.left),
    right: Math.max(place.x + width / 2, name.right),
    top: Math.min(place.y - height / 2, name.top),
    bottom: Math.max(place.y + height / 2, name.bottom),
  };
};

export const boundsOf = (nodes: readonly ViewNode[], arranged: Arranged): Box | null =>
  nodes
    .flatMap((node) => boxOf(node, arranged) ?? [])
    .reduce<Box | null>(
      (all, { left, right, top, bottom }) =>
        all === null
          ? { left, right, top, bottom }
          : {
              left: Math.min(all.left, left),
              right: Math.max(all.right, right),
              top: Math.min(all.top, top),
              bottom: Math.max(all.bottom, bottom),
            },
      null,
    );
