import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { ViewerDocument } from '../generated/graphql.ts';
import { useData } from './useData.ts';

/** Who is looking: a reader until signed in. */
export const useViewer = () => {
  const queries = useQueryClient();
  const { data } = useData(ViewerDocument, {});
  const scope = data?.viewer.scope ?? 'READER';
  const signOut = useCallback(async () => {
    await fetch('/session', { method: 'DELETE' });
    await queries.resetQueries();
  }, [queries]);
  return useMemo(
    () => ({
      scope,
      isSignedIn: scope !== 'READER',
      isCoordinator: scope === 'COORDINATOR' || scope === 'ADMINISTRATOR',
      signOut,
    }),
    [scope, signOut],
  );
};
