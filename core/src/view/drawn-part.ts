/** Which of what the filters choose is drawn: folded away, near one, between two, or all of it. */
import { distancesFrom, neighbourhoodOf, shortestPaths, type Paths } from '#analysis/paths.ts';
import type { MapSettings } from './settings.ts';
import type { ViewEdge, ViewNode } from './view-model.ts';

/** Maps up to this size are drawn whole; larger ones begin with networks and groups, the rest folded into them. */
export const wholeUpTo = 60;

/** Ways between two that are shown at most. */
export const mostPaths = 12;

export type DrawnPart = {
  readonly ids: { readonly has: (id: string) => boolean };
  /** What is unfolded. */
  readonly opened: { readonly has: (id: string) => boolean };
  readonly paths: Paths | null;
};

type Nodes = ReadonlyMap<string, ViewNode>;

/** Networks and groups are drawn in any case; the rest folds into them. */
export const isHub = ({ kind, isGroup }: ViewNode): boolean => isGroup || kind === 'network';

/** Ways over ties that somebody has, and only where there are none over a shared group. */
const pathsBetween = (edges: readonly ViewEdge[], [from, to]: readonly [string, string]): Paths => {
  const direct = shortestPaths(neighbourhoodOf(edges.filter(({ kind }) => kind !== 'group')), from, to, mostPaths);
  return direct.paths.length > 0 ? direct : shortestPaths(neighbourhoodOf(edges), from, to, mostPaths);
};

/** Networks and groups stand by themselves; the rest shows where it or a neighbour is unfolded. */
const unfolded = (nodes: Nodes, edges: readonly ViewEdge[], opened: ReadonlySet<string>): ReadonlySet<string> => {
  const shown = new Set<string>();
  for (const [id, node] of nodes) if (isHub(node) || opened.has(id)) shown.add(id);
  for (const { from, to } of edges) {
    if (opened.has(from)) shown.add(to);
    if (opened.has(to)) shown.add(from);
  }
  return shown;
};

const foldedPart = (nodes: Nodes, edges: readonly ViewEdge[], { open, selected, marked }: MapSettings): DrawnPart => {
  const isWhole = open === 'all' || (open === null && nodes.size <= wholeUpTo);
  if (isWhole) return { ids: nodes, opened: nodes, paths: null };
  const opened = open === null ? new Set<string>() : open;
  const shown = unfolded(nodes, edges, opened);
  return {
    ids: { has: (id) => shown.has(id) || ((id === selected || marked.has(id)) && nodes.has(id)) },
    opened,
    paths: null,
  };
};

export const drawnPart = (nodes: Nodes, edges: readonly ViewEdge[], settings: MapSettings): DrawnPart => {
  const { focus, path } = settings;
  if (path !== null && path.every((id) => nodes.has(id))) {
    const paths = pathsBetween(edges, path);
    const ids = new Set([...path, ...paths.paths.flat()]);
    return { ids, opened: ids, paths };
  }
  if (focus !== null && nodes.has(focus.id)) {
    const near = distancesFrom(neighbourhoodOf(edges), [focus.id], focus.steps);
    return { ids: near, opened: near, paths: null };
  }
  return foldedPart(nodes, edges, settings);
};
