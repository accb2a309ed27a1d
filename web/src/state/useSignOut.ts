import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSpeaker } from './language.tsx';
import { useSaved } from './saved.tsx';

/** Leaving the page at once does not keep it from being sent. */
const endSession = async (): Promise<boolean> => {
  try {
    return (await fetch('/session', { method: 'DELETE', keepalive: true })).ok;
  } catch {
    return false;
  }
};

/** Ends the session on this device; false where it goes on, which is said: somebody else may use the device next. */
export const useSignOut = (): (() => Promise<boolean>) => {
  const queries = useQueryClient();
  const { say } = useSpeaker();
  const { say: tell } = useSaved();
  return useCallback(async () => {
    const isOut = await endSession();
    if (isOut) await queries.resetQueries();
    else tell(say('edit.signIn.stillIn'), null);
    return isOut;
  }, [queries, say, tell]);
};
