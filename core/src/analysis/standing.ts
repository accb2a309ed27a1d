/**
 * Where an organisation stands after it has answered. Every figure is the count of a list, and comes with the filter
 * that opens it.
 */
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { sharing } from './asks.ts';
import { countRecords, type Count } from './counts.ts';
import { networkIds, tiesOfNetwork } from './members.ts';
import type { Filter } from './select.ts';
import { organisationsStating, statementsOf } from './speakers.ts';
import { isValidOn } from './validity.ts';

type Timed = Parameters<typeof isValidOn>[0];

/** A count and the list it counts. */
export type Figure = { readonly noun: Noun; readonly filter: Filter; readonly count: Count };
/** A figure about a challenge. */
export type Match = Figure & { readonly term: string };

export type Standing = {
  /** Networks it belongs to. */
  readonly networks: Figure;
  /** Other organisations in them, each once. */
  readonly sharing: Figure;
  /** Those that share most with it; null when nobody shares two or more. */
  readonly closest: (Figure & { readonly atLeast: number }) | null;
  /** For each challenge it states: others that state it too. */
  readonly sameChallenges: readonly Match[];
  /** For each challenge it states: others that offer a resource that helps with it. */
  readonly helpers: readonly Match[];
};

/** What `select` lists for the filter, found from the other end; a test holds the two together. */
const figure = (graph: GraphReader, noun: Noun, filter: Filter, ids: Iterable<string>, day: Day): Figure => {
  const records = [...ids].flatMap((id) => {
    const record = graph.get(noun, id) as unknown as (AnyRecord & Timed) | undefined;
    return record && isValidOn(record, day) ? [record] : [];
  });
  return { noun, filter, count: countRecords(noun, records) };
};

/** How many networks each other organisation shares with the one. */
const sharedWith = (graph: GraphReader, organisation: string, day: Day): ReadonlyMap<string, number> => {
  const shared = new Map<string, number>();
  for (const network of networkIds(graph, organisation, day)) {
    const members = new Set(tiesOfNetwork(graph, network, day).members.map((one) => one.organisation as string));
    for (const other of members) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  shared.delete(organisation);
  return shared;
};

const without = (ids: ReadonlySet<string>, one: string): readonly string[] => [...ids].filter((id) => id !== one);

const closestOf = (graph: GraphReader, organisation: string, shared: ReadonlyMap<string, number>, day: Day) => {
  // A set is shown among the members, but nobody is close to "all municipalities".
  const one = ([id]: readonly [string, number]): boolean => graph.get('organisation', id)?.plural === false;
  const most = Math.max(0, ...[...shared].filter(one).map(([, count]) => count));
  if (most < 2) return null;
  const ids = [...shared].flatMap(([id, count]) => (count >= most ? [id] : []));
  const filter = { sharesWith: [sharing(organisation, most)] };
  return { atLeast: most, ...figure(graph, 'organisation', filter, ids, day) };
};

/** O(members of its networks + statements of its challenges). */
export const standingOf = (graph: GraphReader, organisation: string, day: Day): Standing => {
  const count = (noun: Noun, filter: Filter, ids: Iterable<string>): Figure => figure(graph, noun, filter, ids, day);
  const shared = sharedWith(graph, organisation, day);
  const challenges = [...new Set(statementsOf(graph, organisation, day).flatMap((one) => one.challenge ?? []))];
  const otherThan = [organisation];
  const stating = (part: 'challenge' | 'resource', terms: readonly string[]): Figure => {
    const ids = without(organisationsStating(graph, part, terms, day), organisation);
    return count('organisation', { [part]: terms, otherThan }, ids);
  };
  const matches = (found: readonly Match[]): readonly Match[] => found.filter((one) => one.count.total > 0);
  return {
    networks: count('network', { organisation: [organisation] }, networkIds(graph, organisation, day)),
    sharing: count('organisation', { sharesWith: [sharing(organisation, 1)] }, shared.keys()),
    closest: closestOf(graph, organisation, shared, day),
    sameChallenges: matches(challenges.map((term) => ({ term, ...stating('challenge', [term]) }))),
    helpers: matches(
      challenges.map((term) => {
        const resources = graph.holding('concept', 'helpsWith', term).map(({ id }) => id);
        return { term, ...stating('resource', resources) };
      }),
    ),
  };
};
