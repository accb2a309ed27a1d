/** What resolvers hand each other: a record, its noun, and the day that everything below it is about. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import { nounOf } from '@tvl/core/domain/ids.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { AnyRecord, RecordOf } from '@tvl/core/domain/record.ts';
import { isValidOn } from '@tvl/core/analysis/validity.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import type { GraphContext } from './context.ts';
import { dayOf } from './day.ts';
import { sortByName } from './name-order.ts';
import { readableGraph } from './readable-graph.ts';

export type RecordAt<N extends Noun = Noun> = { readonly noun: N; readonly record: RecordOf<N>; readonly day: Day };

export type AsOf = { readonly asOf?: string | null };

/** The register as this request may read it. */
export const viewOf = (context: GraphContext): GraphReader => readableGraph(context.graph, context.scope);

export const recordAt = <N extends Noun>(noun: N, record: RecordOf<N>, day: Day): RecordAt<N> => ({
  noun,
  record,
  day,
});

export const recordsAt = <N extends Noun>(noun: N, records: readonly RecordOf<N>[], day: Day): readonly RecordAt<N>[] =>
  records.map((record) => recordAt(noun, record, day));

/** The record an id leads to; null when there is none, or none for this request. */
export const lookUp = (context: GraphContext, id: string, day: Day): RecordAt | null => {
  const noun = nounOf(id);
  const record = noun ? viewOf(context).get(noun, id) : undefined;
  return noun && record ? { noun, record, day } : null;
};

/** Several at once; those that are not there are left out. */
export const lookUpAll = (context: GraphContext, ids: readonly string[], day: Day): readonly RecordAt[] =>
  ids.flatMap((id) => lookUp(context, id, day) ?? []);

const isListed = (noun: Noun, record: AnyRecord, day: Day): boolean =>
  noun === 'event' || isValidOn(record as unknown as RecordOf<'event'>, day);

/** Sorts by name in Finnish and gives them the day. */
export const byName = <N extends Noun>(
  context: GraphContext,
  noun: N,
  records: readonly RecordOf<N>[],
  day: Day,
): readonly RecordAt<N>[] =>
  recordsAt(
    noun,
    sortByName(
      viewOf(context),
      noun,
      records as unknown as readonly AnyRecord[],
      'fi',
    ) as unknown as readonly RecordOf<N>[],
    day,
  );

/**
 * A resolver for a reverse tie: records of the noun that hold the parent's id in any of the fields, on the day. Events
 * are listed also after they are over.
 */
export const reverse =
  <N extends Noun>(noun: N, ...fields: readonly (string & keyof RecordOf<N>)[]) =>
  (parent: RecordAt, args: AsOf, context: GraphContext): readonly RecordAt<N>[] => {
    const day = dayOf(args.asOf, parent.day);
    const found = fields.flatMap((field) => viewOf(context).holding(noun, field, parent.record.id));
    const once = new Map(found.map((record) => [record.id, record]));
    const valid = [...once.values()].filter((record) => isListed(noun, record as unknown as AnyRecord, day));
    return byName(context, noun, valid, day);
  };
