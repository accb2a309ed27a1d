/** Long work in short turns, so that the page answers between them. */

/** How long one turn may take. Milliseconds. */
const turn = 14;

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Does something with all of the values in their order, a few at a time: as many in each turn as the last one had time
 * for. False when it was given up.
 */
export const inTurns = async <T>(
  values: readonly T[],
  work: (some: readonly T[]) => void,
  signal: AbortSignal,
): Promise<boolean> => {
  let size = 60;
  for (let done = 0; done < values.length; ) {
    const started = performance.now();
    work(values.slice(done, done + size));
    done += size;
    const took = Math.max(1, performance.now() - started);
    size = Math.max(10, Math.min(2 * size, Math.round((size * turn) / took)));
    if (done < values.length) await nextFrame();
    if (signal.aborted) return false;
  }
  return true;
};
