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
 * largest picture drawn fits in 12 of them; who asks for more ends a thread, not the process. A thread that has had
 * nothing to do for `rest` milliseconds ends too: it holds some 40 MB, and another begins in a tenth of a second.
 */
const limits = { time: 30_000, waiting: 12, memory: 384, rest: 5000 };

export type ThreadOptions = Partial<typeof limits> & {
  /** Told when the thread died: the next layout is made in a new one. */
  readonly onDeath?: (error: unknown) => void;
};

/** A thread that says when it dies, also while nobody waits for it: else its error would end the process. */
const begin = (megabytes: number, dead: (own: Worker, error: unknown) => void): Worker => {
  const own = new Worker(new URL('./layout-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Nobody waits for it when the process ends.
  own.unref();
  own.on('error', (error) => dead(own, error));
  own.on('exit', (code) => dead(own, new Error(`The layout thread ended with ${code}`)));
  return own;
};

export const openLayoutThread = (options: ThreadOptions = {}): LayoutThread => {
  const { time, waiting, memory, rest, onDeath } = { ...limits, onDeath: () => undefined, ...options };
  let worker: Worker | null = null;
  let asked = 0;
  let last: Promise<unknown> = Promise.resolve();
  let resting: NodeJS.Timeout | undefined;

  const end = async (): Promise<void> => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const dead = (own: Worker, error: unknown): void => {
    if (worker !== own) return;
    worker = null;
    onDeath(error);
  };

  const work = async (task: LayoutTask): Promise<Places> => {
    const own = (worker ??= begin(memory, dead));
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
      clearTimeout(resting);
      const turn = last.then(() => work(task));
      last = turn.catch(() => undefined);
      try {
        return await turn;
      } finally {
        asked -= 1;
        if (asked === 0) resting = setTimeout(() => void end(), rest).unref();
      }
    },
    close: async () => {
      clearTimeout(resting);
      await end();
    },
  };
};
