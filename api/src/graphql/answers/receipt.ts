/** Receipts as the schema gives them. */
import type { AnyRecord, RecordOf } from '@tvl/core/domain/record.ts';
import { standingOf, type Figure, type Match } from '@tvl/core/analysis/standing.ts';
import { listPath } from '@tvl/core/view/addresses.ts';
import type { GraphContext } from '../context.ts';
import { lookUp, lookUpAll, recordAt, viewOf } from '../record-at.ts';

const countOf = ({ noun, filter, count }: Figure) => ({
  count: count.total,
  unreviewed: count.unreviewed,
  path: listPath(noun, filter),
});

const matchOf = (context: GraphContext) => (match: Match) => ({
  ...countOf(match),
  term: lookUp(context, match.term, context.today),
});

const organisationObject = (context: GraphContext, id: string) => {
  const organisation = lookUp(context, id, context.today);
  if (!organisation) return [];
  const { networks, sharing, closest, sameChallenges, helpers } = standingOf(viewOf(context), id, context.today);
  return [
    {
      organisation,
      networks: countOf(networks),
      sharing: countOf(sharing),
      closest: closest && { atLeast: closest.atLeast, ...countOf(closest) },
      sameChallenges: sameChallenges.map(matchOf(context)),
      helpers: helpers.map(matchOf(context)),
    },
  ];
};

/** The receipt of a response; null when there is none. Nothing is counted before it is asked for. */
export const receiptObject = (context: GraphContext, response: string, code: string | null = null) => {
  const record = viewOf(context).get('response', response);
  if (!record) return null;
  const open = context.graph
    .holding('proposal', 'response', response)
    .filter(({ state, field }) => state === 'proposalState.open' && field !== 'notSameAs');
  return {
    response: recordAt('response', record, context.today),
    code,
    organisations: () => record.organisations.flatMap((id) => organisationObject(context, id)),
    networks: () => lookUpAll(context, record.networks, context.today),
    proposals: open.length,
  };
};

export const questionObject = (context: GraphContext, question: RecordOf<'question'>) => ({
  ...(question as unknown as AnyRecord),
  about: lookUp(context, question.about, context.today) ?? lookUp(context, question.response, context.today),
  askedOn: question.recordedOn,
});
