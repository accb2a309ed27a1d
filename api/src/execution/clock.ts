import type { Day } from '@tvl/core/domain/partial-date.ts';

/** The one place that reads the clock. Tests move it. */
export type Clock = { readonly now: () => Date };

export const systemClock: Clock = { now: () => new Date() };

const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });

/** The date in Europe/Helsinki, which is what "today" means everywhere. */
export const todayOf = (clock: Clock): Day => helsinki.format(clock.now()) as Day;
