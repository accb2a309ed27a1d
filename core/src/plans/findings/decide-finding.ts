import type { Change } from '#domain/change.ts';
import { nounOf } from '#domain/ids.ts';
import { firstDay, parsePartialDate } from '#domain/partial-date.ts';
import { analyses, answersOf, groupOf, isAnalysis, type AnalysisId } from '#analysis/findings/analyses.ts';
import { partsOfFindingId } from '#analysis/findings/finding.ts';
import type { Result } from '#domain/result.ts';
import type { Problem } from '#domain/problem.ts';
import type { Graph } from '#graph/graph.ts';
import type { FindingCommand } from '../command.ts';
import type { PlanContext } from '../context.ts';
import { addTo, complain, finished, openDraft, type Draft } from '../draft.ts';

const isThere = (graph: Graph, id: string): boolean => {
  const noun = nounOf(id);
  return noun !== null && graph.get(noun, id) !== undefined;
};

/** The analysis of the finding; null when nobody knows it, or something it is about is gone. */
const analysisOf = (draft: Draft, finding: string): AnalysisId | null => {
  const { analysis, subjects } = partsOfFindingId(finding);
  const missing =
    !isAnalysis(analysis) || subjects.length === 0 ? finding : subjects.find((id) => !isThere(draft.ahead, id));
  if (missing !== undefined) return complain(draft, 'unknownRecord', ['finding'], { id: missing.slice(0, 100) });
  return isAnalysis(analysis) ? analysis : null;
};

const checkAnswer = (draft: Draft, analysis: AnalysisId, { kind, answer, dismissal }: FindingCommand): void => {
  const kinds: readonly string[] = analyses[analysis].kinds;
  if (!kinds.includes(kind)) complain(draft, 'wrongType', ['kind']);
  const code = answer.replace(/^decisionAnswer\./, '');
  const fitting: readonly string[] = answersOf[groupOf(analysis)];
  if (!fitting.includes(code)) complain(draft, 'wrongAnswer', ['answer']);
  if (code === 'dismiss' && !dismissal) complain(draft, 'required', ['dismissal']);
};

/** A day to look again has to come yet, and looking again later needs one. */
const checkDay = (draft: Draft, { answer, lookAgainOn }: FindingCommand): void => {
  if (!lookAgainOn) {
    if (answer === 'decisionAnswer.later') complain(draft, 'required', ['lookAgainOn']);
    return;
  }
  const date = parsePartialDate(lookAgainOn);
  if (date && firstDay(date) <= draft.context.today) complain(draft, 'notLater', ['lookAgainOn']);
};

/** Plans a decision on a finding, of the kind and band that whoever decides saw. */
export const planDecideFinding = (
  graph: Graph,
  command: FindingCommand,
  context: PlanContext,
): Result<readonly Change[], readonly Problem[]> => {
  const draft = openDraft(graph, context);
  const { finding, kind, band, answer, dismissal, text, lookAgainOn } = command;
  const analysis = analysisOf(draft, finding);
  if (analysis) {
    checkAnswer(draft, analysis, command);
    checkDay(draft, command);
    addTo(draft, 'decision', { finding, kind, band, answer, dismissal, text, lookAgainOn }, { at: [] });
  }
  return finished(draft);
};
