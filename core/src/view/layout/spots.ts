/** Looks for the best spot of one body while everything else stays where it is. */
import { put, type Picture } from './picture.ts';
import { priceOf } from './price.ts';
import { reading, type Prices } from './prices.ts';

export type Spot = { readonly x: number; readonly y: number; readonly side: number };

export type Search = {
  /** Where to look. */
  readonly points: Iterable<readonly [x: number, y: number]>;
  /** What must not be, and how much of it may be. */
  readonly wrongs: Prices;
  readonly mostWrong: number;
  /** Where it would rather be, and the price of each spacing away from there. */
  readonly from: { readonly x: number; readonly y: number };
  readonly away: number;
};

/** The spot with least wrong, and of several the one that reads best; null when there is none. Leaves the body anywhere. */
export const bestSpot = (picture: Picture, row: number, search: Search): Spot | null => {
  const { points, wrongs, from, away } = search;
  let best: Spot | null = null;
  let leastWrong = search.mostWrong;
  let leastPrice = Infinity;
  for (const [x, y] of points) {
    const far = (away * Math.sqrt((x - from.x) * (x - from.x) + (y - from.y) * (y - from.y))) / picture.spacing;
    for (let side = 0; side < 4; side++) {
      put(picture, row, x, y, side);
      const wrong = priceOf(picture, row, wrongs, leastWrong);
      if (wrong > leastWrong) continue;
      const price = far + priceOf(picture, row, reading, wrong < leastWrong ? Infinity : leastPrice - far);
      if (wrong === leastWrong && price >= leastPrice) continue;
      best = { x, y, side };
      leastWrong = wrong;
      leastPrice = price;
    }
  }
  return best;
};

/** Points around a place: a disc of so many steps, each so many pixels. */
export const disc = (x: number, y: number, steps: number, step: number): readonly (readonly [number, number])[] => {
  const points: (readonly [number, number])[] = [];
  for (let down = -steps; down <= steps; down++) {
    for (let right = -steps; right <= steps; right++) {
      if (right * right + down * down <= steps * steps) points.push([x + right * step, y + down * step]);
    }
  }
  return points;
};

/** How far apart points all over the frame are, in spacings: sparse, or close enough for a hole that just fits. */
const steps = { sparse: 0.16, close: 0.05 };

/** Points all over the frame. */
export const everywhere = (
  { frame, spacing }: Picture,
  density: keyof typeof steps,
): readonly (readonly [number, number])[] => {
  const step = steps[density] * spacing;
  const points: (readonly [number, number])[] = [];
  for (let y = 0; y <= frame.height; y += step) for (let x = 0; x <= frame.width; x += step) points.push([x, y]);
  return points;
};
