import { useEffect, useRef, useState } from 'react';
import { deliver, type Outcome } from './deliver.ts';
import type { Draft } from './draft.ts';

type Over = Extract<Outcome, { readonly is: 'received' | 'refused' }>;
export type Delivery = { readonly is: 'sending' } | Exclude<Outcome, Over>;

/** Pauses between tries, the last one again and again. Milliseconds. */
const pauses = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Sends the draft until it is acknowledged: at once, after ever longer pauses, when the line comes back and when the
 * page is looked at again.
 */
export const useDelivery = (draft: Draft, onOver: (outcome: Over) => void) => {
  const [delivery, setDelivery] = useState<Delivery>({ is: 'sending' });
  // What is sent does not change while it is being sent; whom to tell may.
  const latest = useRef({ draft, onOver });
  useEffect(() => {
    latest.current = { draft, onOver };
  });
  const tryNow = useRef<() => void>(() => undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let tries = 0;
    let isUnderWay = false;
    let isOver = false;
    const attempt = async (): Promise<void> => {
      if (isUnderWay || isOver) return;
      isUnderWay = true;
      clearTimeout(timer);
      setDelivery({ is: 'sending' });
      const outcome = await deliver(latest.current.draft);
      isUnderWay = false;
      if (isOver) return;
      if (outcome.is === 'received' || outcome.is === 'refused') {
        isOver = true;
        return latest.current.onOver(outcome);
      }
      setDelivery(outcome);
      if (outcome.is === 'unanswered') timer = setTimeout(now, pauses[Math.min(tries, pauses.length - 1)]);
      tries += 1;
    };
    const now = (): void => void attempt();
    const look = (): void => {
      if (document.visibilityState === 'visible') now();
    };
    tryNow.current = now;
    now();
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', look);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return { delivery, tryNow: () => tryNow.current() };
};
