import { dimensionsOf } from '@tvl/core/analysis/dimensions.ts';
import { problem } from '@tvl/core/domain/problem.ts';
import { fieldOf, nounNames } from '@tvl/core/domain/record.ts';
import { countObject, countOfValue } from '../count-objects.ts';
import type { GraphContext } from '../context.ts';
import { dayOf } from '../day.ts';
import { mutationsOf } from '../mutations.ts';
import { isPublicNoun, readsAll } from '../readable-graph.ts';
import { reverse, type AsOf, type RecordAt } from '../record-at.ts';

type Parent = RecordAt<'concept'>;

/** Dimensions whose values can be terms of the scheme. */
const dimensionsFor = (scheme: string) =>
  nounNames.flatMap((noun) =>
    [...dimensionsOf(noun).values()].filter(({ id, of }) => {
      const field = fieldOf(noun, id);
      return of === 'concept' && (field?.is === 'term' ? field.scheme === scheme : true);
    }),
  );

const { addConcept } = mutationsOf('concept', ({ code, ...input }) => {
  if (code === undefined || code === null || code === '') return { do: 'add', noun: 'concept', input };
  if (typeof code !== 'string' || !/^[A-Za-z][A-Za-z0-9]{0,59}$/.test(code)) return problem('wrongType', ['code']);
  return { do: 'add', noun: 'concept', id: `${input['scheme'] as string}.${code}`, input };
});

export const resolvers = {
  Concept: {
    names: ({ record }: Parent) => record.labels,
    narrower: reverse('concept', 'broader'),
    usage: ({ record, day: above }: Parent, args: AsOf, context: GraphContext) => {
      const day = dayOf(args.asOf, above);
      return dimensionsFor(record.scheme)
        .filter(({ noun }) => isPublicNoun(noun) || readsAll(context.scope))
        .map(({ noun, id }) => ({ noun, dimension: id, count: countOfValue(context, noun, id, record.id, day) }))
        .filter(({ count }) => count.total + count.sets + count.suggestions > 0)
        .map(({ count, ...rest }) => ({ ...rest, count: countObject(count, 'records', day) }));
    },
  },
  Mutation: { addConcept },
};
