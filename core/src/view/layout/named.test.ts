import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { patience } from '#testing/world.ts';
import { labelBox, shapeBox, type Body, type Place } from './bodies.ts';
import { doOverlap } from './boxes.ts';
import { namedAt } from './named.ts';
import { randomPlaces, randomTask } from '#testing/layout-tasks.ts';

/** The same said plainly: every name against everything. */
const naive = (
  order: readonly string[],
  bodies: readonly Body[],
  places: ReadonlyMap<string, Place>,
  zoom: number,
): ReadonlySet<string> => {
  const drawn = bodies.map((body) => ({ body, place: places.get(body.id) as Place }));
  const shown: typeof drawn = [];
  for (const id of order) {
    const one = drawn.find(({ body }) => body.id === id);
    if (!one || one.body.label.width === 0) continue;
    const box = labelBox(one.body, one.place, zoom);
    const isFree =
      drawn.every((other) => other === one || !doOverlap(box, shapeBox(other.body, other.place))) &&
      shown.every((other) => !doOverlap(box, labelBox(other.body, other.place, zoom)));
    if (isFree) shown.push(one);
  }
  return new Set(shown.map(({ body }) => body.id));
};

describe('whose names are shown', () => {
  test('is what a plain look at all names says, in any picture at any zoom', patience, () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(60), fc.double({ min: 0.05, max: 4, noNaN: true }), (seed, count, zoom) => {
        const chance = chanceOf(seed);
        const task = randomTask(chance, count);
        const places = randomPlaces(chance, task);
        const order = [...task.bodies.map(({ id }) => id).toReversed(), 'nobody'];
        expect(namedAt(order, task.bodies, places, zoom)).toEqual(naive(order, task.bodies, places, zoom));
      }),
      { numRuns: 400 },
    );
  });

  test('goes by the order: of two names on each other the first is shown', () => {
    const body = (id: string): Body => ({ id, width: 10, height: 10, label: { lines: [id], width: 60, height: 16 } });
    const places = new Map<string, Place>([
      ['a', { x: 0, y: 0, side: 'below' }],
      ['b', { x: 40, y: 0, side: 'below' }],
    ]);
    const bodies = [body('a'), body('b')];
    expect([...namedAt(['a', 'b'], bodies, places, 1)]).toEqual(['a']);
    expect([...namedAt(['b', 'a'], bodies, places, 1)]).toEqual(['b']);
    expect([...namedAt(['b', 'a'], bodies, places, 2)]).toEqual(['b', 'a']);
  });
});
