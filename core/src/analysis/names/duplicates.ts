/**
 * Suspected duplicates of a whole register, and of one record after a change. Records meet by keys that two names of
 * one body share; a word that is nearly alone in the register may be misspelled, and meets names that have all its
 * other words. What meets is judged; the rest never is.
 */
import type { Judgement } from './judgement.ts';
import { isWhole, leavingOneOut, meetingKeysOf, waysToRead, type MeetingKey } from './meeting-keys.ts';
import { NameIndex } from './name-index.ts';
import { judgeRecords, type NamedRecord } from './records.ts';
import { isListed } from './words.ts';

export type Suspicion = { readonly a: string; readonly b: string; readonly judgement: Judgement };

export type RegisteredName = {
  readonly id: string;
  readonly names: readonly string[];
  readonly municipality?: string | null;
  readonly businessId?: string | null;
};

/** More records than this under one key of a part of a name, and the key tells nothing. */
const mostUnderPart = 40;
/** Names looked at around one record after a change. */
const mostLookedUp = 8;
/** A word in fewer names than this may be an error. */
const rareBelow = 3;

export class DuplicateFinder {
  readonly index: NameIndex;
  readonly #records = new Map<string, NamedRecord>();
  readonly #under = new Map<number, string[]>();

  constructor(index: NameIndex = new NameIndex()) {
    this.index = index;
  }

  /** Adds a record, or gives it other names. */
  set(record: RegisteredName): void {
    this.remove(record.id);
    this.index.set(record.id, record.names);
    const { id, municipality = null, businessId = null } = record;
    this.#records.set(id, { names: this.index.readingsOf(id), municipality, businessId });
    for (const key of this.#keysOf(id)) {
      const under = this.#under.get(key);
      if (under) under.push(id);
      else this.#under.set(key, [id]);
    }
  }

  remove(id: string): void {
    for (const key of this.#keysOf(id)) {
      const left = (this.#under.get(key) ?? []).filter((other) => other !== id);
      if (left.length > 0) this.#under.set(key, left);
      else this.#under.delete(key);
    }
    this.#records.delete(id);
    this.index.remove(id);
  }

  /** Records that may be the same as one: all that a change to it can alter. */
  of(id: string): readonly Suspicion[] {
    const record = this.#records.get(id);
    if (!record) return [];
    const met = new Set(this.#keysOf(id).flatMap((key) => this.#meeting(key)));
    for (const name of record.names) for (const other of this.index.near(name, mostLookedUp, id)) met.add(other);
    met.delete(id);
    return [...met].toSorted().flatMap((other) => this.#judge(id, other));
  }

  /** Every suspected pair, each once, in the order of ids. */
  all(): readonly Suspicion[] {
    const met = new Set<string>();
    const found: Suspicion[] = [];
    const meet = (one: string, other: string): void => {
      if (one === other) return;
      const [a, b] = one < other ? [one, other] : [other, one];
      const pair = `${a}\n${b}`;
      if (met.has(pair)) return;
      met.add(pair);
      found.push(...this.#judge(a, b));
    };
    this.#meetByKeys(meet);
    this.#meetByErrors(meet);
    return found.toSorted((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1));
  }

  #meetByKeys(meet: (a: string, b: string) => void): void {
    for (const key of this.#under.keys()) {
      const together = this.#meeting(key);
      for (let at = 1; at < together.length; at++)
        for (let before = 0; before < at; before++) meet(together[before] as string, together[at] as string);
    }
  }

  /** Names that differ in one word that may be an error: first the odd words, then all names that could be meant. */
  #meetByErrors(meet: (a: string, b: string) => void): void {
    const odd = new Map<number, string[]>();
    const eachLeftOut = (take: (id: string, key: number, word: string) => void): void => {
      for (const [id, { names }] of this.#records)
        for (const name of names)
          for (const units of waysToRead(name))
            for (const { word, keys } of leavingOneOut(units)) for (const key of keys) take(id, key, word);
    };
    eachLeftOut((id, key, word) => {
      if (isListed(word) || this.index.usesOf(word) >= rareBelow) return;
      const list = odd.get(key);
      if (list) list.push(id);
      else odd.set(key, [id]);
    });
    eachLeftOut((id, key) => {
      for (const other of odd.get(key) ?? []) meet(id, other);
    });
  }

  #keysOf(id: string): readonly MeetingKey[] {
    return (this.#records.get(id)?.names ?? []).flatMap(meetingKeysOf);
  }

  #meeting(key: MeetingKey): readonly string[] {
    const under = this.#under.get(key) ?? [];
    return !isWhole(key) && under.length > mostUnderPart ? [] : under;
  }

  #judge(a: string, b: string): readonly Suspicion[] {
    const [one, other] = [this.#records.get(a), this.#records.get(b)];
    const judgement = one && other ? judgeRecords(one, other, this.index.knowledge) : null;
    return judgement && judgement.verdict !== 'different' ? [{ a, b, judgement }] : [];
  }
}

/** Suspicions gathered into groups of records that hang together by them, largest first. */
export const groupsOf = (suspicions: readonly Suspicion[]): readonly (readonly string[])[] => {
  const above = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    above.set(id, root);
    return root;
  };
  for (const { a, b } of suspicions) {
    const [one, other] = [rootOf(a), rootOf(b)];
    above.set(one < other ? other : one, one < other ? one : other);
    above.set(one < other ? one : other, one < other ? one : other);
  }
  const groups = Map.groupBy([...above.keys()].toSorted(), rootOf);
  return [...groups.values()].toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
};
