import { useCallback } from 'react';
import { dayParameter } from '#state/address.ts';
import { useDay } from '#records/day.ts';

/** Addresses of lists on the day looked at: who looks at the past goes on in it. */
export const useDayKept = (): ((href: string) => string) => {
  const { asOf } = useDay();
  return useCallback(
    (href) => (asOf === null ? href : `${href}${href.includes('?') ? '&' : '?'}${dayParameter}=${asOf}`),
    [asOf],
  );
};
