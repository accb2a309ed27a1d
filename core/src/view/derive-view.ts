/** From the graph and what the reader chose to what is shown. */
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { chosenMap, type ChosenMap } from './chosen-map.ts';
import { drawnKinds, type DrawnKind } from './drawn-kind.ts';
import { drawnPart } from './drawn-part.ts';
import { nodeFinder } from './nodes-found.ts';
import { neighboursIn } from './neighbours.ts';
import type { Reader } from './reader.ts';
import type { MapSettings } from './settings.ts';
import { isShownTie, looksOf } from './tie-looks.ts';
import {
  outlineOrder,
  tieLooks,
  type KindCount,
  type TieCount,
  type TieLook,
  type ViewEdge,
  type ViewModel,
  type ViewNode,
} from './view-model.ts';

const byName =
  (compare: Reader['compare']) =>
  (a: ViewNode, b: ViewNode): number =>
    compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

const inOutlineOrder = (compare: Reader['compare']): ((a: ViewNode, b: ViewNode) => number) => {
  const named = byName(compare);
  return (a, b) => outlineOrder.indexOf(a.kind) - outlineOrder.indexOf(b.kind) || named(a, b);
};

/** Of each kind the nodes in order, sorted when first asked for: names of thousands take longer to sort than to search. */
const kindsInOrder = (nodes: Iterable<ViewNode>, compare: Reader['compare']): Derived['inOrder'] => {
  const kinds = Map.groupBy(nodes, ({ kind }) => kind);
  return outlineOrder.map((kind) => {
    let sorted: readonly ViewNode[] | null = null;
    return () => (sorted ??= (kinds.get(kind) ?? []).toSorted(byName(compare)));
  });
};

const between = (edges: readonly ViewEdge[], shown: { readonly has: (id: string) => boolean }): readonly ViewEdge[] =>
  edges.filter(({ from, to }) => shown.has(from) && shown.has(to));

const kindCounts = (
  nodes: Iterable<ViewNode>,
  drawn: readonly ViewNode[],
  hidden: ReadonlySet<DrawnKind>,
): readonly KindCount[] => {
  const all = Map.groupBy(nodes, ({ kind }) => kind);
  const shown = Map.groupBy(drawn, ({ kind }) => kind);
  return drawnKinds.flatMap((kind) => {
    const count = all.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ kind, count, drawn: shown.get(kind)?.length ?? 0, isShown: !hidden.has(kind) }];
  });
};

const countLooks = (edges: readonly ViewEdge[]): ReadonlyMap<TieLook, number> => {
  const counts = new Map<TieLook, number>();
  for (const edge of edges) for (const look of looksOf(edge)) counts.set(look, (counts.get(look) ?? 0) + 1);
  return counts;
};

/** Ties that are drawn, by look; a look that is off counts all ties it hides. */
const tieCounts = (
  drawn: readonly ViewEdge[],
  all: readonly ViewEdge[],
  hidden: MapSettings['hiddenTies'],
): readonly TieCount[] => {
  const shown = countLooks(drawn);
  const every = hidden.size === 0 ? shown : countLooks(all);
  return tieLooks.flatMap((look) => {
    const isShown = !hidden.has(look);
    const count = (isShown ? shown : every).get(look) ?? 0;
    return count === 0 ? [] : [{ look, count, isShown }];
  });
};

export type Derived = {
  readonly view: ViewModel;
  /** All it was chosen of, in which words are looked for. */
  readonly nodes: ReadonlyMap<string, ViewNode>;
  /** The same by kinds in the outline's order, each sorted when first asked for. */
  readonly inOrder: readonly (() => readonly ViewNode[])[];
};

/**
 * What is shown of the graph on the day (`today` unless the settings name another), whatever words are looked for.
 * O(records) for the filters, then O(drawn). Order of nodes is the outline's.
 */
export const deriveShown = (graph: GraphReader, settings: MapSettings, today: Day, reader: Reader): Derived => {
  const map = chosenMap(graph, settings, settings.day ?? today, reader);
  const open = map.edges.filter((edge) => isShownTie(edge, settings.hiddenTies));
  // What networks share leads nowhere: it unfolds nothing and is no way between two.
  const ways = open.filter(({ kind }) => kind !== 'sharing');
  const { ids, opened, paths } = drawnPart(map.nodes, ways, settings);
  const isShown = ({ id, kind }: ViewNode): boolean => ids.has(id) && !settings.hiddenKinds.has(kind);
  const kept = [...map.nodes.values()].filter(isShown).toSorted(inOutlineOrder(reader.compare));
  const keptIds = new Set(kept.map(({ id }) => id));
  const folded = foldedInto(map, ways, keptIds, settings.hiddenKinds);
  const nodes = kept.map((node) => ({ ...node, isOpen: opened.has(node.id), folded: folded.get(node.id) ?? 0 }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = between(open, byId);
  const view = {
    grouping: settings.grouping,
    nodes,
    edges,
    byId,
    neighbours: neighboursIn(byId, edges, reader.compare),
    kinds: kindCounts(map.nodes.values(), nodes, settings.hiddenKinds),
    ties: tieCounts(edges, map.edges, settings.hiddenTies),
    all: map.all,
    tooLarge: map.tooLarge,
    found: null,
    paths,
  };
  return { view, nodes: map.nodes, inOrder: kindsInOrder(map.nodes.values(), reader.compare) };
};

/** The same with what the words name in it: all else stays the same object. O(chosen). */
export const withFound = (graph: GraphReader, { view, inOrder }: Derived, search: string): ViewModel => {
  if (search.trim() === '') return view;
  const isFound = nodeFinder(graph, search);
  return { ...view, found: inOrder.flatMap((kind) => kind().filter(isFound)) };
};

/** What is shown, with what the settings look for. */
export const deriveView = (graph: GraphReader, settings: MapSettings, today: Day, reader: Reader): ViewModel =>
  withFound(graph, deriveShown(graph, settings, today, reader), settings.search);

/** Of each drawn node, how many neighbours the filters choose that are not drawn and not of a hidden kind. */
const foldedInto = (
  { nodes }: ChosenMap,
  edges: readonly ViewEdge[],
  drawn: ReadonlySet<string>,
  hidden: ReadonlySet<DrawnKind>,
): ReadonlyMap<string, number> => {
  const inside = new Map<string, Set<string>>();
  const add = (id: string, other: string): void => {
    const node = nodes.get(other);
    if (!drawn.has(id) || drawn.has(other) || !node || hidden.has(node.kind)) return;
    inside.set(id, (inside.get(id) ?? new Set()).add(other));
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return new Map([...inside].map(([id, others]) => [id, others.size]));
};
