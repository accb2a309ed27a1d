/** Small views and layouts for tests of the picture. */
import type { Neighbour, ViewEdge, ViewModel, ViewNode } from '#view/view-model.ts';
import type { SceneLayout } from '#view/picture/scene-of.ts';

export const sampleNode = (id: string, values: Partial<ViewNode> = {}): ViewNode => ({
  id,
  kind: 'association',
  name: `Nimi ${id}`,
  lang: undefined,
  members: null,
  isUnreviewed: false,
  isMarked: false,
  isSuggestion: false,
  state: 'current',
  isGroup: false,
  folded: 0,
  isOpen: false,
  ...values,
});

export const sampleEdge = (id: string, from: string, to: string, values: Partial<ViewEdge> = {}): ViewEdge => ({
  id,
  from,
  to,
  kind: 'member',
  certainty: 'said',
  mode: 'current',
  term: null,
  ...values,
});

export const viewWith = (nodes: readonly ViewNode[], edges: readonly ViewEdge[]): ViewModel => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = new Map<string, Neighbour[]>();
  const add = (at: string, other: string, tie: ViewEdge): void => {
    const node = byId.get(other);
    if (node) neighbours.set(at, [...(neighbours.get(at) ?? []), { node, ties: [tie] }]);
  };
  for (const edge of edges) {
    add(edge.from, edge.to, edge);
    add(edge.to, edge.from, edge);
  }
  return {
    grouping: 'none',
    nodes,
    edges,
    byId,
    neighbours,
    kinds: [],
    ties: [],
    all: nodes.length,
    found: null,
    tooLarge: null,
    paths: null,
  };
};

/** A row of nodes, each name on one line below. Those not `placed` have no place. */
export const layoutFor = (view: ViewModel, placed: { has: (id: string) => boolean } = view.byId): SceneLayout => ({
  places: new Map(
    view.nodes
      .map(({ id }, index) => [id, { x: index * 120, y: 0, side: 'below' }] as const)
      .filter(([id]) => placed.has(id)),
  ),
  labels: new Map(view.nodes.map(({ id, name }) => [id, { lines: [name], width: name.length * 7 }])),
  room: { scale: 1, letters: 13 },
});
