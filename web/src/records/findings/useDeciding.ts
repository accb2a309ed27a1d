import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { useInLanguage, useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { DecideFindingDocument, type DecideInput } from '../../generated/graphql.ts';
import { sayProblem } from '../problems.ts';
import { useWork } from '../useWork.ts';
import { type DecisionAnswer, termOf } from './answers.ts';
import { findingName, type FindingForDecision } from './finding-names.ts';

export type Decided = {
  readonly answer: DecisionAnswer;
  readonly dismissal: string | null;
  readonly text: string;
  readonly lookAgainOn: string | null;
};

/**
 * Sends a decision once and says what became of it with its undo; a problem stays beside the form. `onDone` gets the
 * finding as it is now: null when it is gone.
 */
export const useDeciding = (onDone: (finding: FindingForDecision | null) => void) => {
  const speaker = useSpeaker();
  const { say } = speaker;
  const words = useInLanguage();
  const { say: tell } = useSaved();
  const queries = useQueryClient();
  const { isBusy, failure, run } = useWork();
  const [problem, setProblem] = useState<string | null>(null);
  // The same decision sent again is the same command; another one is another.
  const [commandId, setCommandId] = useState(newCommandId);
  const decide = async (finding: FindingForDecision, decided: Decided): Promise<void> => {
    if (isBusy) return;
    setProblem(null);
    const { id, kind, band } = finding;
    const text = decided.text.trim();
    const input: DecideInput = {
      finding: id,
      kind,
      band,
      answer: termOf(decided.answer),
      dismissal: decided.dismissal,
      text: text === '' ? null : text,
      lookAgainOn: decided.lookAgainOn,
    };
    const sent = await run(() => execute(DecideFindingDocument, { commandId, input }));
    if (sent === null) return;
    setCommandId(newCommandId());
    const { problems, revision, finding: now } = sent.decided;
    const [first] = problems;
    if (first) {
      // Something that the finding was about is gone: it is found no more.
      setProblem(first.code === 'unknownRecord' ? say('findings.decide.gone') : sayProblem(speaker, first, 'decision'));
      await queries.invalidateQueries();
      return;
    }
    const what = findingName(speaker, words, finding);
    tell(say(`findings.decide.answer.${decided.answer}.done`, { what }), revision ?? null);
    // Decided as it was seen, but it is another by now, so it is back at once.
    if (now?.state === 'RETURNED') setProblem(say('findings.decide.changed'));
    else onDone(now ?? null);
    await queries.invalidateQueries();
  };
  return { isBusy, failure, problem, decide };
};
