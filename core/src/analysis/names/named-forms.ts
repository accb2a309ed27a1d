/**
 * How the records of a register are named. Records whose names, home and business id are the same to the letter are one
 * form: read, kept and judged once for all of them. A form goes by the first id of its records, in whatever order they
 * came.
 */
import { KeyLists } from './key-lists.ts';
import { lettersKey, meetingKeysOf } from './meeting-keys.ts';
import { NameIndex } from './name-index.ts';
import { readName } from './reading.ts';
import type { NamedRecord } from './records.ts';

export type RegisteredName = {
  readonly id: string;
  readonly names: readonly string[];
  readonly municipality?: string | null;
  readonly businessId?: string | null;
};

export type Form = NamedRecord & { readonly number: number; readonly first: string; readonly others: string[] };

/** One empty list for all: nearly every form has one record. */
const nobody: string[] = [];

export const idsOf = ({ first, others }: Form): readonly string[] =>
  others.length === 0 ? [first] : [first, ...others];

const isSame = (one: NamedRecord, other: NamedRecord): boolean =>
  one.municipality === other.municipality &&
  one.businessId === other.businessId &&
  one.names.length === other.names.length &&
  one.names.every(({ name }, at) => name === other.names[at]?.name);

/** How many of the ids, which are in order, come before one. */
const countBefore = (ids: readonly string[], id: string): number => {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as string) < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

export class NamedForms {
  /** Each form under its first id. */
  readonly index = new NameIndex();
  /** Numbers of forms, by what they are and by what they may be called. */
  readonly are = new KeyLists();
  readonly mayBe = new KeyLists();
  readonly #formOf = new Map<string, Form>();
  readonly #forms: (Form | null)[] = [];
  readonly #free: number[] = [];

  of(id: string): Form | undefined {
    return this.#formOf.get(id);
  }

  at(number: number): Form | null {
    return this.#forms[number] ?? null;
  }

  *each(): Generator<Form> {
    for (const form of this.#forms) if (form) yield form;
  }

  /** Adds a record, or gives it other names. */
  set({ id, names, municipality = null, businessId = null }: RegisteredName): void {
    this.remove(id);
    const record = { names: names.map((name) => readName(name)), municipality, businessId };
    const same = this.#formLike(record);
    if (same) this.#join(same, id);
    else this.#add(id, record);
  }

  remove(id: string): void {
    const form = this.#formOf.get(id);
    if (!form) return;
    this.#formOf.delete(id);
    const { first, others } = form;
    if (others.length === 0) this.#drop(form);
    else if (first === id) this.#call(form, others[0] as string, others.slice(1));
    else others.splice(countBefore(others, id), 1);
  }

  #formLike(record: NamedRecord): Form | null {
    const [name] = record.names;
    const alike = name ? this.are.of(lettersKey(name)) : [];
    const number = alike.find((one) => isSame(this.#forms[one] as Form, record));
    return number === undefined ? null : this.at(number);
  }

  #join(form: Form, id: string): void {
    const { first, others } = form;
    if (id < first) return this.#call(form, id, [first, ...others]);
    if (others === nobody) return this.#call(form, first, [id]);
    others.splice(countBefore(others, id), 0, id);
    this.#formOf.set(id, form);
  }

  /** The form under another first id, or with others for the first time. */
  #call(form: Form, first: string, others: string[]): void {
    if (first !== form.first) {
      this.index.remove(form.first);
      this.index.setRead(first, form.names);
    }
    const called: Form = { ...form, first, others: others.length === 0 ? nobody : others };
    this.#forms[form.number] = called;
    for (const id of idsOf(called)) this.#formOf.set(id, called);
  }

  #add(id: string, record: NamedRecord): void {
    const number = this.#free.pop() ?? this.#forms.length;
    const form: Form = { ...record, number, first: id, others: nobody };
    this.#forms[number] = form;
    this.#formOf.set(id, form);
    this.index.setRead(id, form.names);
    for (const name of form.names) {
      const { is, mayBe } = meetingKeysOf(name);
      for (const key of is) this.are.add(key, number);
      for (const key of mayBe) this.mayBe.add(key, number);
    }
  }

  #drop({ number, first, names }: Form): void {
    for (const name of names) {
      const { is, mayBe } = meetingKeysOf(name);
      for (const key of is) this.are.drop(key, number);
      for (const key of mayBe) this.mayBe.drop(key, number);
    }
    this.index.remove(first);
    this.#forms[number] = null;
    this.#free.push(number);
  }
}
