/**
 * Who meets whom under the keys of names. A few meet each other; of a crowd, which only many ways of writing one name or
 * somebody's ill will make, each meets the same few, so that meeting stays linear.
 */
import type { MeetingKeys } from './meeting-keys.ts';
import type { Form, NamedForms } from './named-forms.ts';
import type { PairSet } from './pair-set.ts';

/** More forms than this under one key are a crowd. When so many may be called by it, it tells nothing. */
export const crowdFrom = 40;
/** Those of a crowd that the others meet: the first ones by their ids. */
const mostLeading = 8;

export class Crowds {
  readonly #forms: NamedForms;

  constructor(forms: NamedForms) {
    this.#forms = forms;
  }

  /** Numbers of the first of the forms, by their ids. */
  leadersOf(numbers: readonly number[]): readonly number[] {
    const leaders: { readonly number: number; readonly first: string }[] = [];
    for (const number of numbers) {
      const first = this.#forms.at(number)?.first ?? '';
      let at = leaders.length;
      while (at > 0 && first < (leaders[at - 1]?.first ?? '')) at--;
      if (at === mostLeading) continue;
      leaders.splice(at, 0, { number, first });
      if (leaders.length > mostLeading) leaders.pop();
    }
    return leaders.map(({ number }) => number);
  }

  /** All that a form meets by the keys of one of its names. */
  *metBy({ number }: Form, { is, mayBe }: MeetingKeys): Generator<number> {
    for (const key of is) {
      const standing = this.#standingFor(key);
      if (!standing.includes(number)) yield* standing;
      else {
        yield* this.#forms.are.of(key);
        yield* this.#called(key);
      }
    }
    for (const key of mayBe) if (this.#called(key).length > 0) yield* this.#standingFor(key);
  }

  /** Whether a form stands in a crowd with the name that has the keys: then it is met as its leader, or not at all. */
  isInCrowdOf({ is }: MeetingKeys, number: number): boolean {
    const { are } = this.#forms;
    return is.some((key) => are.sizeOf(key) > crowdFrom && are.of(key).includes(number));
  }

  /** Everybody meets whom they meet by what they are and may be called. */
  meet(met: PairSet): void {
    const { are, mayBe } = this.#forms;
    for (const together of are.shared()) {
      if (together.length > crowdFrom) {
        for (const leader of this.leadersOf(together)) for (const other of together) met.add(leader, other);
        continue;
      }
      for (let at = 1; at < together.length; at++)
        for (let before = 0; before < at; before++) met.add(together[before] as number, together[at] as number);
    }
    for (const key of mayBe.keys()) {
      const called = this.#called(key);
      if (called.length > 0 && are.sizeOf(key) > 0)
        for (const short of this.#standingFor(key)) for (const long of called) met.add(short, long);
    }
  }

  /** How the forms under a key meet, as a text that differs when they meet otherwise. */
  sayingOf(key: number): string {
    const { are, mayBe } = this.#forms;
    const leaders = are.sizeOf(key) > crowdFrom ? this.leadersOf(are.of(key)) : [];
    const tells = mayBe.sizeOf(key) > crowdFrom ? 'nothing' : '';
    return [...leaders.map((number) => this.#forms.at(number)?.first), tells].join(' ');
  }

  /** Ids that the forms under a key go by. */
  under(key: number): readonly string[] {
    const { are, mayBe } = this.#forms;
    return [...are.of(key), ...mayBe.of(key)].flatMap((number) => this.#forms.at(number)?.first ?? []);
  }

  /** Those that others meet under a key: all, or the first of a crowd. */
  #standingFor(key: number): readonly number[] {
    const together = this.#forms.are.of(key);
    return together.length > crowdFrom ? this.leadersOf(together) : together;
  }

  /** Forms that may be called by a key, while few may. */
  #called(key: number): readonly number[] {
    return this.#forms.mayBe.sizeOf(key) > crowdFrom ? [] : this.#forms.mayBe.of(key);
  }
}
