/** The first look at everything, in steps between which others are served. */
import type { FindingEngine } from '@tvl/core/analysis/findings/engine.ts';

export type Looking = { readonly engine: FindingEngine; readonly whole: Promise<FindingEngine>; isWhole: boolean };

/** Milliseconds that a first look may hold others up at a time. */
const patience = 15;

/** Goes through the first look, with rests in which others are served. */
const lookInSteps = async (looking: Looking, underWay: Set<Looking>): Promise<FindingEngine> => {
  let started = performance.now();
  try {
    for (const _ of looking.engine.steps()) {
      if (performance.now() - started < patience) continue;
      await new Promise<void>((resolve) => setImmediate(resolve));
      started = performance.now();
    }
    looking.isWhole = true;
  } finally {
    // At once: the next change is taken by whoever keeps it from here on.
    underWay.delete(looking);
  }
  return looking.engine;
};

/** Begins to look; whoever is under way takes what changes meanwhile. */
export const begin = (engine: FindingEngine, underWay: Set<Looking>): Looking => {
  const { promise, resolve, reject } = Promise.withResolvers<FindingEngine>();
  const looking: Looking = { engine, whole: promise, isWhole: false };
  underWay.add(looking);
  void lookInSteps(looking, underWay).then(resolve, reject);
  // Told to whoever waits; nobody may.
  promise.catch(() => undefined);
  return looking;
};
