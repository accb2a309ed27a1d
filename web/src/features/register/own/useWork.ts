import { useCallback, useRef, useState } from 'react';
import { RequestError } from '#state/execute.ts';

/** Something sent to the server once at a time, and what went wrong with the last try. */
export const useWork = () => {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestError['code'] | null>(null);
  const isUnderWay = useRef(false);
  const run = useCallback(async (work: () => Promise<void>): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof RequestError ? error.code : 'AWAY');
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  }, []);
  return { isBusy, failure, run };
};
