/** All overlaps of networks by id. */
import type { Incidence } from './incidence.ts';
import { packedIncidence, type PackedIncidence } from './packed-incidence.ts';
import { plainCounter, type PairCounter } from './pair-counter.ts';

export type Overlap = readonly [a: string, b: string, shared: number];

/**
 * Every pair that shares at least `least` (one or more), once, the lesser id first. O(increments).
 * The server may pass the kernel's counter.
 */
export const allOverlaps = (
  incidence: Incidence,
  least: number,
  counterOf: (packed: PackedIncidence) => PairCounter = plainCounter,
): readonly Overlap[] => {
  const packed = packedIncidence(incidence);
  const { networks } = packed;
  const found: Overlap[] = [];
  counterOf(packed).each(least, (first, second, shared) => {
    const [a, b] = [networks[first] as string, networks[second] as string];
    found.push(a < b ? [a, b, shared] : [b, a, shared]);
  });
  return found;
};
