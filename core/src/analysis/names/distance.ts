/**
 * How many letters must be added, left out, changed, or swapped with their neighbour to make one word of another
 * (optimal string alignment). Stops at the bound: the answer is then bound + 1. O(bound × length), no allocation.
 */
const longest = 64;
const rows = [0, 1, 2].map(() => new Int32Array(longest + 1));

export const distanceWithin = (one: string, other: string, bound: number): number => {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  if (b.length - a.length > bound) return bound + 1;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
  if (aEnd === start) return bEnd - start;
  // Each step alters the letters that are there by two at most, and a swap by none.
  const apart = bitsOf(lettersIn(a, start, aEnd) ^ lettersIn(b, start, bEnd));
  if (bEnd - start > longest || apart > 2 * bound) return bound + 1;
  return aligned(a.slice(start, aEnd), b.slice(start, bEnd), bound);
};

/** Which letters there are, one bit for each; some share one. */
const lettersIn = (text: string, start: number, end: number): number => {
  let letters = 0;
  for (let at = start; at < end; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
};

const bitsOf = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Row by row, and of each row only what lies within the bound of the diagonal. */
const aligned = (a: string, b: string, bound: number): number => {
  let [older, old, now] = rows as [Int32Array, Int32Array, Int32Array];
  let leastBefore = 0;
  for (let j = 0; j <= Math.min(b.length, bound + 1); j++) old[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - bound), Math.min(b.length, i + bound)];
    now[from - 1] = from === 1 ? i : bound + 1;
    let least = now[from - 1] as number;
    const [letter, before] = [a.charCodeAt(i - 1), i > 1 ? a.charCodeAt(i - 2) : -1];
    let letterBefore = from > 1 ? b.charCodeAt(from - 2) : -1;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (old[j - 1] as number) + (letter === other ? 0 : 1);
      if ((old[j] as number) + 1 < cost) cost = (old[j] as number) + 1;
      if ((now[j - 1] as number) + 1 < cost) cost = (now[j - 1] as number) + 1;
      const isSwapped = letter === letterBefore && before === other;
      if (isSwapped && (older[j - 2] as number) + 1 < cost) cost = (older[j - 2] as number) + 1;
      now[j] = cost;
      if (cost < least) least = cost;
      letterBefore = other;
    }
    if (to < b.length) now[to + 1] = bound + 1;
    // A swap may still come from two rows above.
    if (least > bound && leastBefore > bound) return bound + 1;
    leastBefore = least;
    [older, old, now] = [old, now, older];
  }
  return Math.min(old[b.length] as number, bound + 1);
};

/** How many errors of typing a word of this length may have and still be taken for it. */
export const typingErrors = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);
