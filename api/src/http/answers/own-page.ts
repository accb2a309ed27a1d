/** Own answers without scripts: opened with the code, read, corrected, withdrawn. The code is the key on every page. */
import type { GraphQLSchema } from 'graphql';
import { filledAnswers, type FilledAnswers } from '@tvl/core/analysis/filled-answers.ts';
import type { PartialDate } from '@tvl/core/domain/partial-date.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import type { Speaker } from '@tvl/core/texts/speaker.ts';
import type { GraphContext } from '#graphql/context.ts';
import { newToken } from '#execution/sign-in.ts';
import { html } from '../html.ts';
import { askContract, receiptFields, type Receipt } from './ask-contract.ts';
import { button, form, heading, hidden, paragraph, textArea, textField, trouble } from './form-html.ts';
import { newState, type FormAnswers, type FormState } from './form-state.ts';
import { receiptHtml } from './receipt-html.ts';

type Question = {
  readonly id: string;
  readonly text: string;
  readonly answer: string | null;
  readonly answeredOn: PartialDate | null;
};
type Own = {
  readonly ownAnswers: {
    readonly receipts: readonly Receipt[];
    readonly questions: readonly Question[];
    readonly latest: { readonly response: { readonly id: string } } | null;
  } | null;
};

const ownQuery = `{ ownAnswers {
  receipts { ${receiptFields} } questions { id text answer answeredOn } latest { response { id } }
} }`;

export const codeFormHtml = (speaker: Speaker, problems: readonly string[] = []): string => {
  const { say } = speaker;
  const help = say('register.own.codeHelp', { example: 'K7QM-3TXA-9P' });
  return (
    trouble(problems) +
    paragraph(say('register.own.intro')) +
    form(
      '/oma',
      speaker,
      textField({ name: 'koodi', label: say('register.own.code'), help }) +
        button('teko', 'avaa', say('register.own.open'), true),
    )
  );
};

const questionHtml = (speaker: Speaker, code: string, { id, text, answer, answeredOn }: Question): string => {
  const { say, date } = speaker;
  const done =
    answer !== null && answeredOn !== null ? paragraph(say('register.own.answered', { date: date(answeredOn) })) : '';
  return (
    `<p class="first-words">${html(text)}</p>${done}` +
    form(
      '/oma',
      speaker,
      hidden('koodi', code) +
        hidden('kysymys', id) +
        textArea({
          name: `vastaus-${id}`,
          label: say('register.own.answer'),
          help: say('register.pv.hint'),
          value: answer ?? '',
        }) +
        button('teko', 'vastaa', say('register.own.answerSend')),
    )
  );
};

const withdrawHtml = (speaker: Speaker, code: string, response: string, isAsked: boolean): string => {
  const { say } = speaker;
  const key = hidden('koodi', code) + hidden('vastaus', response);
  if (!isAsked) return form('/oma', speaker, key + button('teko', 'poista', say('register.own.withdraw')));
  return (
    heading(say('register.own.withdrawAsk')) +
    paragraph(say('register.own.withdrawText')) +
    form(
      '/oma',
      speaker,
      key +
        button('teko', 'poista-varmasti', say('register.own.withdraw'), true) +
        button('teko', 'avaa', say('common.action.cancel')),
    )
  );
};

/** The page of what the link has answered. */
export const ownHtml = async (
  schema: GraphQLSchema,
  request: GraphContext,
  speaker: Speaker,
  code: string,
  { asksToWithdraw = false, news = '' } = {},
): Promise<string> => {
  const { say, date } = speaker;
  const { ownAnswers } = await askContract<Own>(schema, request, ownQuery);
  const { receipts = [], questions = [], latest = null } = ownAnswers ?? {};
  const standing = receipts.filter(({ response }) => response.state.id !== 'responseState.withdrawn');
  const answers = standing.map(({ response, ...receipt }) => {
    const said =
      response.sentOn === null ? '' : heading(say('register.own.said', { date: date(response.sentOn as PartialDate) }));
    const going = withdrawHtml(speaker, code, response.id, asksToWithdraw && response.id === latest?.response.id);
    return said + receiptHtml(speaker, { response, ...receipt }) + going;
  });
  const edit = latest
    ? form('/oma', speaker, hidden('koodi', code) + button('teko', 'korjaa', say('register.own.edit'), true))
    : '';
  return (
    (news === '' ? '' : `<p role="status">${html(news)}</p>`) +
    (questions.length === 0 ? '' : heading(say('register.own.questions'))) +
    questions.map((one) => questionHtml(speaker, code, one)).join('') +
    (answers.length === 0 ? paragraph(say('register.own.nothing')) : answers.join('')) +
    edit
  );
};

/** Answers the question, or withdraws the response; what may not be done throws. */
export const doOwn = async (
  schema: GraphQLSchema,
  request: GraphContext,
  body: URLSearchParams,
): Promise<'answered' | 'withdrawn' | null> => {
  const commandId = newToken();
  const question = body.get('kysymys') ?? '';
  if (body.get('teko') === 'vastaa') {
    const text = body.get(`vastaus-${question}`) ?? '';
    const mutation =
      'mutation ($commandId: ID!, $question: ID!, $text: String!) { answerQuestion(commandId: $commandId, question: $question, text: $text) { revision } }';
    await askContract(schema, request, mutation, { commandId, question, text });
    return 'answered';
  }
  if (body.get('teko') !== 'poista-varmasti') return null;
  const mutation =
    'mutation ($commandId: ID!, $response: ID!) { withdrawAnswers(commandId: $commandId, response: $response) { revision } }';
  await askContract(schema, request, mutation, { commandId, response: body.get('vastaus') ?? '' });
  return 'withdrawn';
};

const answersOf = ({ response, networks }: FilledAnswers): FormAnswers => ({
  round: response.round,
  channel: 'responseChannel.link',
  organisations: response.organisations.map((id) => ({ id })),
  respondentRole: response.role,
  ownList: response.ownList,
  networks: networks.map(({ network, ties, challenges, resources, aim, purposefulness }) => ({
    id: network,
    ties: ties.map(({ organisation, relation, roles, validFrom, onBehalfOf, endedOn }) => ({
      organisation,
      relation,
      roles,
      validFrom,
      onBehalfOf,
      endedOn,
    })),
    challenges,
    resources,
    aim,
    purposefulness,
  })),
});

/** The form filled with what was said last; null when there is nothing. */
export const filledState = (graph: Graph, responses: readonly string[], code: string): FormState | null => {
  const all = responses.flatMap((id) => graph.get('response', id) ?? []);
  const [latest] = all
    .filter(({ state }) => state !== 'responseState.withdrawn')
    .toSorted((a, b) => (b.sentOn ?? b.recordedOn).localeCompare(a.sentOn ?? a.recordedOn));
  return latest ? newState(null, answersOf(filledAnswers(graph, latest)), code) : null;
};
