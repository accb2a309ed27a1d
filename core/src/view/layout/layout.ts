/** Where everything on the map stands: the same picture for the same task, in every engine and in any order. */
import type { LayoutTask, Place } from './bodies.ts';
import { chanceFrom, seedOf } from './chance.ts';
import { fitted } from './fit.ts';
import { mend } from './mend.ts';
import { netOf } from './net.ts';
import { pictureOf, placesOf, type Picture } from './picture.ts';
import { priceOf, reading } from './price.ts';
import { settle } from './settle.ts';
import { spreadOf } from './stress.ts';

export type { Body, Frame, LayoutTask, Place, Side } from './bodies.ts';

const totalOf = (picture: Picture): number => {
  let sum = 0;
  for (let row = 0; row < picture.net.bodies.length; row++) sum += priceOf(picture, row, reading);
  return sum;
};

export const tuning = { starts: 6, first: 150, sweeps: 1500, heat: 40, reach: 0.8 };

export const layOut = (task: LayoutTask): ReadonlyMap<string, Place> => {
  const net = netOf(task);
  const chance = chanceFrom(seedOf(net.bodies.map(({ id }) => id)));
  const count = net.bodies.length;
  const begin = (): Picture => {
    const { xs, ys } = fitted(spreadOf(net, chance), task.frame);
    return pictureOf(net, task.frame, { xs, ys, sides: new Uint8Array(count) });
  };
  let best: Picture | null = null;
  let least = Infinity;
  for (let start = 0; start < tuning.starts; start++) {
    const picture = begin();
    settle(
      picture,
      { sweeps: tuning.first, heat: { first: tuning.heat, last: 1 }, reach: { first: tuning.reach, last: 0.05 } },
      chance,
    );
    const total = totalOf(picture);
    if (total < least) {
      least = total;
      best = picture;
    }
  }
  const picture = best as Picture;
  settle(
    picture,
    { sweeps: tuning.sweeps, heat: { first: tuning.heat, last: 0.5 }, reach: { first: tuning.reach, last: 0.04 } },
    chance,
  );
  mend(picture);
  return placesOf(picture);
};
