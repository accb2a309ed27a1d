/**
 * Orders things so that those alike stand together: the two groups that are most alike on average are joined, end to
 * like end, until one row is left. What is more alike inside than to anything outside therefore stays in one piece.
 */

type Group = { readonly row: readonly number[]; readonly size: number };

/** The four ways to join two rows end to end; the one whose meeting ends are most alike, the first of equals. */
const joined = (a: readonly number[], b: readonly number[], likeness: (a: number, b: number) => number) => {
  const [back, turned] = [a.toReversed(), b.toReversed()];
  const ways = [
    [a, b],
    [a, turned],
    [back, b],
    [back, turned],
  ] as const;
  const meeting = ([one, other]: (typeof ways)[number]): number => likeness(one.at(-1) as number, other[0] as number);
  const [left, right] = ways.reduce((best, way) => (meeting(way) > meeting(best) ? way : best));
  return [...left, ...right];
};

/** The two that are most alike, the first of equals. */
const closest = (groups: readonly (Group | null)[], averages: readonly (readonly number[])[]) => {
  let best: readonly [number, number] | null = null;
  let most = -1;
  for (let a = 0; a < groups.length; a++)
    for (let b = a + 1; groups[a] && b < groups.length; b++) {
      const average = averages[a]?.[b] ?? 0;
      if (groups[b] && average > most) [best, most] = [[a, b], average];
    }
  return best;
};

/** Same things in the same order give the same row. Largest unconnected groups first. O(n³), for some hundreds. */
export const seriated = (things: readonly string[], likeness: (a: string, b: string) => number): readonly string[] => {
  const at = (place: number): string => things[place] as string;
  const between = (a: number, b: number): number => likeness(at(a), at(b));
  const averages = things.map((_, a) => things.map((__, b) => (a === b ? 0 : between(a, b))));
  const groups: (Group | null)[] = things.map((_, place) => ({ row: [place], size: 1 }));
  for (let pair = closest(groups, averages); pair; pair = closest(groups, averages)) {
    const [a, b] = pair;
    const [one, other] = [groups[a] as Group, groups[b] as Group];
    if ((averages[a]?.[b] ?? 0) === 0) break;
    groups[a] = { row: joined(one.row, other.row, between), size: one.size + other.size };
    groups[b] = null;
    for (const [place, row] of averages.entries()) {
      const average = ((row[a] ?? 0) * one.size + (row[b] ?? 0) * other.size) / (one.size + other.size);
      row[a] = average;
      (averages[a] as number[])[place] = average;
    }
  }
  return groups
    .filter((group) => group !== null)
    .toSorted((a, b) => b.size - a.size)
    .flatMap(({ row }) => row.map(at));
};
