/** One thread that lays out one picture after another, in time or not at all. */
import { Worker } from 'node:worker_threads';
import type { LayoutTask, Place } from '@tvl/core/view/layout/layout.ts';

export type Places = ReadonlyMap<string, Place>;

/** Too many wait already, it takes too long, or the thread died of it: ask again later. */
export class NoLayoutError extends Error {}

export type LayoutThread = {
  /** Rejects with NoLayoutError when it cannot be had in time. */
  readonly layOut: (task: LayoutTask) => Promise<Places>;
  readonly close: () => Promise<void>;
};

/**
 * How long one layout may take, milliseconds, how many may wait for theirs, and the thread's memory in megabytes. The
 * largest picture drawn needs a tenth of it; who asks for more ends a thread, not the process.
 */
const limits = { time: 30_000, waiting: 12, memory: 384 };

export type ThreadOptions = Partial<typeof limits> & {
  /** Told when the thread died: the next layout is made in a new one. */
  readonly onDeath?: (error: unknown) => void;
};

export const openLayoutThread = (options: ThreadOptions = {}): LayoutThread => {
  const { time, waiting, memory, onDeath } = { ...limits, onDeath: () => undefined, ...options };
  let worker: Worker | null = null;
  let asked = 0;
  let last: Promise<unknown> = Promise.resolve();

  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const begin = (): Worker => {
    const begun = new Worker(new URL('./layout-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    // Nobody waits for it when the process ends.
    begun.unref();
    // Whenever it dies, also while nobody waits for it: else the error would end the process.
    begun.on('error', (error) => {
      if (worker !== begun) return;
      worker = null;
      onDeath(error);
    });
    begun.on('exit', (code) => {
      if (worker !== begun) return;
      worker = null;
      onDeath(new Error(`The layout thread ended with ${code}`));
    });
    return begun;
  };

  const work = async (task: LayoutTask): Promise<Places> => {
    const own = (worker ??= begin());
    const { promise, resolve, reject } = Promise.withResolvers<Places>();
    const refuse = (message: string) => (cause?: unknown) => reject(new NoLayoutError(message, { cause }));
    const onError = refuse('The layout thread died');
    const onExit = refuse('The layout was ended');
    const timer = setTimeout(() => {
      refuse('The layout takes too long')();
      void end();
    }, time);
    own.once('message', resolve).once('error', onError).once('exit', onExit);
    own.postMessage(task, []);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      own.off('message', resolve).off('error', onError).off('exit', onExit);
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
