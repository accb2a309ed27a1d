/** Counts as the schema gives them: each with the rule it follows. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { countBy, type Count, type Counts } from '@tvl/core/analysis/counts.ts';
import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import type { Selection } from '@tvl/core/analysis/select.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import type { GraphContext } from './context.ts';
import { badUserInput } from './errors.ts';
import { lookUp, viewOf } from './record-at.ts';

/** What was counted, as the enumeration `CountRuleCode` of the schema says it. */
export type CountRule = 'records' | 'groups' | 'members' | 'attendance' | 'connected';

export const ruleObject = (code: CountRule, day: Day) => ({ code, day });

export const countObject = (count: Count, code: CountRule, day: Day) => ({ ...count, rule: ruleObject(code, day) });

const rowLimit = 1000;

/** A selection by one of its dimensions. */
export const countsObject = (
  context: GraphContext,
  noun: Noun,
  selection: Selection,
  dimension: string,
  rows: readonly string[],
) => {
  if (rows.length > rowLimit) throw badUserInput(`rows: at most ${rowLimit}.`);
  const counts = countBy(viewOf(context), noun, selection, dimension, rows);
  if (!counts) throw badUserInput(`by: ${noun} has the dimensions ${[...dimensionsOf(noun).keys()].join(', ')}.`);
  return {
    ...countObject(counts, 'groups', selection.day),
    sumOfGroups: counts.sumOfGroups,
    groups: counts.groups.map((group) => {
      const record = lookUp(context, group.value, selection.day);
      const named = record?.record as unknown as AnyRecord | undefined;
      return { ...group, record, label: named?.['names'] ?? named?.['labels'] ?? null };
    }),
  };
};

type Kept = { readonly revision: number; readonly counts: Map<string, ReadonlyMap<string, Count>> };
const kept = new WeakMap<GraphReader, Kept>();

const keptLimit = 300;

const nothing: Count = { total: 0, unreviewed: 0, sets: 0, suggestions: 0 };

const countedOnce = (view: GraphReader, noun: Noun, dimension: string, day: Day): ReadonlyMap<string, Count> => {
  const counts: Counts | null = countBy(view, noun, { filter: {}, search: '', day }, dimension);
  return new Map(
    counts?.groups.map(({ value, total, unreviewed, sets, suggestions }) => [
      value,
      { total, unreviewed, sets, suggestions },
    ]),
  );
};

/**
 * How many records of the noun have the value in the dimension: what the list filtered by it counts. All values of a
 * dimension are counted at once and kept for the revision, because pages ask for many of them.
 */
export const countOfValue = (context: GraphContext, noun: Noun, dimension: string, value: string, day: Day): Count => {
  const view = viewOf(context);
  let here = kept.get(view);
  if (here?.revision !== context.revision) kept.set(view, (here = { revision: context.revision, counts: new Map() }));
  const key = `${noun} ${dimension} ${day}`;
  let counts = here.counts.get(key);
  // Days are the visitor's to choose: what they fill must end somewhere.
  if (!counts && here.counts.size >= keptLimit) here.counts.clear();
  if (!counts) here.counts.set(key, (counts = countedOnce(view, noun, dimension, day)));
  return counts.get(value) ?? nothing;
};
