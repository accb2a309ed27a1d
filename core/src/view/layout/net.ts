/** A task as numbers: bodies and ties in an order of their own, so that the order they come in changes nothing. */
import type { Body, LayoutTask } from './bodies.ts';

export type Net = {
  /** By id. */
  readonly bodies: readonly Body[];
  /** Rows of the bodies that each tie ties: each pair once. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Ties of body n: `links` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly links: Int32Array;
};

export const netOf = ({ bodies, ties }: Pick<LayoutTask, 'bodies' | 'ties'>): Net => {
  const sorted = [...new Map(bodies.map((body) => [body.id, body])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const rowOf = new Map(sorted.map(({ id }, row) => [id, row]));
  const count = sorted.length;
  const pairs = new Set<number>();
  for (const [one, other] of ties) {
    const a = rowOf.get(one);
    const b = rowOf.get(other);
    if (a !== undefined && b !== undefined && a !== b) pairs.add(Math.min(a, b) * count + Math.max(a, b));
  }
  const codes = Float64Array.from(pairs).toSorted();
  const from = Int32Array.from(codes, (code) => Math.floor(code / count));
  const to = Int32Array.from(codes, (code) => code % count);
  const starts = new Int32Array(count + 1);
  for (const ends of [from, to]) for (const end of ends) starts[end + 1] = (starts[end + 1] as number) + 1;
  for (let row = 0; row < count; row++) starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice();
  const links = new Int32Array(2 * from.length);
  for (let tie = 0; tie < from.length; tie++) {
    for (const ends of [from, to]) {
      const end = ends[tie] as number;
      links[next[end] as number] = tie;
      next[end] = (next[end] as number) + 1;
    }
  }
  return { bodies: sorted, from, to, starts, links };
};

/** How many ties a body has. */
export const degreeOf = ({ starts }: Net, row: number): number => (starts[row + 1] as number) - (starts[row] as number);

/** The body at the other end of a tie. */
export const otherEnd = ({ from, to }: Net, tie: number, row: number): number =>
  (from[tie] === row ? to[tie] : from[tie]) as number;
