/** Which networks and organisations a change reaches by who belongs where. The graph has taken the change. */
import { changedId, type Change } from '#domain/change.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';

const listed = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];

/** What a reference field of the changed record leads to, and what it led to before. */
export const referredBy = (graph: GraphReader, change: Change, field: string): readonly string[] => {
  if (change.do !== 'set') return listed(change.record[field]);
  const record = graph.get(change.noun, change.id) as unknown as AnyRecord | undefined;
  const turned = change.field === field ? [...listed(change.before), ...listed(change.after)] : [];
  return [...listed(record?.[field]), ...turned];
};

/** Networks whose ties the change may have made, ended or made hold on another day. */
export const networksOfTies = (graph: GraphReader, change: Change): readonly string[] => {
  const id = changedId(change);
  if (change.noun === 'network') return [id];
  if (change.noun === 'membership') return referredBy(graph, change, 'network');
  if (change.noun !== 'organisation') return [];
  return graph.holding('membership', 'organisation', id).map(({ network }) => network as string);
};

/** Organisations whose ties the change may have made, ended or made hold on another day. */
export const organisationsOfTies = (graph: GraphReader, change: Change): readonly string[] => {
  const id = changedId(change);
  if (change.noun === 'organisation') return [id];
  if (change.noun === 'membership') return referredBy(graph, change, 'organisation');
  if (change.noun !== 'network') return [];
  return graph.holding('membership', 'network', id).map(({ organisation }) => organisation as string);
};

/** The network and all that is part of it, near and far: what it is part of says something of them all. */
export const withParts = (graph: GraphReader, network: string): readonly string[] => {
  const found = new Set([network]);
  for (const one of found) for (const { id } of graph.holding('network', 'partOf', one)) found.add(id);
  return [...found];
};
