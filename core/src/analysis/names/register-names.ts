/**
 * The names of a register's organisations, networks and terms: what somebody may mean who types a name, and which
 * records may be one. Follows the register record by record.
 */
import type { Noun } from '#domain/ids.ts';
import { fieldsOf, type AnyRecord } from '#domain/record.ts';
import { namesOf } from '../match.ts';
import type { Suspicion } from './duplicates.ts';
import { judgeNames } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { KeptDuplicates } from './kept-duplicates.ts';
import { idsOf, type RegisteredName } from './named-forms.ts';
import { mostPaired } from './namesakes.ts';
import { readName } from './reading.ts';

/** Nouns whose records are searched for duplicates. */
export const duplicateNouns = ['organisation', 'network', 'concept'] as const satisfies readonly Noun[];
export type DuplicateNoun = (typeof duplicateNouns)[number];

export const isDuplicateNoun = (noun: Noun): noun is DuplicateNoun =>
  (duplicateNouns as readonly Noun[]).includes(noun);

export type Similar = { readonly id: string; readonly name: string; readonly judgement: Judgement };

/** Records looked at by their letters alone. */
const mostNear = 8;

const rank = { same: 0, maybe: 1, different: 2 } as const;

const bySureness = (a: Similar, b: Similar): number =>
  rank[a.judgement.verdict] - rank[b.judgement.verdict] ||
  b.judgement.score - a.judgement.score ||
  (a.id < b.id ? -1 : 1);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const named = (noun: DuplicateNoun, record: AnyRecord): RegisteredName => ({
  id: record.id,
  names: [...new Set(namesOf(noun, record))],
  municipality: textOf(record['homeMunicipality']),
  businessId: textOf(record['businessId']),
});

/** Whether one record names the other: as what it continues, is part of, or is narrower than. Then they are two. */
const refersTo = (noun: DuplicateNoun, { id: other }: AnyRecord, record: AnyRecord): boolean =>
  Object.entries(fieldsOf(noun)).some(([name, { is }]) => {
    if (is !== 'reference' && is !== 'term') return false;
    const value = record[name];
    return Array.isArray(value) ? value.includes(other) : value === other;
  });

export class RegisterNames {
  readonly #records = new Map<string, AnyRecord>();
  /** Terms are alike within their scheme only. */
  readonly #kept = new Map<string, KeptDuplicates>();

  /** Takes a record as it is now. */
  set(noun: DuplicateNoun, record: AnyRecord): void {
    const before = this.#records.get(record.id);
    const group = this.#groupOf(noun, record);
    if (before && this.#groupOf(noun, before) !== group) this.remove(noun, record.id);
    this.#records.set(record.id, record);
    this.#keptIn(group).set(named(noun, record));
  }

  remove(noun: DuplicateNoun, id: string): void {
    const before = this.#records.get(id);
    if (!before) return;
    this.#keptIn(this.#groupOf(noun, before)).remove(id);
    this.#records.delete(id);
  }

  /**
   * Records of the noun that somebody may mean by a name, surest first: those whose names may be it, and of the others
   * given those that look like it and are not. Terms only of the scheme given; of many named the same, the first few.
   * Bounded by the number of others.
   */
  similar(noun: DuplicateNoun, text: string, others: readonly string[], scheme: string | null): readonly Similar[] {
    const finder = this.#kept.get(scheme === null ? noun : `${noun} ${scheme}`)?.finder;
    if (!finder) return [];
    const { index, forms } = finder;
    const near = index.find(text, mostNear).filter(({ judgement }) => judgement.verdict !== 'different');
    const namesakes = near.flatMap(({ id }) => forms.of(id) ?? []).flatMap((form) => idsOf(form).slice(0, mostPaired));
    const typed = readName(text);
    const bestOf = (id: string): Similar | null =>
      (forms.of(id)?.names ?? [])
        .map((reading) => ({ id, name: reading.name, judgement: judgeNames(typed, reading, index.knowledge) }))
        .reduce<Similar | null>((best, one) => (best && bySureness(best, one) <= 0 ? best : one), null);
    return [...new Set([...namesakes, ...others])].flatMap((id) => bestOf(id) ?? []).toSorted(bySureness);
  }

  /** Pairs of records of the noun that may be one, of those that are there, in the order of ids. */
  suspicions(noun: DuplicateNoun, isThere: (id: string) => boolean = () => true): readonly Suspicion[] {
    const groups = [...this.#kept].filter(([group]) => group.split(' ')[0] === noun);
    const areApart = (a: string, b: string): boolean => {
      const [one, other] = [this.#records.get(a), this.#records.get(b)];
      return !one || !other || refersTo(noun, one, other) || refersTo(noun, other, one);
    };
    return groups.flatMap(([, kept]) => kept.all({ isThere, areApart }));
  }

  #groupOf(noun: DuplicateNoun, record: AnyRecord): string {
    return noun === 'concept' ? `${noun} ${String(record['scheme'])}` : noun;
  }

  #keptIn(group: string): KeptDuplicates {
    let kept = this.#kept.get(group);
    if (!kept) this.#kept.set(group, (kept = new KeptDuplicates()));
    return kept;
  }
}
