/**
 * Spreads bodies so that distance on the picture follows the number of ties between them: stress, made small pair by
 * pair in an order of chance (Zheng, Pawar and Goodman 2018). All pairs in small pictures; in large ones each body
 * against some pivots and its neighbours, so that it takes time of bodies times pivots.
 */
import { shuffle, type Chance } from './chance.ts';
import { otherEnd, type Net } from './net.ts';

export type Spread = { readonly xs: Float64Array; readonly ys: Float64Array };

/** How many ties apart what nothing ties is held, and what is farthest. */
const untied = 5;
const farthest = 14;
/** Up to so many bodies every one is a pivot. */
const allPivots = 1200;
const pivotsBeyond = 120;
/** Rounds, and how the largest step of each falls: 2 ** 5 roots are taken of the whole fall. */
const rounds = 33;
const halvings = 5;
const lastStep = 0.1;

/** Ties between a body and every other. */
const tiesApart = (net: Net, start: number, found: Uint8Array, queue: Int32Array): void => {
  found.fill(0);
  queue[0] = start;
  let ends = 1;
  for (let at = 0; at < ends; at++) {
    const row = queue[at] as number;
    const next = Math.min(farthest, (found[row] as number) + 1);
    for (let link = net.starts[row] as number; link < (net.starts[row + 1] as number); link++) {
      const other = otherEnd(net, net.links[link] as number, row);
      if (found[other] !== 0 || other === start) continue;
      found[other] = next;
      queue[ends++] = other;
    }
  }
};

type Pairs = { readonly one: Int32Array; readonly other: Int32Array; readonly apart: Uint8Array };

/** Pairs that pull or push, with the ties wanted between them. */
const pairsOf = (net: Net, chance: Chance): Pairs => {
  const count = net.bodies.length;
  const order = Int32Array.from({ length: count }, (_, row) => row);
  if (count > allPivots) shuffle(order, chance);
  const pivots = count > allPivots ? pivotsBeyond : count;
  const one: number[] = [];
  const other: number[] = [];
  const apart: number[] = [];
  const found = new Uint8Array(count);
  const queue = new Int32Array(count);
  for (let at = 0; at < pivots; at++) {
    const pivot = order[at] as number;
    tiesApart(net, pivot, found, queue);
    for (let beyond = at + 1; beyond < count; beyond++) {
      const row = order[beyond] as number;
      one.push(pivot);
      other.push(row);
      apart.push(found[row] === 0 ? untied : (found[row] as number));
    }
  }
  if (pivots < count) {
    for (let tie = 0; tie < net.from.length; tie++) {
      one.push(net.from[tie] as number);
      other.push(net.to[tie] as number);
      apart.push(1);
    }
  }
  return { one: Int32Array.from(one), other: Int32Array.from(other), apart: Uint8Array.from(apart) };
};

/** The step that grows each round's into the next: so many halvings of the whole fall's exponent. */
const fallOf = (whole: number): number => {
  let fall = whole;
  for (let halving = 0; halving < halvings; halving++) fall = Math.sqrt(fall);
  return fall;
};

/** Places in units of a tie's length, in no frame. */
export const spreadOf = (net: Net, chance: Chance): Spread => {
  const count = net.bodies.length;
  const side = Math.sqrt(count);
  const xs = Float64Array.from({ length: count }, () => chance() * side);
  const ys = Float64Array.from({ length: count }, () => chance() * side);
  const { one, other, apart } = pairsOf(net, chance);
  const order = Int32Array.from({ length: one.length }, (_, at) => at);
  const firstStep = farthest * farthest;
  const fall = fallOf(lastStep / firstStep);
  let step = firstStep;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, chance);
    for (const pair of order) {
      const a = one[pair] as number;
      const b = other[pair] as number;
      const wanted = apart[pair] as number;
      const dx = (xs[a] as number) - (xs[b] as number);
      const dy = (ys[a] as number) - (ys[b] as number);
      const now = Math.sqrt(dx * dx + dy * dy);
      if (now === 0) continue;
      const share = (Math.min(1, step / (wanted * wanted)) * (wanted - now)) / (2 * now);
      xs[a] = (xs[a] as number) + share * dx;
      ys[a] = (ys[a] as number) + share * dy;
      xs[b] = (xs[b] as number) - share * dx;
      ys[b] = (ys[b] as number) - share * dy;
    }
    step *= fall;
  }
  return { xs, ys };
};
