import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '#domain/chance.ts';
import { patience } from '#testing/world.ts';
import { wholeBox, type Body, type LayoutTask, type Place } from './bodies.ts';
import { nameLabel, roomFor } from './frames.ts';
import { layOut } from './layout.ts';
import { namedAt } from './named.ts';
import { nodeSize } from '../picture/node-sizes.ts';
import { readabilityOf } from './readability.ts';
import { bodyOf, randomTask } from '#testing/layout-tasks.ts';

const placed = (places: ReadonlyMap<string, Place>, id: string): Place => places.get(id) as Place;
const distance = (a: Place, b: Place): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
const small = fc.integer({ min: 1, max: 14 });

describe('any layout', () => {
  test('is the same in whatever order bodies and ties come', patience, () => {
    fc.assert(
      fc.property(fc.nat(), small, (seed, count) => {
        const task = randomTask(chanceOf(seed), count);
        const turned: LayoutTask = {
          ...task,
          bodies: task.bodies.toReversed(),
          ties: [...task.ties, ...task.ties].map(([from, to], at) => (at % 2 ? [from, to] : [to, from])),
        };
        const sorted = (places: ReadonlyMap<string, Place>) => [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(layOut(turned))).toEqual(sorted(layOut(task)));
      }),
      { numRuns: 6 },
    );
  });

  test('places everything once, on whole pixels inside its frame', patience, () => {
    fc.assert(
      fc.property(fc.nat(), small, (seed, count) => {
        const task = randomTask(chanceOf(seed), count);
        const places = layOut(task);
        expect(new Set(places.keys())).toEqual(new Set(task.bodies.map(({ id }) => id)));
        for (const body of task.bodies) {
          const place = placed(places, body.id);
          const { left, right, top, bottom } = wholeBox(body, place);
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(task.frame.width);
          expect(bottom).toBeLessThanOrEqual(task.frame.height);
          expect(Number.isInteger(place.x) && Number.isInteger(place.y)).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('stays exactly as it is when nothing changed, or a tie was added that covers nothing', patience, () => {
    fc.assert(
      fc.property(fc.nat(), small, (seed, count) => {
        const task = randomTask(chanceOf(seed), count);
        const places = layOut(task);
        expect(layOut({ ...task, anchors: places })).toEqual(places);
        const ids = task.bodies.map(({ id }) => id);
        const more = { ...task, ties: [...task.ties, [ids[0] ?? '', ids.at(-1) ?? ''] as const] };
        const { crossings: _, ...before } = readabilityOf(task, places);
        const { crossings: __, ...after } = readabilityOf(more, places);
        if (JSON.stringify(before) === JSON.stringify(after)) {
          expect(layOut({ ...more, anchors: places })).toEqual(places);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('covers nothing where there is plenty of room', patience, () => {
    fc.assert(
      fc.property(fc.nat(), small, (seed, count) => {
        const task = randomTask(chanceOf(seed), count, { width: 1200, height: 900 });
        expect(readabilityOf(task, layOut(task)).overlaps).toBe(0);
      }),
      { numRuns: 8 },
    );
  });
});

describe('a layout', () => {
  const frame = { width: 700, height: 500 };
  const like = (id: string): Body => ({ id, width: 30, height: 30, label: { lines: [id], width: 60, height: 16 } });

  test('of nothing is nothing, and one and two are placed', patience, () => {
    expect(layOut({ bodies: [], ties: [], frame }).size).toBe(0);
    expect(layOut({ bodies: [like('a')], ties: [['a', 'a']], frame }).size).toBe(1);
    const pair = layOut({ bodies: [like('a'), like('b')], ties: [['a', 'b']], frame });
    expect(distance(placed(pair, 'a'), placed(pair, 'b'))).toBeGreaterThan(40);
  });

  test('puts what is tied nearer than what is not', patience, () => {
    const chance = chanceOf(4);
    const bodies = Array.from({ length: 30 }, (_, at) => bodyOf(`body ${at}`, chance));
    const ties = bodies.slice(1).map(({ id }, at) => [id, `body ${Math.floor(at / 4)}`] as const);
    const places = layOut({ bodies, ties, frame });
    const mean = (pairs: LayoutTask['ties']): number =>
      pairs.reduce((sum, [a, b]) => sum + distance(placed(places, a), placed(places, b)), 0) / pairs.length;
    const all = bodies.flatMap((a, at) => bodies.slice(at + 1).map((b) => [a.id, b.id] as const));
    expect(mean(ties)).toBeLessThan(0.5 * mean(all));
  });

  test('gives a new body room near its neighbours, and moves nothing for it', patience, () => {
    const bodies = Array.from({ length: 20 }, (_, at) => like(`body ${at}`));
    const ties = bodies.slice(1).map(({ id }, at) => [id, `body ${Math.floor(at / 3)}`] as const);
    const before = layOut({ bodies, ties, frame });
    const task: LayoutTask = {
      bodies: [...bodies, like('new')],
      ties: [...ties, ['new', 'body 7'], ['new', 'nobody']],
      frame,
    };
    const after = layOut({ ...task, anchors: before });
    for (const { id } of bodies) expect(after.get(id)).toEqual(before.get(id));
    expect(distance(placed(after, 'new'), placed(after, 'body 7'))).toBeLessThan(220);
    expect(readabilityOf(task, after).overlaps).toBe(0);
  });

  test('keeps the shape of what is left of a larger picture', patience, () => {
    const bodies = Array.from({ length: 60 }, (_, at) => like(`body ${at}`));
    const ties = bodies.slice(1).map(({ id }, at) => [id, `body ${Math.floor(at / 3)}`] as const);
    const before = layOut({ bodies, ties, frame: { width: 1400, height: 1000 } });
    const left = bodies.filter((_, at) => at % 6 === 0);
    const after = layOut({ bodies: left, ties, frame, anchors: before });
    const order = (places: ReadonlyMap<string, Place>, axis: 'x' | 'y') =>
      left.map(({ id }) => id).toSorted((a, b) => placed(places, a)[axis] - placed(places, b)[axis]);
    for (const axis of ['x', 'y'] as const) {
      const [then, now] = [order(before, axis), order(after, axis)];
      expect(Math.max(...then.map((id, at) => Math.abs(at - now.indexOf(id))))).toBeLessThanOrEqual(1);
    }
  });

  test('begins anew when most of it is new', patience, () => {
    const bodies = Array.from({ length: 12 }, (_, at) => like(`body ${at}`));
    const anchors = new Map<string, Place>([['body 0', { x: 20, y: 20, side: 'below' }]]);
    expect(layOut({ bodies, ties: [], frame, anchors })).toEqual(layOut({ bodies, ties: [], frame }));
  });
});

const municipalities = ['Kolarin', 'Rovaniemen', 'Kemijärven', 'Sodankylän', 'Enontekiön', 'Pelkosenniemen', 'Sallan'];
const sorts = ['kylien turvallisuusverkosto', 'hyvinvointityöryhmä', 'järjestöjen yhteistyöryhmä', 'vanhusneuvosto'];

/** As many of everything as an example register has. */
const example = (organisations: number): LayoutTask & { readonly grown: number } => {
  const chance = chanceOf(11);
  const [networks, themes] = [90, 20];
  const room = roomFor(networks + themes + organisations, 'wide');
  const name = (at: number, parts: readonly string[]): string =>
    `${municipalities[at % municipalities.length] ?? ''} ${parts[at % parts.length] ?? ''}`;
  const body = (kind: 'network' | 'theme' | 'association', at: number, text: string): Body => ({
    id: `${kind} ${at}`,
    ...nodeSize(kind, room.scale),
    label: nameLabel(text, kind, room),
  });
  const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  return {
    bodies: [
      ...many(networks, (at) => body('network', at, name(at, sorts))),
      ...many(themes, (at) => body('theme', at, ['Osallisuus', 'Kuntayhteistyö', 'Tiedolla johtaminen'][at % 3] ?? '')),
      ...many(organisations, (at) => body('association', at, name(at, ['kyläyhdistys ry', 'Martat ry']))),
    ],
    ties: [
      ...many(networks, (at) =>
        many(1 + chance.below(3), () => [`network ${at}`, `theme ${chance.below(themes)}`] as const),
      ).flat(),
      ...many(organisations, (at) => [`association ${at}`, `network ${chance.below(networks)}`] as const),
    ],
    frame: room.frame,
    grown: room.grown,
  };
};

describe('an example of 90 networks', () => {
  test('and 20 themes has no name on anything', patience, () => {
    const task = example(0);
    expect(readabilityOf(task, layOut(task)).overlaps).toBe(0);
  });

  test('with 150 organisations shows names that lie on nothing when all of it is seen', patience, () => {
    const task = example(150);
    const places = layOut(task);
    const order = task.bodies.map(({ id }) => id);
    const shown = namedAt(order, task.bodies, places, 1 / task.grown);
    expect(shown.size).toBeGreaterThan(15);
    expect(readabilityOf(task, places).overlaps).toBe(0);
  });

  test('draws 1,500 bodies too', patience, () => {
    const chance = chanceOf(2);
    const task = randomTask(chance, 1500, { width: 4400, height: 3100 });
    expect(new Set([...layOut(task).values()].map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(1490);
  });
});
