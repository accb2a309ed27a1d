// The kernel on two threads over one memory: this one and a worker take pieces of about equal work in turn.
import { Worker } from 'node:worker_threads';
import { kernelMemoryOf, kernelOver, type KernelMemory } from '@tvl/core/analysis/overlaps/kernel/kernel-memory.ts';
import type { PackedIncidence } from '@tvl/core/analysis/overlaps/packed-incidence.ts';
import type { Tally } from '@tvl/core/analysis/overlaps/pair-counter.ts';

/** `control`: the round, the next piece, the last round the other thread has finished. */
export type Shared = {
  readonly laid: KernelMemory;
  readonly least: number;
  /** Rows at which the pieces begin, and the end. */
  readonly pieces: readonly number[];
  readonly control: Int32Array;
  /** Pairs and shared of each thread. */
  readonly found: Float64Array;
};

/** Rows cut where about as much work has gone by. */
const piecesOf = ({ increments }: PackedIncidence, count: number): readonly number[] => {
  // A row costs a sweep besides.
  const costs = [...increments].map((one, row) => one + (increments.length - row) / 8);
  const piece = costs.reduce((sum, one) => sum + one, 0) / count;
  const cuts = [0];
  let done = 0;
  costs.forEach((cost, row) => {
    done += cost;
    if (done >= piece * cuts.length && row + 1 < costs.length) cuts.push(row + 1);
  });
  return [...cuts, increments.length];
};

/** What one thread does in a round. */
export const countPieces = ({ laid, least, pieces, control, found }: Shared, thread: number): (() => void) => {
  const kernel = kernelOver(laid);
  return () => {
    let [pairs, shared] = [0, 0];
    for (;;) {
      const piece = Atomics.add(control, 1, 1);
      if (piece + 1 >= pieces.length) break;
      const [from, to] = [pieces[piece] as number, pieces[piece + 1] as number];
      const one = kernel.tally(from, to, laid.size, least, laid.starts, laid.counters[thread] as number);
      pairs += one[0];
      shared += Number(one[1]);
    }
    found[2 * thread] = pairs;
    found[2 * thread + 1] = shared;
  };
};

export type TwoThreads = { readonly tally: () => Tally; readonly close: () => Promise<unknown> };

export const twoThreads = (packed: PackedIncidence, least: number): TwoThreads => {
  const laid = kernelMemoryOf(packed, 2);
  if (!laid) throw new Error('Too large for the kernel');
  const control = new Int32Array(new SharedArrayBuffer(12));
  const found = new Float64Array(new SharedArrayBuffer(32));
  const shared: Shared = { laid, least, pieces: piecesOf(packed, 64), control, found };
  const worker = new Worker(new URL('overlap-worker.ts', import.meta.url), { workerData: shared });
  const count = countPieces(shared, 0);
  let round = 0;
  return {
    tally: () => {
      Atomics.store(control, 1, 0);
      Atomics.store(control, 0, ++round);
      Atomics.notify(control, 0);
      count();
      while (Atomics.load(control, 2) < round) Atomics.wait(control, 2, round - 1);
      return {
        pairs: (found[0] as number) + (found[2] as number),
        shared: (found[1] as number) + (found[3] as number),
      };
    },
    close: () => worker.terminate(),
  };
};
