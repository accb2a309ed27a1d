/** Lists of every noun: what is chosen, how it is sorted, one page of it, and what the whole counts. */
import type { Noun } from '@tvl/core/domain/ids.ts';
import type { ContentLanguage } from '@tvl/core/domain/localised.ts';
import type { AnyRecord, RecordOf } from '@tvl/core/domain/record.ts';
import { countRecords } from '@tvl/core/analysis/counts.ts';
import { select, type Filter } from '@tvl/core/analysis/select.ts';
import type { GraphContext } from './context.ts';
import { countObject, countsObject } from './count-objects.ts';
import { dayOf } from './day.ts';
import { badUserInput } from './errors.ts';
import { cursorOf, placeAfter, sortRecords, type Ordering, type Sort } from './list-order.ts';
import { hasName } from './name-order.ts';
import { recordAt, viewOf, type AsOf } from './record-at.ts';

/** Records in a page at most. */
export const pageLimit = 500;
/** Values of a dimension, and characters of a search, taken at most. */
const valueLimit = 500;
const searchLimit = 200;

export type FilterInput = { readonly [dimension: string]: readonly string[] | null | undefined };

export type ListArgs = AsOf & {
  readonly filter?: FilterInput | null;
  readonly search?: string | null;
  readonly sort?: Sort | null;
  readonly language: ContentLanguage;
  readonly first: number;
  readonly after?: string | null;
};

/** A filter of the schema as one of the analysis: dimensions not given are left out. */
export const filterOf = (input: FilterInput | null | undefined): Filter => {
  const given = Object.entries(input ?? {}).flatMap(([dimension, values]) =>
    values === null || values === undefined ? [] : [[dimension, values] as const],
  );
  const long = given.find(([, values]) => values.length > valueLimit);
  if (long) throw badUserInput(`filter.${long[0]}: at most ${valueLimit} values.`);
  return Object.fromEntries(given);
};

export const searchOf = (search: string | null | undefined): string => {
  if (search && search.length > searchLimit) throw badUserInput(`search: at most ${searchLimit} characters.`);
  return search ?? '';
};

/** Refuses a number of rows that is out of bounds. */
export const firstOf = (first: number, limit: number): number => {
  if (first < 0 || first > limit) throw badUserInput(`first: from 0 to ${limit}.`);
  return first;
};

const orderingOf = (context: GraphContext, noun: Noun, args: ListArgs, search: string): Ordering => {
  const usual = hasName(noun) ? 'name' : 'recorded';
  const wanted = args.sort ?? (search === '' ? usual : 'match');
  const sort = wanted === 'match' && search === '' ? usual : wanted;
  return { graph: viewOf(context), noun, sort, language: args.language, search };
};

const pageOf = (ordering: Ordering, records: readonly AnyRecord[], args: ListArgs) => {
  const sorted = sortRecords(ordering, records);
  const start = args.after ? placeAfter(ordering, sorted, args.after) : 0;
  const page = sorted.slice(start, start + firstOf(args.first, pageLimit));
  return { page, hasPreviousPage: start > 0, hasNextPage: start + page.length < sorted.length };
};

/** A list as the schema's connections give it. Nothing is sorted or counted unless it is asked for. */
export const connectionOf = (context: GraphContext, noun: Noun, args: ListArgs) => {
  const view = viewOf(context);
  const selection = {
    filter: filterOf(args.filter),
    search: searchOf(args.search),
    day: dayOf(args.asOf, context.today),
  };
  const records = select(view, noun, selection) as unknown as readonly AnyRecord[];
  const ordering = orderingOf(context, noun, args, selection.search);
  let made: ReturnType<typeof pageOf> | null = null;
  const page = (): ReturnType<typeof pageOf> => (made ??= pageOf(ordering, records, args));
  const node = (record: AnyRecord) => recordAt(noun, record as unknown as RecordOf<Noun>, selection.day);
  const cursor = (record: AnyRecord | undefined) => (record ? cursorOf(ordering, record) : null);
  return {
    nodes: () => page().page.map(node),
    edges: () => page().page.map((record) => ({ cursor: cursor(record), node: node(record) })),
    pageInfo: () => ({
      hasNextPage: page().hasNextPage,
      hasPreviousPage: page().hasPreviousPage,
      startCursor: cursor(page().page[0]),
      endCursor: cursor(page().page.at(-1)),
    }),
    count: () => countObject(countRecords(noun, records), 'records', selection.day),
    groups: ({ by, rows }: { readonly by: string; readonly rows?: readonly string[] | null }) =>
      countsObject(context, noun, selection, by, rows ?? []),
  };
};
