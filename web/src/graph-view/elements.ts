/** The view model as Cytoscape's elements. */
import type { ElementDefinition } from 'cytoscape';
import { cytoscapeShapes } from '#ui/index.ts';
import type { Arranged } from './useArrangement.ts';
import { nodeSize } from '@tvl/core/view/picture/node-sizes.ts';
import type { ViewEdge, ViewModel, ViewNode } from '@tvl/core/view/view-model.ts';

/** What the styles read of a node. */
export type NodeData = {
  readonly id: string;
  readonly node: ViewNode;
  readonly kind: string;
  readonly label: string;
  readonly name: string;
  readonly side: string;
  readonly shape: string;
  readonly points: string;
  readonly width: number;
  readonly height: number;
  readonly picture: number;
};

const nodeElement = (node: ViewNode, { places, labels, scale }: Arranged): ElementDefinition => {
  const { x, y, side } = places.get(node.id) ?? { x: 0, y: 0, side: 'below' };
  const { shape, points } = cytoscapeShapes[node.kind];
  const data: NodeData = {
    id: node.id,
    node,
    kind: node.kind,
    label: labels.get(node.id)?.lines.join('\n') ?? node.name,
    name: node.name,
    side,
    shape,
    points: points ?? '',
    ...nodeSize(node.kind, scale),
  };
  return { group: 'nodes', data, position: { x, y } };
};

const edgeElement = ({ id, from, to, kind, certainty, mode }: ViewEdge): ElementDefinition => ({
  group: 'edges',
  data: { id: `line ${id}`, source: from, target: to, kind, certainty, mode },
});

export const elementsOf = (view: ViewModel, arranged: Arranged): ElementDefinition[] => [
  ...view.nodes.filter(({ id }) => arranged.places.has(id)).map((node) => nodeElement(node, arranged)),
  ...view.edges.filter(({ from, to }) => arranged.places.has(from) && arranged.places.has(to)).map(edgeElement),
];
