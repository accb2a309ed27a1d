import { expect, test } from 'vitest';
import { heapFor, heapWhileReading } from './heap.ts';

const of = (memberships: number, isOnNeo4j: boolean) =>
  heapFor({ count: (noun) => (noun === 'membership' ? memberships : 0) }, isOnNeo4j);

test('a region’s heap is left to V8, a country’s is kept close to what stays in it, as while it is read', () => {
  expect(of(20_000, false)).toBe('--heap-growing-percent=0');
  expect(of(1_000_000, false)).toBe(heapWhileReading);
});

test('a country on Neo4j is given more room, since the driver leaves something of each commit', () => {
  expect(of(20_000, true)).toBe('--heap-growing-percent=0');
  expect(of(1_000_000, true)).toBe('--heap-growing-percent=50');
});
