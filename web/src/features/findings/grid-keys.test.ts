import { expect, test } from 'vitest';
import { gridMove } from './grid-keys.ts';

test.each([
  ['ArrowRight', false, 1, 2],
  ['ArrowLeft', false, 1, 0],
  ['ArrowUp', false, 0, 1],
  ['ArrowDown', false, 2, 1],
  ['Home', false, 1, 0],
  ['End', false, 1, 3],
  ['Home', true, 0, 0],
  ['End', true, 3, 3],
  ['PageDown', false, 3, 1],
  ['PageUp', false, 0, 1],
] as const)('%s (ctrl %s) leads from the second row and column to %i, %i', (key, isFar, row, column) => {
  expect(gridMove(key, isFar, { row: 1, column: 1 }, 4)).toEqual({ row, column });
});

test('the grid ends at its edges, and other keys are not its own', () => {
  expect(gridMove('ArrowUp', false, { row: 0, column: 0 }, 4)).toEqual({ row: 0, column: 0 });
  expect(gridMove('ArrowRight', false, { row: 3, column: 3 }, 4)).toEqual({ row: 3, column: 3 });
  expect(gridMove('Tab', false, { row: 0, column: 0 }, 4)).toBeNull();
});
