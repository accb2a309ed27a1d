/**
 * Suspected duplicates of a whole register, and of one record after a change. Records meet by keys that two names of
 * one body share; a word that is nearly alone in the register may be misspelled, and meets names that have all its
 * other words. What meets is judged; the rest never is.
 */
import { areNearWords, leaveOut } from './error-keys.ts';
import type { Judgement } from './judgement.ts';
import { KeyLists } from './key-lists.ts';
import { meetingKeysOf, waysToRead } from './meeting-keys.ts';
import { NameIndex } from './name-index.ts';
import { PairSet } from './pair-set.ts';
import type { Unit } from './reading.ts';
import { judgeRecords, type NamedRecord } from './records.ts';
import { isListed } from './words.ts';

export type Suspicion = { readonly a: string; readonly b: string; readonly judgement: Judgement };

export type RegisteredName = {
  readonly id: string;
  readonly names: readonly string[];
  readonly municipality?: string | null;
  readonly businessId?: string | null;
};

/** When more records than this may be called by one key, it tells nothing. */
const mostCalled = 40;
/** Names looked at around one record after a change. */
const mostLookedUp = 8;

const everyWord = (): boolean => true;

type Entry = NamedRecord & { readonly id: string };

export class DuplicateFinder {
  readonly index: NameIndex;
  readonly #numberOf = new Map<string, number>();
  readonly #entries: (Entry | null)[] = [];
  readonly #free: number[] = [];
  readonly #are = new KeyLists();
  readonly #mayBe = new KeyLists();

  constructor(index: NameIndex = new NameIndex()) {
    this.index = index;
  }

  /** Adds a record, or gives it other names. */
  set({ id, names, municipality = null, businessId = null }: RegisteredName): void {
    this.remove(id);
    this.index.set(id, names);
    const number = this.#free.pop() ?? this.#entries.length;
    const entry = { id, names: this.index.readingsOf(id), municipality, businessId };
    this.#numberOf.set(id, number);
    this.#entries[number] = entry;
    for (const name of entry.names) {
      const { is, mayBe } = meetingKeysOf(name);
      for (const key of is) this.#are.add(key, number);
      for (const key of mayBe) this.#mayBe.add(key, number);
    }
  }

  remove(id: string): void {
    const number = this.#numberOf.get(id);
    if (number === undefined) return;
    for (const name of this.#entries[number]?.names ?? []) {
      const { is, mayBe } = meetingKeysOf(name);
      for (const key of is) this.#are.drop(key, number);
      for (const key of mayBe) this.#mayBe.drop(key, number);
    }
    this.#numberOf.delete(id);
    this.#entries[number] = null;
    this.#free.push(number);
    this.index.remove(id);
  }

  /** Records that may be the same as one: all that a change to it can alter. */
  of(id: string): readonly Suspicion[] {
    const number = this.#numberOf.get(id);
    const entry = number === undefined ? undefined : this.#entries[number];
    if (number === undefined || !entry) return [];
    const met = new Set<number>();
    for (const name of entry.names) {
      const { is, mayBe } = meetingKeysOf(name);
      for (const key of is) for (const other of [...this.#are.of(key), ...this.#called(key)]) met.add(other);
      for (const key of mayBe) if (this.#called(key).length > 0) for (const other of this.#are.of(key)) met.add(other);
      for (const other of this.index.near(name, mostLookedUp, id)) met.add(this.#numberOf.get(other) ?? number);
    }
    met.delete(number);
    const found = [...met].flatMap((other) => this.#judge(number, other) ?? []);
    return found.toSorted((x, y) => (x.b < y.b ? -1 : 1));
  }

  /** Every suspected pair, each once, in the order of ids. */
  all(): readonly Suspicion[] {
    const met = new PairSet();
    this.#meetByKeys(met);
    this.#meetByErrors(met);
    const found: Suspicion[] = [];
    for (const [one, other] of met.each()) {
      const isInOrder = (this.#entries[one]?.id ?? '') < (this.#entries[other]?.id ?? '');
      const suspicion = isInOrder ? this.#judge(one, other) : this.#judge(other, one);
      if (suspicion) found.push(suspicion);
    }
    return found.toSorted((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1));
  }

  /** Records that may be called by a key, while few may. */
  #called(key: number): readonly number[] {
    return this.#mayBe.sizeOf(key) > mostCalled ? [] : this.#mayBe.of(key);
  }

  #meetByKeys(met: PairSet): void {
    for (const together of this.#are.shared())
      for (let at = 1; at < together.length; at++)
        for (let before = 0; before < at; before++) met.add(together[before] as number, together[at] as number);
    for (const key of this.#mayBe.keys())
      for (const short of this.#are.of(key)) for (const long of this.#called(key)) met.add(short, long);
  }

  /** Calls with every reading of every name of every record. */
  #eachWay(take: (units: readonly Unit[], number: number) => void): void {
    this.#entries.forEach((entry, number) => {
      for (const name of entry?.names ?? []) for (const units of waysToRead(name)) take(units, number);
    });
  }

  /** Names that differ in one word or two that may be an error: first the odd words, then all that could be meant. */
  #meetByErrors(met: PairSet): void {
    const [oneOdd, twoOdd] = [new KeyLists(), new KeyLists()];
    const [numbers, ones, others]: [number[], Unit[], (Unit | null)[]] = [[], [], []];
    const isOdd = ({ text }: Unit): boolean => !this.index.knowledge.isCommon(text) && !isListed(text);
    this.#eachWay((units, number) =>
      leaveOut(units, isOdd, (key, one, other) => {
        (other === null ? oneOdd : twoOdd).add(key, numbers.length);
        numbers.push(number);
        ones.push(one);
        others.push(other);
      }),
    );
    const areNear = (one: Unit, other: Unit | null, at: number): boolean =>
      areNearWords(one, ones[at] as Unit) && (other === null || areNearWords(other, others[at] as Unit));
    this.#eachWay((units, number) =>
      leaveOut(units, everyWord, (key, one, other) => {
        for (const at of (other === null ? oneOdd : twoOdd).of(key))
          if (numbers[at] !== number && areNear(one, other, at)) met.add(number, numbers[at] as number);
      }),
    );
  }

  #judge(a: number, b: number): Suspicion | null {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    const judgement = one && other ? judgeRecords(one, other, this.index.knowledge) : null;
    if (!one || !other || !judgement || judgement.verdict === 'different') return null;
    return { a: one.id, b: other.id, judgement };
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
