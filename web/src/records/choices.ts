/** The choices of a filter in the order they are shown in, and which of them stand in sight at first. */
import { notKnown } from '@tvl/core/analysis/dimensions.ts';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly total: number;
  readonly unreviewed: number;
};

/** Not known, as a missing value or as a term that says so (`sector.unknown`). */
export const isUnknown = (value: string): boolean => value === notKnown || value.endsWith('.unknown');

/** Choices in sight before the rest is asked for. */
export const inSightAtFirst = 6;

export type Order = {
  /** Values that come first: the region, then its own areas by name. */
  readonly first: readonly string[];
  readonly compare: (a: string, b: string) => number;
};

/** The region's own first and by name, else as they came, the largest first; "not known" last. */
export const ordered = <C extends Choice>(choices: readonly C[], { first, compare }: Order): readonly C[] => {
  const [region] = first;
  const own = new Set(first);
  const rank = ({ value }: Choice): number =>
    value === notKnown ? 4 : isUnknown(value) ? 3 : value === region ? 0 : own.has(value) ? 1 : 2;
  const byName = (a: Choice, b: Choice): number => (own.has(a.value) ? compare(a.label, b.label) : 0);
  return choices.toSorted((a, b) => rank(a) - rank(b) || byName(a, b));
};

/** Those in sight: the first ones, what is chosen, and "not known", which is never hidden. */
export const inSightOf = <C extends Choice>(
  choices: readonly C[],
  chosen: ReadonlySet<string>,
  inSight = inSightAtFirst,
): readonly C[] =>
  choices.length <= inSight + 2
    ? choices
    : choices.filter(({ value }, index) => index < inSight || chosen.has(value) || isUnknown(value));
