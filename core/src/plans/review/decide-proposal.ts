import type { Change } from '#domain/change.ts';
import { nounOf } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import type { RecordOf } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '../command.ts';
import type { PlanContext } from '../context.ts';
import { complain, finished, openDraft, setIn, type Draft } from '../draft.ts';
import { joinIn } from './join-record.ts';

type Proposal = RecordOf<'proposal'>;

/** The record becomes what the respondent said; of a membership that goes on, they say so from now on. */
const takeOver = (draft: Draft, { about, field, value, response }: Proposal): void => {
  const noun = nounOf(about);
  if (!noun) return;
  setIn(draft, noun, about, { [field]: JSON.parse(value) as unknown }, { at: ['proposal'] });
  const membership = draft.ahead.get('membership', about);
  if (!membership || field === 'validTo' || membership.saidIn.includes(response)) return;
  setIn(draft, 'membership', about, { saidIn: [...membership.saidIn, response] }, { at: [] });
};

/** Plans a coordinator's decision on a proposal. To accept that a new record is another one joins the two. */
export const planDecide = (
  graph: Graph,
  { proposal, accept, answer }: Extract<Command, { do: 'decideProposal' }>,
  context: PlanContext,
): Result<readonly Change[], readonly Problem[]> => {
  const draft = openDraft(graph, context);
  const record = graph.get('proposal', proposal);
  if (!record) complain(draft, 'unknownRecord', ['proposal'], { id: proposal.slice(0, 100) });
  else if (record.state !== 'proposalState.open') complain(draft, 'alreadyDecided', ['proposal']);
  else if (accept && record.field === 'sameAs') joinIn(draft, record.about, record.value);
  else {
    if (accept && record.field !== 'notSameAs') takeOver(draft, record);
    const state = accept ? 'proposalState.accepted' : 'proposalState.refused';
    setIn(draft, 'proposal', proposal, { state, answer }, { at: [] });
  }
  return finished(draft);
};
