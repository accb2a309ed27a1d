import { expect, test } from 'vitest';
import { heapFor, heapWhileReading } from './heap.ts';

test('a region’s heap is left to V8, a country’s is kept close to what stays in it, as while it is read', () => {
  const of = (memberships: number) => heapFor({ count: (noun) => (noun === 'membership' ? memberships : 0) });
  expect(of(20_000)).toBe('--heap-growing-percent=0');
  expect(of(1_000_000)).toBe(heapWhileReading);
});
