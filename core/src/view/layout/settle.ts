/** Makes room: bodies and the sides of their names are shifted a little, again and again, keeping what reads better. */
import type { Chance } from './chance.ts';
import { move, put, xOf, yOf, type Picture } from './picture.ts';
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

/** Shifts tried for a body before the next has its turn. */
const tries = 4;

/** Tries some shifts of a body and keeps what is allowed. */
const turn = (picture: Picture, row: number, reach: number, heat: number, chance: Chance): void => {
  let now = priceOf(picture, row, reading);
  for (let tried = 0; tried < tries; tried++) {
    const x = xOf(picture, row);
    const y = yOf(picture, row);
    const side = picture.sides[row] as number;
    const limit = now + allowance(heat, chance);
    const isFlip = chance() < flipping;
    const nextSide = isFlip || chance() < turning ? anySide(chance) : side;
    const nextX = isFlip ? x : x + (chance() * 2 - 1) * reach;
    const nextY = isFlip ? y : y + (chance() * 2 - 1) * reach;
    put(picture, row, nextX, nextY, nextSide);
    const price = priceOf(picture, row, reading, limit);
    put(picture, row, x, y, side);
    if (price > limit) continue;
    move(picture, row, nextX, nextY, nextSide);
    now = price;
  }
};

export const settle = (picture: Picture, { sweeps, heat, reach }: Settling, chance: Chance): void => {
  const count = picture.net.bodies.length;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const left = 1 - sweep / sweeps;
    const share = left * left;
    const far = (reach.last + (reach.first - reach.last) * share) * picture.spacing;
    const warm = heat.last + (heat.first - heat.last) * share;
    for (let row = 0; row < count; row++) turn(picture, row, far, warm, chance);
  }
};
