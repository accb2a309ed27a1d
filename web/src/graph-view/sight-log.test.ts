import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MapSettings } from '@tvl/core/view/settings.ts';
import { openSightLog } from './sight-log.ts';

type Sight = MapSettings['sight'];
const here = { x: 10, y: 20, zoom: 1 };
const there = { x: 300, y: -20, zoom: 2 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const opened = (first: Sight) => {
  const told: Sight[] = [];
  const log = openSightLog(first);
  const close = log.tellTo((sight) => told.push(sight));
  return { log, told, close };
};

test('tells where the reader went once they have stopped, and only once', () => {
  const { log, told } = opened(null);
  log.leave(() => here);
  vi.advanceTimersByTime(300);
  log.leave(() => there);
  expect(log.isOwn()).toBe(true);
  vi.advanceTimersByTime(300);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(told).toEqual([there]);
});

test('what it has told is no news when the address says it back, a fraction of a pixel off', () => {
  const { log, told } = opened(null);
  log.leave(() => ({ x: 10.3, y: 19.8, zoom: 1.0001 }));
  vi.advanceTimersByTime(500);
  expect(told).toHaveLength(1);
  expect(log.hear(here)).toBe(false);
  expect(log.hear(there)).toBe(true);
});

test('an address that says nothing gives the picture back its own sight', () => {
  const { log, told } = opened(here);
  expect(log.isOwn()).toBe(true);
  expect(log.hear(null)).toBe(true);
  expect(log.isOwn()).toBe(false);
  log.set(null);
  expect(told).toEqual([]);
});

test('news while somebody is still on the way is not overwritten by where they were going', () => {
  const { log, told } = opened(null);
  log.leave(() => here);
  log.hear(there);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test('tells nothing after its end', () => {
  const { log, told, close } = opened(null);
  log.leave(() => here);
  close();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});
