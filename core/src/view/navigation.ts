/** Where keys lead on the picture, as data: along ties by angle and by name, and through all of it in the list's order. */
import type { Spot } from './settings.ts';
import type { ViewModel } from './view-model.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';

const headings: Readonly<Record<Heading, Spot>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

export type Placed = Pick<ViewModel, 'nodes' | 'neighbours'> & { readonly places: ReadonlyMap<string, Spot> };

type Way = {
  readonly id: string;
  readonly length: number /** Tangent of the angle off the heading. */;
  readonly turn: number;
};

/** The quarter of the picture that lies ahead: every other place lies in one quarter, on a diagonal in two. */
const wayTo = (id: string, from: Spot, to: Spot, heading: Heading): Way | null => {
  const { x, y } = headings[heading];
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const ahead = dx * x + dy * y;
  const aside = Math.abs(dx * y - dy * x);
  return ahead > 0 && aside <= ahead ? { id, length: Math.hypot(dx, dy), turn: aside / ahead } : null;
};

const best = (ways: readonly Way[], compare: (a: Way, b: Way) => number): string | null =>
  ways.toSorted((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1))[0]?.id ?? null;

/**
 * The neighbour that lies straightest in a direction; with none in that quarter the nearest node there; null with
 * nothing there. Never the node itself. O(n log n).
 */
export const nextByAngle = ({ nodes, neighbours, places }: Placed, at: string, heading: Heading): string | null => {
  const from = places.get(at);
  if (!from) return null;
  const waysTo = (ids: readonly string[]): readonly Way[] =>
    ids.flatMap((id) => {
      const to = id === at ? undefined : places.get(id);
      return (to && wayTo(id, from, to, heading)) ?? [];
    });
  const tied = (neighbours.get(at) ?? []).map(({ node }) => node.id);
  return (
    best(waysTo(tied), (a, b) => a.turn - b.turn || a.length - b.length) ??
    best(waysTo(nodes.map(({ id }) => id)), (a, b) => a.length - b.length || a.turn - b.turn)
  );
};

/** A walk around one node: to each of its neighbours in turn, in the order of their names. */
export type Step = { readonly at: string /** The node walked around. */; readonly around: string | null };

/**
 * The next of the neighbours by name, or the one before, of the node walked around; from a node that is none of them a
 * new walk begins around that node. After the last comes the middle again. Null for a node without neighbours.
 */
export const nextByName = (
  { neighbours }: Pick<ViewModel, 'neighbours'>,
  { at, around }: Step,
  isBack: boolean,
  compare: (a: string, b: string) => number,
): Step | null => {
  const ringOf = (id: string): readonly string[] => {
    const names = (neighbours.get(id) ?? []).toSorted(
      (a, b) => compare(a.node.name, b.node.name) || (a.node.id < b.node.id ? -1 : 1),
    );
    return [id, ...names.map(({ node }) => node.id)];
  };
  const isWalking = around !== null && around !== at && ringOf(around).includes(at);
  const middle = isWalking ? around : at;
  const ring = ringOf(middle);
  if (ring.length === 1) return null;
  const next = ring.at((ring.indexOf(at) + (isBack ? -1 : 1)) % ring.length) ?? middle;
  return { at: next, around: middle };
};

/** The next of all nodes in the order of the list, going round; the first from nowhere. */
export const nextInOrder = ({ nodes }: Pick<ViewModel, 'nodes'>, at: string | null, isBack: boolean): string | null => {
  const index = nodes.findIndex(({ id }) => id === at);
  if (index === -1) return (isBack ? nodes.at(-1) : nodes[0])?.id ?? null;
  return nodes.at((index + (isBack ? -1 : 1)) % nodes.length)?.id ?? null;
};
