import { describe, expect, test } from 'vitest';
import { layOut, type LayoutTask } from '@tvl/core/view/layout/layout.ts';
import { NoLayoutError, openLayoutThread } from './layout-thread.ts';

const taskOf = (count: number): LayoutTask => {
  const label = { lines: ['Nimi'], width: 40, height: 16 };
  const ids = Array.from({ length: count }, (_, at) => `n${at}`);
  return {
    bodies: ids.map((id) => ({ id, width: 30, height: 30, label })),
    ties: ids.slice(1).map((id, at) => [ids[Math.floor(at / 2)] ?? '', id] as const),
    frame: { width: 700, height: 500 },
  };
};

/** More than any machine lays out in the time a test gives it. */
const endless = 20_000;

/** Layouts take seconds on a machine that is busy with other tests. */
const patient = { timeout: 60_000 };

describe('the layout thread', patient, () => {
  test('gives the places that the same engine gives here, and leaves this thread free meanwhile', async () => {
    const thread = openLayoutThread();
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 5);
    const places = await thread.layOut(taskOf(20));
    clearInterval(ticking);
    expect(places).toEqual(layOut(taskOf(20)));
    expect(turns).toBeGreaterThan(3);
    await thread.close();
  });

  test('ends what takes too long, and does the next one all the same', async () => {
    const thread = openLayoutThread({ time: 5000 });
    await expect(thread.layOut(taskOf(endless))).rejects.toThrow(NoLayoutError);
    expect((await thread.layOut(taskOf(3))).size).toBe(3);
    await thread.close();
  });

  test('takes no more than can wait, and lets those go who wait when it closes', async () => {
    const thread = openLayoutThread({ waiting: 1 });
    const first = thread.layOut(taskOf(endless));
    await expect(thread.layOut(taskOf(2))).rejects.toThrow(NoLayoutError);
    const ended = expect(first).rejects.toThrow(NoLayoutError);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await thread.close();
    await ended;
  });

  test('that runs out of memory is answered without, told of, and made anew', async () => {
    const deaths: unknown[] = [];
    const thread = openLayoutThread({ memory: 24, onDeath: (error) => deaths.push(error) });
    await expect(thread.layOut(taskOf(endless))).rejects.toThrow(NoLayoutError);
    expect(String(deaths[0])).toMatch(/memory/);
    expect((await thread.layOut(taskOf(3))).size).toBe(3);
    await thread.close();
    expect(deaths).toHaveLength(1);
  });

  test('that has nothing to do ends, and another does the next one', async () => {
    const threads = (): number => (process.report.getReport() as { workers: object[] }).workers.length;
    const before = threads();
    const thread = openLayoutThread({ rest: 100 });
    await Promise.all([thread.layOut(taskOf(3)), thread.layOut(taskOf(3))]);
    expect(threads()).toBe(before + 1);
    await expect.poll(threads, { timeout: 10_000 }).toBe(before);
    expect((await thread.layOut(taskOf(3))).size).toBe(3);
    await thread.close();
  });

  test('that cannot do one task is no end of the others, nor of this process', async () => {
    const deaths: unknown[] = [];
    const thread = openLayoutThread({ onDeath: (error) => deaths.push(error) });
    await expect(thread.layOut(null as unknown as LayoutTask)).rejects.toThrow(NoLayoutError);
    expect(deaths).toHaveLength(1);
    expect((await thread.layOut(taskOf(3))).size).toBe(3);
    await thread.close();
  });
});
