/**
 * Suspected duplicates kept as records come, change and go: one change judges again how the changed record is named, and
 * the few whose words become common, or cease to be, by it.
 */
import { DuplicateFinder, type Suspicion } from './duplicates.ts';
import { meetingKeysOf } from './meeting-keys.ts';
import { idsOf, type RegisteredName } from './named-forms.ts';
import { everyRecord, type Choice } from './namesakes.ts';
import { readName, type Reading } from './reading.ts';

const wordsOf = (names: readonly Reading[]): readonly string[] =>
  names.flatMap(({ units }) => units.map(({ text }) => text));

const keysOf = (names: readonly Reading[]): readonly number[] =>
  names.flatMap((name) => Object.values(meetingKeysOf(name)).flat());

export class KeptDuplicates {
  readonly finder = new DuplicateFinder();
  /** Suspicions of each form by the other one; null until somebody asks. */
  #pairs: Map<string, Map<string, Suspicion>> | null = null;
  #between: readonly Suspicion[] | null = null;

  /** Adds a record, or gives it other names. */
  set(record: RegisteredName): void {
    this.#change(record.id, record.names, () => this.finder.set(record));
  }

  remove(id: string): void {
    this.#change(id, [], () => this.finder.remove(id));
  }

  /** Every suspected pair of the records chosen, each once, in the order of ids. The first call looks through all. */
  all(choice: Choice = everyRecord): readonly Suspicion[] {
    if (this.#pairs === null) {
      this.#pairs = new Map();
      for (const suspicion of this.finder.between()) this.#keep(suspicion);
    }
    this.#between ??= [...this.#pairs].flatMap(([id, others]) => [...others.values()].filter(({ a }) => a === id));
    return this.finder.all(choice, this.#between);
  }

  #change(id: string, newNames: readonly string[], change: () => void): void {
    if (this.#pairs === null) return change();
    const { index, forms, crowds } = this.finder;
    const before = forms.of(id);
    const namesakes = before ? idsOf(before) : [];
    const names = [...newNames.map((name) => readName(name)), ...(before?.names ?? [])];
    const common = new Map(wordsOf(names).map((word) => [word, index.knowledge.isCommon(word)]));
    const meeting = new Map(keysOf(names).map((key) => [key, crowds.sayingOf(key)]));
    change();
    const turned = [...common].flatMap(([word, was]) => (index.knowledge.isCommon(word) === was ? [] : word));
    const stirred = [...meeting].flatMap(([key, was]) => (crowds.sayingOf(key) === was ? [] : key));
    // A form may go by another first id now, and two forms may have changed: that of before and that of now.
    const now = forms.of(id);
    const called = [...namesakes.slice(0, 2), ...(now ? idsOf(now).slice(0, 2) : [])];
    const again = [
      ...called,
      ...turned.flatMap((word) => index.withWord(word)),
      ...stirred.flatMap((key) => crowds.under(key)),
    ];
    for (const one of new Set(again)) this.#judgeAgain(one);
    this.#between = null;
  }

  #judgeAgain(id: string): void {
    for (const other of this.#pairs?.get(id)?.keys() ?? []) this.#pairs?.get(other)?.delete(id);
    this.#pairs?.delete(id);
    for (const suspicion of this.finder.around(id)) this.#keep(suspicion);
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
