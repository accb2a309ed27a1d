import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSpeaker } from './language.tsx';
import { useSaved } from './saved.tsx';

const endSession = async (): Promise<boolean> => {
  try {
    return (await fetch('/session', { method: 'DELETE' })).ok;
  } catch {
    return false;
  }
};

/** Ends the session on this device; false where it goes on, which is said: somebody else may use the device next. */
export const useSignOut = (): (() => Promise<boolean>) => {
  const queries = useQueryClient();
  const { say } = useSpeaker();
  const { warn, clear } = useSaved();
  return useCallback(async () => {
    const isOut = await endSession();
    if (!isOut) {
      warn(say('edit.signIn.stillIn'));
      return false;
    }
    // What could be undone was theirs to undo.
    clear();
    await queries.resetQueries();
    return true;
  }, [queries, say, warn, clear]);
};
