/** How much two sets share: networks by their members, or organisations by their networks. */
import { ofTwo } from '../../asks.ts';
import type { Fact } from '../finding.ts';

export type Measures = {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
  readonly union: number;
  /** Of both in either. */
  readonly jaccard: number;
  /** Of both in the smaller. */
  readonly containment: number;
};

/** Shares of nothing are 0. */
export const measuresOf = (first: number, second: number, shared: number): Measures => {
  const [union, least] = [first + second - shared, Math.min(first, second)];
  return {
    first,
    second,
    shared,
    union,
    jaccard: union === 0 ? 0 : shared / union,
    containment: least === 0 ? 0 : shared / least,
  };
};

/** A few shared by two say less than many: three of three is less sure than nine of nine. */
export const strengthOf = ({ shared, jaccard, containment }: Measures): number =>
  (((jaccard + containment) / 2) * shared) / (shared + 1);

/** How many of so many two would share if each drew its own by lot. */
export const byChanceOf = ({ first, second }: Measures, of: number): number => (of === 0 ? 0 : (first * second) / of);

/** What a list of the other noun is asked, to list those of the one, of both, and of only one. */
type Asked = {
  readonly noun: 'organisation' | 'network';
  readonly of: string;
  readonly both: string;
  readonly only: string;
};

const askedOf = {
  network: { noun: 'organisation', of: 'network', both: 'inBoth', only: 'inOnly' },
  organisation: { noun: 'network', of: 'organisation', both: 'sharedBy', only: 'onlyOf' },
} as const satisfies Readonly<Record<string, Asked>>;

/** The numbers of a pair, each with the list it counts. */
export const factsOf = (
  about: keyof typeof askedOf,
  a: string,
  b: string,
  measures: Measures,
  byChance: number,
): readonly Fact[] => {
  const { noun, of, both, only } = askedOf[about];
  const listed = (code: Fact['code'], value: number, ask: string, ...values: readonly string[]): Fact => ({
    code,
    value,
    list: { noun, filter: { [ask]: values } },
  });
  const share = (code: Fact['code'], value: number): Fact => ({ code, value, list: null });
  const { first, second, shared, union, jaccard, containment } = measures;
  return [
    listed('first', first, of, a),
    listed('second', second, of, b),
    listed('shared', shared, both, ofTwo(a, b)),
    listed('union', union, of, a, b),
    listed('onlyFirst', first - shared, only, ofTwo(a, b)),
    listed('onlySecond', second - shared, only, ofTwo(b, a)),
    share('jaccard', jaccard),
    share('containment', containment),
    share('byChance', byChance),
  ];
};
