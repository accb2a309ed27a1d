/** What the things around one body cost, found through the grid. Almost all time goes by here: numbers, no objects. */
import { cellAt, pathOf } from './grid.ts';
import { stride, type Picture } from './picture.ts';
import type { Prices } from './prices.ts';

/** Within so many spacings bodies push each other away; so many spacings long a tie costs nothing. */
const nearness = 1.25;
const ideal = 1;

/** Of two boxes that share so much across and down, in pixels; less than nothing when they are apart. */
const boxesPrice = (across: number, down: number, prices: Prices): number => {
  const { gap } = prices;
  if (across <= -gap || down <= -gap) return 0;
  const share = across < down ? across : down;
  return (share > 0 ? prices.overlap : 0) + prices.depth * (share + gap);
};

/** Of what of the one body covers what of the other; `a` and `b` say where their boxes start. */
const coverPrice = (boxes: Float64Array, a: number, b: number, prices: Prices): number => {
  const ax = boxes[a] as number;
  const ay = boxes[a + 1] as number;
  const aw = boxes[a + 2] as number;
  const ah = boxes[a + 3] as number;
  const anx = boxes[a + 4] as number;
  const any = boxes[a + 5] as number;
  const anw = boxes[a + 6] as number;
  const anh = boxes[a + 7] as number;
  const bx = boxes[b] as number;
  const by = boxes[b + 1] as number;
  const bw = boxes[b + 2] as number;
  const bh = boxes[b + 3] as number;
  const bnx = boxes[b + 4] as number;
  const bny = boxes[b + 5] as number;
  const bnw = boxes[b + 6] as number;
  const bnh = boxes[b + 7] as number;
  return (
    boxesPrice(aw + bw - Math.abs(ax - bx), ah + bh - Math.abs(ay - by), prices) +
    boxesPrice(anw + bnw - Math.abs(anx - bnx), anh + bnh - Math.abs(any - bny), prices) +
    boxesPrice(anw + bw - Math.abs(anx - bx), anh + bh - Math.abs(any - by), prices) +
    boxesPrice(aw + bnw - Math.abs(ax - bnx), ah + bnh - Math.abs(ay - bny), prices)
  );
};

/** Of two bodies: how near they are, and what covers what. */
const pairPrice = (boxes: Float64Array, a: number, b: number, reach: number, prices: Prices): number => {
  const dx = (boxes[a] as number) - (boxes[b] as number);
  const dy = (boxes[a + 1] as number) - (boxes[b + 1] as number);
  const squared = dx * dx + dy * dy;
  let sum = 0;
  if (squared < reach * reach) {
    const short = 1 - Math.sqrt(squared) / reach;
    sum = prices.near * short * short;
  }
  const { gap } = prices;
  if (
    (boxes[a + 8] as number) - (boxes[b + 9] as number) >= gap ||
    (boxes[b + 8] as number) - (boxes[a + 9] as number) >= gap ||
    (boxes[a + 10] as number) - (boxes[b + 11] as number) >= gap ||
    (boxes[b + 10] as number) - (boxes[a + 11] as number) >= gap
  ) {
    return sum;
  }
  return sum + coverPrice(boxes, a, b, prices);
};

/** How near its middle the line from (ax, ay) by (dx, dy) passes through the box around (x, y): at most 1; 0 for not at all. */
const depthOf = (
  ax: number,
  ay: number,
  dx: number,
  dy: number,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): number => {
  const fromX = x - ax;
  const fromY = y - ay;
  if (Math.abs(2 * fromX - dx) >= Math.abs(dx) + 2 * halfWidth) return 0;
  if (Math.abs(2 * fromY - dy) >= Math.abs(dy) + 2 * halfHeight) return 0;
  const most = halfHeight * Math.abs(dx) + halfWidth * Math.abs(dy);
  const off = Math.abs(dx * fromY - dy * fromX);
  return off < most ? 1 - off / most : 0;
};

/** Of a line through what a body covers. */
const throughPrice = (boxes: Float64Array, row: number, a: number, b: number, prices: Prices): number => {
  const ax = boxes[a] as number;
  const ay = boxes[a + 1] as number;
  const bx = boxes[b] as number;
  const by = boxes[b + 1] as number;
  const { lineGap } = prices;
  if ((ax < bx ? bx : ax) <= (boxes[row + 8] as number) - lineGap) return 0;
  if ((ax < bx ? ax : bx) >= (boxes[row + 9] as number) + lineGap) return 0;
  if ((ay < by ? by : ay) <= (boxes[row + 10] as number) - lineGap) return 0;
  if ((ay < by ? ay : by) >= (boxes[row + 11] as number) + lineGap) return 0;
  const dx = bx - ax;
  const dy = by - ay;
  const x = boxes[row] as number;
  const y = boxes[row + 1] as number;
  const width = (boxes[row + 2] as number) + lineGap;
  const height = (boxes[row + 3] as number) + lineGap;
  const depth = depthOf(ax, ay, dx, dy, x, y, width, height);
  const sum = depth > 0 ? prices.lineThroughNode * (prices.grazing + depth * (1 - prices.grazing)) : 0;
  const nameWidth = boxes[row + 6] as number;
  if (nameWidth === 0) return sum;
  const nameX = boxes[row + 4] as number;
  const nameY = boxes[row + 5] as number;
  const nameHeight = (boxes[row + 7] as number) + lineGap;
  const nameDepth = depthOf(ax, ay, dx, dy, nameX, nameY, nameWidth + lineGap, nameHeight);
  return nameDepth > 0 ? sum + prices.lineThroughLabel * (prices.grazing + nameDepth * (1 - prices.grazing)) : sum;
};

/** Of a line that leaves a body through its own name. */
const ownPrice = (boxes: Float64Array, row: number, other: number, prices: Prices): number => {
  const width = boxes[row + 6] as number;
  if (width === 0) return 0;
  const x = boxes[row] as number;
  const y = boxes[row + 1] as number;
  const dx = (boxes[other] as number) - x;
  const dy = (boxes[other + 1] as number) - y;
  const nameX = boxes[row + 4] as number;
  const nameY = boxes[row + 5] as number;
  return prices.ownLineThroughLabel * depthOf(x, y, dx, dy, nameX, nameY, width, boxes[row + 7] as number);
};

/** Whether the line ab crosses cd: the ends of each lie on two sides of the other. */
const doCross = (boxes: Float64Array, a: number, b: number, c: number, d: number): boolean => {
  const ax = boxes[a] as number;
  const ay = boxes[a + 1] as number;
  const bx = (boxes[b] as number) - ax;
  const by = (boxes[b + 1] as number) - ay;
  const cx = (boxes[c] as number) - ax;
  const cy = (boxes[c + 1] as number) - ay;
  const dx = (boxes[d] as number) - ax;
  const dy = (boxes[d + 1] as number) - ay;
  if ((bx * cy - by * cx) * (bx * dy - by * dx) >= 0) return false;
  const ex = dx - cx;
  const ey = dy - cy;
  return (ey * cx - ex * cy) * (ex * (by - cy) - ey * (bx - cx)) < 0;
};

/** Of one tie: its length, what it passes through, what it crosses. */
const tiePrice = ({ net, grid, boxes, spacing }: Picture, tie: number, prices: Prices, limit: number): number => {
  const from = net.from[tie] as number;
  const to = net.to[tie] as number;
  const a = stride * from;
  const b = stride * to;
  const ax = boxes[a] as number;
  const ay = boxes[a + 1] as number;
  const bx = boxes[b] as number;
  const by = boxes[b + 1] as number;
  const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by)) / (ideal * spacing);
  let sum = length > 1 ? prices.long * (length - 1) * (length - 1) : 0;
  if (prices.lineThroughNode === 0) return sum;
  sum += ownPrice(boxes, a, b, prices) + ownPrice(boxes, b, a, prices);
  const look = ++grid.looks;
  const cells = pathOf(grid, ax, ay, bx, by);
  for (let step = 0; step < cells && sum <= limit; step++) {
    const cell = grid.path[step] as number;
    const nodes = grid.nodes[cell] as number[];
    for (let at = 0; at < nodes.length; at++) {
      const row = nodes[at] as number;
      if (grid.seenNodes[row] === look || row === from || row === to) continue;
      grid.seenNodes[row] = look;
      sum += throughPrice(boxes, stride * row, a, b, prices);
    }
    if (prices.crossing === 0) continue;
    const ties = grid.ties[cell] as number[];
    for (let at = 0; at < ties.length; at++) {
      const other = ties[at] as number;
      if (grid.seenTies[other] === look) continue;
      grid.seenTies[other] = look;
      const c = net.from[other] as number;
      const d = net.to[other] as number;
      if (c === from || c === to || d === from || d === to) continue;
      if (doCross(boxes, a, b, stride * c, stride * d)) sum += prices.crossing;
    }
  }
  return sum;
};

/** Of all that lies near a body: other bodies, and ties of others. */
const aroundPrice = ({ grid, net, boxes, spacing }: Picture, row: number, prices: Prices, limit: number): number => {
  const { cell, columns, rows } = grid;
  const start = stride * row;
  const reach = prices.near > 0 ? nearness * spacing : 0;
  const x = boxes[start] as number;
  const y = boxes[start + 1] as number;
  const left = cellAt(Math.min(x - reach, (boxes[start + 8] as number) - prices.gap), cell, columns);
  const right = cellAt(Math.max(x + reach, (boxes[start + 9] as number) + prices.gap), cell, columns);
  const top = cellAt(Math.min(y - reach, (boxes[start + 10] as number) - prices.gap), cell, rows);
  const bottom = cellAt(Math.max(y + reach, (boxes[start + 11] as number) + prices.gap), cell, rows);
  const look = ++grid.looks;
  let sum = 0;
  for (let down = top; down <= bottom; down++) {
    for (let column = left; column <= right && sum <= limit; column++) {
      const nodes = grid.nodes[down * columns + column] as number[];
      for (let at = 0; at < nodes.length; at++) {
        const other = nodes[at] as number;
        if (other === row || grid.seenNodes[other] === look) continue;
        grid.seenNodes[other] = look;
        sum += pairPrice(boxes, start, stride * other, reach, prices);
      }
      if (prices.lineThroughNode === 0) continue;
      const ties = grid.ties[down * columns + column] as number[];
      for (let at = 0; at < ties.length; at++) {
        const tie = ties[at] as number;
        if (grid.seenTies[tie] === look) continue;
        grid.seenTies[tie] = look;
        const a = net.from[tie] as number;
        const b = net.to[tie] as number;
        if (a !== row && b !== row) sum += throughPrice(boxes, start, stride * a, stride * b, prices);
      }
    }
  }
  return sum;
};

const awayPrice = ({ boxes, homes, spacing }: Picture, row: number, prices: Prices): number => {
  if (prices.away === 0) return 0;
  const dx = (boxes[stride * row] as number) - (homes[2 * row] as number);
  const dy = (boxes[stride * row + 1] as number) - (homes[2 * row + 1] as number);
  return (prices.away * Math.sqrt(dx * dx + dy * dy)) / spacing;
};

/** The price of everything that one body has part in; stops counting beyond the limit. */
export const priceOf = (picture: Picture, row: number, prices: Prices, limit = Infinity): number => {
  const { starts, links } = picture.net;
  let sum = (prices.sides[picture.sides[row] as number] as number) + awayPrice(picture, row, prices);
  sum += aroundPrice(picture, row, prices, limit - sum);
  for (let link = starts[row] as number; link < (starts[row + 1] as number) && sum <= limit; link++) {
    sum += tiePrice(picture, links[link] as number, prices, limit - sum);
  }
  return sum;
};
