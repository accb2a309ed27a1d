import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { sayProblem, type SentProblem } from '#records/problems.ts';
import { useWork } from '#records/useWork.ts';
import type { TypedDocumentString } from '../../generated/typed-document.ts';

type Decided = {
  readonly decided: { readonly revision: number | null; readonly problems: readonly SentProblem[] };
};
type Deciding<V> = TypedDocumentString<Decided, V & { readonly commandId: string }>;

/**
 * Sends a decision once, says what became of it with its undo, and takes the focus to what waits next. `done` says it.
 * A problem stays beside the buttons.
 */
export const useDecision = (onDone: () => void) => {
  const speaker = useSpeaker();
  const { say: tell } = useSaved();
  const queries = useQueryClient();
  const { isBusy, failure, run } = useWork();
  const [problem, setProblem] = useState<string | null>(null);
  // The same decision sent again is the same command; another one is another.
  const [commandId, setCommandId] = useState(newCommandId);
  const decide = async <V extends object>(document: Deciding<V>, values: V, done: string): Promise<void> => {
    if (isBusy) return;
    setProblem(null);
    const answer = await run(() => execute(document, { ...values, commandId }));
    if (answer === null) return;
    setCommandId(newCommandId());
    const [first] = answer.decided.problems;
    if (first) return setProblem(sayProblem(speaker, first));
    tell(done, answer.decided.revision);
    onDone();
    await queries.invalidateQueries();
  };
  return { isBusy, failure, problem, decide };
};
