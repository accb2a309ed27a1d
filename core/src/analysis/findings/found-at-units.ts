/** What one analysis has found, by the units it was found at. */
import type { Finding } from './finding.ts';

const none: ReadonlySet<string> = new Set();

/** A finding belongs to the unit it was found at and to its subjects: whichever is looked at again decides on it. */
const unitsOf = (unit: string, { subjects }: Finding): readonly string[] => [unit, ...subjects];

export class FoundAtUnits {
  readonly #findings = new Map<string, Finding>();
  readonly #idsAt = new Map<string, Set<string>>();

  get(id: string): Finding | undefined {
    return this.#findings.get(id);
  }

  all(): Iterable<Finding> {
    return this.#findings.values();
  }

  /** Findings of the units, each once. */
  at(units: Iterable<string>): readonly Finding[] {
    const ids = new Set<string>();
    for (const unit of units) for (const id of this.#idsAt.get(unit) ?? none) ids.add(id);
    return [...ids].flatMap((id) => this.#findings.get(id) ?? []);
  }

  /** What is found at the unit now, in the place of what was. */
  set(unit: string, found: readonly Finding[]): void {
    for (const before of this.at([unit])) this.#drop(unit, before);
    for (const finding of found) {
      this.#findings.set(finding.id, finding);
      for (const one of unitsOf(unit, finding)) {
        const ids = this.#idsAt.get(one);
        if (ids) ids.add(finding.id);
        else this.#idsAt.set(one, new Set([finding.id]));
      }
    }
  }

  clear(): void {
    this.#findings.clear();
    this.#idsAt.clear();
  }

  #drop(unit: string, finding: Finding): void {
    this.#findings.delete(finding.id);
    for (const one of unitsOf(unit, finding)) {
      const ids = this.#idsAt.get(one);
      ids?.delete(finding.id);
      if (ids?.size === 0) this.#idsAt.delete(one);
    }
  }
}
