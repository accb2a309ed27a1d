/** Mends what is still covered: one body after the other goes where less is wrong. */
import { move, put, xOf, yOf, type Picture } from './picture.ts';
import { priceOf } from './price.ts';
import { covers, flaws, type Prices } from './prices.ts';
import { bestSpot, disc, everywhere } from './spots.ts';

/** Up to so many bodies lines through names are mended too, and up to so many anything: else it would take seconds. */
const mostMended = { lines: 80, all: 300 };

/** How far around its place a body looks first, in steps, and how long a step is, in spacings. */
const farthest = 14;
const step = 0.12;
/** Price of each spacing that a body goes away from where it was. */
const away = 30;

/** Whether the body found a place where less is wrong: near it, else anywhere. */
const mendOne = (picture: Picture, row: number, wrongs: Prices): boolean => {
  const wrong = priceOf(picture, row, wrongs);
  if (wrong === 0) return false;
  const from = { x: xOf(picture, row), y: yOf(picture, row), side: picture.sides[row] as number };
  const search = { wrongs, mostWrong: wrong - 1, from, away };
  const near = disc(from.x, from.y, farthest, step * picture.spacing);
  const best =
    bestSpot(picture, row, { ...search, points: near }) ??
    bestSpot(picture, row, { ...search, points: everywhere(picture, 'sparse') });
  put(picture, row, from.x, from.y, from.side);
  if (best) move(picture, row, best.x, best.y, best.side);
  return best !== null;
};

/** Whether lines through names can be kept from it too. */
export const isSmall = ({ net }: Pick<Picture, 'net'>): boolean => net.bodies.length <= mostMended.lines;

/** What counts as wrong in a picture: lines through names only in a small one. */
export const wrongsOf = (picture: Picture): Prices => (isSmall(picture) ? flaws : covers);

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
