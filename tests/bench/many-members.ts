// Made-up memberships of a given size, the same on every run: Zipf-like networks and organisations, some in none.
import { chanceOf } from '@tvl/core/domain/chance.ts';
import type { Size } from './region.ts';

export type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** Weights that fall with the rank, none above so many times their mean. */
const weightsOf = (count: number, exponent: number, aboveMean: number): Float64Array => {
  const weights = Float64Array.from({ length: count }, (_, rank) => (rank + 1) ** -exponent);
  for (let round = 0; round < 30; round++) {
    const cap = (weights.reduce((sum, one) => sum + one, 0) / count) * aboveMean;
    weights.forEach((one, rank) => (weights[rank] = Math.min(one, cap)));
  }
  return weights;
};

/** Sizes that follow the weights and make up the total. */
const sizesOf = (weights: Float64Array, total: number, largest: number): readonly number[] => {
  const sized = (scale: number): number[] =>
    [...weights].map((one) => Math.min(largest, Math.max(1, Math.round(one * scale))));
  let [low, high] = [0, total * 1e3];
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    if (sized(middle).reduce((sum, one) => sum + one, 0) < total) low = middle;
    else high = middle;
  }
  return sized(high);
};

/** Members by network: `largest` in the largest one, an organisation in seven in none. */
export const manyMembers = ({ organisations, networks, memberships }: Size, largest: number): Lists => {
  const { fraction, below } = chanceOf(7);
  const weights = weightsOf(Math.round(organisations * 0.86), 0.7, 21);
  const sums = new Float64Array(weights.length);
  weights.forEach((one, n) => (sums[n] = one + (sums[n - 1] ?? 0)));
  const total = sums.at(-1) as number;
  // Ids say nothing of the order.
  const names = Array.from({ length: organisations }, (_, n) => n);
  for (let n = names.length - 1; n > 0; n--) {
    const other = below(n + 1);
    [names[n], names[other]] = [names[other] as number, names[n] as number];
  }
  const drawn = (): string => {
    const wanted = fraction() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return `org_${names[low]}`;
  };
  const sizes = sizesOf(weightsOf(networks, 0.8, 1e9), memberships, largest);
  return new Map(
    sizes.map((size, n) => {
      const members = new Set<string>();
      while (members.size < size) members.add(drawn());
      return [`net_${n}`, members];
    }),
  );
};
