import { describe, expect, test } from 'vitest';
import { filledGlyphs, outlineGlyphs } from './glyph-paths.ts';
import { ringHatch } from './kind-drawing.ts';
import { kindShapes } from './kind-shapes.ts';
import { relativePath } from './relative-path.ts';

/** Ends of all steps of a path of straight steps, curves and arcs, absolute or relative: a plain second reading. */
const endsOf = (path: string): readonly (readonly [number, number])[] => {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const ends: [number, number][] = [];
  const take: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7 };
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const small = letter.toLowerCase();
    const values = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (small === 'z') [x, y] = [startX, startY];
    for (let at = 0; at < values.length; at += take[small] ?? 1) {
      const step = values.slice(at, at + (take[small] ?? 1));
      const isRelative = letter === small;
      const across = small === 'v' ? (isRelative ? 0 : x) : (step.at(small === 'h' ? -1 : -2) ?? 0);
      const down = small === 'h' ? (isRelative ? 0 : y) : (step.at(-1) ?? 0);
      [x, y] = isRelative ? [x + across, y + down] : [across, down];
      if (small === 'm' && at === 0) [startX, startY] = [x, y];
    }
    ends.push([x, y]);
  }
  return ends;
};

const paths = [
  ...Object.values(kindShapes).flatMap(({ outline, behind }) => (behind === undefined ? [outline] : [outline, behind])),
  ...Object.values(outlineGlyphs),
  ...Object.values(filledGlyphs),
  ringHatch,
];

describe('a path made relative', () => {
  test.each(paths)('goes through the same points, wherever it starts: %s', (path) => {
    const { x, y, steps } = relativePath(path);
    expect(steps).not.toMatch(/[A-Z]/);
    const moved = endsOf(`M${x + 100} ${y - 50}${steps}`);
    const [last, goal] = [moved.at(-1), endsOf(path).at(-1)];
    expect(last?.[0]).toBeCloseTo((goal?.[0] ?? 0) + 100, 1);
    expect(last?.[1]).toBeCloseTo((goal?.[1] ?? 0) - 50, 1);
    const boxOf = (ends: readonly (readonly [number, number])[]): readonly number[] => [
      Math.max(...ends.map(([across]) => across)) - Math.min(...ends.map(([across]) => across)),
      Math.max(...ends.map(([, down]) => down)) - Math.min(...ends.map(([, down]) => down)),
    ];
    boxOf(moved).forEach((side, at) => expect(side).toBeCloseTo(boxOf(endsOf(path))[at] ?? 0, 1));
  });

  test('tells where it starts', () => {
    expect(relativePath('M2 3L5 7H1V0z')).toEqual({ x: 2, y: 3, steps: 'l3 4h-4v-7z' });
  });

  test('takes no absolute curve', () => {
    expect(() => relativePath('M0 0C1 1 2 2 3 3')).toThrow('not relative');
  });
});
