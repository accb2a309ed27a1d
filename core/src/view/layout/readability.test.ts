import { describe, expect, test } from 'vitest';
import type { Body, LayoutTask, Place, Side } from './bodies.ts';
import { readabilityOf } from './readability.ts';

const frame = { width: 400, height: 400 };
const body = (id: string, name = 0): Body => ({
  id,
  width: 20,
  height: 20,
  label: { lines: name === 0 ? [] : [id], width: name, height: name === 0 ? 0 : 16 },
});
const at = (x: number, y: number, side: Side = 'below'): Place => ({ x, y, side });

const read = (drawn: readonly (readonly [Body, Place])[], ties: LayoutTask['ties'] = []) =>
  readabilityOf(
    { bodies: drawn.map(([one]) => one), ties, frame },
    new Map(drawn.map(([{ id }, place]) => [id, place])),
  );
const fine = { overlaps: 0, tiesThroughLabels: 0, tiesThroughNodes: 0, crossings: 0 };

describe('how readable a picture is', () => {
  test('is perfect where nothing touches', () => {
    expect(read([])).toEqual(fine);
    expect(
      read(
        [
          [body('a', 60), at(50, 50)],
          [body('b', 60), at(200, 50)],
        ],
        [['a', 'b']],
      ),
    ).toEqual(fine);
  });

  test('counts drawings and names on each other, each pair of boxes once', () => {
    expect(
      read([
        [body('a'), at(50, 50)],
        [body('b'), at(60, 60)],
      ]),
    ).toEqual({ ...fine, overlaps: 1 });
    expect(
      read([
        [body('a', 60), at(50, 50)],
        [body('b', 60), at(90, 50)],
      ]),
    ).toEqual({ ...fine, overlaps: 1 });
    expect(
      read([
        [body('a', 60), at(50, 50)],
        [body('b'), at(50, 75)],
      ]),
    ).toEqual({ ...fine, overlaps: 1 });
  });

  test('leaves boxes alone that only touch', () => {
    expect(
      read([
        [body('a'), at(50, 50)],
        [body('b'), at(70, 50)],
      ]),
    ).toEqual(fine);
  });

  test('looks for names where they lie', () => {
    const b = [body('b'), at(50, 75)] as const;
    for (const side of ['above', 'left', 'right'] as const) {
      expect(read([[body('a', 60), at(50, 50, side)], b]), side).toEqual(fine);
    }
    expect(
      read([
        [body('a', 60), at(50, 50, 'right')],
        [body('b'), at(100, 50)],
      ]),
    ).toEqual({ ...fine, overlaps: 1 });
    expect(
      read([
        [body('a', 60), at(150, 50, 'left')],
        [body('b'), at(100, 50)],
      ]),
    ).toEqual({ ...fine, overlaps: 1 });
  });

  test('counts ties through others, not through their own ends', () => {
    const ends = [
      [body('a', 60), at(50, 200)],
      [body('b'), at(50, 300)],
    ] as const;
    expect(read(ends, [['a', 'b']])).toEqual(fine);
    expect(read([...ends, [body('c'), at(50, 250)]], [['a', 'b']])).toEqual({ ...fine, tiesThroughNodes: 1 });
    expect(read([...ends, [body('c', 80), at(80, 240)]], [['a', 'b']])).toEqual({ ...fine, tiesThroughLabels: 1 });
  });

  test('counts a tied pair once, and what is tied to itself or to nobody never', () => {
    const cross = [
      [body('a'), at(50, 50)],
      [body('b'), at(150, 150)],
      [body('c'), at(50, 150)],
      [body('d'), at(150, 50)],
    ] as const;
    const ties = [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'd'],
      ['d', 'd'],
      ['a', 'nobody'],
    ] as const;
    expect(read(cross, ties)).toEqual({ ...fine, crossings: 1 });
    expect(
      read(cross, [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
      ]),
    ).toEqual(fine);
  });
});
