/** Makes room: bodies and the sides of their names are shifted a little, again and again, keeping what reads better. */
import type { Chance } from './chance.ts';
import { otherEnd } from './net.ts';
import { move, put, xOf, yOf, type Picture } from './picture.ts';
import { priceOf } from './price.ts';
import type { Prices } from './prices.ts';

export type Settling = {
  readonly sweeps: number;
  readonly prices: Prices;
  /** How much worse a step may be at first and at last, in price. */
  readonly heat: readonly [first: number, last: number];
  /** How far a step may go at first and at last, in spacings. */
  readonly reach: readonly [first: number, last: number];
};

/** Of all steps: those that only turn a name to another side, those that also do, those that go beside a neighbour. */
const shares = { turning: 0.15, alsoTurning: 0.1, beside: 0.2 };
/** How far beside a neighbour, in spacings, and how often two bodies change places. */
const besideReach = 1.5;
const swapping = 0.03;
/** Steps tried for a body before the next has its turn. */
const tries = 20;

/**
 * How much worse a step may be: as often as exp(-worse / heat) says, nearly. Its inverse is made of roots alone,
 * because no two engines promise the same logarithm to the last bit.
 */
const allowance = (heat: number, chance: Chance): number =>
  heat * 8 * (1 / Math.sqrt(Math.sqrt(Math.sqrt(chance() + 1e-9))) - 1);

/** Up to so far to either side. */
const offset = (reach: number, chance: Chance): number => (chance() * 2 - 1) * reach;

/** Where a body is tried next; one object, because it is filled a hundred thousand times. */
const next = { x: 0, y: 0, side: 0 };

/** Beside one of the neighbours; what nothing ties may go anywhere. */
const goBeside = (picture: Picture, row: number, chance: Chance): void => {
  const { net, frame, spacing } = picture;
  const first = net.starts[row] as number;
  const ties = (net.starts[row + 1] as number) - first;
  if (ties === 0) {
    next.x = chance() * frame.width;
    next.y = chance() * frame.height;
    return;
  }
  const other = otherEnd(net, net.links[first + Math.floor(chance() * ties)] as number, row);
  next.x = xOf(picture, other) + offset(besideReach * spacing, chance);
  next.y = yOf(picture, other) + offset(besideReach * spacing, chance);
};

const choose = (picture: Picture, row: number, reach: number, chance: Chance): void => {
  next.x = xOf(picture, row);
  next.y = yOf(picture, row);
  next.side = picture.sides[row] as number;
  const kind = chance();
  const isBeside = kind > 1 - shares.beside;
  if (kind < shares.turning + shares.alsoTurning || isBeside) next.side = Math.floor(chance() * 4);
  if (isBeside) goBeside(picture, row, chance);
  else if (kind >= shares.turning) {
    next.x += offset(reach, chance);
    next.y += offset(reach, chance);
  }
};

/** Tries some steps of a body and keeps what is allowed. */
const turn = (picture: Picture, row: number, prices: Prices, reach: number, heat: number, chance: Chance): void => {
  let now = priceOf(picture, row, prices);
  for (let tried = 0; tried < tries; tried++) {
    const x = xOf(picture, row);
    const y = yOf(picture, row);
    const side = picture.sides[row] as number;
    const limit = now + allowance(heat, chance);
    choose(picture, row, reach, chance);
    put(picture, row, next.x, next.y, next.side);
    const price = priceOf(picture, row, prices, limit);
    put(picture, row, x, y, side);
    if (price > limit) continue;
    move(picture, row, next.x, next.y, next.side);
    now = price;
  }
};

/** Lets a body and another change places where that is allowed. */
const swap = (picture: Picture, row: number, other: number, prices: Prices, heat: number, chance: Chance): void => {
  if (other === row) return;
  const [x, y, side] = [xOf(picture, row), yOf(picture, row), picture.sides[row] as number];
  const [otherX, otherY, otherSide] = [xOf(picture, other), yOf(picture, other), picture.sides[other] as number];
  let worse = -priceOf(picture, row, prices);
  move(picture, row, otherX, otherY, side);
  worse += priceOf(picture, row, prices) - priceOf(picture, other, prices);
  move(picture, other, x, y, otherSide);
  worse += priceOf(picture, other, prices);
  if (worse <= allowance(heat, chance)) return;
  move(picture, other, otherX, otherY, otherSide);
  move(picture, row, x, y, side);
};

/** Works on some of the bodies. */
export const settle = (
  picture: Picture,
  rows: readonly number[],
  { sweeps, prices, heat, reach }: Settling,
  chance: Chance,
): void => {
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const left = 1 - sweep / sweeps;
    const far = (reach[1] + (reach[0] - reach[1]) * left) * picture.spacing;
    const warm = heat[1] + (heat[0] - heat[1]) * left;
    for (const row of rows) {
      turn(picture, row, prices, far, warm, chance);
      if (chance() >= swapping) continue;
      swap(picture, row, rows[Math.floor(chance() * rows.length)] as number, prices, warm, chance);
    }
  }
};
