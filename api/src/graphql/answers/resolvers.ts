import { problem, type Problem } from '@tvl/core/domain/problem.ts';
import { alwaysOpenId, isOpenOn, roundWithCode } from '@tvl/core/plans/answers/answering-round.ts';
import type { AnswersInput } from '@tvl/core/plans/answers/answers-input.ts';
import { rightsOnLinks } from '#execution/rights.ts';
import type { GraphContext } from '../context.ts';
import { demandCommandId, problemObject, refuse, send } from '../mutations.ts';
import { lookUp } from '../record-at.ts';
import { ownAnswersObject } from './own-answers.ts';
import { questionObject, receiptObject } from './receipt.ts';

type SendArgs = {
  readonly commandId: string;
  readonly token: string;
  readonly input: AnswersInput & { readonly round?: string | null };
};
type ResponseArgs = { readonly response: string };
type WithdrawArgs = ResponseArgs & { readonly commandId: string };
type QuestionArgs = { readonly commandId: string; readonly question: string; readonly text: string };

const refused = (context: GraphContext, problems: readonly Problem[]) => {
  if (problems.some(({ code }) => code === 'notAllowed')) refuse(context);
  return { receipt: null, question: null, revision: null, problems: problems.map(problemObject) };
};

const checkLinks = (context: GraphContext, doing: keyof typeof rightsOnLinks): void => {
  if (rightsOnLinks[doing][context.scope] !== 'yes') refuse(context);
};

const noLink = (response: string) => ({
  token: null,
  code: null,
  problems: [problemObject(problem('unknownRecord', ['response'], { id: response.slice(0, 100) }))],
});

export const resolvers = {
  Query: {
    answeringRound: (_: unknown, { code }: { readonly code?: string | null }, context: GraphContext) => {
      const { graph, today } = context;
      const found = typeof code === 'string' ? roundWithCode(graph, code.slice(0, 100)) : null;
      return {
        round: lookUp(context, found?.id ?? alwaysOpenId(graph, today), today),
        known: typeof code !== 'string' || found !== null,
        open: found === null || isOpenOn(found, today),
      };
    },
    ownAnswers: (_: unknown, __: unknown, context: GraphContext) => ownAnswersObject(context),
  },
  Mutation: {
    sendAnswers: async (_: unknown, { commandId, token, input }: SendArgs, context: GraphContext) => {
      demandCommandId(commandId);
      const { round = null, ...answers } = input;
      const sent = await context.answers.send({ commandId, token, round, input: answers });
      if (!sent.ok) return refused(context, sent.problems);
      await context.answers.remember(sent.link.pseudonym);
      return { receipt: receiptObject(context, sent.response, sent.code), revision: sent.revision, problems: [] };
    },
    withdrawAnswers: async (_: unknown, { commandId, response }: WithdrawArgs, context: GraphContext) => {
      const outcome = await send(context, { commandId }, { do: 'withdraw', response });
      return outcome.ok
        ? { receipt: receiptObject(context, response), revision: outcome.revision, problems: [] }
        : refused(context, outcome.problems);
    },
    answerQuestion: async (_: unknown, { commandId, question, text }: QuestionArgs, context: GraphContext) => {
      const outcome = await send(context, { commandId }, { do: 'answerQuestion', question, text });
      if (!outcome.ok) return refused(context, outcome.problems);
      const record = context.graph.get('question', question);
      return { question: record && questionObject(context, record), revision: outcome.revision, problems: [] };
    },
    renewPersonalLink: async (_: unknown, { response }: ResponseArgs, context: GraphContext) => {
      checkLinks(context, 'renewPersonalLink');
      const made = await context.answers.renew(response);
      return made ? { ...made, problems: [] } : noLink(response);
    },
    revokePersonalLink: async (_: unknown, { response }: ResponseArgs, context: GraphContext) => {
      checkLinks(context, 'revokePersonalLink');
      return (await context.answers.revoke(response)) ? { token: null, code: null, problems: [] } : noLink(response);
    },
  },
};
