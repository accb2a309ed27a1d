/**
 * The count of all pairs in WebAssembly. For the server and its benchmarks: the browser's content security policy forbids
 * it, so nothing that the web app reaches may import this folder.
 */
import type { PackedIncidence } from '#analysis/overlaps/packed-incidence.ts';
import { plainCounter, type PairCounter } from '#analysis/overlaps/pair-counter.ts';
import { kernelMemoryOf, kernelOver } from './kernel-memory.ts';

/** The same answers as `plainCounter`, which it is beyond 65,535 networks or members of one. */
export const kernelCounter = (packed: PackedIncidence): PairCounter => {
  const laid = kernelMemoryOf(packed);
  if (!laid) return plainCounter(packed);
  const { size, starts, out, memory } = laid;
  const [counters = 0] = laid.counters;
  const kernel = kernelOver(laid);
  const listed = new Uint16Array(memory.buffer, out, size * 2);
  return {
    tally: (least) => {
      if (least > packed.largest) return { pairs: 0, shared: 0 };
      const [pairs, shared] = kernel.tally(0, size, size, least, starts, counters);
      return { pairs, shared: Number(shared) };
    },
    each: (least, visit) => {
      if (least > packed.largest) return;
      for (let row = 0; row < size; row++) {
        const end = (kernel.list(row, size, least, starts, counters, out) - out) / 2;
        for (let at = 0; at < end; at += 2) visit(row, listed[at] as number, listed[at + 1] as number);
      }
    },
  };
};
