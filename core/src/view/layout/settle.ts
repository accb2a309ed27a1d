/** Makes room: bodies and the sides of their names are shifted a little, again and again, keeping what reads better. */
import type { Chance } from './chance.ts';
import { drop, lift, put, type Picture } from './picture.ts';
import { priceOf, reading } from './price.ts';

export type Settling = {
  readonly sweeps: number;
  /** How much worse a step may be at first and at last, in price; how far it may go, in spacings. */
  readonly heat: { readonly first: number; readonly last: number };
  readonly reach: { readonly first: number; readonly last: number };
};

/** How often a name changes sides instead of the body moving, and how often it does so while moving. */
const flipping = 0.15;
const turning = 0.1;

/**
 * How much worse a step may be: as often as exp(-worse / heat) says, nearly. Its inverse is made of roots alone,
 * because no two engines promise the same logarithm to the last bit.
 */
const allowance = (heat: number, chance: Chance): number =>
  heat * 8 * (1 / Math.sqrt(Math.sqrt(Math.sqrt(chance() + 1e-9))) - 1);

const anySide = (chance: Chance): number => Math.floor(chance() * 4);

/** Tries one shift of a body and keeps it or takes it back. */
const step = (picture: Picture, row: number, reach: number, heat: number, chance: Chance): void => {
  const x = picture.xs[row] as number;
  const y = picture.ys[row] as number;
  const side = picture.sides[row] as number;
  const before = priceOf(picture, row, reading);
  const limit = before + allowance(heat, chance);
  const isFlip = chance() < flipping;
  const nextSide = isFlip || chance() < turning ? anySide(chance) : side;
  const toX = isFlip ? x : x + (chance() * 2 - 1) * reach;
  const toY = isFlip ? y : y + (chance() * 2 - 1) * reach;
  put(picture, row, toX, toY, nextSide);
  const isKept = priceOf(picture, row, reading, limit) <= limit;
  put(picture, row, x, y, side);
  if (!isKept) return;
  lift(picture, row);
  put(picture, row, toX, toY, nextSide);
  drop(picture, row);
};

export const settle = (picture: Picture, { sweeps, heat, reach }: Settling, chance: Chance): void => {
  const count = picture.net.bodies.length;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const left = 1 - sweep / sweeps;
    const share = left * left;
    const far = (reach.last + (reach.first - reach.last) * share) * picture.spacing;
    const warm = heat.last + (heat.first - heat.last) * share;
    for (let row = 0; row < count; row++) step(picture, row, far, warm, chance);
  }
};
