/** Where nodes stand before any forces: rings around the best connected one, each branch in a sector of its own. */

import type { Point } from './boxes.ts';

/** Who is tied to whom, both ways. */
export type Links = ReadonlyMap<string, readonly string[]>;

const ringWidth = 110;

type Branch = { readonly id: string; readonly children: readonly Branch[]; readonly leaves: number };

const branchesFrom = (root: string, links: Links, seen: Set<string>): Branch => {
  // Ring by ring, so that every node hangs as near to the root as it can.
  const childrenOf = new Map<string, string[]>([[root, []]]);
  seen.add(root);
  for (const id of childrenOf.keys()) {
    for (const next of links.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      childrenOf.get(id)?.push(next);
      childrenOf.set(next, []);
    }
  }
  const branch = (id: string): Branch => {
    const children = (childrenOf.get(id) ?? []).map(branch);
    return {
      id,
      children,
      leaves: Math.max(
        1,
        children.reduce((sum, { leaves }) => sum + leaves, 0),
      ),
    };
  };
  return branch(root);
};

type Sector = { readonly ring: number; readonly from: number; readonly to: number };

const spread = ({ id, children, leaves }: Branch, { ring, from, to }: Sector, places: Map<string, Point>): void => {
  const angle = (from + to) / 2;
  const radius = ring * ringWidth;
  places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  let start = from;
  for (const child of children) {
    const end = start + ((to - from) * child.leaves) / leaves;
    spread(child, { ring: ring + 1, from: start, to: end }, places);
    start = end;
  }
};

/** The same for the same nodes and links, in whatever order they come. Nodes in pieces of their own lie side by side. */
export const startingPlaces = (ids: readonly string[], links: Links): ReadonlyMap<string, Point> => {
  const degree = (id: string): number => links.get(id)?.length ?? 0;
  const order = ids.toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = (id: string): number => rank.get(id) ?? order.length;
  const sorted: Links = new Map(
    order.map((id) => [id, (links.get(id) ?? []).toSorted((a, b) => rankOf(a) - rankOf(b))]),
  );
  const seen = new Set<string>();
  const all = new Map<string, Point>();
  let right = 0;
  for (const root of order) {
    if (seen.has(root)) continue;
    const places = new Map<string, Point>();
    spread(branchesFrom(root, sorted, seen), { ring: 0, from: 0, to: 2 * Math.PI }, places);
    const xs = [...places.values()].map(({ x }) => x);
    const shift = all.size === 0 ? 0 : right + ringWidth - Math.min(...xs);
    for (const [id, { x, y }] of places) all.set(id, { x: x + shift, y });
    right = Math.max(...xs) + shift;
  }
  return all;
};
