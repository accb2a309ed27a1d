import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { inTurns } from './filling.ts';

beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (then: (now: number) => void) => setTimeout(() => then(performance.now())));
});

test('everything is done once and in order, a few at a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(400), async (count) => {
      const values = Array.from({ length: count }, (_, index) => index);
      const turns: number[][] = [];
      const done = await inTurns(values, (some) => turns.push([...some]), new AbortController().signal);
      expect(done).toBe(true);
      expect(turns.flat()).toEqual(values);
      expect(Math.max(0, ...turns.slice(0, 1).map((turn) => turn.length))).toBeLessThanOrEqual(20);
    }),
    { numRuns: 20 },
  );
});

test('slow work is done in smaller turns', async () => {
  const turns: number[] = [];
  const slow = (some: readonly number[]): void => {
    turns.push(some.length);
    const until = performance.now() + some.length;
    while (performance.now() < until);
  };
  await inTurns(
    Array.from({ length: 200 }, (_, index) => index),
    slow,
    new AbortController().signal,
  );
  expect(Math.max(...turns.slice(1))).toBeLessThan(30);
});

test('what is given up goes no further', async () => {
  const giving = new AbortController();
  const turns: number[] = [];
  const done = await inTurns(
    Array.from({ length: 1000 }, (_, index) => index),
    (some) => {
      turns.push(some.length);
      giving.abort();
    },
    giving.signal,
  );
  expect(done).toBe(false);
  expect(turns).toHaveLength(1);
});
