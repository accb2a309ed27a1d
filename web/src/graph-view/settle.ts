/**
 * Makes room: nodes and the sides of their labels are shifted a little, again and again, keeping what is easier to
 * read. Chance is seeded, so the same input gives the same picture. Works in slices, so that the page stays alive.
 */
import type { Point } from './boxes.ts';
import { isCovered, priceOf, put, type Body, type Frame, type Item, type Line, type Side } from './reading-price.ts';

export type Settled = Point & { readonly side: Side };

export type Settling = {
  readonly bodies: readonly Body[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  readonly start: ReadonlyMap<string, Point>;
  readonly frame: Frame;
  readonly sweeps: number;
  /** Called now and then; the work goes on when it resolves. */
  readonly pause: () => Promise<void> | undefined;
};

/** How far a node may jump at first, and how much worse a step may be; both shrink to almost nothing. Pixels, price. */
const reach = { first: 60, last: 4 };
const heat = { first: 34, last: 0.5 };
/** What is still covered at the end gets tries of its own, near and far; what nothing ties may go anywhere. Pixels. */
const mending = { rounds: 20, tries: 40, reach: 140 };
const cold = 1e-6;
/** How often a label changes sides instead of the node moving. */
const flipping = 0.2;

/** A small seeded generator (mulberry32). */
const seeded = (start: number) => {
  let state = start;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const itemsOf = ({ bodies, start, frame }: Settling): readonly Item[] =>
  bodies.map((body) => {
    const nowhere = { left: 0, right: 0, top: 0, bottom: 0 };
    const item: Item = {
      body,
      at: { x: 0, y: 0 },
      isAbove: false,
      shape: nowhere,
      label: nowhere,
      whole: nowhere,
      links: new Set(),
    };
    put(item, start.get(body.id) ?? { x: frame.width / 2, y: frame.height / 2 }, false);
    return item;
  });

const linesOf = ({ edges }: Settling, items: readonly Item[]): readonly Line[] => {
  const byId = new Map(items.map((item) => [item.body.id, item]));
  const lines = edges.flatMap(([from, to]): readonly Line[] => {
    const a = byId.get(from);
    const b = byId.get(to);
    return a && b && a !== b ? [[a, b]] : [];
  });
  for (const line of lines) for (const end of line) end.links.add(line);
  return lines;
};

export const settle = async (given: Settling): Promise<ReadonlyMap<string, Settled>> => {
  const { frame, sweeps, pause } = given;
  const chance = seeded(given.bodies.length);
  const items = itemsOf(given);
  const lines = linesOf(given, items);
  const step = (item: Item, jump: number, warmth: number): void => {
    const { at, isAbove } = item;
    const before = priceOf(item, items, lines, frame);
    if (chance() < flipping) put(item, at, !isAbove);
    else put(item, { x: at.x + (chance() * 2 - 1) * jump, y: at.y + (chance() * 2 - 1) * jump }, isAbove);
    const worse = priceOf(item, items, lines, frame) - before;
    if (worse > 0 && chance() >= Math.exp(-worse / warmth)) put(item, at, isAbove);
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const left = (1 - sweep / sweeps) ** 2;
    for (const item of items) step(item, reach.last + reach.first * left, heat.last + heat.first * left);
    // Giving the page its turn is what the pause is for.
    await pause();
  }
  for (let round = 0; round < mending.rounds; round++) {
    const covered = items.filter((item) => isCovered(item, items));
    if (covered.length === 0) break;
    for (const item of covered) {
      const farthest = item.links.size === 0 ? Math.max(frame.width, frame.height) : mending.reach;
      for (let tried = 1; tried <= mending.tries; tried++) step(item, (farthest * tried) / mending.tries, cold);
    }
    await pause();
  }
  return new Map(items.map(({ at, isAbove, body }) => [body.id, { ...at, side: isAbove ? 'above' : 'below' }]));
};
