import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoomLimits } from '@tvl/core/view/picture/sight.ts';
import { dragged, isSeen, onPicture, onWindow, seeing, zoomed } from './sights.ts';

const spots = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const sights = fc
  .tuple(spots, fc.integer({ min: 1, max: 40 }))
  .map(([spot, tenths]) => ({ ...spot, zoom: Math.max(zoomLimits.least, tenths / 10) }));
const window = { width: 800, height: 500 };

test('a place of the picture and its place on the window lead to each other', () => {
  fc.assert(
    fc.property(sights, spots, (sight, spot) => {
      const back = onPicture(onWindow(spot, sight, window), sight, window);
      expect(back.x).toBeCloseTo(spot.x, 6);
      expect(back.y).toBeCloseTo(spot.y, 6);
    }),
  );
});

test('zooming leaves its fixed place where it is, and stays within its limits', () => {
  fc.assert(
    fc.property(sights, spots, fc.double({ min: 0.1, max: 10, noNaN: true }), (sight, fixed, by) => {
      const after = zoomed(sight, by, fixed);
      expect(after.zoom).toBeGreaterThanOrEqual(zoomLimits.least);
      expect(after.zoom).toBeLessThanOrEqual(zoomLimits.most);
      const [a, b] = [onWindow(fixed, sight, window), onWindow(fixed, after, window)];
      expect(b.x).toBeCloseTo(a.x, 4);
      expect(b.y).toBeCloseTo(a.y, 4);
    }),
  );
});

test('dragging moves what is on the window by as many pixels', () => {
  fc.assert(
    fc.property(sights, spots, spots, (sight, spot, by) => {
      const [a, b] = [onWindow(spot, sight, window), onWindow(spot, dragged(sight, by.x, by.y), window)];
      expect(b.x - a.x).toBeCloseTo(by.x, 4);
      expect(b.y - a.y).toBeCloseTo(by.y, 4);
    }),
  );
});

test('what is brought into sight is in it; what is there already moves nothing', () => {
  fc.assert(
    fc.property(sights, spots, (sight, spot) => {
      const at = onWindow(spot, seeing(sight, window, spot), window);
      expect(at.x).toBeGreaterThan(69);
      expect(at.x).toBeLessThan(731);
      expect(at.y).toBeGreaterThan(69);
      expect(at.y).toBeLessThan(431);
      const before = onWindow(spot, sight, window);
      const isIn = before.x >= 70 && before.x <= 730 && before.y >= 70 && before.y <= 430;
      expect(isSeen(sight, window, spot)).toBe(isIn);
    }),
  );
});
