/** Layouts worked out by a worker. */
import type { LayoutTask, Place } from '@tvl/core/view/layout/bodies.ts';

export type Places = ReadonlyMap<string, Place>;

/** Has no work now, and is warm. */
let idle: Worker | null = null;

const hired = (): Worker => {
  const worker = idle ?? new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  return worker;
};

/** Work nobody waits for any longer ends with its worker. */
export const layOutAside = (task: LayoutTask, signal: AbortSignal): Promise<Places> =>
  new Promise((resolve, reject) => {
    const worker = hired();
    const over = new AbortController();
    const end = (): void => {
      over.abort();
      worker.terminate();
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Places>) => {
        over.abort();
        if (idle === null) idle = worker;
        else worker.terminate();
        resolve(data);
      },
      { signal: over.signal },
    );
    worker.addEventListener(
      'error',
      () => {
        end();
        reject(new Error('The layout failed'));
      },
      { signal: over.signal },
    );
    signal.addEventListener(
      'abort',
      () => {
        end();
        reject(new DOMException('Given up', 'AbortError'));
      },
      { signal: over.signal },
    );
    worker.postMessage(task, []);
  });
