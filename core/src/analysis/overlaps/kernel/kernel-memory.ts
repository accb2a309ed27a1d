/** The packed incidence as the kernel reads it: one shared memory, so that several threads may count at once. */
import type { PackedIncidence } from '#analysis/overlaps/packed-incidence.ts';
import { kernelBytes } from './kernel-bytes.ts';

/** Only what is used of the platform's WebAssembly, which core has no types of. */
type Memory = { readonly buffer: ArrayBufferLike };
type Platform = {
  readonly Memory: new (size: { initial: number; maximum: number; shared: true }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};
declare const WebAssembly: Platform;

/** Addresses are in bytes. Plain data and a memory: can be handed to another thread. */
export type KernelMemory = {
  readonly memory: Memory;
  /** How many networks. */
  readonly size: number;
  readonly starts: number;
  /** Counters of each thread. */
  readonly counters: readonly number[];
  /** Room for the pairs of one row. */
  readonly out: number;
};

export type Kernel = {
  readonly count: (span: number, spanEnd: number, counters: number) => void;
  readonly tally: (
    row: number,
    rowEnd: number,
    size: number,
    least: number,
    starts: number,
    counters: number,
  ) => readonly [pairs: number, shared: bigint];
  readonly list: (row: number, size: number, least: number, starts: number, counters: number, out: number) => number;
};

const page = 65_536;
/** Places and counts are 16 bits in the kernel, addresses 32. */
const most = 65_535;
const mostMemberships = 2 ** 27;

/** Lays the incidence out for so many threads; null when it is larger than the kernel's numbers. O(memberships). */
export const kernelMemoryOf = (packed: PackedIncidence, threads = 1): KernelMemory | null => {
  const { spanStarts, spans, later, largest } = packed;
  const size = packed.networks.length;
  if (size > most || largest > most || later.length > mostMemberships) return null;
  let used = 0;
  const take = (bytes: number): number => {
    const address = used;
    used += Math.ceil(bytes / 64) * 64;
    return address;
  };
  const starts = take(spanStarts.length * 4);
  const spanned = take(spans.length * 4);
  const places = take(later.length * 2);
  const counters = Array.from({ length: threads }, () => take(size * 2 + 16));
  const out = take(size * 4);
  const pages = Math.ceil(used / page);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  const laidStarts = new Int32Array(memory.buffer, starts, spanStarts.length);
  for (let n = 0; n < spanStarts.length; n++) laidStarts[n] = spanned + (spanStarts[n] as number) * 4;
  const laidSpans = new Int32Array(memory.buffer, spanned, spans.length);
  for (let n = 0; n < spans.length; n++) laidSpans[n] = places + (spans[n] as number) * 2;
  new Uint16Array(memory.buffer, places, later.length).set(later);
  return { memory, size, starts, counters, out };
};

/** Compiles the kernel over a memory: well under a millisecond. */
export const kernelOver = ({ memory }: Pick<KernelMemory, 'memory'>): Kernel =>
  new WebAssembly.Instance(new WebAssembly.Module(kernelBytes()), { overlaps: { memory } }).exports as Kernel;
