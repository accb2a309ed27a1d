/** Long work in short turns, so that the page answers between them. */

/** How long one turn may take, with the frame that draws what it has done. Milliseconds. */
const turn = 16;

/** How long the next frame takes. */
const nextFrame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame((started) => setTimeout(() => resolve(performance.now() - started)));
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
  let size = 20;
  await nextFrame();
  for (let done = 0; done < values.length && !signal.aborted; ) {
    const started = performance.now();
    work(values.slice(done, done + size));
    done += size;
    const worked = performance.now() - started;
    if (done >= values.length) break;
    const took = Math.max(1, worked + (await nextFrame()));
    size = Math.max(10, Math.min(2 * size, Math.round((size * turn) / took)));
  }
  return !signal.aborted;
};
