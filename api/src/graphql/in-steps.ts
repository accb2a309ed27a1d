/** Milliseconds that work may hold others up at a time. */
const patience = 15;

/** Goes through long work step by step, with rests in which others are served, until it ends or is to stop. */
export const inSteps = async (steps: Iterable<void>, isStopped: () => boolean = () => false): Promise<void> => {
  let started = performance.now();
  for (const _ of steps) {
    if (isStopped()) return;
    if (performance.now() - started < patience) continue;
    await new Promise<void>((resolve) => setImmediate(resolve));
    started = performance.now();
  }
};
