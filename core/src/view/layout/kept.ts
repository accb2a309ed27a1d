/** A picture that goes on from an earlier one: what stood somewhere stays there, what is new finds room beside it. */
import { appraise, isBetter } from './appraise.ts';
import { sides, type Frame, type Place } from './bodies.ts';
import type { Chance } from './chance.ts';
import { isSmall, mend, wrongsOf } from './mend.ts';
import { otherEnd, type Net } from './net.ts';
import { copyOf, move, pictureOf, put, xOf, yOf, type Picture } from './picture.ts';
import { priceOf } from './price.ts';
import { reading } from './prices.ts';
import { settle, type Settling } from './settle.ts';
import { bestSpot, disc, everywhere, type Search, type Spot } from './spots.ts';

export type Anchors = ReadonlyMap<string, Place>;

/** Around its neighbours a new body looks so many steps far, each so many spacings; what each spacing away costs. */
const near = { steps: 8, step: 0.3, away: 12 };
/** How often new bodies are placed one after the other, and how they are shaken then. */
const rounds = 2;
const shaking: Settling = { sweeps: 100, prices: reading, heat: [60, 0.5], reach: [1, 0.04] };
/** Of so many new bodies each is given time to look for a hole that just fits. */
const few = 3;
/** When a new body found no free room all make some: tries, each freer than the one before. */
const loosening = [
  { turns: 2500, heat: 20, away: 150 },
  { turns: 3500, heat: 40, away: 60 },
  { turns: 5000, heat: 80, away: 20 },
  { turns: 7500, heat: 80, away: 0 },
] as const;
/** How much worse a body's own home may be. Price. */
const homesick = 20;
/** With more than so many times the bodies of before, those of before move apart to make room. */
const crowded = 1.15;
/** Kept free around places that are brought into a smaller frame. Pixels. */
const margin = 30;

type Moved = { readonly scale: number; readonly x: number; readonly y: number };

const rangeOf = (values: readonly number[]) => {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { middle: (least + most) / 2, length: Math.max(1, most - least), least, most };
};

/** Places stay as they are where they fit; else all of them are drawn together or apart, about their middle. */
const intoFrame = (places: readonly Place[], frame: Frame, growth: number): Moved => {
  const [x, y] = [rangeOf(places.map((place) => place.x)), rangeOf(places.map((place) => place.y))];
  const isInside = x.least >= 0 && y.least >= 0 && x.most <= frame.width && y.most <= frame.height;
  const most = Math.min((frame.width - 2 * margin) / x.length, (frame.height - 2 * margin) / y.length);
  const wanted = growth > crowded ? Math.sqrt(growth) : 1;
  const scale = isInside ? Math.max(1, Math.min(most, wanted)) : Math.min(most, wanted);
  if (isInside && scale === 1) return { scale: 1, x: 0, y: 0 };
  return { scale, x: frame.width / 2 - scale * x.middle, y: frame.height / 2 - scale * y.middle };
};

/** New bodies, those with most neighbours that stand already first. */
const inOrder = (net: Net, isStanding: Uint8Array): readonly number[] => {
  const waiting = new Set(net.bodies.flatMap((_, row) => (isStanding[row] === 1 ? [] : [row])));
  const known = (row: number): number => {
    let count = 0;
    for (let link = net.starts[row] as number; link < (net.starts[row + 1] as number); link++) {
      if (!waiting.has(otherEnd(net, net.links[link] as number, row))) count++;
    }
    return count;
  };
  const order: number[] = [];
  while (waiting.size > 0) {
    let next = -1;
    let most = -1;
    for (const row of waiting) {
      const count = known(row);
      if (count > most) [next, most] = [row, count];
    }
    waiting.delete(next);
    order.push(next);
  }
  return order;
};

/** The middle of the neighbours that stand already; null when there are none. */
const middleOf = (picture: Picture, row: number, isStanding: Uint8Array): { x: number; y: number } | null => {
  const { net } = picture;
  let [x, y, count] = [0, 0, 0];
  for (let link = net.starts[row] as number; link < (net.starts[row + 1] as number); link++) {
    const other = otherEnd(net, net.links[link] as number, row);
    if (isStanding[other] === 0) continue;
    x += xOf(picture, other);
    y += yOf(picture, other);
    count++;
  }
  return count === 0 ? null : { x: x / count, y: y / count };
};

/** Puts a new body near its neighbours, or, if there is no room or none stands yet, wherever there is. */
const place = (picture: Picture, row: number, isStanding: Uint8Array, isFew: boolean): void => {
  const { frame, spacing } = picture;
  const middle = middleOf(picture, row, isStanding);
  const from = middle ?? { x: frame.width / 2, y: frame.height / 2 };
  const search = { wrongs: wrongsOf(picture), from, away: middle ? near.away : 0 };
  const free = (points: () => Search['points']): Spot | null =>
    bestSpot(picture, row, { ...search, mostWrong: 0, points: points() });
  const spot =
    (middle && free(() => disc(from.x, from.y, near.steps, near.step * spacing))) ??
    free(() => everywhere(picture, 'sparse')) ??
    (isFew && isSmall(picture) ? free(() => everywhere(picture, 'close')) : null) ??
    bestSpot(picture, row, { ...search, mostWrong: Infinity, points: everywhere(picture, 'sparse') });
  if (spot) move(picture, row, spot.x, spot.y, spot.side);
  isStanding[row] = 1;
};

const startOf = (net: Net, frame: Frame, anchors: Anchors): Picture => {
  const known = net.bodies.flatMap(({ id }) => anchors.get(id) ?? []);
  const moved = intoFrame(known, frame, net.bodies.length / known.length);
  const of = (value: (place: Place) => number, otherwise: number): Float64Array =>
    Float64Array.from(net.bodies, ({ id }) => {
      const anchor = anchors.get(id);
      return anchor ? value(anchor) : otherwise;
    });
  return pictureOf(net, frame, {
    xs: of(({ x }) => moved.scale * x + moved.x, frame.width / 2),
    ys: of(({ y }) => moved.scale * y + moved.y, frame.height / 2),
    sides: Uint8Array.from(of(({ side }) => sides.indexOf(side), 0)),
  });
};

/** Sends home what left it for nothing much. */
const sendHome = (picture: Picture, rows: readonly number[]): void => {
  for (const row of rows) {
    const [x, y, side] = [xOf(picture, row), yOf(picture, row), picture.sides[row] as number];
    const [homeX, homeY] = [picture.homes[2 * row] as number, picture.homes[2 * row + 1] as number];
    if (x === homeX && y === homeY) continue;
    const wrongs = wrongsOf(picture);
    const wrong = priceOf(picture, row, wrongs);
    const price = priceOf(picture, row, reading);
    put(picture, row, homeX, homeY, side);
    const isAsGood = priceOf(picture, row, wrongs) <= wrong && priceOf(picture, row, reading) <= price + homesick;
    put(picture, row, x, y, side);
    if (isAsGood) move(picture, row, homeX, homeY, side);
  }
};

/** All move a little, and more if need be, until nothing is covered. */
const loosened = (start: Picture, chance: Chance): Picture => {
  const rows = start.net.bodies.map((_, row) => row);
  const attemptOf = (picture: Picture) => ({ picture, appraisal: appraise(picture, wrongsOf(picture)) });
  const mended = copyOf(start);
  mend(mended);
  let best = attemptOf(mended);
  for (const { turns, heat, away } of loosening) {
    if (best.appraisal.wrong === 0) break;
    const picture = copyOf(start);
    const sweeps = Math.ceil(turns / rows.length);
    settle(picture, rows, { sweeps, prices: { ...reading, away }, heat: [heat, 0.5], reach: [0.4, 0.03] }, chance);
    sendHome(picture, rows);
    mend(picture);
    const next = attemptOf(picture);
    if (isBetter(next.appraisal, best.appraisal)) best = next;
  }
  return best.picture;
};

/** Only what is new, and what would be covered, is moved. */
export const laidFrom = (net: Net, frame: Frame, anchors: Anchors, chance: Chance): Picture => {
  const picture = startOf(net, frame, anchors);
  const isStanding = Uint8Array.from(net.bodies, ({ id }) => (anchors.has(id) ? 1 : 0));
  const order = inOrder(net, isStanding);
  for (let round = 0; round < rounds; round++)
    for (const row of order) place(picture, row, isStanding, order.length <= few);
  if (order.length > few) settle(picture, order, shaking, chance);
  if (order.length > 0) return loosened(picture, chance);
  mend(picture);
  return picture;
};
