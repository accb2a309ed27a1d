/** How many neighbours one shares with each other one: a row of counts, made on demand and never kept. */
import type { Incidence } from './incidence.ts';
import type { NumberRows } from './number-rows.ts';

/** By number: `counts[n]` belongs to `others[n]`. In no order. */
export type SharedCounts = { readonly others: Int32Array; readonly counts: Int32Array };

// Used again by every row, and zero between them.
let counters = new Int32Array(64);
let touched = new Int32Array(64);

/** Counts a row into the counters; gives how many are touched, one's own among them. O(sum of the neighbours' rows). */
const countRow = (own: NumberRows, back: NumberRows, one: number): number => {
  if (own.bound >= counters.length) {
    counters = new Int32Array(own.bound + 1);
    touched = new Int32Array(own.bound + 1);
  }
  let found = 0;
  const { pool, heads } = back;
  for (const neighbour of own.row(one)) {
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

const wipe = (found: number): void => {
  for (let n = 0; n < found; n++) counters[touched[n] as number] = 0;
};

const rowOf = (own: NumberRows, back: NumberRows, one: number): SharedCounts => {
  const found = countRow(own, back, one);
  const size = Math.max(0, found - 1);
  const row = { others: new Int32Array(size), counts: new Int32Array(size) };
  let kept = 0;
  for (let n = 0; n < found; n++) {
    const other = touched[n] as number;
    if (other === one) continue;
    row.others[kept] = other;
    row.counts[kept++] = counters[other] as number;
  }
  wipe(found);
  return row;
};

/** Numbers of the networks that share members with a network, and how many. */
export const sharedNumbers = ({ dense }: Incidence, network: number): SharedCounts =>
  rowOf(dense.members, dense.memberships, network);

/** How many members a network shares with each of these. O(its whole row). */
export const sharedWithThese = (
  { dense }: Incidence,
  network: number,
  others: readonly number[],
): readonly number[] => {
  const found = countRow(dense.members, dense.memberships, network);
  // A network that has never had members is beyond the counters.
  const shared = others.map((other) => counters[other] ?? 0);
  wipe(found);
  return shared;
};

/** How many members a network shares with each other one. O(sum of its members' networks). */
export const sharedWith = (incidence: Incidence, network: string): ReadonlyMap<string, number> => {
  const { networks } = incidence.dense;
  const { others, counts } = sharedNumbers(incidence, networks.known(network));
  return new Map(Array.from(others, (other, n) => [networks.idOf(other), counts[n] as number]));
};

/** In how many networks an organisation meets each other one. O(sum of its networks' members). */
export const organisationsSharing = ({ dense }: Incidence, organisation: string): ReadonlyMap<string, number> => {
  const { members, memberships, organisations } = dense;
  const { others, counts } = rowOf(memberships, members, organisations.known(organisation));
  return new Map(Array.from(others, (other, n) => [organisations.idOf(other), counts[n] as number]));
};
