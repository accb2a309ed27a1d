/**
 * Suspected duplicates of a whole register, and of one record after a change. Records meet by keys that two names of
 * one body share; a word that is nearly alone in the register may be misspelled, and meets names that have all its
 * other words. What meets is judged; the rest never is. Records named the same to the letter are judged as one, and
 * where a crowd meets, each meets a few of it: the work grows with the records, not with their square.
 */
import { crowdFrom, Crowds } from './crowds.ts';
import { areNearWords, leaveOut } from './error-keys.ts';
import { swapped } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { KeyLists } from './key-lists.ts';
import { meetingKeysOf, waysToRead } from './meeting-keys.ts';
import type { NameIndex } from './name-index.ts';
import { idsOf, NamedForms, type Form, type RegisteredName } from './named-forms.ts';
import { everyRecord, pairsAmong, pairsBetween, type Choice, type Pair } from './namesakes.ts';
import { PairSet } from './pair-set.ts';
import type { Unit } from './reading.ts';
import { judgeRecords } from './records.ts';
import { isListed } from './words.ts';

export type Suspicion = { readonly a: string; readonly b: string; readonly judgement: Judgement };

/** Names looked at around one record after a change. */
const mostLookedUp = 8;

const everyWord = (): boolean => true;

const inOrder = (x: Suspicion, y: Suspicion): number => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1);

export class DuplicateFinder {
  readonly forms = new NamedForms();
  readonly crowds = new Crowds(this.forms);

  get index(): NameIndex {
    return this.forms.index;
  }

  /** Adds a record, or gives it other names. */
  set(record: RegisteredName): void {
    this.forms.set(record);
  }

  remove(id: string): void {
    this.forms.remove(id);
  }

  /** Suspicions between the form that goes by the id and others: all that a change to it can alter. */
  around(first: string): readonly Suspicion[] {
    const form = this.forms.of(first);
    if (form?.first !== first) return [];
    const met = new Set<number>();
    for (const name of form.names) {
      const keys = meetingKeysOf(name);
      for (const number of this.crowds.metBy(form, keys)) met.add(number);
      const near = this.index.near(name, mostLookedUp, first).flatMap((id) => this.forms.of(id)?.number ?? []);
      for (const number of near) if (!this.crowds.isInCrowdOf(keys, number)) met.add(number);
    }
    met.delete(form.number);
    return [...met].flatMap((other) => this.#judge(form.number, other) ?? []).toSorted(inOrder);
  }

  /** Suspicions between forms, each once, by their first ids and in the order of those. */
  between(): readonly Suspicion[] {
    const met = new PairSet();
    this.crowds.meet(met);
    this.#meetByErrors(met);
    const found: Suspicion[] = [];
    for (const [one, other] of met.each()) {
      const suspicion = this.#judge(one, other);
      if (suspicion) found.push(suspicion);
    }
    return found.toSorted(inOrder);
  }

  /** Every suspected pair of the records chosen, each once, in the order of ids. Linear in the records. */
  all(choice: Choice = everyRecord, between = this.between()): readonly Suspicion[] {
    const chosen = (form: Form): readonly string[] => idsOf(form).filter(choice.isThere);
    const found: Suspicion[] = [];
    const add = (pairs: readonly Pair[], judgement: Judgement): void => {
      for (const [a, b] of pairs)
        found.push(a < b ? { a, b, judgement } : { a: b, b: a, judgement: swapped(judgement) });
    };
    for (const { a, b, judgement } of between) {
      const [one, other] = [this.forms.of(a), this.forms.of(b)];
      if (one && other) add(pairsBetween(chosen(one), chosen(other), choice), judgement);
    }
    for (const form of this.forms.each()) {
      const judgement = form.others.length === 0 ? null : judgeRecords(form, form, this.index.knowledge);
      if (judgement && judgement.verdict !== 'different') add(pairsAmong(chosen(form), choice), judgement);
    }
    return found.toSorted(inOrder);
  }

  /** Calls with every reading of every name of a form. */
  #eachWay({ names, number }: Form, take: (units: readonly Unit[], number: number) => void): void {
    for (const name of names) for (const units of waysToRead(name)) take(units, number);
  }

  /** Names that differ in one word or two that may be an error: first the odd words, then all that could be meant. */
  #meetByErrors(met: PairSet): void {
    const [oneOdd, twoOdd] = [new KeyLists(), new KeyLists()];
    const [numbers, ones, others]: [number[], Unit[], (Unit | null)[]] = [[], [], []];
    const isOdd = ({ text }: Unit): boolean => !this.index.knowledge.isCommon(text) && !isListed(text);
    const areNear = (one: Unit, other: Unit | null, at: number): boolean =>
      areNearWords(one, ones[at] as Unit) && (other === null || areNearWords(other, others[at] as Unit));
    for (const form of this.forms.each())
      this.#eachWay(form, (units, number) =>
        leaveOut(units, isOdd, (key, one, other) => {
          (other === null ? oneOdd : twoOdd).add(key, numbers.length);
          numbers.push(number);
          ones.push(one);
          others.push(other);
        }),
      );
    for (const form of this.forms.each()) {
      const near = new Set<number>();
      this.#eachWay(form, (units) =>
        leaveOut(units, everyWord, (key, one, other) => {
          for (const at of (other === null ? oneOdd : twoOdd).of(key)) {
            const number = numbers[at] as number;
            if (!near.has(number) && (number === form.number || areNear(one, other, at))) near.add(number);
          }
        }),
      );
      for (const number of near.size > crowdFrom ? this.crowds.leadersOf([...near]) : near)
        met.add(form.number, number);
    }
  }

  #judge(a: number, b: number): Suspicion | null {
    const [one, other] = [this.forms.at(a), this.forms.at(b)];
    if (!one || !other) return null;
    if (one.first > other.first) return this.#judge(b, a);
    const judgement = judgeRecords(one, other, this.index.knowledge);
    if (!judgement || judgement.verdict === 'different') return null;
    return { a: one.first, b: other.first, judgement };
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
