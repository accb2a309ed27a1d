/** Where everything on the map stands: the same picture for the same task, in every engine and in any order. */
import type { Frame, LayoutTask, Place } from './bodies.ts';
import { chanceFrom, seedOf, type Chance } from './chance.ts';
import { fitted } from './fit.ts';
import { mend } from './mend.ts';
import { netOf, type Net } from './net.ts';
import { pictureOf, placesOf, type Picture } from './picture.ts';
import { priceOf, reading } from './price.ts';
import { settle } from './settle.ts';
import { spreadOf } from './stress.ts';

export type { Body, Frame, LayoutTask, Place, Side } from './bodies.ts';

/** What the eye minds in all of it. */
const totalOf = (picture: Picture): number => {
  let sum = 0;
  for (let row = 0; row < picture.net.bodies.length; row++) sum += priceOf(picture, row, reading);
  return sum;
};

/** Tries at a start, and how long each is worked on before the best goes on. */
const starts = 6;
const quickly = { sweeps: 40, heat: { first: 40, last: 1 }, reach: { first: 0.8, last: 0.05 } };
const slowly = { sweeps: 400, heat: { first: 40, last: 0.5 }, reach: { first: 0.8, last: 0.04 } };

const laidAnew = (net: Net, frame: Frame, chance: Chance): Picture => {
  const sides = new Uint8Array(net.bodies.length);
  const tries = Array.from({ length: starts }, () => {
    const picture = pictureOf(net, frame, { ...fitted(spreadOf(net, chance), frame), sides });
    settle(picture, quickly, chance);
    return { picture, price: totalOf(picture) };
  });
  const best = tries.reduce((a, b) => (b.price < a.price ? b : a));
  settle(best.picture, slowly, chance);
  return best.picture;
};

export const layOut = (task: LayoutTask): ReadonlyMap<string, Place> => {
  const net = netOf(task);
  const chance = chanceFrom(seedOf(net.bodies.map(({ id }) => id)));
  const picture = laidAnew(net, task.frame, chance);
  mend(picture);
  return placesOf(picture);
};
