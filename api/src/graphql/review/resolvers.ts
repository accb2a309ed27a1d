import type { Noun } from '@tvl/core/domain/ids.ts';
import type { RecordOf } from '@tvl/core/domain/record.ts';
import { isUnreviewed } from '@tvl/core/analysis/validity.ts';
import type { ReviewCommand } from '@tvl/core/plans/command.ts';
import { firstOf } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { forbidden } from '../errors.ts';
import { problemObject, send } from '../mutations.ts';
import { readsAll } from '../readable-graph.ts';
import { lookUp, recordsAt, viewOf } from '../record-at.ts';

/** Rows of a part of the queue at most. */
const mostRows = 100;

type First = { readonly first: number };

const oldestFirst = <N extends Noun>(records: readonly RecordOf<N>[]): readonly RecordOf<N>[] =>
  records.toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn));

const rowsOf = <N extends Noun>(context: GraphContext, noun: N, all: readonly RecordOf<N>[], { first }: First) => ({
  total: all.length,
  rows: () => recordsAt(noun, all.slice(0, firstOf(first, mostRows)), context.today),
});

const newRecords = (_: unknown, { first }: First, context: GraphContext) => {
  const view = viewOf(context);
  const found = [...view.all('organisation'), ...view.all('network')].filter(
    (one) => isUnreviewed(one) && one.recordedIn !== null,
  );
  const sorted = found.toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn));
  return {
    total: found.length,
    rows: () =>
      sorted.slice(0, firstOf(first, mostRows)).map(({ id, recordedIn }) => ({
        record: lookUp(context, id, context.today),
        response: recordedIn && lookUp(context, recordedIn, context.today),
        alike: view.holding('proposal', 'about', id).flatMap(({ field, value }) => {
          const record = lookUp(context, value, context.today);
          if (!record || (field !== 'sameAs' && field !== 'notSameAs')) return [];
          return [{ record, said: field === 'sameAs' ? 'unsure' : 'different' }];
        }),
      })),
  };
};

const texts = (_: unknown, args: First, context: GraphContext) => {
  const found = viewOf(context)
    .holding('statement', 'review', 'review.unreviewed')
    .filter(({ text, recordedAs }) => text !== null && recordedAs === 'recorderRole.respondent');
  return rowsOf(context, 'statement', oldestFirst(found), args);
};

const openProposals = (_: unknown, args: First, context: GraphContext) => {
  const found = viewOf(context)
    .holding('proposal', 'state', 'proposalState.open')
    .filter(({ field }) => field !== 'notSameAs');
  return rowsOf(context, 'proposal', oldestFirst(found), args);
};

const questions = (_: unknown, args: First, context: GraphContext) => {
  const when = ({ answeredOn, recordedOn }: RecordOf<'question'>): string => answeredOn ?? recordedOn;
  const found = viewOf(context)
    .all('question')
    .toSorted((a, b) => Number(a.answer === null) - Number(b.answer === null) || when(b).localeCompare(when(a)));
  return {
    ...rowsOf(context, 'question', found, args),
    waiting: found.filter(({ answer }) => answer === null).length,
  };
};

type Command = { readonly commandId: string };

const decide = async (context: GraphContext, { commandId }: Command, command: ReviewCommand, about: string) => {
  const reason = command.do === 'refuseRecord' ? command.reason : null;
  const outcome = await send(context, { commandId, reason }, command);
  return outcome.ok
    ? { record: lookUp(context, about, context.today), revision: outcome.revision, problems: [] }
    : { record: null, revision: null, problems: outcome.problems.map(problemObject) };
};

type IdArgs = Command & { readonly id: string };
type JoinArgs = IdArgs & { readonly into: string };
type RefuseArgs = IdArgs & { readonly reason: string };
type DecideArgs = Command & { readonly proposal: string; readonly accept: boolean; readonly answer?: string | null };

export const resolvers = {
  ReviewQueue: { records: newRecords, texts, proposals: openProposals, questions },
  Query: {
    reviewQueue: (_: unknown, __: unknown, context: GraphContext) => {
      if (!readsAll(context.scope)) throw forbidden('Only coordinators may read this.');
      return {};
    },
  },
  Mutation: {
    acceptRecord: (_: unknown, args: IdArgs, context: GraphContext) =>
      decide(context, args, { do: 'acceptRecord', id: args.id }, args.id),
    joinRecord: (_: unknown, args: JoinArgs, context: GraphContext) =>
      decide(context, args, { do: 'joinRecord', id: args.id, into: args.into }, args.into),
    refuseRecord: (_: unknown, args: RefuseArgs, context: GraphContext) =>
      decide(context, args, { do: 'refuseRecord', id: args.id, reason: args.reason }, args.id),
    decideProposal: (_: unknown, { proposal, accept, answer = null, commandId }: DecideArgs, context: GraphContext) => {
      const about = context.graph.get('proposal', proposal)?.about ?? proposal;
      return decide(context, { commandId }, { do: 'decideProposal', proposal, accept, answer }, about);
    },
  },
};
