/** What the analyses of two networks have in common: which networks they look at, and what the two are to each other. */
import type { Change } from '#domain/change.ts';
import type { Network } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { areasOfReach, withAncestors } from '../../areas.ts';
import { isCountedOn } from '../../validity.ts';
import type { World } from '../look.ts';
import { networksOfTies, withParts } from './touched-records.ts';

/** The network, when it holds on the day and somebody stated it. */
export const networkOn = ({ graph, day }: World, id: string): Network | null => {
  const network = graph.get('network', id);
  return network && isCountedOn(network, day) ? network : null;
};

export const networksOn = (world: World): readonly string[] =>
  world.graph.all('network').flatMap(({ id }) => (networkOn(world, id) ? [id] : []));

/** Networks to look at again: those whose members, or own words, or place among others may be different. */
export const pairsTouched = ({ graph }: World, change: Change): readonly string[] | null => {
  if (change.noun === 'area') return null;
  return networksOfTies(graph, change).flatMap((id) => (change.noun === 'network' ? withParts(graph, id) : [id]));
};

/** Whether the one is part of the other, near or far. */
const isWithin = (graph: GraphReader, part: Network, whole: string): boolean => {
  const seen = new Set<string>();
  for (let at = part.partOf; at !== null && !seen.has(at); at = graph.get('network', at)?.partOf ?? null) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
};

export const areNested = (graph: GraphReader, a: Network, b: Network): boolean =>
  isWithin(graph, a, b.id) || isWithin(graph, b, a.id);

export const common = <T>(a: readonly T[], b: readonly T[]): readonly T[] => a.filter((one) => b.includes(one));

/** The same things and no others, and there are some. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));

const within = (graph: GraphReader, areas: readonly string[], reach: readonly string[]): readonly string[] => {
  const reached = new Set(reach.flatMap((area) => areasOfReach(graph, area)));
  return areas.filter((area) => reached.has(area));
};

/** Places of either that the other reaches as well: the narrower of two that lie one in the other. */
export const placesMeeting = (graph: GraphReader, a: readonly string[], b: readonly string[]): readonly string[] => {
  const met = [...new Set([...within(graph, b, a), ...within(graph, a, b)])];
  return met.filter((area) => !met.some((other) => other !== area && withAncestors(graph, other).includes(area)));
};

export const meetingAreas = (graph: GraphReader, a: Network, b: Network): readonly string[] =>
  placesMeeting(graph, a.areas, b.areas);

/** Everything that somebody who works in the areas reaches; networks of one region have few such sets. */
const reachOf = ({ graph, made }: World, areas: readonly string[]): ReadonlySet<string> =>
  made(`reach ${areas.join(' ')}`, () => new Set(areas.flatMap((area) => areasOfReach(graph, area))));

/** Whether they can meet anywhere; where one of them works is not known, they can. */
export const canMeet = (world: World, a: Network, b: Network): boolean => {
  if (a.areas.length === 0 || b.areas.length === 0) return true;
  const [ofA, ofB] = [reachOf(world, a.areas), reachOf(world, b.areas)];
  return a.areas.some((area) => ofB.has(area)) || b.areas.some((area) => ofA.has(area));
};
