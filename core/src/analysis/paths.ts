/** Ways from one thing to another over ties. Ties lead both ways. */

/** Who is next to whom. */
export type Neighbourhood = ReadonlyMap<string, ReadonlySet<string>>;

export const neighbourhoodOf = (ties: Iterable<{ readonly from: string; readonly to: string }>): Neighbourhood => {
  const next = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const others = next.get(from);
    if (others) others.add(to);
    else next.set(from, new Set([to]));
  };
  for (const { from, to } of ties) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return next;
};

/** How many ties away each thing is, up to `most`; what no way leads to is left out. O(ties). */
export const distancesFrom = (
  next: Neighbourhood,
  starts: Iterable<string>,
  most = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const start of starts) found.set(start, 0);
  for (const [id, distance] of found) {
    if (distance >= most) break;
    for (const other of next.get(id) ?? []) if (!found.has(other)) found.set(other, distance + 1);
  }
  return found;
};

export type Paths = {
  /** Each from the one end to the other, ends included; in the order of ids, so that they are the same each time. */
  readonly paths: readonly (readonly string[])[];
  /** Whether there are more than those. */
  readonly isCut: boolean;
};

/** All shortest ways between two things, at most so many. None when no way leads there. */
export const shortestPaths = (next: Neighbourhood, from: string, to: string, most: number): Paths => {
  const distance = distancesFrom(next, [to]);
  const paths: string[][] = [];
  let isCut = false;
  const walk = (way: readonly string[], at: string): void => {
    if (isCut) return;
    const left = distance.get(at);
    if (left === undefined) return;
    if (left === 0) {
      if (paths.length < most) paths.push([...way]);
      else isCut = true;
      return;
    }
    const nearer = [...(next.get(at) ?? [])].filter((other) => distance.get(other) === left - 1);
    for (const other of nearer.toSorted()) walk([...way, other], other);
  };
  walk([from], from);
  return { paths, isCut };
};
