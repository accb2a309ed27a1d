/** How many neighbours one shares with each other one: a row of counts, made on demand and never kept. */
import type { Incidence } from './incidence.ts';
import type { NumberRows } from './number-rows.ts';

/** By number: `counts[n]` belongs to `others[n]`. In no order. */
export type SharedCounts = { readonly others: Int32Array; readonly counts: Int32Array };

// Used again by every row, and zero between them.
let scratch = { counters: new Int32Array(64), touched: new Int32Array(64), ahead: 0 };

const scratchFor = (bound: number): typeof scratch => {
  if (bound >= scratch.counters.length)
    scratch = { counters: new Int32Array(2 * bound), touched: new Int32Array(2 * bound), ahead: 0 };
  return scratch;
};

/** Looks into each row once, so that memory fetches them side by side and not one after another: a third less time. */
const readAhead = ({ pool, heads }: NumberRows, rows: Int32Array): number => {
  let seen = 0;
  for (const row of rows) {
    const start = heads[2 * row] as number;
    seen |= (pool[start] as number) | (pool[start + ((heads[2 * row + 1] as number) >> 1)] as number);
  }
  return seen;
};

/** Counts a row into the counters; gives how many are touched, one's own among them. O(sum of the neighbours' rows). */
const countRow = (own: NumberRows, back: NumberRows, one: number): number => {
  const { counters, touched } = scratchFor(own.bound);
  const { pool, heads } = back;
  const neighbours = own.row(one);
  // Kept, lest the compiler find that nobody wants it.
  scratch.ahead = readAhead(back, neighbours);
  let found = 0;
  for (const neighbour of neighbours) {
    const start = heads[2 * neighbour] as number;
    const end = start + (heads[2 * neighbour + 1] as number);
    for (let at = start; at < end; at++) {
      const other = pool[at] as number;
      const count = counters[other] as number;
      touched[found] = other;
      // One more at the first meeting, else none: a branch would be guessed wrong too often.
      found += (count - 1) >>> 31;
      counters[other] = count + 1;
    }
  }
  return found;
};

const rowOf = (own: NumberRows, back: NumberRows, one: number): SharedCounts => {
  const found = countRow(own, back, one);
  if (found === 0) return { others: new Int32Array(), counts: new Int32Array() };
  const { counters, touched } = scratch;
  // All but itself, whose place the last one takes.
  const met = touched.slice(0, found);
  met[met.indexOf(one)] = met[found - 1] as number;
  counters[one] = 0;
  const others = met.subarray(0, found - 1);
  const counts = new Int32Array(others.length);
  for (let n = 0; n < others.length; n++) {
    const other = others[n] as number;
    counts[n] = counters[other] as number;
    counters[other] = 0;
  }
  return { others, counts };
};

/** Numbers of the networks that share members with a network, and how many. */
export const sharedNumbers = ({ dense }: Incidence, network: number): SharedCounts =>
  rowOf(dense.members, dense.memberships, network);

const lengthOf = (rows: NumberRows, some: Iterable<number>): number => {
  let sum = 0;
  for (const one of some) sum += rows.lengthOf(one);
  return sum;
};

/** How many members a network shares with each of these. O(its members, and theirs or its whole row, whichever is less). */
export const sharedWithThese = (
  { dense }: Incidence,
  network: number,
  others: readonly number[],
): readonly number[] => {
  const { members, memberships } = dense;
  const own = members.row(network);
  if (lengthOf(members, others) > lengthOf(memberships, own)) {
    const found = countRow(members, memberships, network);
    const { counters, touched } = scratch;
    const shared = others.map((other) => counters[other] ?? 0);
    for (let n = 0; n < found; n++) counters[touched[n] as number] = 0;
    return shared;
  }
  const { counters } = scratchFor(memberships.bound);
  for (const one of own) counters[one] = 1;
  const shared = others.map((other) => {
    let count = 0;
    for (const one of members.row(other)) count += counters[one] as number;
    return count;
  });
  for (const one of own) counters[one] = 0;
  return shared;
};

/** How many members a network shares with each other one. O(sum of its members' networks). */
export const sharedWith = (incidence: Incidence, network: string): ReadonlyMap<string, number> => {
  const { networks } = incidence.dense;
  const { others, counts } = sharedNumbers(incidence, networks.known(network));
  return new Map(Array.from(others, (other, n) => [networks.idOf(other), counts[n] as number]));
};
