import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { UndoDocument } from '../generated/graphql.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';
import { sayProblem } from './problems.ts';

/** Takes a change set back and says so, or says what has to be taken back first. */
export const useUndo = (): ((revision: number, what: string) => Promise<void>) => {
  const speaker = useSpeaker();
  const { say: tell } = useSaved();
  const queries = useQueryClient();
  return useCallback(
    async (revision, what) => {
      const { undo } = await execute(UndoDocument, { commandId: newCommandId(), revision });
      const [problem] = undo.problems;
      tell(
        problem ? sayProblem(speaker, problem) : speaker.say('edit.undo.undone', { what }),
        problem ? null : (undo.revision ?? null),
      );
      await queries.invalidateQueries();
    },
    [queries, speaker, tell],
  );
};
