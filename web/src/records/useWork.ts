import { useCallback, useRef, useState } from 'react';
import { RequestError } from '#state/execute.ts';

export type Failure = RequestError['code'];

/** Something sent to the server, once at a time, and what went wrong with the last try. Null: nothing came of it. */
export const useWork = () => {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isUnderWay = useRef(false);
  const run = useCallback(async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      // An answer cut off in the middle is no answer.
      setFailure(error instanceof RequestError ? error.code : 'AWAY');
      return null;
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  }, []);
  return { isBusy, failure, run };
};
