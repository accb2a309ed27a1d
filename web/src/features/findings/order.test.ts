import { describe, expect, test } from 'vitest';
import { around, nextWaiting } from './order.ts';

const rows = [
  { id: 'a', state: 'OPEN' },
  { id: 'b', state: 'DECIDED' },
  { id: 'c', state: 'RETURNED' },
  { id: 'd', state: 'LATER' },
];

describe('working through a list', () => {
  test('goes on to the next that waits, then from the start, and stops when nothing else waits', () => {
    expect(nextWaiting(rows, 'a')).toBe('c');
    expect(nextWaiting(rows, 'c')).toBe('a');
    expect(nextWaiting(rows, 'gone from the list')).toBe('a');
    expect(nextWaiting([{ id: 'a', state: 'OPEN' }], 'a')).toBeNull();
    expect(nextWaiting([], 'a')).toBeNull();
  });

  test('neighbours end with the list; who is not in it goes to the first', () => {
    expect(around(rows, 'a')).toEqual({ place: 1, previous: null, next: 'b' });
    expect(around(rows, 'd')).toEqual({ place: 4, previous: 'c', next: null });
    expect(around(rows, 'x')).toEqual({ place: 0, previous: null, next: 'a' });
  });
});
