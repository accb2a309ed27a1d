/** Rows of whole numbers in one typed pool, changed in place: no object for a row, none for a number. */

const grown = (old: Int32Array, least: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(Math.max(least, old.length * 2));
  larger.set(old);
  return larger;
};

/**
 * A row holds each number at most once, in no order. `heads` tells where each lies in `pool`, side by side, so that
 * finding a row costs one look into memory: `heads[2 * row]` its start, `heads[2 * row + 1]` its length.
 */
export class NumberRows {
  pool = new Int32Array(64);
  heads = new Int32Array(32);
  #rooms = new Int32Array(16);
  #used = 0;

  /** More than the number of any row that ever held something. */
  get bound(): number {
    return this.#rooms.length;
  }

  startOf(row: number): number {
    return this.heads[2 * row] ?? 0;
  }

  lengthOf(row: number): number {
    return this.heads[2 * row + 1] ?? 0;
  }

  /** The row as it lies in the pool: true until the next change. */
  row(row: number): Int32Array {
    const start = this.startOf(row);
    return this.pool.subarray(start, start + this.lengthOf(row));
  }

  /** Amortised O(1). The caller knows that the row does not hold it yet. */
  add(row: number, value: number): void {
    if (row >= this.bound) {
      this.#rooms = grown(this.#rooms, row + 1);
      this.heads = grown(this.heads, 2 * this.bound);
    }
    const length = this.lengthOf(row);
    if (length === this.#rooms[row]) this.#move(row, Math.max(4, length * 2));
    this.pool[this.startOf(row) + length] = value;
    this.heads[2 * row + 1] = length + 1;
  }

  /** O(row). */
  remove(row: number, value: number): void {
    const own = this.row(row);
    const at = own.indexOf(value);
    if (at < 0) return;
    own[at] = own[own.length - 1] as number;
    this.heads[2 * row + 1] = own.length - 1;
  }

  /** Gives a row more room at the end of the pool. All that rows have left behind is less than what they have. */
  #move(row: number, room: number): void {
    if (this.#used + room > this.pool.length) this.pool = grown(this.pool, this.#used + room);
    this.pool.set(this.row(row), this.#used);
    this.heads[2 * row] = this.#used;
    this.#rooms[row] = room;
    this.#used += room;
  }
}
