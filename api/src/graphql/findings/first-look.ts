/** The first look at everything, in steps between which others are served. */
import type { FindingEngine } from '@tvl/core/analysis/findings/engine.ts';
import { inSteps } from '../in-steps.ts';

export type Looking = { readonly engine: FindingEngine; readonly whole: Promise<FindingEngine>; isWhole: boolean };

/** Its end is told at once, before anything else can happen: the next change is taken by whoever keeps it from here on. */
function* firstLook(looking: Looking, underWay: Set<Looking>): Generator<void, void> {
  try {
    yield* looking.engine.steps();
    looking.isWhole = true;
  } finally {
    underWay.delete(looking);
  }
}

/** Begins to look; whoever is under way takes what changes meanwhile. */
export const begin = (engine: FindingEngine, underWay: Set<Looking>): Looking => {
  const { promise, resolve, reject } = Promise.withResolvers<FindingEngine>();
  const looking: Looking = { engine, whole: promise, isWhole: false };
  underWay.add(looking);
  void inSteps(firstLook(looking, underWay)).then(() => resolve(engine), reject);
  // Told to whoever waits; nobody may.
  promise.catch(() => undefined);
  return looking;
};
