/**
 * Suspected duplicates kept as records come, change and go: one change judges the changed record again, and the few
 * whose words become common, or cease to be, by it.
 */
import { DuplicateFinder, type RegisteredName, type Suspicion } from './duplicates.ts';
import { swapped } from './judge.ts';
import { readName } from './reading.ts';

export class KeptDuplicates {
  readonly finder = new DuplicateFinder();
  /** Suspicions of each record by the other one; null until somebody asks. */
  #pairs: Map<string, Map<string, Suspicion>> | null = null;
  #all: readonly Suspicion[] | null = null;

  /** Adds a record, or gives it other names. */
  set(record: RegisteredName): void {
    const words = record.names.flatMap((name) => readName(name).units.map(({ text }) => text));
    this.#change(record.id, words, () => this.finder.set(record));
  }

  remove(id: string): void {
    this.#change(id, [], () => this.finder.remove(id));
  }

  /** Every suspected pair, each once, in the order of ids. The first call looks through all records. */
  all(): readonly Suspicion[] {
    if (this.#pairs === null) {
      this.#pairs = new Map();
      for (const suspicion of this.finder.all()) this.#keep(suspicion);
    }
    this.#all ??= [...this.#pairs]
      .flatMap(([id, others]) => [...others.values()].filter(({ a }) => a === id))
      .toSorted((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1));
    return this.#all;
  }

  #change(id: string, newWords: readonly string[], change: () => void): void {
    if (this.#pairs === null) return change();
    const { index } = this.finder;
    const words = new Set([...newWords, ...index.readingsOf(id).flatMap(({ units }) => units.map(({ text }) => text))]);
    const common = new Map([...words].map((word) => [word, index.knowledge.isCommon(word)]));
    change();
    const turned = [...words].filter((word) => index.knowledge.isCommon(word) !== common.get(word));
    for (const one of new Set([id, ...turned.flatMap((word) => index.withWord(word))])) this.#judgeAgain(one);
    this.#all = null;
  }

  #judgeAgain(id: string): void {
    for (const other of this.#pairs?.get(id)?.keys() ?? []) this.#pairs?.get(other)?.delete(id);
    this.#pairs?.delete(id);
    for (const { a, b, judgement } of this.finder.of(id))
      this.#keep(a < b ? { a, b, judgement } : { a: b, b: a, judgement: swapped(judgement) });
  }

  #keep(suspicion: Suspicion): void {
    for (const [one, other] of [
      [suspicion.a, suspicion.b],
      [suspicion.b, suspicion.a],
    ] as const) {
      const others = this.#pairs?.get(one) ?? new Map<string, Suspicion>();
      others.set(other, suspicion);
      this.#pairs?.set(one, others);
    }
  }
}
