/** What the session of a personal link may see of its own answers: also what is not public. */
import type { RecordOf } from '@tvl/core/domain/record.ts';
import { filledAnswers, type FilledTerms } from '@tvl/core/analysis/filled-answers.ts';
import type { GraphContext } from '../context.ts';
import { lookUp, lookUpAll } from '../record-at.ts';
import { questionObject, receiptObject } from './receipt.ts';

const latestFirst = (a: RecordOf<'response'>, b: RecordOf<'response'>): number =>
  (b.sentOn ?? b.recordedOn).localeCompare(a.sentOn ?? a.recordedOn);

const filledObject = (context: GraphContext, response: RecordOf<'response'>) => {
  const one = (id: string | null) => (id === null ? null : lookUp(context, id, context.today));
  const many = (ids: readonly string[]) => lookUpAll(context, ids, context.today);
  const terms = ({ terms: chosen, text }: FilledTerms) => ({ terms: many(chosen), text });
  const { networks } = filledAnswers(context.graph, response);
  return {
    response: one(response.id),
    round: one(response.round),
    organisations: many(response.organisations),
    respondentRole: one(response.role),
    ownList: one(response.ownList),
    networks: networks.map(({ network, ties, challenges, resources, purposefulness, ...rest }) => ({
      ...rest,
      network: one(network),
      challenges: terms(challenges),
      resources: terms(resources),
      purposefulness: one(purposefulness),
      ties: ties.map(({ relation, roles, onBehalfOf, ...tie }) => ({
        ...tie,
        relation: one(relation),
        roles: many(roles),
        onBehalfOf: many(onBehalfOf),
      })),
    })),
  };
};

export const ownAnswersObject = (context: GraphContext) => {
  const { responses: ids = [] } = context.limits;
  if (context.scope !== 'respondent') return null;
  const responses = ids.flatMap((id) => context.graph.get('response', id) ?? []).toSorted(latestFirst);
  const latest = responses.find(({ state }) => state !== 'responseState.withdrawn');
  return {
    receipts: () => responses.flatMap(({ id }) => receiptObject(context, id) ?? []),
    questions: () =>
      responses
        .flatMap(({ id }) => context.graph.holding('question', 'response', id))
        .toSorted((a, b) => b.recordedOn.localeCompare(a.recordedOn))
        .map((question) => questionObject(context, question)),
    proposals: () =>
      responses
        .flatMap(({ id }) => context.graph.holding('proposal', 'response', id))
        .map(({ about, field, value, state, answer }) => ({
          about: lookUp(context, about, context.today),
          field,
          value,
          state: lookUp(context, state, context.today),
          answer,
        })),
    latest: latest ? filledObject(context, latest) : null,
  };
};
