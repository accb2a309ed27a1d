/**
 * Which pairs stand for records that are named the same to the letter. A few of them are compared each with each; of
 * more, each with the first: whoever joins them joins all to one, and six hundred records of one name, which an open form
 * can make, are 599 pairs and not 179,700.
 */

/** More namesakes than this are led by the first of them, in the order of ids. */
export const mostPaired = 8;

export type Pair = readonly [a: string, b: string];

/** Which records are asked about, and which of them are known to be two whatever their names. */
export type Choice = {
  readonly isThere: (id: string) => boolean;
  readonly areApart: (a: string, b: string) => boolean;
};

export const everyRecord: Choice = { isThere: () => true, areApart: () => false };

/** Pairs within one kind of namesakes, whose ids are given in order. Linear in their number when they are many. */
export const pairsAmong = (ids: readonly string[], { areApart }: Choice): readonly Pair[] =>
  ids.flatMap((id, at) => {
    const before = ids.slice(0, Math.min(at, mostPaired)).filter((one) => !areApart(one, id));
    return before.slice(0, ids.length > mostPaired ? 1 : mostPaired).map((one): Pair => [one, id]);
  });

const standing = (ids: readonly string[]): readonly string[] => (ids.length > mostPaired ? ids.slice(0, 1) : ids);

/** Pairs of two kinds of namesakes that may be one: many are stood for by their first. */
export const pairsBetween = (
  ones: readonly string[],
  others: readonly string[],
  { areApart }: Choice,
): readonly Pair[] => {
  const facing = standing(others);
  return standing(ones).flatMap((one) =>
    facing.filter((other) => !areApart(one, other)).map((other): Pair => [one, other]),
  );
};
