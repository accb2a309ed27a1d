/** Puts a view model in its places. */
import type { Spot } from '../settings.ts';
import type { ViewEdge, ViewModel, ViewNode } from '../view-model.ts';
import { kindViewBox } from '../drawing/kind-drawing.ts';
import { lineHeight } from '../layout/labels.ts';
import { lineLookOf } from './line-look.ts';
import { nodeLookOf } from './node-look.ts';
import { nodeSize, unit } from './node-sizes.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';

/** Where the layout put things, and how large. */
export type SceneLayout = {
  readonly places: ReadonlyMap<string, Spot & { readonly side: SceneNode['side'] }>;
  readonly labels: ReadonlyMap<string, { readonly lines: readonly string[]; readonly width: number }>;
  readonly room: { readonly scale: number; readonly letters: number };
};

/** How far apart ties of one pair are at their middle control points. Pixels. */
const bendStep = 16;

const nodeAt = (node: ViewNode, layout: SceneLayout, moved: ReadonlyMap<string, Spot>): SceneNode | null => {
  const place = layout.places.get(node.id);
  if (!place) return null;
  const { x, y } = moved.get(node.id) ?? place;
  const { width, height } = nodeSize(node.kind, layout.room.scale);
  const label = layout.labels.get(node.id);
  return {
    node,
    x,
    y,
    width,
    height,
    drawing: kindViewBox(nodeLookOf(node)).side * unit * layout.room.scale,
    lines: label?.lines ?? [],
    nameWidth: label?.width ?? 0,
    side: place.side,
  };
};

const pairOf = ({ from, to }: ViewEdge): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** Of a tie, what does not hang on places. */
type Strand = Pick<SceneTie, 'edge' | 'bend' | 'look'>;

const strands = new WeakMap<readonly ViewEdge[], readonly Strand[]>();

/** Ties of one pair side by side, around the straight line; one alone is straight. */
const strandsFor = (edges: readonly ViewEdge[]): readonly Strand[] => {
  const counts = new Map<string, number>();
  const pairs = edges.map((edge) => {
    const pair = pairOf(edge);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
    return pair;
  });
  const drawn = new Map<string, number>();
  return edges.map((edge, at) => {
    const pair = pairs[at] ?? '';
    const turn = drawn.get(pair) ?? 0;
    drawn.set(pair, turn + 1);
    const aside = (turn - ((counts.get(pair) ?? 1) - 1) / 2) * bendStep;
    // Seen from its other end a tie bends to the other hand.
    const bend = aside === 0 ? 0 : edge.from < edge.to ? aside : -aside;
    return { edge, bend, look: lineLookOf(edge) };
  });
};

/** Known for a view before its places are: whoever waits for those may ask for it meanwhile. */
export const strandsOf = ({ edges }: Pick<ViewModel, 'edges'>): readonly Strand[] => {
  const known = strands.get(edges) ?? strandsFor(edges);
  strands.set(edges, known);
  return known;
};

const tiesBetween = (all: readonly Strand[], nodes: ReadonlyMap<string, SceneNode>): readonly SceneTie[] => {
  const ties: SceneTie[] = [];
  for (const { edge, bend, look } of all) {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (from && to) ties.push({ edge, from, to, bend, look });
  }
  return ties;
};

/**
 * Nodes without a place are left out, with their ties. `moved` is where the reader has put nodes, and wins over the
 * layout.
 */
export const sceneOf = (view: ViewModel, layout: SceneLayout, moved: ReadonlyMap<string, Spot> = new Map()): Scene => {
  const nodes = view.nodes.flatMap((node) => nodeAt(node, layout, moved) ?? []);
  const byId = new Map(nodes.map((one) => [one.node.id, one]));
  const { letters } = layout.room;
  return { nodes, ties: tiesBetween(strandsOf(view), byId), letters, lineHeight: letters * lineHeight };
};
