import type { Problem } from '#domain/problem.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Graph } from '#graph/graph.ts';
import { planAdd } from './add-record.ts';
import { planAnswer } from './answers/answer.ts';
import { planAnswerQuestion } from './answers/answer-question.ts';
import { planWithdraw } from './answers/withdraw.ts';
import { commandName, type Command, type PlannedChangeSet } from './command.ts';
import type { PlanContext } from './context.ts';
import { planEdit } from './edit-record.ts';
import { planEnd } from './end-record.ts';
import { planDecideFinding } from './findings/decide-finding.ts';
import { planRemove } from './remove-record.ts';
import { planRestore } from './restore-record.ts';
import { planAccept } from './review/accept-record.ts';
import { planDecide } from './review/decide-proposal.ts';
import { planJoin } from './review/join-record.ts';
import { planRefuse } from './review/refuse-record.ts';
import { planUndo } from './undo.ts';

const changesOf = (
  graph: Graph,
  command: Command,
  context: PlanContext,
): Result<PlannedChangeSet['changes'], readonly Problem[]> => {
  switch (command.do) {
    case 'add':
      return planAdd(graph, command, context);
    case 'edit':
      return planEdit(graph, command);
    case 'end':
      return planEnd(graph, command);
    case 'remove':
      return planRemove(graph, command);
    case 'restore':
      return planRestore(graph, command);
    case 'undo':
      return planUndo(graph, command);
    case 'answer':
      return planAnswer(graph, command, context);
    case 'withdraw':
      return planWithdraw(graph, command, context);
    case 'answerQuestion':
      return planAnswerQuestion(graph, command, context);
    case 'acceptRecord':
      return planAccept(graph, command, context);
    case 'joinRecord':
      return planJoin(graph, command, context);
    case 'refuseRecord':
      return planRefuse(graph, command, context);
    case 'decideProposal':
      return planDecide(graph, command, context);
    case 'decideFinding':
      return planDecideFinding(graph, command, context);
  }
};

/** What a command would do to the graph, or what a person must mend first. Changes nothing; reads no clock. */
export const plan = (
  graph: Graph,
  command: Command,
  context: PlanContext,
): Result<PlannedChangeSet, readonly Problem[]> => {
  const changes = changesOf(graph, command, context);
  return changes.ok ? ok({ command: commandName(command), changes: changes.value }) : changes;
};
