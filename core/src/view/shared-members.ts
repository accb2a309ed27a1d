/** Overlaps on the map: ties between networks that share members, counted as everywhere else. */
import { allOverlaps } from '#analysis/overlaps/all-overlaps.ts';
import { incidenceOf } from '#analysis/overlaps/incidence.ts';
import type { Day } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import type { ViewEdge } from './view-model.ts';

/**
 * One tie for each pair of these networks that shares at least `least` members on the day. O(their memberships +
 * increments).
 */
export const sharingTies = (
  graph: GraphReader,
  networks: { readonly keys: () => Iterable<string> },
  least: number,
  day: Day,
): readonly ViewEdge[] =>
  allOverlaps(
    incidenceOf(
      graph,
      day,
      [...networks.keys()].filter((id) => graph.get('network', id) !== undefined),
    ),
    least,
  ).map(([from, to, shared]) => ({
    id: `${from}>sharing>${to}`,
    from,
    to,
    kind: 'sharing',
    certainty: 'said',
    mode: 'current',
    term: null,
    shared,
  }));
