import { nounOf } from '@tvl/core/domain/ids.ts';
import { problem, type Problem } from '@tvl/core/domain/problem.ts';
import { fieldOf } from '@tvl/core/domain/record.ts';
import { rights } from '#execution/rights.ts';
import type { GraphContext } from '../context.ts';
import { problemObject, reasonOf, refuse } from '../mutations.ts';

type Args = { readonly id: string; readonly field: string; readonly reason?: string | null };

const failed = (...problems: readonly Problem[]) => ({ revision: null, problems: problems.map(problemObject) });

export const resolvers = {
  Mutation: {
    redact: async (_: unknown, { id, field, reason }: Args, context: GraphContext) => {
      if (rights.get('redact')?.[context.scope] !== 'yes') return refuse(context);
      const noun = nounOf(id);
      if (!noun) return failed(problem('unknownRecord', ['id'], { id: id.slice(0, 100) }));
      if (!fieldOf(noun, field)) return failed(problem('unknownField', ['field'], { field: field.slice(0, 100) }));
      return { revision: await context.redact({ noun, id, field }, reasonOf({ reason })), problems: [] };
    },
  },
};
