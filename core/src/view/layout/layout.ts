/** Where everything on the map stands: the same picture for the same task, in every engine and in any order. */
import { laidAnew } from './anew.ts';
import { appraise, isBetter } from './appraise.ts';
import type { Frame, LayoutTask, Place } from './bodies.ts';
import { chanceFrom, seedOf, type Chance } from './chance.ts';
import { laidFrom, type Anchors } from './kept.ts';
import { isSmall, wrongsOf } from './mend.ts';
import { netOf, type Net } from './net.ts';
import { placesOf, type Picture } from './picture.ts';

export type { Body, Frame, LayoutTask, Place, Side } from './bodies.ts';

/** When more bodies than these are new, a picture that stays unreadable is given up for one laid anew. */
const fewNew = 3;

/** What stood before stays, unless too much is new for that: more than half, or some without room. */
const laidOn = (net: Net, frame: Frame, anchors: Anchors, chance: Chance): Picture => {
  const added = net.bodies.filter(({ id }) => !anchors.has(id)).length;
  if (2 * added > net.bodies.length) return laidAnew(net, frame, chance);
  const kept = laidFrom(net, frame, anchors, chance);
  if (added <= fewNew || !isSmall(kept)) return kept;
  const appraisal = appraise(kept, wrongsOf(kept));
  if (appraisal.wrong === 0) return kept;
  const anew = laidAnew(net, frame, chance);
  return isBetter(appraise(anew, wrongsOf(anew)), appraisal) ? anew : kept;
};

/**
 * A place for every body, on whole pixels inside the frame. Bodies with anchors stay where they were as far as nothing
 * gets covered; the same task with its own result as anchors gives the same result. Takes about a second for a hundred
 * bodies and some seconds for a thousand.
 */
export const layOut = ({ bodies, ties, frame, anchors }: LayoutTask): ReadonlyMap<string, Place> => {
  const net = netOf({ bodies, ties });
  if (net.bodies.length === 0) return new Map();
  const chance = chanceFrom(seedOf(net.bodies.map(({ id }) => id)));
  return placesOf(anchors ? laidOn(net, frame, anchors, chance) : laidAnew(net, frame, chance));
};
