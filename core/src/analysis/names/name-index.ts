/**
 * Names of many records, found by what somebody types or writes. Records come, are renamed and go one by one: a change
 * touches the lists of its own features. Looking up reads the rarest features first and stops at a budget, so that a
 * name of common words costs no more than a rare one.
 */
import { distanceWithin } from './distance.ts';
import { featureCount, featuresOf } from './features.ts';
import { judgeNames } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { knowledgeOf, type Decision, type Knowledge } from './knowledge.ts';
import { readName, type Reading } from './reading.ts';

export type Candidate = {
  readonly id: string;
  /** The name of the record that answers best, as written. */
  readonly name: string;
  /** 0 … 1; candidates come best first. */
  readonly score: number;
  readonly judgement: Judgement;
};

type Slot = { readonly id: string; readonly reading: Reading; readonly features: Int32Array };

type Near = { readonly slot: Slot; readonly likeness: number };

/** Likest first; equal ones by what they are, never by when they came. */
const byLikeness = (a: Near, b: Near): number =>
  b.likeness - a.likeness ||
  (a.slot.id < b.slot.id ? -1 : a.slot.id > b.slot.id ? 1 : a.slot.reading.name < b.slot.reading.name ? -1 : 1);

/** List entries read in one look-up: some 20 µs. */
const budget = 10_000;
/** Names whose features are counted exactly, those compared letter by letter, and those judged word by word. */
const mostCounted = 400;
const mostCompared = 24;
const mostJudged = 8;
/** A word in as many names as this is no spelling error. */
const commonFrom = 4;

export class NameIndex {
  readonly knowledge: Knowledge;
  readonly #slots: (Slot | null)[] = [];
  readonly #free: number[] = [];
  readonly #slotsOf = new Map<string, readonly number[]>();
  readonly #lists: number[][] = [];
  /** How many names have a word. */
  readonly #uses = new Map<string, number>();
  /** Room to work in, one place for each slot. */
  #counts = new Uint16Array(1024);
  #touched = new Int32Array(1024);
  readonly #marks = new Uint8Array(featureCount);

  constructor(decisions: readonly Decision[] = []) {
    this.knowledge = knowledgeOf(decisions, (word) => (this.#uses.get(word) ?? 0) >= commonFrom);
    for (let feature = 0; feature < featureCount; feature++) this.#lists.push([]);
  }

  get size(): number {
    return this.#slotsOf.size;
  }

  get ids(): Iterable<string> {
    return this.#slotsOf.keys();
  }

  /** The names of a record, as they are read. */
  readingsOf(id: string): readonly Reading[] {
    return (this.#slotsOf.get(id) ?? []).flatMap((slot) => this.#slots[slot]?.reading ?? []);
  }

  /** Adds a record with its names, or gives it other names. */
  set(id: string, names: readonly string[]): void {
    this.remove(id);
    this.#slotsOf.set(
      id,
      names.map((name) => this.#add(id, readName(name))),
    );
  }

  /** Forgets a record; one that is not there is let be. */
  remove(id: string): void {
    for (const at of this.#slotsOf.get(id) ?? []) {
      const slot = this.#slots[at];
      if (!slot) continue;
      for (const feature of slot.features) this.#drop(feature, at);
      this.#count(slot.reading, -1);
      this.#slots[at] = null;
      this.#free.push(at);
    }
    this.#slotsOf.delete(id);
  }

  /** Records whose names answer the text, best first. Bounded work, whatever the text and the number of records. */
  find(text: string, limit = 10): readonly Candidate[] {
    return this.findReading(readName(text), limit);
  }

  findReading(reading: Reading, limit = 10, but: string | null = null): readonly Candidate[] {
    const best = new Map<string, Candidate>();
    for (const { slot, likeness } of this.#nearest(reading, but)) {
      const judgement = judgeNames(reading, slot.reading, this.knowledge);
      const score =
        judgement.verdict === 'different' ? Math.max(judgement.score * 0.8, likeness * 0.8) : judgement.score;
      const rank = { same: 2, maybe: 1, different: 0 }[judgement.verdict];
      const candidate = { id: slot.id, name: slot.reading.name, score: (score + rank) / 3, judgement };
      if (candidate.score > (best.get(slot.id)?.score ?? -1)) best.set(slot.id, candidate);
    }
    return [...best.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  /** How many names of the register have a word (folded). */
  usesOf(word: string): number {
    return this.#uses.get(word) ?? 0;
  }

  /** Records whose letters are nearest, unjudged, likest first. */
  near(reading: Reading, limit: number, but: string): readonly string[] {
    return [...new Set(this.#nearest(reading, but).map(({ slot }) => slot.id))].slice(0, limit);
  }

  #add(id: string, reading: Reading): number {
    const features = featuresOf(reading);
    const at = this.#free.pop() ?? this.#slots.length;
    this.#slots[at] = { id, reading, features };
    for (const feature of features) (this.#lists[feature] as number[]).push(at);
    this.#count(reading, 1);
    if (at >= this.#counts.length) this.#grow();
    return at;
  }

  #grow(): void {
    const room = 2 * this.#counts.length;
    this.#counts = new Uint16Array(room);
    this.#touched = new Int32Array(room);
  }

  #drop(feature: number, slot: number): void {
    const list = this.#lists[feature] as number[];
    const at = list.lastIndexOf(slot);
    list[at] = list.at(-1) as number;
    list.pop();
  }

  #count({ units }: Reading, by: number): void {
    for (const { text } of units) {
      const uses = (this.#uses.get(text) ?? 0) + by;
      if (uses > 0) this.#uses.set(text, uses);
      else this.#uses.delete(text);
    }
  }

  /** Counts the features each name shares with what is sought, shortest lists first; gives how many names do. */
  #touch(features: Int32Array): number {
    const lists = Array.from(features, (feature) => this.#lists[feature] as number[]).filter(
      ({ length }) => length > 0,
    );
    lists.sort((a, b) => a.length - b.length);
    const [counts, touched] = [this.#counts, this.#touched];
    let [read, found] = [0, 0];
    for (const list of lists) {
      if (read > 0 && read + list.length > budget) break;
      read += list.length;
      for (const slot of list) {
        const before = counts[slot] as number;
        if (before === 0) touched[found++] = slot;
        counts[slot] = before + 1;
      }
    }
    return found;
  }

  /** Names that share most of what was counted: a pass to see how many share how much, a pass to take the best. */
  #likest(features: Int32Array): readonly Slot[] {
    const [counts, touched] = [this.#counts, this.#touched];
    const found = this.#touch(features);
    const sharing = new Uint32Array(features.length + 1);
    for (let n = 0; n < found; n++) {
      const shared = counts[touched[n] as number] as number;
      sharing[shared] = (sharing[shared] as number) + 1;
    }
    let [least, sum] = [features.length + 1, 0];
    while (least > 1 && sum < mostCounted / 2 && (sum === 0 || sum + (sharing[least - 1] as number) < mostCounted))
      sum += sharing[--least] as number;
    const likest: Slot[] = [];
    for (let n = 0; n < found; n++) {
      const at = touched[n] as number;
      if ((counts[at] as number) >= least) likest.push(this.#slots[at] as Slot);
      counts[at] = 0;
    }
    return likest;
  }

  #nearest(reading: Reading, but: string | null): readonly Near[] {
    const features = featuresOf(reading);
    const marks = this.#marks;
    for (const feature of features) marks[feature] = 1;
    const near: Near[] = [];
    for (const slot of this.#likest(features)) {
      if (slot.id === but) continue;
      let shared = 0;
      for (const feature of slot.features) shared += marks[feature] as number;
      // Most of both, or nearly all of what is sought: what is typed may be a beginning.
      const both = (2 * shared) / (features.length + slot.features.length);
      near.push({ slot, likeness: Math.max(both, (0.9 * shared) / features.length) });
    }
    for (const feature of features) marks[feature] = 0;
    return near
      .toSorted(byLikeness)
      .slice(0, mostCompared)
      .map(({ slot, likeness }) => ({ slot, likeness: likeness + this.#letters(reading, slot.reading) }))
      .toSorted(byLikeness)
      .slice(0, mostJudged);
  }

  /** How near the letters are, 0 … 1: a few errors, or a beginning. */
  #letters({ folded: a }: Reading, { folded: b }: Reading): number {
    if (b.startsWith(a)) return 1;
    const bound = Math.min(6, a.length >> 2);
    const distance = Math.min(distanceWithin(a, b, bound), distanceWithin(a, b.slice(0, a.length), bound) + 0.5);
    return Math.max(0, 1 - distance / (bound + 1));
  }
}
