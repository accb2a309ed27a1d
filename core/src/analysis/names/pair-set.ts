/** Pairs of small numbers, met in any order and any number of times, each given once. */

/** Numbers stay below this; a pair of them is exact in one double. */
const most = 2 ** 26;

export class PairSet {
  #pairs: Float64Array = new Float64Array(1024);
  #size = 0;

  /** A number is no pair with itself. */
  add(one: number, other: number): void {
    if (one === other) return;
    if (this.#size === this.#pairs.length) {
      const room = new Float64Array(2 * this.#size);
      room.set(this.#pairs);
      this.#pairs = room;
    }
    this.#pairs[this.#size++] = one < other ? one * most + other : other * most + one;
  }

  /** In ascending order. */
  *each(): Generator<readonly [one: number, other: number]> {
    let before = -1;
    for (const pair of this.#pairs.subarray(0, this.#size).toSorted()) {
      if (pair === before) continue;
      before = pair;
      const other = pair % most;
      yield [(pair - other) / most, other];
    }
  }
}
