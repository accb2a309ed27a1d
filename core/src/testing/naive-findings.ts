/** What analyses must find, as one would find it by hand: every record and every pair gone through. */
import type { Day } from '#domain/partial-date.ts';
import type { Graph } from '#graph/graph.ts';
import { naiveGaps } from './naive-gaps.ts';
import { naivePairs } from './naive-pairs.ts';
import { sightOf, type Named, type Setting } from './naive-sight.ts';

/** `<id> <kind> <band>` of each finding by analysis, in order. */
export const naiveFindings = (graph: Graph, day: Day, setting: Setting): Readonly<Record<string, Named>> => {
  const sight = sightOf(graph, day, setting);
  return { ...naivePairs(sight), ...naiveGaps(sight) };
};
