import { describe, expect, test } from 'vitest';
import { moveForKey, stepIndex } from './combobox-keys.ts';

const closed = { isOpen: false, hasActive: false, hasText: true };
const open = { isOpen: true, hasActive: false, hasText: true };
const active = { isOpen: true, hasActive: true, hasText: true };

describe('the keys of a combobox', () => {
  test.each([
    ['ArrowDown', false, closed, 'next'],
    ['ArrowUp', false, closed, 'previous'],
    ['ArrowDown', true, closed, 'open'],
    ['ArrowUp', true, open, 'close'],
    ['Enter', false, active, 'pick'],
    ['Enter', false, open, undefined],
    ['Escape', false, open, 'close'],
    ['Escape', false, closed, 'clear'],
    ['Escape', false, { ...closed, hasText: false }, undefined],
    ['Home', false, active, 'release'],
    ['Home', false, open, undefined],
    ['a', false, open, undefined],
  ] as const)('%s with Alt %s in %o means %s', (key, isAlt, state, move) => {
    expect(moveForKey(key, isAlt, state)).toBe(move);
  });

  test('steps go round at both ends and start at the near end', () => {
    expect([
      stepIndex(-1, 1, 3),
      stepIndex(-1, -1, 3),
      stepIndex(2, 1, 3),
      stepIndex(0, -1, 3),
      stepIndex(0, 1, 0),
    ]).toEqual([0, 2, 0, 2, -1]);
  });
});
