/** Who has been heard, so that what nobody named is none and not merely unknown. */
import { firstDay, type Day } from '#domain/partial-date.ts';
import type { RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { areasOfPlace } from '../../areas.ts';

type Round = RecordOf<'round'>;

/** A round that is always open, or nobody knows since when, comes before those of a time. */
const startOf = ({ alwaysOpen, opensOn }: Round): string => (alwaysOpen || opensOn === null ? '' : firstDay(opensOn));

/** Rounds that had opened by the day, the earliest first. */
export const roundsUntil = (graph: GraphReader, day: Day): readonly Round[] =>
  graph
    .all('round')
    .filter((round) => startOf(round) <= day)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a.id < b.id ? -1 : 1));

const sentIn = (graph: GraphReader, round: Round): readonly RecordOf<'response'>[] =>
  graph.holding('response', 'round', round.id).filter(({ state }) => state === 'responseState.sent');

/** The round asked for, and those before it; without one, up to the latest with answers. None when there is none. */
export const roundsOf = (graph: GraphReader, asked: string | null, day: Day): readonly Round[] => {
  const rounds = roundsUntil(graph, day);
  const isLast =
    asked === null ? (round: Round) => sentIn(graph, round).length > 0 : (round: Round) => round.id === asked;
  return rounds.slice(0, rounds.findLastIndex(isLast) + 1);
};

/** Organisations that have sent an answer in any of the rounds. */
export const answeringIn = (graph: GraphReader, rounds: readonly Round[]): ReadonlySet<string> =>
  new Set(
    rounds.flatMap((round) => sentIn(graph, round).flatMap(({ organisations }) => organisations as readonly string[])),
  );

/** Areas that somebody whose home is there has answered from. */
export const placesHeard = (graph: GraphReader, answering: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...answering].flatMap((id) => {
      const home = graph.get('organisation', id)?.homeMunicipality ?? null;
      return home === null ? [] : areasOfPlace(graph, home);
    }),
  );

/** Sectors that somebody has answered from: who works in both speaks for each. */
export const sectorsHeard = (graph: GraphReader, answering: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...answering].flatMap((id) => {
      const sector = graph.get('organisation', id)?.sector ?? null;
      if (sector === 'sector.both') return ['sector.both', 'sector.sote', 'sector.nonSote'];
      return sector === null ? [] : [sector];
    }),
  );

/** Organisations of a place that have sent an answer in any of the rounds, as a list. */
export const answeredFrom = (municipality: string, rounds: readonly Round[]) => ({
  homeMunicipality: [municipality],
  answeredIn: rounds.map(({ id }) => `${id}~sent`),
});
