/** Where everything on the map stands: the same picture for the same task, in every engine and in any order. */
import { laidAnew } from './anew.ts';
import type { LayoutTask, Place } from './bodies.ts';
import { chanceFrom, seedOf } from './chance.ts';
import { laidFrom } from './kept.ts';
import { netOf } from './net.ts';
import { placesOf } from './picture.ts';

export type { Body, Frame, LayoutTask, Place, Side } from './bodies.ts';

/**
 * A place for every body, on whole pixels inside the frame. With anchors for at least half of the bodies, those stay
 * where they were as far as nothing gets covered; the same task with its own result as anchors gives the same result.
 * Takes about a second for a hundred bodies and some seconds for a thousand.
 */
export const layOut = ({ bodies, ties, frame, anchors }: LayoutTask): ReadonlyMap<string, Place> => {
  const net = netOf({ bodies, ties });
  if (net.bodies.length === 0) return new Map();
  const chance = chanceFrom(seedOf(net.bodies.map(({ id }) => id)));
  const known = anchors ? net.bodies.filter(({ id }) => anchors.has(id)).length : 0;
  const isKept = anchors !== undefined && known > 0 && 2 * known >= net.bodies.length;
  return placesOf(isKept ? laidFrom(net, frame, anchors, chance) : laidAnew(net, frame, chance));
};
