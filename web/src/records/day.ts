import { useCallback, useMemo } from 'react';
import { firstDay, lastDay, parsePartialDate, type Day, type PartialDate } from '@tvl/core/domain/partial-date.ts';
import { pathOf } from '@tvl/core/view/addresses.ts';
import { dayParameter, useParameter } from '#state/address.ts';

/** The date in Lapland, wherever the reader is. */
export const today = (): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date()) as Day;

export type LookedAt = {
  /** As the address names it; null is today. */
  readonly asOf: PartialDate | null;
  readonly day: Day;
};

/** The day the page is about. A day that is none is taken for today. */
export const useDay = (): LookedAt => {
  const asked = useParameter(dayParameter);
  return useMemo(() => {
    const asOf = asked === null ? null : parsePartialDate(asked);
    return { asOf, day: asOf === null ? today() : lastDay(asOf) };
  }, [asked]);
};

type Timed = { readonly validFrom: string | null; readonly validTo: string | null };

export const hasEnded = ({ validTo }: Timed, day: Day): boolean =>
  validTo !== null && lastDay(validTo as PartialDate) < day;
export const isToCome = ({ validFrom }: Timed, day: Day): boolean =>
  validFrom !== null && firstDay(validFrom as PartialDate) > day;

/** Addresses of records on the day looked at: who looks at the past goes on in it. */
export const useRecordPath = (): ((id: string) => string) => {
  const { asOf } = useDay();
  return useCallback((id) => (asOf === null ? pathOf(id) : `${pathOf(id)}?${dayParameter}=${asOf}`), [asOf]);
};
