/** Who is next to whom, and by which ties. */
import { edgeKinds, type Neighbour, type ViewEdge, type ViewNode } from './view-model.ts';

/** What belonging comes before what only touches, a group last; inferred ties stand after those somebody has stated. */
const rankOf = ({ kind, certainty }: ViewEdge): number =>
  (kind === 'group' ? edgeKinds.length : edgeKinds.indexOf(kind)) + (certainty === 'inferred' ? edgeKinds.length : 0);

export const neighboursIn = (
  byId: ReadonlyMap<string, ViewNode>,
  edges: readonly ViewEdge[],
  compare: (a: string, b: string) => number,
): ReadonlyMap<string, readonly Neighbour[]> => {
  const ties = new Map<string, Map<string, ViewEdge[]>>();
  const add = (id: string, other: string, edge: ViewEdge): void => {
    const mine = ties.get(id) ?? new Map<string, ViewEdge[]>();
    ties.set(id, mine);
    const between = mine.get(other);
    if (between) between.push(edge);
    else mine.set(other, [edge]);
  };
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    add(edge.from, edge.to, edge);
    add(edge.to, edge.from, edge);
  }
  const listed = (mine: ReadonlyMap<string, readonly ViewEdge[]>): readonly Neighbour[] =>
    [...mine]
      .flatMap(([other, between]) => {
        const node = byId.get(other);
        return node ? [{ node, ties: between.toSorted((a, b) => rankOf(a) - rankOf(b)) }] : [];
      })
      .toSorted(
        (a, b) =>
          Math.min(...a.ties.map(rankOf)) - Math.min(...b.ties.map(rankOf)) || compare(a.node.name, b.node.name),
      );
  return new Map([...ties].map(([id, mine]) => [id, listed(mine)]));
};
