/** Nodes by words: any of a record's names, in any language, matches. */
import { matchOf } from '#analysis/match.ts';
import { nounOf } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { ViewNode } from './view-model.ts';

const match = (graph: GraphReader, id: string, search: string): number => {
  const noun = nounOf(id);
  const record = noun && (graph.get(noun, id) as unknown as AnyRecord | undefined);
  return noun && record ? matchOf(noun, record, search) : 0;
};

/** Whether words find a node; nothing is found when there are no letters to look for. */
export const nodeFinder =
  (graph: GraphReader, search: string): ((node: ViewNode) => boolean) =>
  ({ id }) =>
    match(graph, id, search) > 0;

/** Best matches first, else in the order given; none when there are no letters to look for. */
export const nodesFound = (graph: GraphReader, nodes: Iterable<ViewNode>, search: string): readonly ViewNode[] =>
  [...nodes]
    .map((node) => ({ node, score: match(graph, node.id, search) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ node }) => node);
