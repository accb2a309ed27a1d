/** Work that many ask for and that is done once for all of them. */

export type InTurn<T> = {
  /** Joins the work under way, or begins. */
  readonly now: () => Promise<T>;
  /** Begins unless it is under way, no sooner than the pause after the last time; nobody waits for it. */
  readonly soon: () => void;
  readonly close: () => void;
};

/** `pause`: milliseconds. `failed` hears of what nobody waited for. */
export const openInTurn = <T>(work: () => Promise<T>, pause: number, failed: (error: unknown) => void): InTurn<T> => {
  let working: Promise<T> | null = null;
  let doneAt = -Infinity;
  let timer: NodeJS.Timeout | null = null;
  const now = (): Promise<T> => {
    working ??= work().finally(() => {
      working = null;
      doneAt = performance.now();
    });
    return working;
  };
  const begin = (): void => {
    timer = null;
    now().catch(failed);
  };
  return {
    now,
    soon: () => {
      if (working !== null || timer !== null) return;
      timer = setTimeout(begin, Math.max(0, doneAt + pause - performance.now()));
      timer.unref();
    },
    close: () => {
      if (timer) clearTimeout(timer);
    },
  };
};
