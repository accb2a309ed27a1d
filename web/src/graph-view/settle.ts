/**
 * Makes room: nodes and the sides of their labels are shifted a little, again and again, keeping what is easier to
 * read. Chance is seeded, so the same input gives the same picture. Works in slices, so that the page stays alive.
 */
import { type Box, doCross, isCrossedBy, overlapOf, type Point } from './boxes.ts';
import type { Label } from './label-lines.ts';

export type Side = 'below' | 'above';
export type Settled = Point & { readonly side: Side };
export type Body = { readonly id: string; readonly width: number; readonly height: number; readonly label: Label };
export type Frame = { readonly width: number; readonly height: number };

/** Space between a node and its label, and wanted between everything else. Pixels. */
export const labelGap = 3;
const gap = 5;
const farAcross = 260;
const farDown = 170;
const idealLength = 92;

/** What makes a picture hard to read, priced against each other. */
const price = {
  overlap: 260,
  depth: 9,
  lineThroughNode: 240,
  lineThroughLabel: 120,
  ownLineThroughLabel: 30,
  crossing: 100,
  tooNear: 0.01,
  tooLong: 26,
  outside: 12,
  above: 3,
};

type Item = { at: Point; isAbove: boolean; shape: Box; label: Box; readonly body: Body; readonly links: number[] };
type Line = readonly [Item, Item];

const shapeBox = ({ x, y }: Point, { width, height }: Body): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Where a node's label lies. */
export const labelBox = ({ x, y }: Point, { height, label }: Body, isAbove: boolean): Box => {
  const top = isAbove ? y - height / 2 - labelGap - label.height : y + height / 2 + labelGap;
  return { left: x - label.width / 2, right: x + label.width / 2, top, bottom: top + label.height };
};

const put = (item: Item, at: Point, isAbove: boolean): void => {
  item.at = at;
  item.isAbove = isAbove;
  item.shape = shapeBox(at, item.body);
  item.label = labelBox(at, item.body, isAbove);
};

const overlapPrice = (a: Box, b: Box): number => {
  const depth = overlapOf(a, b, gap);
  return depth === 0 ? 0 : price.overlap + price.depth * depth;
};

const pairPrice = (a: Item, b: Item): number => {
  const dx = Math.abs(a.at.x - b.at.x);
  const dy = Math.abs(a.at.y - b.at.y);
  if (dx > farAcross || dy > farDown) return 0;
  const short = Math.max(0, 120 - Math.hypot(dx, dy));
  return (
    short * short * price.tooNear +
    overlapPrice(a.shape, b.shape) +
    overlapPrice(a.shape, b.label) +
    overlapPrice(a.label, b.shape) +
    overlapPrice(a.label, b.label)
  );
};

const throughPrice = (item: Item, [a, b]: Line): number =>
  (isCrossedBy(item.shape, a.at, b.at) ? price.lineThroughNode : 0) +
  (isCrossedBy(item.label, a.at, b.at) ? price.lineThroughLabel : 0);

const framePrice = ({ shape, label }: Item, { width, height }: Frame): number =>
  price.outside *
  (Math.max(0, -Math.min(shape.left, label.left)) +
    Math.max(0, Math.max(shape.right, label.right) - width) +
    Math.max(0, -Math.min(shape.top, label.top)) +
    Math.max(0, Math.max(shape.bottom, label.bottom) - height));

/** What a line costs by itself: its length, its crossings, what it runs through. */
const linePrice = (line: Line, items: readonly Item[], lines: readonly Line[]): number => {
  const [a, b] = line;
  const stretch = Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) / idealLength - 1;
  let sum = stretch > 0 ? stretch * stretch * price.tooLong : 0;
  if (isCrossedBy(a.label, a.at, b.at)) sum += price.ownLineThroughLabel;
  if (isCrossedBy(b.label, a.at, b.at)) sum += price.ownLineThroughLabel;
  for (const item of items) if (item !== a && item !== b) sum += throughPrice(item, line);
  for (const [c, d] of lines) {
    if (c !== a && c !== b && d !== a && d !== b && doCross(a.at, b.at, c.at, d.at)) sum += price.crossing;
  }
  return sum;
};

const priceOf = (item: Item, items: readonly Item[], lines: readonly Line[], frame: Frame): number => {
  let sum = framePrice(item, frame) + (item.isAbove ? price.above : 0);
  for (const other of items) if (other !== item) sum += pairPrice(item, other);
  lines.forEach((line, row) => {
    if (!item.links.includes(row)) sum += throughPrice(item, line);
  });
  for (const row of item.links) sum += linePrice(lines[row] as Line, items, lines);
  return sum;
};

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

export type Settling = {
  readonly bodies: readonly Body[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  readonly start: ReadonlyMap<string, Point>;
  readonly frame: Frame;
  readonly sweeps: number;
  /** Called now and then; the work goes on when it resolves. */
  readonly pause: () => Promise<void> | undefined;
};

export const settle = async (given: Settling): Promise<ReadonlyMap<string, Settled>> => {
  const { frame, sweeps, pause } = given;
  const chance = seeded(given.bodies.length);
  const items = given.bodies.map((body): Item => {
    const at = given.start.get(body.id) ?? { x: frame.width / 2, y: frame.height / 2 };
    return { at, isAbove: false, shape: shapeBox(at, body), label: labelBox(at, body, false), body, links: [] };
  });
  const byId = new Map(items.map((item) => [item.body.id, item]));
  const lines = given.edges.flatMap(([from, to], row): readonly Line[] => {
    const ends = [byId.get(from), byId.get(to)] as const;
    void row;
    return ends[0] && ends[1] ? [[ends[0], ends[1]]] : [];
  });
  lines.forEach(([a, b], row) => {
    a.links.push(row);
    b.links.push(row);
  });
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const left = 1 - sweep / sweeps;
    const reach = 4 + 70 * left * left;
    const heat = 0.5 + 28 * left * left;
    for (const item of items) {
      const { at, isAbove } = item;
      const before = priceOf(item, items, lines, frame);
      const flips = chance() < 0.2;
      const to = flips
        ? at
        : { x: at.x + (chance() * 2 - 1) * reach, y: at.y + (chance() * 2 - 1) * reach };
      put(item, to, flips ? !isAbove : isAbove);
      const worse = priceOf(item, items, lines, frame) - before;
      if (worse > 0 && chance() >= Math.exp(-worse / heat)) put(item, at, isAbove);
    }
    await pause();
  }
  return new Map(
    items.map(({ at, isAbove, body }) => [body.id, { ...at, side: isAbove ? ('above' as const) : ('below' as const) }]),
  );
};
