import type { Change } from '#domain/change.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { failed, type Result } from '#domain/result.ts';
import { isUnreviewed } from '#analysis/validity.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '../command.ts';
import type { PlanContext } from '../context.ts';
import { finished, openDraft, setIn } from '../draft.ts';
import { keepProposals, unsay, type AnswerDraft } from './answer-draft.ts';
import { keepAssessments, keepStatements } from './answer-words.ts';
import { dropUnused } from './drop-unused.ts';

/**
 * Plans the withdrawal of a response: its statements, ratings and open proposals go, and of memberships and new records
 * what nobody else has said. The response stays, withdrawn, so that its round still knows that somebody answered.
 */
export const planWithdraw = (
  graph: Graph,
  { response }: Extract<Command, { do: 'withdraw' }>,
  context: PlanContext,
): Result<readonly Change[], readonly Problem[]> => {
  const record = graph.get('response', response);
  if (!record) return failed([problem('unknownRecord', ['response'], { id: response.slice(0, 100) })]);
  const draft: AnswerDraft = { ...openDraft(graph, context), response, own: new Set([response]), wishes: [] };
  for (const one of draft.ahead.holding('membership', 'saidIn', response)) unsay(draft, one);
  keepStatements(draft, []);
  keepAssessments(draft, []);
  keepProposals(draft);
  // What answers brought and nobody has reviewed goes when the last one who spoke of it is gone.
  const organisations = record.organisations.filter((id) => {
    const of = draft.ahead.get('organisation', id);
    return of !== undefined && (of.recordedIn === null || !isUnreviewed(of));
  });
  setIn(draft, 'response', response, { state: 'responseState.withdrawn', organisations, networks: [] }, { at: [] });
  dropUnused(draft);
  return finished(draft);
};
