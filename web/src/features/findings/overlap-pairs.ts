/** The overlap matrix as the page reads it: pairs by place, both ways round. Pure. */
import type { OverlapMatrixQuery } from '../../generated/graphql.ts';

export type OverlapMatrix = OverlapMatrixQuery['overlapMatrix'];
export type Overlap = OverlapMatrix['overlaps'][number];

/** Finds what two networks share, whichever is named first; undefined when they share nobody. */
export const pairFinder = ({ overlaps }: OverlapMatrix): ((a: number, b: number) => Overlap | undefined) => {
  const found = new Map<string, Overlap>();
  for (const one of overlaps) found.set(`${one.first} ${one.second}`, one).set(`${one.second} ${one.first}`, one);
  return (a, b) => found.get(`${a} ${b}`);
};

/** The most shared first; of as many, those that fill more of the smaller one. */
export const ranked = (overlaps: readonly Overlap[]): readonly Overlap[] =>
  overlaps.toSorted((a, b) => b.shared - a.shared || (b.containment ?? 0) - (a.containment ?? 0));
