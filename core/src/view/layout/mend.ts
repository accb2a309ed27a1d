/** Mends what is still covered: one body after the other goes where less is wrong. */
import { move, put, xOf, yOf, type Picture } from './picture.ts';
import { covers, flaws, priceOf, reading, type Prices } from './price.ts';

/** How far around its place a body looks, in steps, and how long a step is, in spacings. */
const farthest = 14;
const step = 0.12;
/** Price of each spacing that a body goes away from where it was. */
const away = 30;

/** Offsets of the places that are tried, in steps: a disc. */
const offsets = Array.from({ length: 2 * farthest + 1 }, (_, row) =>
  Array.from({ length: 2 * farthest + 1 }, (__, column) => [column - farthest, row - farthest] as const),
)
  .flat()
  .filter(([x, y]) => x * x + y * y <= farthest * farthest);

type Spot = { readonly x: number; readonly y: number; readonly side: number };

/** Whether the body found a place where less is wrong. Of several the one that reads best and is not far. */
const mendOne = (picture: Picture, row: number, wrongs: Prices): boolean => {
  const now: Spot = { x: xOf(picture, row), y: yOf(picture, row), side: picture.sides[row] as number };
  const wrongNow = priceOf(picture, row, wrongs);
  if (wrongNow === 0) return false;
  let best: Spot | null = null;
  let leastWrong = wrongNow - 1;
  let leastPrice = Infinity;
  for (const [right, down] of offsets) {
    for (let side = 0; side < 4; side++) {
      const spot = { x: now.x + right * step * picture.spacing, y: now.y + down * step * picture.spacing, side };
      put(picture, row, spot.x, spot.y, side);
      const wrong = priceOf(picture, row, wrongs, leastWrong);
      if (wrong > leastWrong) continue;
      const price = priceOf(picture, row, reading) + away * step * Math.sqrt(right * right + down * down);
      if (wrong === leastWrong && price >= leastPrice) continue;
      best = spot;
      leastWrong = wrong;
      leastPrice = price;
    }
  }
  put(picture, row, now.x, now.y, now.side);
  if (!best) return false;
  move(picture, row, best.x, best.y, best.side);
  return true;
};

/** Up to so many bodies lines through names are mended too, and up to so many anything: else it would take seconds. */
export const mostMended = { lines: 80, all: 300 };

/** What counts as wrong in a picture: lines through names only in one of few bodies. */
export const wrongsOf = ({ net }: Picture): Prices => (net.bodies.length > mostMended.lines ? covers : flaws);

/** Goes on until nothing can be bettered by moving one body; doing it again then changes nothing. */
export const mend = (picture: Picture): void => {
  const count = picture.net.bodies.length;
  if (count > mostMended.all) return;
  const wrongs = wrongsOf(picture);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let row = 0; row < count; row++) if (mendOne(picture, row, wrongs)) isBetter = true;
  }
};
