/** Which networks may have other members after a change, and who they are now. O(what changed), not of whole networks. */
import { changedId, type Change, type CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import { isMemberOf, memberIds } from '@tvl/core/analysis/members.ts';
import type { Incidence } from '@tvl/core/analysis/overlaps/incidence.ts';

/** Of each network touched, whose membership may be another: those organisations, or `all` of its members. */
export type Touched = Map<string, Set<string> | 'all'>;

const touch = (touched: Touched, network: string, organisation: string): void => {
  const known = touched.get(network);
  if (known === undefined) touched.set(network, new Set([organisation]));
  else if (known !== 'all') known.add(organisation);
};

/** Whoever a tie was moved from, or who had it before it went, may not be known any more: then all are asked. */
const touchByTie = (touched: Touched, graph: GraphReader, change: Change): void => {
  if (change.do === 'create')
    touch(touched, change.record['network'] as string, change.record['organisation'] as string);
  else if (change.do === 'remove') touched.set(change.record['network'] as string, 'all');
  else if (change.field === 'network')
    for (const network of [change.before, change.after]) touched.set(network as string, 'all');
  else {
    const tie = graph.get('membership', change.id);
    if (!tie) return;
    if (change.field === 'organisation') touched.set(tie.network, 'all');
    else touch(touched, tie.network, tie.organisation);
  }
};

const touchOne = (touched: Touched, graph: GraphReader, incidence: Incidence, change: Change): void => {
  const id = changedId(change);
  if (change.noun === 'network') touched.set(id, 'all');
  if (change.noun === 'membership') touchByTie(touched, graph, change);
  if (change.noun !== 'organisation') return;
  const ties = graph.holding('membership', 'organisation', id).map(({ network }) => network as string);
  for (const network of [...incidence.networksOf(id), ...ties]) touch(touched, network, id);
};

/** What the sets may have changed. */
export const touchedBy = (graph: GraphReader, incidence: Incidence, sets: readonly CommittedChangeSet[]): Touched => {
  const touched: Touched = new Map();
  for (const change of sets.flatMap(({ changes }) => changes)) touchOne(touched, graph, incidence, change);
  return touched;
};

/** Another day may have changed any. */
export const everyNetwork = (graph: GraphReader, incidence: Incidence): Touched =>
  new Map([...graph.all('network').map(({ id }) => id), ...incidence.networks()].map((id) => [id, 'all']));

/** Members now. Of few organisations that may have come or gone, only those are asked: the others stay as they were. */
export const membersNow = (
  graph: GraphReader,
  incidence: Incidence,
  [network, organisations]: readonly [string, ReadonlySet<string> | 'all'],
  day: Day,
): ReadonlySet<string> => {
  if (organisations === 'all') return memberIds(graph, network, day);
  const members = new Set(incidence.membersOf(network));
  for (const one of organisations)
    if (isMemberOf(graph, one, network, day)) members.add(one);
    else members.delete(one);
  return members;
};
