import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { groupsOf, type Suspicion } from '@tvl/core/analysis/names/duplicates.ts';
import { judgementAsWritten } from '@tvl/core/analysis/names/as-written.ts';
import type { DuplicateNoun } from '@tvl/core/analysis/names/register-names.ts';
import { match, matchOf } from '@tvl/core/analysis/match.ts';
import { select } from '@tvl/core/analysis/select.ts';
import { isValidOn } from '@tvl/core/analysis/validity.ts';
import { firstOf, pageLimit, searchOf } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { lookUp, viewOf, type AsOf } from '../record-at.ts';
import { judgementObject } from '../judgement-object.ts';
import { cursorOf, placeAfter, sortSuspicions } from './suspicion-order.ts';

const mostSimilar = 20;
const mostGroups = 100;
/** Answers of the search among which likely ones are sought. */
const mostSearched = 12;

type SimilarArgs = {
  readonly text: string;
  readonly noun: DuplicateNoun;
  readonly scheme?: string | null;
  readonly first: number;
};

type SuspectedArgs = AsOf & {
  readonly noun: DuplicateNoun;
  readonly first: number;
  readonly after?: string | null;
};

/** Ids of what a search for the words would list first, but for names that only hold them inside. */
const searched = (context: GraphContext, { noun, text, scheme }: SimilarArgs): readonly string[] =>
  (select(viewOf(context), noun, { filter: {}, search: text, day: context.today }) as unknown as readonly AnyRecord[])
    .filter((record) => matchOf(noun, record, text) !== match.inside)
    .filter((record) => noun !== 'concept' || record['scheme'] === scheme)
    .slice(0, mostSearched)
    .map(({ id }) => id);

const holds = (context: GraphContext, day: Day, id: string): boolean => {
  const found = lookUp(context, id, day);
  return found !== null && isValidOn(found.record, day);
};

export const resolvers = {
  Query: {
    similarNames: (_: unknown, args: SimilarArgs, context: GraphContext) => {
      const text = searchOf(args.text);
      const first = firstOf(args.first, mostSimilar);
      if (text.trim() === '') return [];
      return context
        .names()
        .similar(args.noun, text, searched(context, args), args.scheme ?? null)
        .flatMap(({ id, name, judgement }) => {
          const record = lookUp(context, id, context.today);
          return record && isValidOn(record.record, context.today)
            ? [{ record, name, judgement: judgementObject(judgementAsWritten(judgement, text, name)) }]
            : [];
        })
        .slice(0, first);
    },
    suspectedDuplicates: (_: unknown, args: SuspectedArgs, context: GraphContext) => {
      const day = dayOf(args.asOf, context.today);
      const sorted = sortSuspicions(context.names().suspicions(args.noun, (id) => holds(context, day, id)));
      const start = args.after ? placeAfter(sorted, args.after) : 0;
      const page = sorted.slice(start, start + firstOf(args.first, pageLimit));
      const node = ({ a, b, judgement }: Suspicion) => ({
        first: lookUp(context, a, day),
        second: lookUp(context, b, day),
        judgement: judgementObject(judgement),
      });
      const cursor = (one: Suspicion | undefined) => (one ? cursorOf(one) : null);
      return {
        total: sorted.length,
        nodes: () => page.map(node),
        edges: () => page.map((one) => ({ cursor: cursorOf(one), node: node(one) })),
        pageInfo: () => ({
          hasNextPage: start + page.length < sorted.length,
          hasPreviousPage: start > 0,
          startCursor: cursor(page[0]),
          endCursor: cursor(page.at(-1)),
        }),
        groups: ({ first }: { readonly first: number }) =>
          groupsOf(sorted)
            .slice(0, firstOf(first, mostGroups))
            .map((ids) => ({ records: ids.map((id) => lookUp(context, id, day)) })),
      };
    },
  },
};
