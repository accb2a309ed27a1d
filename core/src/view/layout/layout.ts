/** Where everything on the map stands: the same picture for the same task, in every engine and in any order. */
import { laidAnew } from './anew.ts';
import type { LayoutTask, Place } from './bodies.ts';
import { chanceFrom, seedOf } from './chance.ts';
import { netOf } from './net.ts';
import { placesOf } from './picture.ts';

export type { Body, Frame, LayoutTask, Place, Side } from './bodies.ts';

export const layOut = (task: LayoutTask): ReadonlyMap<string, Place> => {
  const net = netOf(task);
  const chance = chanceFrom(seedOf(net.bodies.map(({ id }) => id)));
  return placesOf(laidAnew(net, task.frame, chance));
};
