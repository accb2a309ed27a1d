import { useMemo } from 'react';
import { ViewerDocument } from '../generated/graphql.ts';
import { useData } from './useData.ts';

/** Who is looking: a reader until signed in. */
export const useViewer = () => {
  const { data } = useData(ViewerDocument, {});
  const scope = data?.viewer.scope ?? 'READER';
  return useMemo(
    () => ({
      scope,
      isSignedIn: scope !== 'READER',
      isCoordinator: scope === 'COORDINATOR' || scope === 'ADMINISTRATOR',
    }),
    [scope],
  );
};
