import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAfter } from './grid-keys.ts';

const size = { rows: 21, columns: 9 };
const at = (row: number, column: number) => ({ row, column });
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

describe('keys in a grid', () => {
  test.for([
    ['ArrowDown', false, at(4, 3)],
    ['ArrowUp', false, at(2, 3)],
    ['ArrowRight', false, at(3, 4)],
    ['ArrowLeft', false, at(3, 2)],
    ['Home', false, at(3, 0)],
    ['End', false, at(3, 8)],
    ['Home', true, at(0, 0)],
    ['End', true, at(20, 8)],
    ['PageDown', false, at(8, 3)],
    ['PageUp', false, at(0, 3)],
    ['a', false, null],
    ['Enter', false, null],
  ] as const)('%s (with Ctrl: %s) leads from the fourth row and column to %o', ([key, ctrlKey, wanted]) => {
    expect(placeAfter(at(3, 3), size, press(key, ctrlKey))).toEqual(wanted);
  });

  test('never leave it, and each has its way back inside', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown', 'PageUp'];
    fc.assert(
      fc.property(
        fc.record({ rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 30 }) }),
        fc.array(fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() })),
        (grid, pressed) => {
          let place = at(0, 0);
          for (const one of pressed) place = placeAfter(place, grid, one) ?? place;
          expect(place.row).toBeGreaterThanOrEqual(0);
          expect(place.row).toBeLessThan(grid.rows);
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThan(grid.columns);
          const back = placeAfter(place, grid, press('Home', true));
          expect(back).toEqual(at(0, 0));
        },
      ),
    );
  });
});
