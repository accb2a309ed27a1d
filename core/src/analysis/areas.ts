import type { GraphReader } from '#graph/graph.ts';

/** The area and everything it is part of, nearest first. */
export const withAncestors = (graph: GraphReader, area: string): readonly string[] => {
  const found: string[] = [];
  let at: string | null = area;
  while (at !== null && !found.includes(at)) {
    found.push(at);
    at = graph.get('area', at)?.partOf ?? null;
  }
  return found;
};

/** Everything that is part of the area, without itself. */
export const descendantsOf = (graph: GraphReader, area: string): readonly string[] =>
  graph.holding('area', 'partOf', area).flatMap((part) => [part.id, ...descendantsOf(graph, part.id)]);

/** Areas a thing placed in `area` is in. */
export const areasOfPlace = withAncestors;

/** Areas that something covering `area` serves: the area, its parts, and what it is part of. */
export const areasOfReach = (graph: GraphReader, area: string): readonly string[] => [
  ...withAncestors(graph, area),
  ...descendantsOf(graph, area),
];
