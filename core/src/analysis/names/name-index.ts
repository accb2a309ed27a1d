/**
 * Names of many records, found by what somebody types or writes. Records come, are renamed and go one by one: a change
 * touches the lists of its own features. Looking up reads the rarest features first and stops at a budget, so that a
 * name of common words costs no more than a rare one.
 */
import { distanceWithin } from './distance.ts';
import { featuresOf } from './features.ts';
import { judgeNames } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { knowledgeOf, type Decision, type Knowledge } from './knowledge.ts';
import { Postings } from './postings.ts';
import { readName, type Reading } from './reading.ts';

export type Candidate = {
  readonly id: string;
  /** The name of the record that answers best, as written. */
  readonly name: string;
  /** 0 … 1; candidates come best first. */
  readonly score: number;
  readonly judgement: Judgement;
};

type Near = { readonly id: string; readonly reading: Reading; readonly likeness: number };

/** Likest first; equal ones by what they are, never by when they came. */
const byLikeness = (a: Near, b: Near): number =>
  b.likeness - a.likeness || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.reading.name < b.reading.name ? -1 : 1);

/** Names compared letter by letter, and those judged word by word. */
const mostCompared = 24;
const mostJudged = 8;
/** Puts one in its place among the likest. */
const keepNear = (near: Near[], one: Near): void => {
  let at = near.length;
  while (at > 0 && byLikeness(one, near[at - 1] as Near) < 0) at--;
  near.splice(at, 0, one);
  if (near.length > mostCompared) near.pop();
};

/** How near the letters are, 0 … 1: a few errors, or a beginning. */
const lettersAlike = ({ folded: a }: Reading, { folded: b }: Reading): number => {
  if (b.startsWith(a)) return 1;
  const bound = Math.min(6, a.length >> 2);
  const whole = distanceWithin(a, b, bound);
  const begun = b.length > a.length ? distanceWithin(a, b.slice(0, a.length), bound) + 0.5 : whole;
  return Math.max(0, 1 - Math.min(whole, begun) / (bound + 1));
};

/** A word in as many names as this is no spelling error. */
const commonFrom = 4;

export class NameIndex {
  readonly knowledge: Knowledge;
  /** Of each slot, whose it is and what it says. */
  readonly #ids: string[] = [];
  readonly #readings: (Reading | null)[] = [];
  readonly #slotsOf = new Map<string, readonly number[]>();
  readonly #postings = new Postings();
  /** How many names have a word. */
  readonly #uses = new Map<string, { names: number }>();

  constructor(decisions: readonly Decision[] = []) {
    this.knowledge = knowledgeOf(decisions, (word) => (this.#uses.get(word)?.names ?? 0) >= commonFrom);
  }

  get size(): number {
    return this.#slotsOf.size;
  }

  get ids(): Iterable<string> {
    return this.#slotsOf.keys();
  }

  /** The names of a record, as they are read. */
  readingsOf(id: string): readonly Reading[] {
    return (this.#slotsOf.get(id) ?? []).flatMap((slot) => this.#readings[slot] ?? []);
  }

  /** Adds a record with its names, or gives it other names. */
  set(id: string, names: readonly string[]): void {
    this.setRead(
      id,
      names.map((name) => readName(name)),
    );
  }

  /** The same of names that have been read. */
  setRead(id: string, names: readonly Reading[]): void {
    this.remove(id);
    this.#slotsOf.set(
      id,
      names.map((reading) => this.#add(id, reading)),
    );
  }

  /** Forgets a record; one that is not there is let be. */
  remove(id: string): void {
    const slots = this.#slotsOf.get(id);
    if (slots === undefined) return;
    for (const at of slots) {
      const reading = this.#readings[at];
      if (!reading) continue;
      this.#postings.remove(at);
      this.#count(reading, -1);
      this.#readings[at] = null;
    }
    this.#slotsOf.delete(id);
  }

  /** Records whose names answer the text, best first. Bounded work, whatever the text and the number of records. */
  find(text: string, limit = 10): readonly Candidate[] {
    return this.findReading(readName(text), limit);
  }

  findReading(reading: Reading, limit = 10, but: string | null = null): readonly Candidate[] {
    const best = new Map<string, Candidate>();
    for (const { id, reading: found, likeness } of this.#nearest(reading, but)) {
      const judgement = judgeNames(reading, found, this.knowledge);
      const score =
        judgement.verdict === 'different' ? Math.max(judgement.score * 0.8, likeness * 0.8) : judgement.score;
      const rank = { same: 2, maybe: 1, different: 0 }[judgement.verdict];
      const candidate = { id, name: found.name, score: (score + rank) / 3, judgement };
      if (candidate.score > (best.get(id)?.score ?? -1)) best.set(id, candidate);
    }
    return [...best.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  /** Records with a word (folded); some of them only when there are many. */
  withWord(word: string): readonly string[] {
    const near = this.#nearest(readName(word), null);
    const having = near.filter(({ reading }) => reading.units.some(({ text }) => text === word));
    return [...new Set(having.map(({ id }) => id))];
  }

  /** Records whose letters are nearest, unjudged, likest first. */
  near(reading: Reading, limit: number, but: string): readonly string[] {
    return [...new Set(this.#nearest(reading, but).map(({ id }) => id))].slice(0, limit);
  }

  #add(id: string, reading: Reading): number {
    const at = this.#postings.add(featuresOf(reading));
    this.#ids[at] = id;
    this.#readings[at] = reading;
    this.#count(reading, 1);
    return at;
  }

  #count({ units }: Reading, by: number): void {
    for (const { text } of units) {
      const uses = this.#uses.get(text);
      if (uses === undefined) this.#uses.set(text, { names: by });
      else if ((uses.names += by) === 0) this.#uses.delete(text);
    }
  }

  /** The likest by their features, then of these the likest by their letters. */
  #nearest(reading: Reading, but: string | null): readonly Near[] {
    const features = featuresOf(reading);
    const near: Near[] = [];
    this.#postings.nearest(features, (at, shared, has) => {
      // Most of both, or nearly all of what is sought: what is typed may be a beginning.
      const likeness = Math.max((2 * shared) / (features.length + has), (0.9 * shared) / features.length);
      const last = near[mostCompared - 1];
      if (last && likeness < last.likeness) return;
      const [id, found] = [this.#ids[at], this.#readings[at]];
      if (id !== undefined && found && id !== but) keepNear(near, { id, reading: found, likeness });
    });
    return near
      .map((one) => ({ ...one, likeness: one.likeness + lettersAlike(reading, one.reading) }))
      .toSorted(byLikeness)
      .slice(0, mostJudged);
  }
}
