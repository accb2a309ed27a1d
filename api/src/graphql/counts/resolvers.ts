import type { Noun } from '@tvl/core/domain/ids.ts';
import { asksOf } from '@tvl/core/analysis/asks.ts';
import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import { filterOf, searchOf } from '../connection.ts';
import { countsObject } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { badUserInput } from '../errors.ts';
import { demandReadable } from '../noun-resolvers.ts';
import type { AsOf } from '../record-at.ts';

type Args = AsOf & {
  readonly noun: Noun;
  readonly by: string;
  readonly filter?: readonly { readonly dimension: string; readonly values: readonly string[] }[] | null;
  readonly search?: string | null;
  readonly rows?: readonly string[] | null;
};

const demandDimensions = (noun: Noun, by: string, filtered: readonly string[]): void => {
  const known = dimensionsOf(noun);
  const strange =
    [by].find((one) => !known.has(one)) ?? filtered.find((one) => !known.has(one) && !asksOf(noun).has(one));
  if (strange !== undefined)
    throw badUserInput(`${strange.slice(0, 60)}: ${noun} has the dimensions ${[...known.keys()].join(', ')}.`);
};

export const resolvers = {
  Query: {
    counts: (_: unknown, { noun, by, filter, search, asOf, rows }: Args, context: GraphContext) => {
      demandReadable(context, noun);
      const given = filter ?? [];
      demandDimensions(
        noun,
        by,
        given.map(({ dimension }) => dimension),
      );
      const wanted = filterOf(Object.fromEntries(given.map(({ dimension, values }) => [dimension, values])));
      const selection = { filter: wanted, search: searchOf(search), day: dayOf(asOf, context.today) };
      return countsObject(context, noun, selection, by, rows ?? []);
    },
  },
};
