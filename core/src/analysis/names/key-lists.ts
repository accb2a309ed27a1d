/** Numbers gathered under keys. Most keys have one number alone: it stands in the map itself. */
export class KeyLists {
  readonly #under = new Map<number, number | number[]>();

  add(key: number, value: number): void {
    const under = this.#under.get(key);
    if (under === undefined) this.#under.set(key, value);
    else if (typeof under === 'number') this.#under.set(key, [under, value]);
    else under.push(value);
  }

  /** Takes one such number away; O(numbers under the key). */
  drop(key: number, value: number): void {
    const under = this.#under.get(key);
    if (under === value) this.#under.delete(key);
    if (under === undefined || typeof under === 'number') return;
    const left = under.filter((other) => other !== value);
    if (left.length > 0) this.#under.set(key, left);
    else this.#under.delete(key);
  }

  /** How many stand under a key. */
  sizeOf(key: number): number {
    const under = this.#under.get(key);
    return under === undefined ? 0 : typeof under === 'number' ? 1 : under.length;
  }

  of(key: number): readonly number[] {
    const under = this.#under.get(key);
    return under === undefined ? [] : typeof under === 'number' ? [under] : under;
  }

  /** Each key that two or more share. */
  *shared(): Generator<readonly number[]> {
    for (const under of this.#under.values()) if (typeof under !== 'number') yield under;
  }

  keys(): Iterable<number> {
    return this.#under.keys();
  }
}
