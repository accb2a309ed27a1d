/** What makes a picture hard to read, priced: things on top of each other, lines through names, crossings, length. */
import { cellAt, overLine } from './grid.ts';
import type { Picture } from './picture.ts';

export type Prices = {
  /** Space wanted between names and drawings, and around them where lines of others pass. Pixels. */
  readonly gap: number;
  readonly lineGap: number;
  /** Of two boxes that cover each other, and of each pixel that they lack of being apart. */
  readonly overlap: number;
  readonly depth: number;
  readonly lineThroughNode: number;
  readonly lineThroughLabel: number;
  readonly ownLineThroughLabel: number;
  readonly crossing: number;
  /** Of two bodies in one place; less the farther apart they are. */
  readonly near: number;
  /** Of a tie twice as long as one that costs nothing; more the longer it is. */
  readonly long: number;
  /** By side. */
  readonly sides: readonly number[];
};

/** What the eye minds. */
export const reading: Prices = {
  gap: 4,
  lineGap: 2,
  overlap: 340,
  depth: 10,
  lineThroughNode: 240,
  lineThroughLabel: 160,
  ownLineThroughLabel: 36,
  crossing: 100,
  near: 90,
  long: 22,
  sides: [0, 3, 16, 16],
};

/** Only what must not be: how many times something covers something. */
export const flaws: Prices = {
  gap: 0,
  lineGap: 0,
  overlap: 1,
  depth: 0,
  lineThroughNode: 1,
  lineThroughLabel: 1,
  ownLineThroughLabel: 0,
  crossing: 0,
  near: 0,
  long: 0,
  sides: [0, 0, 0, 0],
};

/** Within so many spacings bodies push each other away; so many spacings long a tie costs nothing. */
const nearness = 1.35;
const ideal = 1;

/** Of two boxes that share so much across and down, in pixels; less than nothing when they are apart. */
const boxesPrice = (across: number, down: number, prices: Prices): number => {
  const { gap } = prices;
  if (across <= -gap || down <= -gap) return 0;
  const share = across < down ? across : down;
  return (share > 0 ? prices.overlap : 0) + prices.depth * (share + gap);
};

/** Of two bodies: how near they are, and what of the one covers what of the other. */
const pairPrice = (p: Picture, a: number, b: number, prices: Prices): number => {
  const ax = p.xs[a] as number;
  const ay = p.ys[a] as number;
  const bx = p.xs[b] as number;
  const by = p.ys[b] as number;
  const dx = Math.abs(ax - bx);
  const dy = Math.abs(ay - by);
  const reach = nearness * p.spacing;
  const squared = dx * dx + dy * dy;
  let sum = 0;
  if (prices.near > 0 && squared < reach * reach) {
    const short = 1 - Math.sqrt(squared) / reach;
    sum += prices.near * short * short;
  }
  const aw = p.halfWidths[a] as number;
  const ah = p.halfHeights[a] as number;
  const bw = p.halfWidths[b] as number;
  const bh = p.halfHeights[b] as number;
  const alx = p.labelXs[a] as number;
  const aly = p.labelYs[a] as number;
  const alw = p.labelHalfWidths[a] as number;
  const alh = p.labelHalfHeights[a] as number;
  const blx = p.labelXs[b] as number;
  const bly = p.labelYs[b] as number;
  const blw = p.labelHalfWidths[b] as number;
  const blh = p.labelHalfHeights[b] as number;
  sum += boxesPrice(aw + bw - dx, ah + bh - dy, prices);
  sum += boxesPrice(alw + blw - Math.abs(alx - blx), alh + blh - Math.abs(aly - bly), prices);
  sum += boxesPrice(alw + bw - Math.abs(alx - bx), alh + bh - Math.abs(aly - by), prices);
  return sum + boxesPrice(aw + blw - Math.abs(ax - blx), ah + blh - Math.abs(ay - bly), prices);
};

/** Whether the line from (ax, ay) by (dx, dy) passes through the box around (x, y). */
const isThrough = (
  ax: number,
  ay: number,
  dx: number,
  dy: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): boolean => {
  const fromX = x - ax;
  const fromY = y - ay;
  if (Math.abs(2 * fromX - dx) >= Math.abs(dx) + 2 * halfWidth) return false;
  if (Math.abs(2 * fromY - dy) >= Math.abs(dy) + 2 * halfHeight) return false;
  return Math.abs(dx * fromY - dy * fromX) < halfHeight * Math.abs(dx) + halfWidth * Math.abs(dy);
};

/** Of a line through what a body covers. */
const throughPrice = (p: Picture, row: number, a: number, b: number, prices: Prices): number => {
  const ax = p.xs[a] as number;
  const ay = p.ys[a] as number;
  const dx = (p.xs[b] as number) - ax;
  const dy = (p.ys[b] as number) - ay;
  const x = p.xs[row] as number;
  const y = p.ys[row] as number;
  const { lineGap } = prices;
  let sum = 0;
  const width = (p.halfWidths[row] as number) + lineGap;
  const height = (p.halfHeights[row] as number) + lineGap;
  if (isThrough(ax, ay, dx, dy, x, y, width, height)) sum += prices.lineThroughNode;
  const labelWidth = p.labelHalfWidths[row] as number;
  if (labelWidth === 0) return sum;
  const labelX = p.labelXs[row] as number;
  const labelY = p.labelYs[row] as number;
  const labelHeight = (p.labelHalfHeights[row] as number) + lineGap;
  if (isThrough(ax, ay, dx, dy, labelX, labelY, labelWidth + lineGap, labelHeight)) sum += prices.lineThroughLabel;
  return sum;
};

const ownLabelPrice = (p: Picture, row: number, other: number, prices: Prices): number => {
  const width = p.labelHalfWidths[row] as number;
  if (width === 0 || prices.ownLineThroughLabel === 0) return 0;
  const x = p.xs[row] as number;
  const y = p.ys[row] as number;
  const dx = (p.xs[other] as number) - x;
  const dy = (p.ys[other] as number) - y;
  const labelX = p.labelXs[row] as number;
  const labelY = p.labelYs[row] as number;
  return isThrough(x, y, dx, dy, labelX, labelY, width, p.labelHalfHeights[row] as number)
    ? prices.ownLineThroughLabel
    : 0;
};

const doTiesCross = (p: Picture, a: number, b: number, c: number, d: number): boolean => {
  const ax = p.xs[a] as number;
  const ay = p.ys[a] as number;
  const bx = (p.xs[b] as number) - ax;
  const by = (p.ys[b] as number) - ay;
  const cx = (p.xs[c] as number) - ax;
  const cy = (p.ys[c] as number) - ay;
  const dx = (p.xs[d] as number) - ax;
  const dy = (p.ys[d] as number) - ay;
  if (bx * cy - by * cx > 0 === bx * dy - by * dx > 0) return false;
  const ex = dx - cx;
  const ey = dy - cy;
  return ey * cx - ex * cy > 0 !== ex * (by - cy) - ey * (bx - cx) > 0;
};

/** Of one tie: its length, what it passes through, what it crosses. `row`: the end whose other ties it does not meet. */
const tiePrice = (p: Picture, tie: number, prices: Prices): number => {
  const { net, grid } = p;
  const a = net.from[tie] as number;
  const b = net.to[tie] as number;
  const ax = p.xs[a] as number;
  const ay = p.ys[a] as number;
  const bx = p.xs[b] as number;
  const by = p.ys[b] as number;
  let sum = ownLabelPrice(p, a, b, prices) + ownLabelPrice(p, b, a, prices);
  if (prices.long > 0) {
    const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by)) / (ideal * p.spacing);
    if (length > 1) sum += prices.long * (length - 1) * (length - 1);
  }
  const look = ++grid.looks;
  overLine(grid, ax, ay, bx, by, (cell) => {
    for (const row of grid.nodes[cell] as number[]) {
      if (grid.seenNodes[row] === look || row === a || row === b) continue;
      grid.seenNodes[row] = look;
      sum += throughPrice(p, row, a, b, prices);
    }
    if (prices.crossing === 0) return;
    for (const other of grid.ties[cell] as number[]) {
      if (grid.seenTies[other] === look) continue;
      grid.seenTies[other] = look;
      const c = net.from[other] as number;
      const d = net.to[other] as number;
      if (c !== a && c !== b && d !== a && d !== b && doTiesCross(p, a, b, c, d)) sum += prices.crossing;
    }
  });
  return sum;
};

/** Of all that lies near a body: other bodies, and ties of others. */
const aroundPrice = (p: Picture, row: number, prices: Prices): number => {
  const { grid, net } = p;
  const { cell, columns, rows } = grid;
  const x = p.xs[row] as number;
  const y = p.ys[row] as number;
  const labelX = p.labelXs[row] as number;
  const labelY = p.labelYs[row] as number;
  const labelWidth = p.labelHalfWidths[row] as number;
  const labelHeight = p.labelHalfHeights[row] as number;
  const reach = prices.near > 0 ? nearness * p.spacing : (p.halfWidths[row] as number) + prices.gap;
  const reachDown = prices.near > 0 ? reach : (p.halfHeights[row] as number) + prices.gap;
  const left = cellAt(Math.min(x - reach, labelX - labelWidth - prices.gap), cell, columns);
  const end = cellAt(Math.max(x + reach, labelX + labelWidth + prices.gap), cell, columns);
  const top = cellAt(Math.min(y - reachDown, labelY - labelHeight - prices.gap), cell, rows);
  const bottom = cellAt(Math.max(y + reachDown, labelY + labelHeight + prices.gap), cell, rows);
  const look = ++grid.looks;
  let sum = 0;
  for (let down = top; down <= bottom; down++) {
    for (let at = left; at <= end; at++) {
      const here = down * columns + at;
      for (const other of grid.nodes[here] as number[]) {
        if (other === row || grid.seenNodes[other] === look) continue;
        grid.seenNodes[other] = look;
        sum += pairPrice(p, row, other, prices);
      }
      for (const tie of grid.ties[here] as number[]) {
        if (grid.seenTies[tie] === look) continue;
        grid.seenTies[tie] = look;
        const a = net.from[tie] as number;
        const b = net.to[tie] as number;
        if (a !== row && b !== row) sum += throughPrice(p, row, a, b, prices);
      }
    }
  }
  return sum;
};

/** The price of everything that one body has part in; stops counting beyond the limit. */
export const priceOf = (p: Picture, row: number, prices: Prices, limit = Infinity): number => {
  const { starts, links } = p.net;
  let sum = (prices.sides[p.sides[row] as number] as number) + aroundPrice(p, row, prices);
  for (let link = starts[row] as number; link < (starts[row + 1] as number) && sum <= limit; link++) {
    sum += tiePrice(p, links[link] as number, prices);
  }
  return sum;
};
