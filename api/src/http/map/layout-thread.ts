/** One thread that lays out one picture after another, in time or not at all. */
import { Worker } from 'node:worker_threads';
import type { LayoutTask, Place } from '@tvl/core/view/layout/layout.ts';

export type Places = ReadonlyMap<string, Place>;

/** Too many wait already, or it takes too long: ask again later. */
export class NoLayoutError extends Error {}

export type LayoutThread = {
  /** Rejects with NoLayoutError when it cannot be had in time. */
  readonly layOut: (task: LayoutTask) => Promise<Places>;
  readonly close: () => Promise<void>;
};

/** How long one layout may take, milliseconds, and how many may wait for theirs. */
const limits = { time: 30_000, waiting: 12 };

export const openLayoutThread = ({ time = limits.time, waiting = limits.waiting } = {}): LayoutThread => {
  let worker: Worker | null = null;
  let asked = 0;
  let last: Promise<unknown> = Promise.resolve();

  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const work = async (task: LayoutTask): Promise<Places> => {
    const own = (worker ??= new Worker(new URL('./layout-worker.ts', import.meta.url)));
    // Nobody waits for it when the process ends.
    own.unref();
    const { promise, resolve, reject } = Promise.withResolvers<Places>();
    const timer = setTimeout(() => own.emit('error', new NoLayoutError('The layout takes too long')), time);
    const onExit = (): void => reject(new NoLayoutError('The layout was ended'));
    own.once('message', resolve).once('error', reject).once('exit', onExit);
    own.postMessage(task, []);
    try {
      return await promise;
    } catch (error) {
      own.off('exit', onExit);
      if (worker === own) await end();
      throw error;
    } finally {
      clearTimeout(timer);
      own.off('message', resolve).off('error', reject).off('exit', onExit);
    }
  };

  return {
    layOut: async (task) => {
      if (asked >= waiting) throw new NoLayoutError('Too many layouts are asked for');
      asked += 1;
      const turn = last.then(() => work(task));
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        asked -= 1;
      }
    },
    close: end,
  };
};
