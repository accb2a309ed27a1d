/** What happened when, as far as the register knows: where the map of one day differs from that of the day before. */
import { dayAfter } from '#domain/day-number.ts';
import { firstDay, lastDay, type Day, type PartialDate } from '#domain/partial-date.ts';
import type { GraphReader } from '#graph/graph.ts';
import { isGathered } from './map-extent.ts';

export type TimeMark = {
  /** The first day on which it is so: what was valid to the end of 2019 is marked at the beginning of 2020. */
  readonly day: Day;
  readonly kind: 'event' | 'begins' | 'ends';
  readonly ids: readonly string[];
};

export type TimeMarks = {
  /** The beginning of the year of the first mark; of this year when there is none. */
  readonly from: Day;
  /** Today, or the last mark where that is later. */
  readonly to: Day;
  /** In order of days; of one day, events first, what begins before what ends. */
  readonly marks: readonly TimeMark[];
};

const kinds = ['event', 'begins', 'ends'] as const satisfies readonly TimeMark['kind'][];

type Found = { readonly id: string; readonly day: Day; readonly kind: TimeMark['kind'] };
type Timed = { readonly id: string; readonly validFrom: PartialDate | null; readonly validTo: PartialDate | null };

const turnsOf = ({ id, validFrom, validTo }: Timed): readonly Found[] => [
  ...(validFrom === null ? [] : [{ id, day: firstDay(validFrom), kind: 'begins' as const }]),
  ...(validTo === null ? [] : [{ id, day: dayAfter(lastDay(validTo)), kind: 'ends' as const }]),
];

const timed = ['network', 'organisation', 'membership', 'link'] as const;

/**
 * A date known to the month or year is marked at its beginning. O(records). Of a register that no map holds, what
 * happened to its networks.
 */
export const timeMarksOf = (graph: GraphReader, today: Day): TimeMarks => {
  const records = (isGathered(graph) ? (['network'] as const) : timed).flatMap((noun): readonly Timed[] =>
    graph.all(noun),
  );
  const events = graph
    .all('event')
    .flatMap(({ id, startsOn }): readonly Found[] =>
      startsOn === null ? [] : [{ id, day: firstDay(startsOn), kind: 'event' }],
    );
  const found = [...events, ...records.flatMap(turnsOf)];
  const marks = [...Map.groupBy(found, ({ day, kind }) => `${day} ${kinds.indexOf(kind)}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, alike]) =>
      alike[0] ? [{ day: alike[0].day, kind: alike[0].kind, ids: alike.map(({ id }) => id) }] : [],
    );
  const [first, last] = [marks[0]?.day ?? today, marks.at(-1)?.day ?? today];
  return {
    from: `${(first < today ? first : today).slice(0, 4)}-01-01` as Day,
    to: last > today ? last : today,
    marks,
  };
};

/** The nearest day before or after this one on which something happened; null when there is none. */
export const nextChange = ({ marks }: TimeMarks, day: Day, direction: 'back' | 'on'): Day | null => {
  const found = direction === 'on' ? marks.find((mark) => mark.day > day) : marks.findLast((mark) => mark.day < day);
  return found?.day ?? null;
};
