import { nounOf } from '@tvl/core/domain/ids.ts';
import { problem, type Problem } from '@tvl/core/domain/problem.ts';
import { fieldOf, type AnyRecord } from '@tvl/core/domain/record.ts';
import { rights } from '#execution/rights.ts';
import type { GraphContext } from '../context.ts';
import { problemObject, reasonOf, refuse } from '../mutations.ts';
import { isFreeText } from '../readable-graph.ts';

type Args = { readonly id: string; readonly field: string; readonly reason?: string | null };

/** Whether it is what a respondent wrote in their own words: such a text may name a person, and was nobody else's. */
const isRespondentsWords = ({ graph }: GraphContext, { id, field }: Args): boolean => {
  const noun = nounOf(id);
  const found = noun && fieldOf(noun, field);
  const record = noun && (graph.get(noun, id) as unknown as AnyRecord | undefined);
  return Boolean(found && isFreeText(found) && record?.['recordedAs'] === 'recorderRole.respondent');
};

const mayRedact = (context: GraphContext, args: Args): boolean => {
  const right = rights.get('redact')?.[context.scope];
  return right === 'yes' || (right === 'words' && isRespondentsWords(context, args));
};

const failed = (...problems: readonly Problem[]) => ({ revision: null, problems: problems.map(problemObject) });

export const resolvers = {
  Mutation: {
    redact: async (_: unknown, args: Args, context: GraphContext) => {
      const { id, field, reason } = args;
      if (!mayRedact(context, args)) return refuse(context);
      const noun = nounOf(id);
      if (!noun) return failed(problem('unknownRecord', ['id'], { id: id.slice(0, 100) }));
      if (!fieldOf(noun, field)) return failed(problem('unknownField', ['field'], { field: field.slice(0, 100) }));
      return { revision: await context.redact({ noun, id, field }, reasonOf({ reason })), problems: [] };
    },
  },
};
