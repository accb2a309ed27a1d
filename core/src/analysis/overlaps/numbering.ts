/** Ids as small whole numbers, so that everything behind them lies in typed arrays. */

export type Numbering = {
  /** The number of an id, given at the first meeting and never again to another. */
  readonly numberOf: (id: string) => number;
  /** The number of an id that has been met, or -1. */
  readonly known: (id: string) => number;
  readonly idOf: (number: number) => string;
  readonly count: () => number;
};

export const newNumbering = (): Numbering => {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  return {
    numberOf: (id) => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      return ids.push(id) - 1;
    },
    known: (id) => numbers.get(id) ?? -1,
    idOf: (number) => ids[number] as string,
    count: () => ids.length,
  };
};
