/** The map of the source material as it is first shown: networks, their themes, and the organisations tied to them. */
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { inLanguage } from '@tvl/core/domain/localised.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { plan } from '@tvl/core/plans/plan.ts';
import type { PlanContext } from '@tvl/core/plans/context.ts';
import { nameLabel, roomFor, type Shape } from '@tvl/core/view/layout/frames.ts';
import type { LayoutTask } from '@tvl/core/view/layout/layout.ts';
import { nodeSize } from '@tvl/core/view/picture/node-sizes.ts';
import { mapOf } from '@tvl/core/testing/map-of.ts';
import type { MapEdge, MapNode } from '@tvl/core/view/map.ts';
import { seeds } from './seed-material.ts';

const day = '2026-11-21' as Day;
const context: PlanContext = {
  today: day,
  actor: { scope: 'system', pseudonym: 'seed' },
  newId: () => {
    throw new Error('seed records bring their ids');
  },
};

const loaded = (): Graph => {
  const graph = new Graph();
  for (const { command } of seeds) {
    const planned = plan(graph, command, context);
    if (!planned.ok) throw new Error(`${command.id} was refused`);
    graph.apply(planned.value.changes);
  }
  return graph;
};

export type FirstView = { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] };

/** What a way of ties leads to from networks and themes. */
const reached = (nodes: readonly MapNode[], edges: readonly MapEdge[]): ReadonlySet<string> => {
  const found = new Set(nodes.filter(({ kind }) => kind === 'network' || kind === 'theme').map(({ id }) => id));
  for (const id of found) {
    for (const { from, to } of edges) {
      if (from === id) found.add(to);
      if (to === id) found.add(from);
    }
  }
  return found;
};

export const firstView = (withSuggestions: boolean): FirstView => {
  const everything = { filter: {}, search: '', day };
  const map = mapOf(loaded(), { networks: everything, organisations: everything, connectedOnly: true });
  const edges = map.edges.filter(({ suggestion }) => withSuggestions || !suggestion);
  const shown = reached(map.nodes, edges);
  return { nodes: map.nodes.filter(({ id }) => shown.has(id)), edges };
};

/** The view as it is laid out for a window of a shape. */
export const taskOf = ({ nodes, edges }: FirstView, shape: Shape): LayoutTask & { readonly grown: number } => {
  const room = roomFor(nodes.length, shape);
  return {
    bodies: nodes.map(({ id, kind, names }) => ({
      id,
      ...nodeSize(kind, room.scale),
      label: nameLabel(inLanguage(names, 'fi').text, kind, room),
    })),
    ties: edges.map(({ from, to }) => [from, to] as const),
    frame: room.frame,
    grown: room.grown,
  };
};
