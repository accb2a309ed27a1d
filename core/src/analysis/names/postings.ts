/**
 * Which slots have which features, as runs of numbers. Features of one slot lie side by side, and so do the slots of one
 * feature; what came since the last settling stands in short lists beside. Settling costs some 50 ns a feature and
 * comes when a quarter has changed, so that a change costs little and counting reads memory in order.
 */
import { featureCount } from './features.ts';

/** Called with a slot, how many features it shares with what is sought, and how many it has. */
export type TakeSlot = (slot: number, shared: number, has: number) => void;

/** List entries read in one count. */
const budget = 10_000;
/** Slots whose features are counted exactly. */
const mostCounted = 240;
/** Fewer changes than this are never worth settling. */
const fewChanges = 1000;

const roomFor = (length: number, held: Int32Array): Int32Array => {
  if (length <= held.length) return held;
  const room = new Int32Array(Math.max(length, 2 * held.length));
  room.set(held);
  return room;
};

export class Postings {
  #features: Int32Array = new Int32Array(1 << 12);
  #end = 0;
  #starts: Int32Array = new Int32Array(1 << 8);
  /** Features of each slot; 0 for one that is gone. */
  #sizes: Int32Array = new Int32Array(1 << 8);
  #slots = 0;
  /** Slots gone since the last settling, and those that may be used again. */
  #gone: number[] = [];
  #free: number[] = [];
  /** How many slots have each feature now. */
  readonly #having = new Int32Array(featureCount);
  readonly #from = new Int32Array(featureCount + 1);
  #settled: Int32Array = new Int32Array(0);
  readonly #fresh = new Map<number, number[]>();
  #pending: number[] = [];
  #posted = 0;
  /** Room to work in, one place for each slot, and one for each feature. */
  #counts = new Uint16Array(0);
  #touched = new Int32Array(0);
  readonly #marks = new Uint8Array(featureCount);
  readonly #order = new Float64Array(1024);

  /** Takes the features, each once, into a slot and gives its number. */
  add(features: Int32Array): number {
    const slot = this.#free.pop() ?? this.#slots++;
    this.#starts = roomFor(slot + 1, this.#starts);
    this.#sizes = roomFor(slot + 1, this.#sizes);
    this.#features = roomFor(this.#end + features.length, this.#features);
    this.#features.set(features, this.#end);
    this.#starts[slot] = this.#end;
    this.#sizes[slot] = features.length;
    this.#end += features.length;
    this.#countAll(slot, 1);
    this.#pending.push(slot);
    return slot;
  }

  remove(slot: number): void {
    this.#countAll(slot, -1);
    this.#sizes[slot] = 0;
    this.#gone.push(slot);
  }

  /** The slots that share the most, some hundreds of them at the most, in no order. */
  nearest(features: Int32Array, take: TakeSlot): void {
    this.#post();
    const found = this.#touch(features);
    const least = this.#leastOf(found, features.length);
    const [counts, touched, marks] = [this.#counts, this.#touched, this.#marks];
    for (const feature of features) marks[feature] = 1;
    for (let n = 0; n < found; n++) {
      const slot = touched[n] as number;
      const isNear = (counts[slot] as number) >= least;
      counts[slot] = 0;
      if (isNear && this.#sizes[slot] !== 0) take(slot, this.#sharedBy(slot), this.#sizes[slot] as number);
    }
    for (const feature of features) marks[feature] = 0;
  }

  #countAll(slot: number, by: number): void {
    const start = this.#starts[slot] as number;
    const end = start + (this.#sizes[slot] as number);
    const [features, having] = [this.#features, this.#having];
    for (let at = start; at < end; at++) {
      const feature = features[at] as number;
      having[feature] = (having[feature] as number) + by;
    }
  }

  #sharedBy(slot: number): number {
    const start = this.#starts[slot] as number;
    const end = start + (this.#sizes[slot] as number);
    const [features, marks] = [this.#features, this.#marks];
    let shared = 0;
    for (let at = start; at < end; at++) shared += marks[features[at] as number] as number;
    return shared;
  }

  /** Brings what came lately into the lists. */
  #post(): void {
    const changed = this.#pending.length + this.#posted + this.#gone.length;
    if (changed > Math.max(fewChanges, this.#slots / 4)) this.#settle();
    for (const slot of this.#pending) {
      const start = this.#starts[slot] as number;
      for (let at = start; at < start + (this.#sizes[slot] as number); at++) {
        const feature = this.#features[at] as number;
        const list = this.#fresh.get(feature);
        if (list) list.push(slot);
        else this.#fresh.set(feature, [slot]);
      }
    }
    this.#posted += this.#pending.length;
    this.#pending = [];
    if (this.#counts.length >= this.#slots) return;
    this.#counts = new Uint16Array(2 * this.#slots);
    this.#touched = new Int32Array(2 * this.#slots);
  }

  /** Lays all lists anew, without what is gone. */
  #settle(): void {
    const from = this.#from;
    let end = 0;
    for (let feature = 0; feature < featureCount; feature++) {
      from[feature] = end;
      end += this.#having[feature] as number;
    }
    from[featureCount] = end;
    const [next, posts, kept] = [from.slice(), new Int32Array(end), new Int32Array(end + (end >> 3))];
    let written = 0;
    for (let slot = 0; slot < this.#slots; slot++) {
      const start = this.#starts[slot] as number;
      this.#starts[slot] = written;
      for (let at = start; at < start + (this.#sizes[slot] as number); at++) {
        const feature = this.#features[at] as number;
        const place = next[feature] as number;
        posts[place] = slot;
        next[feature] = place + 1;
        kept[written++] = feature;
      }
    }
    [this.#settled, this.#features, this.#end] = [posts, kept, written];
    this.#fresh.clear();
    this.#free.push(...this.#gone);
    [this.#gone, this.#pending, this.#posted] = [[], [], 0];
  }

  /** Counts the features each slot shares with what is sought, rarest first up to the budget; gives how many do. */
  #touch(features: Int32Array): number {
    let [lists, read, found] = [0, 0, 0];
    for (const feature of features) {
      const having = this.#having[feature] as number;
      if (having > 0) this.#order[lists++] = having * featureCount + feature;
    }
    for (const place of this.#order.subarray(0, lists).toSorted()) {
      const feature = place % featureCount;
      const having = (place - feature) / featureCount;
      if (read > 0 && read + having > budget) break;
      read += having;
      found = this.#touchAll(feature, found);
    }
    return found;
  }

  #touchAll(feature: number, before: number): number {
    const [counts, touched, settled] = [this.#counts, this.#touched, this.#settled];
    let found = before;
    const end = this.#from[feature + 1] as number;
    for (let at = this.#from[feature] as number; at < end; at++) {
      const slot = settled[at] as number;
      const count = counts[slot] as number;
      if (count === 0) touched[found++] = slot;
      counts[slot] = count + 1;
    }
    for (const slot of this.#fresh.get(feature) ?? []) {
      const count = counts[slot] as number;
      if (count === 0) touched[found++] = slot;
      counts[slot] = count + 1;
    }
    return found;
  }

  /** How many of what was counted a slot must share to be among the nearest. */
  #leastOf(found: number, most: number): number {
    const sharing = new Uint32Array(most + 1);
    for (let n = 0; n < found; n++) {
      const shared = this.#counts[this.#touched[n] as number] as number;
      sharing[shared] = (sharing[shared] as number) + 1;
    }
    let [least, sum] = [most + 1, 0];
    while (least > 1 && sum < mostCounted / 2 && (sum === 0 || sum + (sharing[least - 1] as number) < mostCounted))
      sum += sharing[--least] as number;
    return least;
  }
}
