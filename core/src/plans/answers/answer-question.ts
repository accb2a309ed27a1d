import type { Change } from '#domain/change.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { failed, type Result } from '#domain/result.ts';
import type { Graph } from '#graph/graph.ts';
import type { Command } from '../command.ts';
import type { PlanContext } from '../context.ts';
import { finished, openDraft, setIn } from '../draft.ts';

/** Plans a respondent's answer to a coordinator's question; answered again, it is corrected. */
export const planAnswerQuestion = (
  graph: Graph,
  { question, text }: Extract<Command, { do: 'answerQuestion' }>,
  context: PlanContext,
): Result<readonly Change[], readonly Problem[]> => {
  if (!graph.get('question', question))
    return failed([problem('unknownRecord', ['question'], { id: question.slice(0, 100) })]);
  if (text.trim() === '') return failed([problem('required', ['text'])]);
  const draft = openDraft(graph, context);
  const values = { answer: text, answeredOn: context.today };
  setIn(draft, 'question', question, values, { at: [], fields: { answer: ['text'] } });
  return finished(draft);
};
