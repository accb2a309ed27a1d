import type { ContentLanguage } from '@tvl/core/domain/localised.ts';
import { dayNumber } from '@tvl/core/domain/day-number.ts';
import type { Problem } from '@tvl/core/domain/problem.ts';
import { todayOf } from '#execution/clock.ts';
import { isLate, stateOf } from '#execution/feedback.ts';
import { rightsOnFeedback } from '#execution/rights.ts';
import type { Feedback } from '#store/vault-port.ts';
import type { GraphContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { problemObject, refuse } from '../mutations.ts';

/** Items of a list at most. */
const mostItems = 100;

type SendArgs = {
  readonly input: {
    readonly about: string;
    readonly text: string;
    readonly page?: string | null;
    readonly language?: ContentLanguage | null;
  };
};
type IdArgs = { readonly id: string };

type Handled =
  | { readonly ok: true; readonly feedback: Feedback | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const payloadOf = (handled: Handled) =>
  handled.ok
    ? { feedback: handled.feedback, problems: [] }
    : { feedback: null, problems: handled.problems.map(problemObject) };

const dayOf = (time: string) => todayOf({ now: () => new Date(time) });

const ageOf = ({ sentAt }: Feedback, { today }: GraphContext): number => dayNumber(today) - dayNumber(dayOf(sentAt));

const check = (context: GraphContext, doing: keyof typeof rightsOnFeedback): void => {
  if (rightsOnFeedback[doing][context.scope] !== 'yes') refuse(context);
};

export const resolvers = {
  Feedback: {
    page: ({ page }: Feedback) => (page === '' ? null : page),
    state: stateOf,
    sentOn: ({ sentAt }: Feedback) => dayOf(sentAt),
    ageInDays: (feedback: Feedback, _: unknown, context: GraphContext) => ageOf(feedback, context),
    late: (feedback: Feedback, _: unknown, context: GraphContext) => isLate(feedback, context.today),
    answeredOn: ({ answeredAt }: Feedback) => (answeredAt === null ? null : dayOf(answeredAt)),
  },
  FeedbackList: {
    open: (all: { readonly items: readonly Feedback[] }) => all.items.filter((one) => stateOf(one) === 'new').length,
    late: (all: { readonly items: readonly Feedback[] }, _: unknown, context: GraphContext) =>
      all.items.filter((one) => isLate(one, context.today)).length,
    items: (all: { readonly items: readonly Feedback[] }, { first }: { readonly first: number }) => {
      if (first < 1 || first > mostItems) throw badUserInput(`first: from 1 to ${mostItems}.`);
      return all.items.slice(0, first);
    },
  },
  Query: {
    feedback: (_: unknown, { code }: { readonly code: string }, context: GraphContext) =>
      context.feedback.withCode(code),
    allFeedback: async (_: unknown, __: unknown, context: GraphContext) => {
      // Whoever may answer may read.
      check(context, 'answerFeedback');
      return { items: await context.feedback.all() };
    },
  },
  Mutation: {
    sendFeedback: async (_: unknown, { input }: SendArgs, context: GraphContext) => {
      check(context, 'sendFeedback');
      const { about, text, page, language } = input;
      const sent = await context.feedback.send({ about, text, page: page ?? '', language: language ?? 'fi' });
      return sent.ok ? { code: sent.code, problems: [] } : { code: null, problems: sent.problems.map(problemObject) };
    },
    answerFeedback: async (_: unknown, { id, answer }: IdArgs & { readonly answer: string }, context: GraphContext) => {
      check(context, 'answerFeedback');
      return payloadOf(await context.feedback.answer(id, answer));
    },
    closeFeedback: async (_: unknown, { id }: IdArgs, context: GraphContext) => {
      check(context, 'closeFeedback');
      return payloadOf(await context.feedback.close(id));
    },
    eraseFeedback: async (_: unknown, { id }: IdArgs, context: GraphContext) => {
      check(context, 'eraseFeedback');
      await context.feedback.erase(id);
      return { feedback: null, problems: [] };
    },
  },
};
