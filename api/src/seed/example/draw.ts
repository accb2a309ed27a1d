import type { Chance } from '@tvl/core/domain/chance.ts';

/** Different values, the heavier the likelier; fewer when no more have weight. O(values × count). */
export const drawWeighted = <T>(
  chance: Chance,
  values: readonly T[],
  weightOf: (value: T) => number,
  count: number,
): readonly T[] => {
  const left = values.map((value) => ({ value, weight: weightOf(value) })).filter(({ weight }) => weight > 0);
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    let rest = chance.fraction() * left.reduce((sum, { weight }) => sum + weight, 0);
    const at = left.findIndex(({ weight }) => (rest -= weight) < 0);
    const [found] = left.splice(at < 0 ? left.length - 1 : at, 1);
    if (found) drawn.push(found.value);
  }
  return drawn;
};

/** The values in another order, all of them. */
export const shuffled = <T>(chance: Chance, values: readonly T[]): readonly T[] =>
  drawWeighted(chance, values, () => 1, values.length);
