import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { patience } from '#testing/world.ts';
import { sides } from './bodies.ts';
import { netOf } from './net.ts';
import { move, pictureOf, placesOf, xOf, yOf, type Picture } from './picture.ts';
import { priceOf } from './price.ts';
import { flaws, reading, type Prices } from './prices.ts';
import { readabilityOf } from './readability.ts';
import { randomPlaces, randomTask } from '#testing/layout-tasks.ts';

const randomPicture = (seed: number, count: number) => {
  const chance = chanceOf(seed);
  const task = randomTask(chance, count);
  const places = randomPlaces(chance, task);
  const net = netOf(task);
  const of = (value: 'x' | 'y') => Float64Array.from(net.bodies, ({ id }) => places.get(id)?.[value] ?? 0);
  const sideOf = Uint8Array.from(net.bodies, ({ id }) => sides.indexOf(places.get(id)?.side ?? 'below'));
  const picture = pictureOf(net, task.frame, { xs: of('x'), ys: of('y'), sides: sideOf });
  return { chance, task, picture };
};

const rowsOf = ({ net }: Picture): readonly number[] => net.bodies.map((_, row) => row);
const sumOf = (picture: Picture, prices: Prices): number =>
  rowsOf(picture).reduce((sum, row) => sum + priceOf(picture, row, prices), 0);
const only = (values: Partial<Prices>): Prices => ({
  ...flaws,
  overlap: 0,
  lineThroughNode: Number.MIN_VALUE,
  lineThroughLabel: 0,
  ...values,
});

/** Moves some bodies, so that the grid has had something to follow. */
const stirred = (seed: number, count: number) => {
  const { chance, task, picture } = randomPicture(seed, count);
  for (let moved = 0; moved < count; moved++) {
    const row = chance.below(count);
    move(picture, row, chance.below(task.frame.width), chance.below(task.frame.height), chance.below(4));
  }
  return { chance, task, picture };
};

const drawings = [fc.nat(), fc.integer({ min: 1, max: 60 })] as const;

describe('prices of any picture', () => {
  test('find exactly what a plain count finds covered', patience, () => {
    fc.assert(
      fc.property(...drawings, (seed, count) => {
        const { task, picture } = stirred(seed, count);
        const found = readabilityOf(task, placesOf(picture));
        // Bodies without a name have a point for one, in their middle, which lies in what covers that.
        const named = { ...task, bodies: task.bodies.filter(({ label }) => label.width > 0) };
        if (named.bodies.length < task.bodies.length) return;
        expect(sumOf(picture, only({ overlap: 1 })) / 2).toBeCloseTo(found.overlaps, 6);
      }),
      { numRuns: 300 },
    );
  });

  test('find exactly the crossings and the lines through names that a plain count finds', patience, () => {
    fc.assert(
      fc.property(...drawings, (seed, count) => {
        const { task, picture } = stirred(seed, count);
        const found = readabilityOf(task, placesOf(picture));
        // A crossing is met from all four ends, a line through something from that and from its own two ends.
        expect(sumOf(picture, only({ crossing: 1 })) / 4).toBeCloseTo(found.crossings, 6);
        expect(sumOf(picture, only({ lineThroughLabel: 1 })) / 3).toBeCloseTo(found.tiesThroughLabels, 6);
        expect(sumOf(picture, only({ lineThroughNode: 1 })) / 3).toBeCloseTo(found.tiesThroughNodes, 6);
      }),
      // Here a line touches the corner of a name, which rounding once counted.
      { numRuns: 300, examples: [[546_033_196, 52]] },
    );
  });

  test('change by as much for one body as for the whole picture', patience, () => {
    fc.assert(
      fc.property(...drawings, (seed, count) => {
        const { chance, task, picture } = stirred(seed, count);
        const pairs: Prices = { ...reading, sides: [0, 0, 0, 0], lineThroughNode: 0, long: 0 };
        const row = chance.below(count);
        const [whole, own] = [sumOf(picture, pairs), priceOf(picture, row, pairs)];
        move(picture, row, chance.below(task.frame.width), chance.below(task.frame.height), chance.below(4));
        expect(sumOf(picture, pairs) - whole).toBeCloseTo(2 * (priceOf(picture, row, pairs) - own), 6);
      }),
      { numRuns: 200 },
    );
  });

  test('stop counting only beyond the limit', patience, () => {
    fc.assert(
      fc.property(...drawings, fc.double({ min: 0, max: 3, noNaN: true }), (seed, count, share) => {
        const { picture } = stirred(seed, count);
        for (const row of rowsOf(picture)) {
          const price = priceOf(picture, row, reading);
          const limited = priceOf(picture, row, reading, price * share);
          if (share >= 1) expect(limited).toBe(price);
          else expect(limited > price * share || price === 0).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('never let anything leave the frame that fits into it', patience, () => {
    fc.assert(
      fc.property(...drawings, (seed, count) => {
        const { task, picture } = stirred(seed, count);
        for (const row of rowsOf(picture)) {
          const [left, right, top, bottom] = picture.boxes.subarray(12 * row + 8, 12 * row + 12);
          expect(Math.min(left ?? -1, top ?? -1)).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(task.frame.width);
          expect(bottom).toBeLessThanOrEqual(task.frame.height);
          expect([xOf(picture, row), yOf(picture, row)].every(Number.isInteger)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
