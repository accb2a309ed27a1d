import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { UndoDocument } from '../generated/graphql.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute, RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { sayProblem } from './problems.ts';

/** Where what stands in an undo's way is listed with links. */
const undoPage = (revision: number, record: string): string => `/muuta/${record}?tee=kumoa&versio=${revision}`;

/** Takes a change set back and says so, or opens the page that lists what has to be taken back first. */
export const useUndo = (): ((revision: number, what: string) => Promise<void>) => {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { say: tell, warn } = useSaved();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  return useCallback(
    async (revision, what) => {
      try {
        const { undo } = await execute(UndoDocument, { commandId: newCommandId(), revision });
        const [problem] = undo.problems;
        const record = undo.problems.flatMap(({ params }) => params).find(({ name }) => name === 'id')?.value;
        if (problem) warn(sayProblem(speaker, problem));
        else tell(say('edit.undo.undone', { what }), undo.revision ?? null);
        if (problem && record !== undefined) navigate(undoPage(revision, record));
      } catch (error) {
        const offline = error instanceof RequestError && error.code === 'OFFLINE';
        warn(say(offline ? 'errors.offline.text' : 'errors.wait'));
      }
      await queries.invalidateQueries();
    },
    [queries, speaker, say, tell, warn, navigate],
  );
};
