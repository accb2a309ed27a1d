/** The best so many pairs of organisations, and what a pair has to reach to become one of them. */

export type ClosePair = {
  readonly a: string;
  readonly b: string;
  /** Networks both are in. */
  readonly shared: number;
  /** Networks either is in. */
  readonly union: number;
};

/** Whole numbers only, so that equal shares are equal. The better one first. */
const compareScores = (one: Score, other: Score): number =>
  other.shared * one.union - one.shared * other.union || other.shared - one.shared;

type Score = Pick<ClosePair, 'shared' | 'union'>;

const comparePairs = (one: ClosePair, other: ClosePair): number =>
  compareScores(one, other) || (one.a === other.a ? (one.b < other.b ? -1 : 1) : one.a < other.a ? -1 : 1);

export type ClosestRanking = {
  readonly pairs: () => readonly ClosePair[];
  /** The last one that stands, once there are enough. */
  readonly last: () => ClosePair | undefined;
  /** Whether a pair of such a score may still enter. */
  readonly admits: (score: Score) => boolean;
  /** Takes every pair within the group that ranks high enough. Ids are given in order. */
  readonly offerWithin: (ids: readonly string[], score: Score) => void;
  /** Takes every pair across two groups that ranks high enough. */
  readonly offerBetween: (ids: readonly string[], others: readonly string[], score: Score) => void;
};

export const newClosestRanking = (atMost: number): ClosestRanking => {
  const pairs: ClosePair[] = [];
  const last = (): ClosePair | undefined => pairs[atMost - 1];

  /** False when it ranks too low, and then so does whatever follows it in order. */
  const offer = (pair: ClosePair): boolean => {
    const least = last();
    if (least && comparePairs(pair, least) > 0) return false;
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePairs(pairs[middle] as ClosePair, pair) < 0) low = middle + 1;
      else high = middle;
    }
    pairs.splice(low, 0, pair);
    if (pairs.length > atMost) pairs.pop();
    return true;
  };

  return {
    pairs: () => pairs,
    last,
    admits: (score) => {
      const least = last();
      return !least || compareScores(score, least) <= 0;
    },
    offerWithin: (ids, score) => {
      for (const [n, a] of ids.entries())
        for (let at = n + 1; at < ids.length; at++) if (!offer({ a, b: ids[at] as string, ...score })) return;
    },
    offerBetween: (ids, others, score) => {
      let [left, right] = [0, 0];
      while (left < ids.length && right < others.length) {
        const isLeft = (ids[left] as string) < (others[right] as string);
        const a = (isLeft ? ids[left++] : others[right++]) as string;
        const [partners, from] = isLeft ? [others, right] : [ids, left];
        for (let at = from; at < partners.length; at++) if (!offer({ a, b: partners[at] as string, ...score })) return;
      }
    },
  };
};
