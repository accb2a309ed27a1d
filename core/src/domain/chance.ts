/** Chance that can be repeated: the same seed gives the same choices, so whatever came out of it can be made again. */
export type Chance = {
  /** From 0 up to, but not including, 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to, but not including, the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  /** True once in so many. */
  readonly once: (inSoMany: number) => boolean;
  readonly some: <T>(values: readonly T[], most: number) => readonly T[];
};

/** Mulberry32: 32 bits of state are enough for invented data and tests; never for secrets. */
export const chanceOf = (seed: number): Chance => {
  let state = seed | 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(fraction() * bound);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  return {
    fraction,
    below,
    pick,
    once: (inSoMany) => below(inSoMany) === 0,
    some: (values, most) =>
      values.length === 0 ? [] : [...new Set(Array.from({ length: below(most + 1) }, () => pick(values)))],
  };
};
