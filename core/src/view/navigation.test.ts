import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleEdge, sampleNode, viewWith } from '#testing/sample-view.ts';
import { nextByAngle, nextByName, nextInOrder, type Heading, type Step } from './navigation.ts';
import type { Spot } from './settings.ts';

const compare = (a: string, b: string): number => a.localeCompare(b, 'fi');
const headings: readonly Heading[] = ['left', 'right', 'up', 'down'];
const back: Readonly<Record<Heading, Heading>> = { left: 'right', right: 'left', up: 'down', down: 'up' };

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const spot = fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) });
const pair = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => `${from}${to}`);

/** Any picture of seven nodes, no two in one place. */
const pictures = fc
  .record({
    spots: fc.uniqueArray(spot, { minLength: 7, maxLength: 7, selector: ({ x, y }) => `${x} ${y}` }),
    pairs: fc.uniqueArray(pair, { maxLength: 14 }),
    names: fc.array(fc.constantFrom('Äänekoski', 'Zeta', 'Alfa', 'Öljy'), { minLength: 7, maxLength: 7 }),
  })
  .map(({ spots, pairs, names }) => ({
    ...viewWith(
      ids.map((id, at) => sampleNode(id, { name: names[at] ?? '' })),
      pairs.map((one) => sampleEdge(one, one.charAt(0), one.charAt(1))),
    ),
    places: new Map(ids.map((id, at) => [id, spots[at] as Spot])),
  }));

/** Degrees off the heading, the slow way. */
const degreesOff = (from: Spot, to: Spot, heading: Heading): number => {
  const wanted = { right: 0, down: 90, left: 180, up: 270 }[heading];
  const found = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const off = Math.abs(found - wanted) % 360;
  return Math.min(off, 360 - off);
};

describe('the next by angle', () => {
  const any = fc.tuple(pictures, fc.constantFrom(...ids), fc.constantFrom(...headings));

  test('is the neighbour straightest ahead, else the nearest node ahead, and never the node itself', () => {
    fc.assert(
      fc.property(any, ([picture, at, heading]) => {
        const { places, neighbours } = picture;
        const from = places.get(at) as Spot;
        const offOf = (id: string): number => degreesOff(from, places.get(id) as Spot, heading);
        const lengthOf = (id: string): number => {
          const to = places.get(id) as Spot;
          return Math.hypot(to.x - from.x, to.y - from.y);
        };
        const ahead = ids.filter((id) => id !== at && offOf(id) <= 45.000001);
        const tied = ahead.filter((id) => (neighbours.get(at) ?? []).some(({ node }) => node.id === id));
        const next = nextByAngle(picture, at, heading);
        expect(next).not.toBe(at);
        if (ahead.length === 0) expect(next).toBeNull();
        else if (tied.length > 0) {
          expect(tied).toContain(next);
          expect(offOf(next ?? '')).toBeCloseTo(Math.min(...tied.map(offOf)), 6);
        } else expect(lengthOf(next ?? '')).toBeCloseTo(Math.min(...ahead.map(lengthOf)), 6);
      }),
    );
  });

  test('there and back again leads home where only one neighbour lies that way', () => {
    fc.assert(
      fc.property(any, ([picture, at, heading]) => {
        const next = nextByAngle(picture, at, heading);
        if (next === null) return;
        const { places, neighbours } = picture;
        const home = (neighbours.get(next) ?? []).filter(
          ({ node }) => degreesOff(places.get(next) as Spot, places.get(node.id) as Spot, back[heading]) <= 45.000001,
        );
        if (home.length !== 1 || home[0]?.node.id !== at) return;
        expect(nextByAngle(picture, next, back[heading])).toBe(at);
      }),
    );
  });

  test('nothing is next to what has no place', () => {
    const view = viewWith([sampleNode('a'), sampleNode('b')], [sampleEdge('t', 'a', 'b')]);
    expect(nextByAngle({ ...view, places: new Map([['a', { x: 0, y: 0 }]]) }, 'a', 'right')).toBeNull();
    expect(nextByAngle({ ...view, places: new Map([['b', { x: 9, y: 0 }]]) }, 'a', 'right')).toBeNull();
  });
});

describe('the next by name', () => {
  test('goes to each neighbour once, in the order of names, and comes back; backwards the other way round', () => {
    fc.assert(
      fc.property(pictures, fc.constantFrom(...ids), (picture, middle) => {
        const around = (isBack: boolean): readonly string[] => {
          const seen: string[] = [];
          let step: Step | null = { at: middle, around: null };
          do {
            step = nextByName(picture, step, isBack, compare);
            if (step) seen.push(step.at);
          } while (step !== null && step.at !== middle);
          return seen;
        };
        const neighbours = (picture.neighbours.get(middle) ?? []).map(({ node }) => node);
        const seen = around(false);
        if (neighbours.length === 0) expect(seen).toEqual([]);
        else {
          expect(seen.at(-1)).toBe(middle);
          expect(seen.slice(0, -1).toSorted()).toEqual(neighbours.map(({ id }) => id).toSorted());
          const names = seen.slice(0, -1).map((id) => picture.byId.get(id)?.name ?? '');
          expect(names).toEqual(names.toSorted(compare));
          expect(around(true).slice(0, -1)).toEqual(seen.slice(0, -1).toReversed());
        }
      }),
    );
  });

  test('a walk begins anew around a node that the one before did not lead to', () => {
    const view = viewWith(
      ['a', 'b', 'c'].map((id) => sampleNode(id)),
      [sampleEdge('t', 'a', 'b')],
    );
    expect(nextByName(view, { at: 'b', around: 'c' }, false, compare)).toEqual({ at: 'a', around: 'b' });
    expect(nextByName(view, { at: 'c', around: 'a' }, false, compare)).toBeNull();
  });
});

test('every node is reached: in the order of the list all of them, and by ties all that ties join', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const seen = new Set<string>();
      let at = nextInOrder(picture, null, false);
      while (at !== null && !seen.has(at)) {
        seen.add(at);
        const next = nextInOrder(picture, at, false);
        expect(nextInOrder(picture, next, true)).toBe(at);
        at = next;
      }
      expect([...seen]).toEqual(ids);

      const joined = (start: string, next: (id: string) => readonly string[]): ReadonlySet<string> => {
        const found = new Set([start]);
        for (const id of found) for (const other of next(id)) found.add(other);
        return found;
      };
      const walked = (id: string): readonly string[] => {
        const others: string[] = [];
        for (let step = nextByName(picture, { at: id, around: null }, false, compare); step && step.at !== id; ) {
          others.push(step.at);
          step = nextByName(picture, step, false, compare);
        }
        return others;
      };
      const tied = (id: string): readonly string[] => (picture.neighbours.get(id) ?? []).map(({ node }) => node.id);
      expect(joined('a', walked)).toEqual(joined('a', tied));
    }),
  );
});

test('there is nowhere to go in an empty picture', () => {
  expect(nextInOrder(viewWith([], []), null, false)).toBeNull();
  expect(nextInOrder(viewWith([], []), 'a', true)).toBeNull();
});
