/** The register as anybody would write it first: maps of records, everything by looking at all of them. */
import type { Change } from '#domain/change.ts';
import type { Noun } from '#domain/ids.ts';
import type { AnyRecord } from '#domain/record.ts';

export class NaiveRegister {
  readonly #records: Map<string, readonly [Noun, AnyRecord]>;

  constructor(records: Iterable<readonly [string, readonly [Noun, AnyRecord]]> = []) {
    this.#records = new Map(records);
  }

  copy(): NaiveRegister {
    return new NaiveRegister(this.#records);
  }

  apply(change: Change): void {
    if (change.do === 'create') this.#records.set(change.record.id, [change.noun, change.record]);
    else if (change.do === 'remove') this.#records.delete(change.record.id);
    else {
      const record = this.get(change.noun, change.id) as AnyRecord;
      this.#records.set(change.id, [change.noun, { ...record, [change.field]: change.after }]);
    }
  }

  get(noun: Noun, id: string): AnyRecord | undefined {
    const found = this.#records.get(id);
    return found?.[0] === noun ? found[1] : undefined;
  }

  all(noun: Noun): readonly AnyRecord[] {
    return [...this.#records.values()].filter(([one]) => one === noun).map(([, record]) => record);
  }

  holding(noun: Noun, field: string, value: string): readonly string[] {
    return this.all(noun)
      .filter((record) => {
        const held = record[field];
        return held === value || (Array.isArray(held) && held.includes(value));
      })
      .map((record) => record.id)
      .toSorted();
  }
}
