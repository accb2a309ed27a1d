import type { Change } from '#domain/change.ts';
import { nounOf } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import type { AnyRecord } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '../command.ts';
import type { PlanContext } from '../context.ts';
import { complain, finished, openDraft, setIn } from '../draft.ts';

/** Plans that somebody has looked at a record and it stays. What was said of its likeness is answered with that. */
export const planAccept = (
  graph: Graph,
  { id }: Extract<Command, { do: 'acceptRecord' }>,
  context: PlanContext,
): Result<readonly Change[], readonly Problem[]> => {
  const draft = openDraft(graph, context);
  const noun = nounOf(id);
  const record = noun ? (graph.get(noun, id) as unknown as AnyRecord | undefined) : undefined;
  if (!noun || !record) complain(draft, 'unknownRecord', ['id'], { id: id.slice(0, 100) });
  else if (record['review'] !== 'review.unreviewed') complain(draft, 'alreadyDecided', ['id']);
  else {
    setIn(draft, noun, id, { review: 'review.reviewed' }, { at: [] });
    for (const { id: proposal, field, state } of graph.holding('proposal', 'about', id)) {
      if (state !== 'proposalState.open' || (field !== 'sameAs' && field !== 'notSameAs')) continue;
      const answer = field === 'sameAs' ? 'proposalState.refused' : 'proposalState.accepted';
      setIn(draft, 'proposal', proposal, { state: answer }, { at: [] });
    }
  }
  return finished(draft);
};
