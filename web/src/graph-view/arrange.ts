/** Where everything stands: the same picture on each visit, with room for the names. */
import type { Point } from './boxes.ts';
import type { Body, Frame } from './reading-price.ts';
import { settle, type Settled } from './settle.ts';
import { startingPlaces, type Links } from './starting-places.ts';
import { untangled } from './untangle.ts';

export type Arranging = {
  readonly bodies: readonly Body[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  /** Room of the whole picture. */
  readonly frame: Frame;
  readonly pause: () => Promise<void> | undefined;
};

/** Forces take the square of the number of nodes: beyond these they would keep the page waiting for seconds. */
const mostForced = 160;
/** More nodes than these get no room made for their names. */
export const mostSettled = 400;
const untanglingSteps = 100;
/** Shifts tried in all: more for each node on small pictures. */
const shifts = 42_000;
const sweepsOf = (count: number): number => Math.min(1200, Math.max(24, Math.round(shifts / count)));

const linksOf = ({ edges }: Arranging): Links => {
  const links = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    links.set(from, (links.get(from) ?? new Set()).add(to));
  };
  for (const [from, to] of edges) {
    add(from, to);
    add(to, from);
  }
  return new Map([...links].map(([id, others]) => [id, [...others]]));
};

/** Turned to lie along the frame and stretched into it. */
const fitted = (places: ReadonlyMap<string, Point>, { width, height }: Frame): ReadonlyMap<string, Point> => {
  const all = [...places];
  const range = (axis: 'x' | 'y') => {
    const values = all.map(([, place]) => place[axis]);
    const from = Math.min(...values);
    return { from, length: Math.max(1, Math.max(...values) - from) };
  };
  const [x, y] = [range('x'), range('y')];
  const isTurned = x.length > y.length !== width > height;
  const along = ({ from, length }: typeof x, value: number, room: number): number =>
    room * (0.08 + (0.82 * (value - from)) / length);
  return new Map(
    all.map(([id, place]) => [
      id,
      isTurned
        ? { x: along(y, place.y, width), y: along(x, place.x, height) }
        : { x: along(x, place.x, width), y: along(y, place.y, height) },
    ]),
  );
};

/** A spiral from the middle, the best connected inmost: what is left when there is too much for forces. */
const spiral = (places: ReadonlyMap<string, Point>, spacing: number): ReadonlyMap<string, Settled> =>
  new Map(
    [...places.keys()].map((id, index) => {
      const radius = spacing * Math.sqrt(index);
      const angle = index * Math.PI * (3 - Math.sqrt(5));
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), side: 'below' as const }];
    }),
  );

/** Nodes without ties begin along the lower edge and find free room from there. */
const alongEdge = (ids: readonly string[], { width, height }: Frame): ReadonlyMap<string, Point> =>
  new Map(ids.map((id, index) => [id, { x: (width * (index + 0.5)) / ids.length, y: height - 40 }]));

export const arrange = async (arranging: Arranging): Promise<ReadonlyMap<string, Settled>> => {
  const { bodies, edges, frame, pause } = arranging;
  const links = linksOf(arranging);
  const tied = bodies.filter(({ id }) => links.has(id));
  const alone = bodies.filter(({ id }) => !links.has(id)).map(({ id }) => id);
  const rings = startingPlaces(
    tied.map(({ id }) => id),
    links,
  );
  if (bodies.length > mostSettled) {
    return spiral(
      new Map([...rings, ...alongEdge(alone, frame)]),
      Math.sqrt((frame.width * frame.height) / bodies.length / Math.PI),
    );
  }
  // Loaded only when there is something to draw, and meanwhile.
  const forces = import('./forces.ts');
  const spread = await untangled(rings, links, untanglingSteps, pause);
  const { pulledTogether } = await forces;
  const pulled = tied.length > 1 && tied.length <= mostForced ? pulledTogether(tied, edges, spread) : spread;
  const start = new Map([...fitted(pulled, frame), ...alongEdge(alone, frame)]);
  return settle({ bodies, edges, start, frame, sweeps: sweepsOf(bodies.length), pause });
};
