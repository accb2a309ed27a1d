/**
 * Where an organisation stands after it has answered. Every figure is the count of a list, and comes with the filter
 * that opens it.
 */
import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { countShared, sharing } from './asks.ts';
import { countRecords, type Count } from './counts.ts';
import { memberIds, networkIds } from './members.ts';
import { select, type Filter } from './select.ts';
import { statementsOf } from './speakers.ts';

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

const figure = (graph: GraphReader, noun: Noun, filter: Filter, day: Day): Figure => {
  const records = select(graph, noun, { filter, search: '', day }) as unknown as readonly AnyRecord[];
  return { noun, filter, count: countRecords(noun, records) };
};

const mostShared = (graph: GraphReader, organisation: string, day: Day): number => {
  const others = new Set([...networkIds(graph, organisation, day)].flatMap((id) => [...memberIds(graph, id, day)]));
  others.delete(organisation);
  return Math.max(0, ...[...others].map((other) => countShared(graph, organisation, other, day)));
};

/** Resources that help with the challenge, as their concepts say. */
const resourcesFor = (graph: GraphReader, challenge: string): readonly string[] =>
  graph.holding('concept', 'helpsWith', challenge).map(({ id }) => id);

/** O(organisations), a few times. */
export const standingOf = (graph: GraphReader, organisation: string, day: Day): Standing => {
  const count = (noun: Noun, filter: Filter): Figure => figure(graph, noun, filter, day);
  const most = mostShared(graph, organisation, day);
  const challenges = [...new Set(statementsOf(graph, organisation, day).flatMap((one) => one.challenge ?? []))];
  const otherThan = [organisation];
  const matches = challenges.map((term) => ({
    same: { term, ...count('organisation', { challenge: [term], otherThan }) },
    help: { term, resource: resourcesFor(graph, term) },
  }));
  return {
    networks: count('network', { organisation: [organisation] }),
    sharing: count('organisation', { sharesWith: [sharing(organisation, 1)] }),
    closest:
      most < 2 ? null : { atLeast: most, ...count('organisation', { sharesWith: [sharing(organisation, most)] }) },
    sameChallenges: matches.map(({ same }) => same).filter((one) => one.count.total > 0),
    helpers: matches
      .filter(({ help }) => help.resource.length > 0)
      .map(({ help: { term, resource } }) => ({ term, ...count('organisation', { resource, otherThan }) }))
      .filter((one) => one.count.total > 0),
  };
};
