/** Work at a time, milliseconds: a press is never kept waiting, on a phone six times slower either. */
const slice = 8;

/** A timer in a row of timers waits some milliseconds more, which makes many small steps long. */
const turn = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve, 0));

/** Does the work of each item, and lets the page answer in between. Stops when it is told to. */
export const inSlices = async <T>(items: readonly T[], work: (item: T) => void, signal: AbortSignal): Promise<void> => {
  let started = performance.now();
  for (const item of items) {
    if (performance.now() - started >= slice) {
      await turn();
      if (signal.aborted) return;
      started = performance.now();
    }
    work(item);
  }
};
