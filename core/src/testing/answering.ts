/** Answers in a few words, for tests of what becomes of them. */
import type { CommittedChangeSet } from '#domain/change.ts';
import type { Membership, RecordOf } from '#domain/record.ts';
import type { Graph } from '#graph/graph.ts';
import type { AnsweredNetwork, AnsweredTie, AnswersInput } from '#plans/answers/answers-input.ts';
import { alwaysOpenRound } from '#plans/answers/answering-round.ts';
import type { AnswerCommand } from '#plans/command.ts';
import type { PlanContext } from '#plans/context.ts';
import { context, run } from './world.ts';

type Named = { readonly id: string };

export const tied = (relation = 'member', more: Partial<AnsweredTie> = {}): AnsweredTie => ({
  organisation: 0,
  relation: `membershipRelation.${relation}`,
  ...more,
});

export const about = (network: Named | string, more: Partial<AnsweredNetwork> = {}): AnsweredNetwork => ({
  ...(typeof network === 'string' ? { new: { name: network, alike: [] } } : { id: network.id }),
  ties: [tied()],
  ...more,
});

export const input = (
  organisations: readonly (Named | string)[],
  networks: readonly AnsweredNetwork[],
  more: Partial<AnswersInput> = {},
): AnswersInput => ({
  channel: 'responseChannel.link',
  organisations: organisations.map((one) =>
    typeof one === 'string' ? { new: { name: one, alike: [] } } : { id: one.id },
  ),
  ownList: 'ownList.all',
  networks,
  ...more,
});

export const answerOf = (response: string, what: AnswersInput, more: Partial<AnswerCommand> = {}): AnswerCommand =>
  ({ do: 'answer', response, round: alwaysOpenRound, own: [], input: what, ...more }) as AnswerCommand;

/** Sends answers that must be taken. */
export const answer = (
  graph: Graph,
  response: string,
  what: AnswersInput,
  more: Partial<AnswerCommand> = {},
  as: PlanContext = context('respondent', response),
): CommittedChangeSet => run(graph, answerOf(response, what, more), as);

export const membershipOf = (graph: Graph, organisation: Named, network: Named): Membership | undefined =>
  graph.holding('membership', 'organisation', organisation.id).find((one) => one.network === network.id);

export const proposals = (graph: Graph, response: string): readonly RecordOf<'proposal'>[] =>
  graph.holding('proposal', 'response', response);
