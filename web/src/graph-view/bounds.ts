/** How much of the picture some nodes take up, their names included. */
import { around, type Box } from './boxes.ts';
import { nodeSize } from '@tvl/core/view/picture/node-sizes.ts';
import { labelBox } from './reading-price.ts';
import type { Arranged } from './useArrangement.ts';
import type { ViewNode } from '@tvl/core/view/view-model.ts';

const boxOf = ({ id, kind }: ViewNode, { places, labels, scale }: Arranged): Box | null => {
  const place = places.get(id);
  const label = labels.get(id);
  if (!place || !label) return null;
  const { width, height } = nodeSize(kind, scale);
  const shape = {
    left: place.x - width / 2,
    right: place.x + width / 2,
    top: place.y - height / 2,
    bottom: place.y + height / 2,
  };
  return around(shape, labelBox(place, { id, width, height, label }, place.side === 'above'));
};

export const boundsOf = (nodes: readonly ViewNode[], arranged: Arranged): Box | null =>
  nodes
    .flatMap((node) => boxOf(node, arranged) ?? [])
    .reduce<Box | null>((all, box) => (all === null ? box : around(all, box)), null);
