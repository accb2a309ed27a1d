/** How good a picture is on the whole, so that two of them can be compared. */
import type { Picture } from './picture.ts';
import { priceOf } from './price.ts';
import { reading, type Prices } from './prices.ts';

export type Appraisal = { readonly wrong: number; readonly price: number };

const sumOf = (picture: Picture, prices: Prices): number => {
  let sum = 0;
  for (let row = 0; row < picture.net.bodies.length; row++) sum += priceOf(picture, row, prices);
  return sum;
};

/** `wrongs`: what counts as wrong. What concerns two bodies counts for both. */
export const appraise = (picture: Picture, wrongs: Prices): Appraisal => ({
  wrong: sumOf(picture, wrongs),
  price: sumOf(picture, reading),
});

/** Nothing makes up for what is covered. */
export const isBetter = (one: Appraisal, other: Appraisal): boolean =>
  one.wrong < other.wrong || (one.wrong === other.wrong && one.price < other.price);
