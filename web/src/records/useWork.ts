import { useCallback, useState } from 'react';
import { RequestError } from '#state/execute.ts';

/** Something sent to the server: whether it is under way, and what went wrong with the last try. */
export const useWork = () => {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestError | null>(null);
  const run = useCallback(async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      setFailure(error);
      return null;
    } finally {
      setBusy(false);
    }
  }, []);
  return { isBusy, failure, run };
};
