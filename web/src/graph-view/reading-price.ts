/** What makes a picture hard to read, priced: things on top of each other, lines through names, crossings, length. */
import { areApart, around, type Box, boxOfLine, doCross, isCrossedBy, overlapOf, type Point } from './boxes.ts';
import type { Label } from './label-lines.ts';

export type Side = 'below' | 'above';
/** A node as what it takes up. Pixels. */
export type Body = { readonly id: string; readonly width: number; readonly height: number; readonly label: Label };
export type Frame = { readonly width: number; readonly height: number };

/** A body where it stands just now. */
export type Item = {
  readonly body: Body;
  at: Point;
  isAbove: boolean;
  shape: Box;
  label: Box;
  /** Both. */
  whole: Box;
  readonly links: Set<Line>;
};
export type Line = readonly [Item, Item];

/** Space between a node and its label, and wanted between everything else. Pixels. */
export const labelGap = 3;
const gap = 5;
const idealLength = 92;
const nearness = 120;

const price = {
  overlap: 340,
  depth: 10,
  lineThroughNode: 240,
  lineThroughLabel: 110,
  ownLineThroughLabel: 30,
  crossing: 100,
  near: 0.01,
  long: 26,
  outside: 60,
  above: 3,
};

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

export const put = (item: Item, at: Point, isAbove: boolean): void => {
  item.at = at;
  item.isAbove = isAbove;
  item.shape = shapeBox(at, item.body);
  item.label = labelBox(at, item.body, isAbove);
  item.whole = around(item.shape, item.label);
};

const overlapPrice = (a: Box, b: Box): number => {
  const depth = overlapOf(a, b, gap);
  return depth === 0 ? 0 : price.overlap + price.depth * depth;
};

const pairPrice = (a: Item, b: Item): number => {
  const short = Math.max(0, nearness - Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y));
  const crowding = short * short * price.near;
  if (areApart(a.whole, b.whole, gap)) return crowding;
  return (
    crowding +
    overlapPrice(a.shape, b.shape) +
    overlapPrice(a.shape, b.label) +
    overlapPrice(a.label, b.shape) +
    overlapPrice(a.label, b.label)
  );
};

/** Whether it covers another's drawing or name, or is covered. */
export const isCovered = (item: Item, items: readonly Item[]): boolean =>
  items.some(
    (other) =>
      other !== item &&
      !areApart(item.whole, other.whole, 0) &&
      [item.shape, item.label].some(
        (mine) => overlapOf(mine, other.shape, 0) > 0 || overlapOf(mine, other.label, 0) > 0,
      ),
  );

const throughPrice = (item: Item, [a, b]: Line, lineBox: Box): number =>
  areApart(item.whole, lineBox, 0)
    ? 0
    : (isCrossedBy(item.shape, a.at, b.at) ? price.lineThroughNode : 0) +
      (isCrossedBy(item.label, a.at, b.at) ? price.lineThroughLabel : 0);

const framePrice = ({ shape, label }: Item, { width, height }: Frame): number =>
  price.outside *
  (Math.max(0, -Math.min(shape.left, label.left)) +
    Math.max(0, Math.max(shape.right, label.right) - width) +
    Math.max(0, -Math.min(shape.top, label.top)) +
    Math.max(0, Math.max(shape.bottom, label.bottom) - height));

const linePrice = (line: Line, items: readonly Item[], lines: readonly Line[]): number => {
  const [a, b] = line;
  const stretch = Math.max(0, Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) / idealLength - 1);
  let sum = stretch * stretch * price.long;
  if (isCrossedBy(a.label, a.at, b.at)) sum += price.ownLineThroughLabel;
  if (isCrossedBy(b.label, a.at, b.at)) sum += price.ownLineThroughLabel;
  const lineBox = boxOfLine(a.at, b.at);
  for (const item of items) if (item !== a && item !== b) sum += throughPrice(item, line, lineBox);
  for (const [c, d] of lines) {
    if (c !== a && c !== b && d !== a && d !== b && doCross(a.at, b.at, c.at, d.at)) sum += price.crossing;
  }
  return sum;
};

/** The price of everything that one node has part in. */
export const priceOf = (item: Item, items: readonly Item[], lines: readonly Line[], frame: Frame): number => {
  let sum = framePrice(item, frame) + (item.isAbove ? price.above : 0);
  for (const other of items) if (other !== item) sum += pairPrice(item, other);
  for (const line of lines) {
    sum += item.links.has(line)
      ? linePrice(line, items, lines)
      : throughPrice(item, line, boxOfLine(line[0].at, line[1].at));
  }
  return sum;
};
