import type { GraphContext } from '../context.ts';
import { readsAll } from '../readable-graph.ts';
import { reverse, type AsOf, type RecordAt } from '../record-at.ts';

const assessmentsOf = reverse('assessment', 'response');

export const resolvers = {
  Response: {
    statements: reverse('statement', 'response'),
    // Null says "not for you"; an empty list would say that there are none.
    assessments: (parent: RecordAt<'response'>, args: AsOf, context: GraphContext) =>
      readsAll(context.scope) ? assessmentsOf(parent, args, context) : null,
  },
};
