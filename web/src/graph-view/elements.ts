/** The scene as Cytoscape's elements: plain values that the styles read. */
import type { ElementDefinition } from 'cytoscape';
import type { KindLook } from '@tvl/core/view/drawing/kind-drawing.ts';
import { cytoscapeShapes } from '@tvl/core/view/drawing/kind-shapes.ts';
import { nodeLookOf } from '@tvl/core/view/picture/node-look.ts';
import type { LineLook, Scene, SceneNode, SceneTie } from '@tvl/core/view/picture/scene.ts';
import type { Spot } from '@tvl/core/view/settings.ts';

export type NodeData = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly shape: string;
  readonly points: string;
  readonly width: number;
  readonly height: number;
  readonly drawing: number;
  readonly look: KindLook;
};

export type TieData = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly bend: number;
  /** Empty without one. */
  readonly sign: string;
  readonly look: LineLook;
};

export type Element = {
  readonly definition: ElementDefinition;
  /** Nodes only. */
  readonly at: Spot | null;
  /** Tells whether anything but the place has changed. */
  readonly key: string;
};

/** Ids of ties and of nodes live side by side. */
export const tieId = (id: string): string => `line ${id}`;

const elementOf = (definition: ElementDefinition, at: Spot | null): Element => ({
  definition,
  at,
  // Asked for only when there was one before.
  get key() {
    return JSON.stringify(definition.data);
  },
});

const nodeElement = ({ node, x, y, width, height, drawing }: SceneNode): Element => {
  const { shape, points = '' } = cytoscapeShapes[node.kind];
  const { id, kind, name } = node;
  const data: NodeData = { id, kind, name, shape, points, width, height, drawing, look: nodeLookOf(node) };
  const at = { x, y };
  return elementOf({ group: 'nodes', data, position: { ...at } }, at);
};

const tieElement = ({ edge, bend, look }: SceneTie): Element => {
  const data: TieData = {
    id: tieId(edge.id),
    source: edge.from,
    target: edge.to,
    bend,
    sign: look.sign ?? String(edge.shared ?? ''),
    look,
  };
  return elementOf({ group: 'edges', data }, null);
};

/** Nodes before the ties that need them. */
export const elementsOf = ({ nodes, ties }: Scene): ReadonlyMap<string, Element> =>
  new Map([...nodes.map(nodeElement), ...ties.map(tieElement)].map((one) => [one.definition.data.id ?? '', one]));
