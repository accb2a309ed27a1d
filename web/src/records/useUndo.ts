import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { UndoDocument } from '../generated/graphql.ts';
import { newCommandId } from '#state/command-id.ts';
import { execute, RequestError } from '#state/execute.ts';
import { useSpeaker } from '#state/language.tsx';
import { useSaved } from '#state/saved.tsx';

/** Where what stands in an undo's way is listed with links. */
const undoPage = (revision: number, record: string): string => `/muuta/${record}?tee=kumoa&versio=${revision}`;

/** Takes a change set back and says so, or opens the page that lists what has to be taken back first. */
export const useUndo = (): ((revision: number, what: string) => Promise<void>) => {
  const { say } = useSpeaker();
  const { say: tell } = useSaved();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  return useCallback(
    async (revision, what) => {
      try {
        const { undo } = await execute(UndoDocument, { commandId: newCommandId(), revision });
        const record = undo.problems.flatMap(({ params }) => params).find(({ name }) => name === 'id')?.value;
        if (undo.problems.length > 0) navigate(undoPage(revision, record ?? ''));
        else tell(say('edit.undo.undone', { what }), undo.revision ?? null);
      } catch (error) {
        const offline = error instanceof RequestError && error.code === 'OFFLINE';
        tell(say(offline ? 'errors.offline.text' : 'errors.wait'), null);
      }
      await queries.invalidateQueries();
    },
    [queries, say, tell, navigate],
  );
};
