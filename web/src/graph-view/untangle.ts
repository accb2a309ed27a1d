/** Spreads nodes so that distance on the picture follows the number of ties between them (stress majorisation). */
import type { Point } from './boxes.ts';
import type { Links } from './starting-places.ts';

const tieLength = 100;
/** Beyond this many ties apart, nodes are only far away. */
const farthest = 12;
/** How far apart nodes stand that nothing ties. */
const untied = 5;

const tiesApart = (from: string, links: Links): ReadonlyMap<string, number> => {
  const found = new Map([[from, 0]]);
  for (const [id, distance] of found) {
    for (const next of links.get(id) ?? []) if (!found.has(next)) found.set(next, distance + 1);
  }
  return found;
};

/** Wanted distances, row by row. */
const wanted = (ids: readonly string[], links: Links): readonly Float64Array[] =>
  ids.map((id) => {
    const found = tiesApart(id, links);
    return Float64Array.from(ids, (other) => tieLength * Math.min(found.get(other) ?? untied, farthest));
  });

const moved = (row: number, xs: Float64Array, ys: Float64Array, distances: Float64Array): Point => {
  let x = 0;
  let y = 0;
  let weights = 0;
  for (let other = 0; other < xs.length; other++) {
    if (other === row) continue;
    const distance = distances[other] as number;
    const weight = 1 / (distance * distance);
    const dx = (xs[row] as number) - (xs[other] as number);
    const dy = (ys[row] as number) - (ys[other] as number);
    const now = Math.hypot(dx, dy) || 1;
    x += weight * ((xs[other] as number) + (distance * dx) / now);
    y += weight * ((ys[other] as number) + (distance * dy) / now);
    weights += weight;
  }
  return { x: x / weights, y: y / weights };
};

export const untangled = async (
  start: ReadonlyMap<string, Point>,
  links: Links,
  steps: number,
  pause: () => Promise<void> | undefined,
): Promise<ReadonlyMap<string, Point>> => {
  const ids = [...start.keys()];
  if (ids.length < 3) return start;
  const distances = wanted(ids, links);
  let xs = Float64Array.from(start.values(), ({ x }) => x);
  let ys = Float64Array.from(start.values(), ({ y }) => y);
  for (let step = 0; step < steps; step++) {
    const next = ids.map((_, row) => moved(row, xs, ys, distances[row] as Float64Array));
    xs = Float64Array.from(next, ({ x }) => x);
    ys = Float64Array.from(next, ({ y }) => y);
    await pause();
  }
  return new Map(ids.map((id, row) => [id, { x: xs[row] as number, y: ys[row] as number }]));
};
