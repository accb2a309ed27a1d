import type { Day } from '#domain/partial-date.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord, RecordOf } from '#domain/record.ts';
import type { GraphReader } from '#graph/graph.ts';
import { asksOf } from './asks.ts';
import { dimensionsOf, notKnown } from './dimensions.ts';
import { matchOf } from './match.ts';
import { fold } from './search.ts';
import { isValidOn } from './validity.ts';

/** Values within a dimension are alternatives; dimensions narrow each other. `notKnown` asks for records without one. */
export type Filter = { readonly [dimension: string]: readonly string[] };

export type Selection = {
  readonly filter: Filter;
  /** Words to find; empty for none. */
  readonly search: string;
  /** Valid time: records that held on this day. */
  readonly day: Day;
};

/** Events stay in lists after they are over; everything else is listed while it holds. */
const isListed = (noun: Noun, record: AnyRecord, day: Day): boolean =>
  noun === 'event' || isValidOn(record as unknown as RecordOf<'organisation'>, day);

/** Whether a record answers the filter on the day. What is neither dimension nor ask answers nothing. */
export const fits = (graph: GraphReader, noun: Noun, record: AnyRecord, filter: Filter, day: Day): boolean =>
  Object.entries(filter).every(([id, wanted]) => {
    if (wanted.length === 0) return true;
    const ask = asksOf(noun).get(id);
    if (ask) return ask(graph, record, wanted, day);
    const values = dimensionsOf(noun).get(id)?.values(graph, record, day);
    return (
      values !== undefined &&
      (values.length === 0 ? wanted.includes(notKnown) : values.some((value) => wanted.includes(value)))
    );
  });

/** Whether the selection lists the record: `select` asked of one. */
export const isSelected = (
  graph: GraphReader,
  noun: Noun,
  record: AnyRecord,
  { filter, search, day }: Selection,
): boolean =>
  isListed(noun, record, day) &&
  fits(graph, noun, record, filter, day) &&
  (search.trim() === '' || matchOf(noun, record, search) > 0);

/** Whether it leaves anything out but what does not hold on the day. */
export const isNarrowing = ({ filter, search }: Selection): boolean =>
  search.trim() !== '' || Object.values(filter).some((values) => values.length > 0);

/** The records a selection lists, in register order; with words to find, best answers first. */
export const select = <N extends Noun>(
  graph: GraphReader,
  noun: N,
  { filter, search, day }: Selection,
): readonly RecordOf<N>[] => {
  const records = graph.all(noun) as unknown as readonly AnyRecord[];
  const fitting = records.filter((record) => isListed(noun, record, day) && fits(graph, noun, record, filter, day));
  if (fold(search) === '') return (search.trim() === '' ? fitting : []) as unknown as readonly RecordOf<N>[];
  return fitting
    .map((record) => ({ record, match: matchOf(noun, record, search) }))
    .filter(({ match }) => match > 0)
    .toSorted((a, b) => b.match - a.match)
    .map(({ record }) => record) as unknown as readonly RecordOf<N>[];
};
