import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openInTurn } from './in-turn.ts';

const counting = (pause: number) => {
  const begun: number[] = [];
  const failures: unknown[] = [];
  const work = async (): Promise<number> => {
    begun.push(performance.now());
    await wait(10);
    return begun.length;
  };
  return { begun, failures, turn: openInTurn(work, pause, (error) => failures.push(error)) };
};

describe('work in turn', () => {
  test('is done once for all who ask meanwhile, and again for who asks later', async () => {
    const { begun, turn } = counting(0);
    expect(await Promise.all([turn.now(), turn.now(), turn.now()])).toEqual([1, 1, 1]);
    expect(await turn.now()).toBe(2);
    expect(begun).toHaveLength(2);
  });

  test('that nobody waits for keeps its pause, however often it is asked for', async () => {
    const { begun, turn } = counting(60);
    await turn.now();
    for (let times = 0; times < 5; times++) turn.soon();
    await expect.poll(() => begun.length).toBe(2);
    expect((begun[1] ?? 0) - (begun[0] ?? 0)).toBeGreaterThanOrEqual(60);
    await wait(80);
    expect(begun).toHaveLength(2);
  });

  test('tells of a failure that nobody waited for, and can be done again', async () => {
    const failures: unknown[] = [];
    const turn = openInTurn(
      () => Promise.reject(new Error('no')),
      0,
      (error) => failures.push(error),
    );
    turn.soon();
    await expect.poll(() => failures.length).toBe(1);
    await expect(turn.now()).rejects.toThrow('no');
  });

  test('is not begun any more when it is closed', async () => {
    const { begun, turn } = counting(20);
    turn.soon();
    turn.close();
    await wait(50);
    expect(begun).toEqual([]);
  });
});
