/**
 * Suspected duplicates of a whole register, and of one record after a change. Records meet by keys that two names of
 * one body share whatever their order, case or way of joining words; a record with a word that is nearly alone in the
 * register is looked up as well, because that word may be misspelled. What meets is judged; the rest never is.
 */
import { isTelling } from './align.ts';
import type { Judgement } from './judgement.ts';
import { NameIndex } from './name-index.ts';
import { judgeRecords, type NamedRecord } from './records.ts';
import type { Reading, Unit } from './reading.ts';
import { isListed, partsOf } from './words.ts';

export type Suspicion = { readonly a: string; readonly b: string; readonly judgement: Judgement };

export type RegisteredName = {
  readonly id: string;
  readonly names: readonly string[];
  readonly municipality?: string | null;
  readonly businessId?: string | null;
};

/** More records than this under one key of less than a whole name, and the key tells nothing. */
const mostUnderPart = 40;
/** Names looked up around a record with a rare word. */
const mostLookedUp = 8;
/** A word in fewer names than this may be an error. */
const rareBelow = 3;

const sorted = (parts: readonly string[]): string => parts.toSorted().join(' ');

const isYear = ({ kind, text }: Unit): boolean => kind === 'number' && text.length === 4;

/** What may be left out of a name: places, years, the kind of body. */
const isOmissible = (unit: Unit): boolean => unit.kind === 'place' || unit.kind === 'kind' || isYear(unit);

type Key = { readonly key: string; readonly isWhole: boolean };

/** The keys under which a name is kept, each name under few. */
const keysOf = (reading: Reading): readonly Key[] => {
  const keys = new Map<string, boolean>([[`t ${reading.folded}`, true]]);
  for (const units of new Set([reading.units, reading.spelled])) {
    const telling = units.filter(isTelling);
    const words = telling.flatMap(({ bodies, key, kind, text }) =>
      bodies.length > 0 || kind === 'place' ? [key] : partsOf(text),
    );
    keys.set(`w ${sorted(telling.map(({ key }) => key))}`, true);
    keys.set(`p ${sorted(words)}`, true);
    const core = telling.filter((unit) => !isOmissible(unit));
    if (core.length > 0) keys.set(`c ${sorted(core.map(({ key }) => key))}`, false);
    if (telling.length > 1) keys.set(`i ${telling.map(({ text }) => text[0]).join('')}`, false);
    if (telling.length === 1 && reading.folded.length < 8) keys.set(`i ${reading.folded}`, false);
  }
  for (const aside of reading.asides) keys.set(`i ${aside.folded}`, false);
  return [...keys].map(([key, isWhole]) => ({ key, isWhole }));
};

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

export class DuplicateFinder {
  readonly index: NameIndex;
  readonly #records = new Map<string, NamedRecord>();
  readonly #under = new Map<string, Set<string>>();

  constructor(index: NameIndex = new NameIndex()) {
    this.index = index;
  }

  set(record: RegisteredName): void {
    this.remove(record.id);
    this.index.set(record.id, record.names);
    const names = this.index.readingsOf(record.id);
    this.#records.set(record.id, {
      names,
      municipality: record.municipality ?? null,
      businessId: record.businessId ?? null,
    });
    for (const key of this.#keysOf(record.id)) {
      const under = this.#under.get(key.key);
      if (under) under.add(record.id);
      else this.#under.set(key.key, new Set([record.id]));
    }
  }

  remove(id: string): void {
    for (const { key } of this.#keysOf(id)) {
      const under = this.#under.get(key);
      under?.delete(id);
      if (under?.size === 0) this.#under.delete(key);
    }
    this.#records.delete(id);
    this.index.remove(id);
  }

  /** Records that may be the same as one: what a change to it must look at again. */
  of(id: string): readonly Suspicion[] {
    const record = this.#records.get(id);
    if (!record) return [];
    const met = new Set<string>();
    for (const key of this.#keysOf(id)) for (const other of this.#meeting(key)) if (other !== id) met.add(other);
    if (this.#isOdd(record)) for (const other of this.#lookedUp(id, record)) met.add(other);
    return [...met].toSorted().flatMap((other) => this.#judge(id, other));
  }

  /** Every suspected pair, each once. */
  all(): readonly Suspicion[] {
    const met = new Set<string>();
    const found: Suspicion[] = [];
    const meet = (a: string, b: string): void => {
      const key = pairKey(a, b);
      if (a === b || met.has(key)) return;
      met.add(key);
      found.push(...(a < b ? this.#judge(a, b) : this.#judge(b, a)));
    };
    for (const [key, ids] of this.#under) {
      if (ids.size < 2) continue;
      const together = [
        ...this.#meeting({ key, isWhole: key.startsWith('t') || key.startsWith('w') || key.startsWith('p') }),
      ];
      together.forEach((a, at) => together.slice(at + 1).forEach((b) => meet(a, b)));
    }
    for (const [id, record] of this.#records)
      if (this.#isOdd(record)) for (const other of this.#lookedUp(id, record)) meet(id, other);
    return found.toSorted((x, y) => (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1));
  }

  #keysOf(id: string): readonly Key[] {
    return (this.#records.get(id)?.names ?? []).flatMap(keysOf);
  }

  #meeting({ key, isWhole }: Key): Iterable<string> {
    const under = this.#under.get(key);
    return under === undefined || (!isWhole && under.size > mostUnderPart) ? [] : under;
  }

  /** Whether a word of a name is nearly alone in the register and in no list: it may be an error. */
  #isOdd({ names }: NamedRecord): boolean {
    return names.some(({ units }) =>
      units.some(({ kind, text }) => kind !== 'weak' && !isListed(text) && this.index.usesOf(text) < rareBelow),
    );
  }

  #lookedUp(id: string, { names }: NamedRecord): readonly string[] {
    return names.flatMap((name) => this.index.near(name, mostLookedUp, id));
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
    while (above.get(root) !== undefined && above.get(root) !== root) root = above.get(root) as string;
    above.set(id, root);
    return root;
  };
  for (const { a, b } of suspicions) {
    const [one, other] = [rootOf(a), rootOf(b)].toSorted() as [string, string];
    above.set(other, one);
    above.set(one, one);
  }
  const groups = Map.groupBy([...above.keys()].toSorted(), rootOf);
  return [...groups.values()].toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
};
