import { useCallback, useRef, useState } from 'react';
import { RequestError } from '#state/execute.ts';

export type Sending = {
  readonly isSaving: boolean;
  readonly failure: RequestError | null;
  /** Does the work once at a time; null when it failed, which `failure` then says. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T | null>;
};

/** Whether what was sent may have been recorded although no answer came; where we are busy, at the try before. */
export const isUnsure = (failure: RequestError): boolean => ['AWAY', 'BUSY', 'OFFLINE'].includes(failure.code);

export const useSending = (): Sending => {
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<RequestError | null>(null);
  const isUnderWay = useRef(false);
  const run = useCallback(async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setIsSaving(true);
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      setFailure(error instanceof RequestError ? error : new RequestError('FAILED', String(error)));
      return null;
    } finally {
      isUnderWay.current = false;
      setIsSaving(false);
    }
  }, []);
  return { isSaving, failure, run };
};
