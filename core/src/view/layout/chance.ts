/** Chance that is the same wherever and whenever it is asked: seeded by what is laid out. */

/** Numbers from 0 up to, not including, 1. */
export type Chance = () => number;

/** A seed out of texts (FNV-1a). */
export const seedOf = (texts: readonly string[]): number => {
  let seed = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
    seed = Math.imul(seed ^ 0x2c, 0x01000193);
  }
  return seed;
};

/** A small seeded generator (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Mixes the order of numbers in place. */
export const shuffle = (values: Int32Array, chance: Chance): void => {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    const value = values[last] as number;
    values[last] = values[other] as number;
    values[other] = value;
  }
};
