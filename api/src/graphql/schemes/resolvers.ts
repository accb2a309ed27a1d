import type { ContentLanguage } from '@tvl/core/domain/localised.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { RecordOf } from '@tvl/core/domain/record.ts';
import { closedSchemes, isScheme, openSchemes } from '@tvl/core/domain/schemes.ts';
import { isValidOn } from '@tvl/core/analysis/validity.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { badUserInput } from '../errors.ts';
import { sortRecords } from '../list-order.ts';
import { recordsAt, viewOf, type AsOf } from '../record-at.ts';

type Language = { readonly language: ContentLanguage };

const termsOf = (context: GraphContext, scheme: string, language: ContentLanguage, day: Day) => {
  const graph = viewOf(context);
  const terms = graph.all('concept').filter((one) => one.scheme === scheme && isValidOn(one, day));
  const ordering = { graph, noun: 'concept', sort: 'order', language, search: '' } as const;
  const sorted = sortRecords(ordering, terms);
  return recordsAt('concept', sorted as unknown as readonly RecordOf<'concept'>[], day);
};

const schemeObject = (context: GraphContext, id: string, closed: boolean) => ({
  id,
  closed,
  terms: ({ language }: Language) => termsOf(context, id, language, context.today),
});

export const resolvers = {
  Query: {
    schemes: (_: unknown, __: unknown, context: GraphContext) => [
      ...openSchemes.map((id) => schemeObject(context, id, false)),
      ...Object.keys(closedSchemes).map((id) => schemeObject(context, id, true)),
    ],
    terms: (_: unknown, args: Language & AsOf & { readonly scheme: string }, context: GraphContext) => {
      if (!isScheme(args.scheme))
        throw badUserInput(`scheme: one of ${[...openSchemes, ...Object.keys(closedSchemes)].join(', ')}.`);
      return termsOf(context, args.scheme, args.language, dayOf(args.asOf, context.today));
    },
  },
};
