/** Mends what is still covered: the nearest place where less is wrong, for one body after the other. */
import { move, put, xOf, yOf, type Picture } from './picture.ts';
import { flaws, priceOf } from './price.ts';

/** Steps to the places that are tried, nearest first: rings of a square. Pixels. */
const stride = 5;
const rings = 28;
const tries: readonly (readonly [x: number, y: number])[] = Array.from({ length: 2 * rings + 1 }, (_, row) =>
  Array.from({ length: 2 * rings + 1 }, (__, column) => [(column - rings) * stride, (row - rings) * stride] as const),
)
  .flat()
  .toSorted(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by) || ay - by || ax - bx);

/** Nothing is better for a body than nothing wrong; what is nearer is better. Whether it found a better place. */
const mendOne = (picture: Picture, row: number): boolean => {
  const x = xOf(picture, row);
  const y = yOf(picture, row);
  const side = picture.sides[row] as number;
  let least = priceOf(picture, row, flaws);
  if (least === 0) return false;
  let best: readonly [x: number, y: number, side: number] | null = null;
  for (const [dx, dy] of tries) {
    for (let other = 0; other < 4; other++) {
      put(picture, row, x + dx, y + dy, other);
      const wrong = priceOf(picture, row, flaws, least - 1);
      if (wrong < least) {
        least = wrong;
        best = [x + dx, y + dy, other];
      }
    }
    if (least === 0) break;
  }
  put(picture, row, x, y, side);
  if (!best) return false;
  move(picture, row, ...best);
  return true;
};

/** Goes on until nothing can be bettered by moving one body; then doing it again changes nothing. */
export const mend = (picture: Picture): void => {
  const count = picture.net.bodies.length;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let row = 0; row < count; row++) if (mendOne(picture, row)) isBetter = true;
  }
};
