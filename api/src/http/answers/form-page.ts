/** The form of four steps without scripts: each step is sent, taken in and followed by the next. */
import type { GraphQLSchema } from 'graphql';
import { problemText } from '@tvl/core/texts/problem-text.ts';
import type { GraphContext } from '#graphql/context.ts';
import { askContract, problemFields, receiptFields, type Problem, type Receipt } from './ask-contract.ts';
import { checkHtml } from './check-step.ts';
import type { FormContext, Taken } from './form-context.ts';
import { form, heading, hidden, paragraph, trouble } from './form-html.ts';
import { readState, writeState, type FormState } from './form-state.ts';
import { networksHtml, takeNetworks } from './networks-step.ts';
import { questionsHtml, takeQuestions } from './questions-step.ts';
import { linkHtml, linkTo, receiptHtml } from './receipt-html.ts';
import { takeWho, whoHtml } from './who-step.ts';

const steps = ['kuka', 'verkostot', 'kysymykset', 'tarkista'] as const;
export type Step = (typeof steps)[number];

const stepIn = (body: URLSearchParams): Step => steps.find((step) => step === body.get('askel')) ?? 'kuka';

const takers: Readonly<Record<Step, (context: FormContext, state: FormState, body: URLSearchParams) => Taken>> = {
  kuka: takeWho,
  verkostot: takeNetworks,
  kysymykset: takeQuestions,
  tarkista: (_, state) => ({ state, trouble: [], doubt: null }),
};

const writers: Readonly<Record<Step, (context: FormContext, taken: Taken, body: URLSearchParams | null) => string>> = {
  kuka: whoHtml,
  verkostot: networksHtml,
  kysymykset: questionsHtml,
  tarkista: checkHtml,
};

/** Somebody in no network has no questions to answer. */
const beside = (step: Step, by: 1 | -1, { answers }: FormState): Step => {
  const next = steps[steps.indexOf(step) + by] ?? step;
  return next === 'kysymykset' && answers.networks.length === 0 ? beside(next, by, { answers } as FormState) : next;
};

export const stepHtml = (
  context: FormContext,
  step: Step,
  taken: Taken,
  body: URLSearchParams | null = null,
): string => {
  const { say } = context.speaker;
  const n = steps.indexOf(step) + 1;
  const place = say('register.step.spoken', { n, all: steps.length });
  return (
    (n === 1 ? paragraph(say('register.intro')) : '') +
    paragraph(place) +
    trouble(taken.trouble) +
    form(
      '/kerro',
      context.speaker,
      hidden('tila', writeState(taken.state)) + hidden('askel', step) + writers[step](context, taken, body),
    )
  );
};

const mutation = `mutation ($commandId: ID!, $token: String!, $input: AnswersInput!) {
  sent: sendAnswers(commandId: $commandId, token: $token, input: $input) { receipt { ${receiptFields} } ${problemFields} }
}`;

type Sent = { readonly sent: { readonly receipt: Receipt | null; readonly problems: readonly Problem[] } };

/** Where a problem is mended. */
const stepOf = ([part = '']: readonly string[]): Step =>
  part === 'networks' ? 'verkostot' : part === 'organisations' || part === 'respondentRole' ? 'kuka' : 'tarkista';

export type FormParts = { readonly schema: GraphQLSchema; readonly publicUrl: string };

const sentHtml = async (parts: FormParts, request: GraphContext, context: FormContext, state: FormState) => {
  const { speaker } = context;
  const { say } = speaker;
  const { token, commandId, answers: input } = state;
  const { sent } = await askContract<Sent>(parts.schema, request, mutation, { commandId, token, input });
  if (!sent.receipt) {
    const texts = sent.problems.map(({ code, path, params }) =>
      problemText(speaker, { code, path, params: Object.fromEntries(params.map(({ name, value }) => [name, value])) }),
    );
    const told = { state, doubt: null, trouble: [say('register.send.problems'), ...new Set(texts)] };
    return stepHtml(context, stepOf(sent.problems[0]?.path ?? []), told);
  }
  return (
    heading(say('register.rec.ok')) +
    receiptHtml(speaker, sent.receipt) +
    linkHtml(speaker, parts.publicUrl, token, sent.receipt.code) +
    `<p>${linkTo(speaker, '/oma', say('register.rec.own'))}</p>`
  );
};

/** What the form answers to what was sent. */
export const formAnswer = async (
  parts: FormParts,
  request: GraphContext,
  context: FormContext,
  body: URLSearchParams,
  fresh: () => FormState,
): Promise<string> => {
  const given = readState(parts.schema, body.get('tila') ?? '');
  if (!given) return stepHtml(context, 'kuka', { state: fresh(), trouble: [], doubt: null });
  const step = stepIn(body);
  const taken = takers[step](context, given, body);
  const doing = body.get('teko');
  if (doing === 'laheta') return sentHtml(parts, request, context, taken.state);
  const stays = taken.trouble.length > 0 || taken.doubt !== null;
  if (doing === 'takaisin')
    return stepHtml(context, beside(step, -1, taken.state), { ...taken, trouble: [], doubt: null });
  const next = doing === 'jatka' && !stays ? beside(step, 1, taken.state) : step;
  return stepHtml(context, next, taken, body);
};
