/** All pairs of networks that share members, counted exactly: one row of plain counters, no index of pairs. */
import type { PackedIncidence } from './packed-incidence.ts';

/** How many pairs share enough, and how many members they share together. */
export type Tally = { readonly pairs: number; readonly shared: number };

/** Takes a pair by the places of its networks, `a` before `b`. */
export type PairVisitor = (a: number, b: number, shared: number) => void;

export type PairCounter = {
  readonly tally: (least: number) => Tally;
  /** Every pair that shares at least `least` (one or more), once. */
  readonly each: (least: number, visit: PairVisitor) => void;
};

/** Counters of a row are wiped one by one if fewer than one in so many was used, else all at once. */
const sparse = 4;

/** In TypeScript. O(increments), and O(networks) more for a row that is not sparse. */
export const plainCounter = (packed: PackedIncidence): PairCounter => {
  const { spanStarts, spans, later, increments } = packed;
  const size = packed.networks.length;
  const counts = new Int32Array(size);
  const reached = new Int32Array(size + 1);

  /** Counts a row and lists whose count came to `least`; gives how many. Without branches, which would be guessed wrong. */
  const countRow = (place: number, least: number): number => {
    const before = least - 1;
    const end = spanStarts[place + 1] as number;
    let found = 0;
    for (let span = spanStarts[place] as number; span < end; span += 2) {
      const last = spans[span + 1] as number;
      for (let at = spans[span] as number; at < last; at++) {
        const other = later[at] as number;
        const count = counts[other] as number;
        reached[found] = other;
        // One more if the count was one short, else none.
        found += ((count ^ before) - 1) >>> 31;
        counts[other] = count + 1;
      }
    }
    return found;
  };

  const wipe = (place: number): void => {
    if ((increments[place] as number) * sparse > size - place) {
      counts.fill(0, place + 1);
      return;
    }
    const end = spanStarts[place + 1] as number;
    for (let span = spanStarts[place] as number; span < end; span += 2)
      for (let at = spans[span] as number; at < (spans[span + 1] as number); at++) counts[later[at] as number] = 0;
  };

  const tally = (least: number): Tally => {
    let [pairs, shared] = [0, 0];
    for (let place = 0; place < size; place++) {
      const found = countRow(place, least);
      for (let n = 0; n < found; n++) shared += counts[reached[n] as number] as number;
      pairs += found;
      wipe(place);
    }
    return { pairs, shared };
  };

  const each = (least: number, visit: PairVisitor): void => {
    for (let place = 0; place < size; place++) {
      const found = countRow(place, least);
      for (let n = 0; n < found; n++) visit(place, reached[n] as number, counts[reached[n] as number] as number);
      wipe(place);
    }
  };
  return { tally, each };
};
