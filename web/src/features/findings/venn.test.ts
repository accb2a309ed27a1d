import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lens, vennOf } from './venn.ts';

describe('two circles', () => {
  test('areas, and what they share, are in proportion to the numbers', () => {
    const sizes = fc
      .tuple(fc.integer({ min: 5, max: 200 }), fc.integer({ min: 5, max: 200 }))
      .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), fc.integer({ min: 1, max: Math.min(a, b) })));
    fc.assert(
      fc.property(sizes, ([a, b, shared]) => {
        // Smaller than a fiftieth of the other is drawn larger, so that it is seen.
        fc.pre(Math.min(a, b) * 50 > Math.max(a, b));
        const { first, second, width, height } = vennOf(a, b, shared);
        const area = ({ radius }: { radius: number }): number => Math.PI * radius * radius;
        expect(area(first) / area(second)).toBeCloseTo(a / b, 6);
        const common = lens(first.radius, second.radius, Math.abs(second.x - first.x));
        expect(common / area(first)).toBeCloseTo(shared / a, 4);
        expect(Math.min(first.x - first.radius, second.x - second.radius)).toBeCloseTo(0, 6);
        expect(Math.max(first.x + first.radius, second.x + second.radius)).toBeCloseTo(width, 6);
        expect(height).toBeCloseTo(2 * Math.max(first.radius, second.radius), 6);
      }),
    );
  });

  test('those that share nobody do not touch, and one inside the other is inside', () => {
    const apart = vennOf(9, 4, 0);
    expect(apart.second.x - apart.first.x).toBeGreaterThan(apart.first.radius + apart.second.radius);
    const inside = vennOf(9, 4, 4);
    expect(inside.second.x + inside.second.radius).toBeLessThanOrEqual(inside.first.x + inside.first.radius + 0.01);
  });
});
