// All pairs by ours and by each peer, in turn, so that all meet the same company on the machine.
import { kernelCounter } from '@tvl/core/analysis/overlaps/kernel/kernel-counter.ts';
import { kernelMemoryOf, kernelOver } from '@tvl/core/analysis/overlaps/kernel/kernel-memory.ts';
import type { PackedIncidence } from '@tvl/core/analysis/overlaps/packed-incidence.ts';
import { plainCounter, type Tally } from '@tvl/core/analysis/overlaps/pair-counter.ts';
import { figures, type Row } from './figures.ts';
import { expectSame, goalOf, median, medians, say, timed, type Time } from './measures.ts';
import { duckDb, graphology, sqlite, type Columns, type Peer } from './overlap-peers.ts';
import { twoThreads } from './overlap-threads.ts';

/** Times of one of ours, taken before the peers and after each. */
type Own = { readonly name: string; readonly tally: () => Tally; readonly times: Time[] };
type Measured = { readonly name: string; readonly taken: Time };

const goals: readonly (readonly [peer: string, own: string, ratio: number])[] = [
  ['DuckDB, 2 threads', 'TypeScript', 15],
  ['DuckDB, 2 threads', 'kernel on 2 threads', 150],
  ['graphology, typed counter', 'TypeScript', 120],
  ['graphology, Map', 'TypeScript', 120],
];

const takeTimes = async (own: readonly Own[], rounds: number, wanted: Tally): Promise<void> => {
  for (let round = 0; round < rounds; round++)
    for (const { name, tally, times } of own) {
      const [time, found] = await timed(tally);
      times.push(time);
      expectSame(name, found, wanted);
    }
};

/** Milliseconds of CPU to count every increment and nothing else, at best. */
const boundOf = async (packed: PackedIncidence): Promise<number> => {
  const laid = kernelMemoryOf(packed);
  if (!laid) throw new Error('Too large for the kernel');
  const kernel = kernelOver(laid);
  const starts = new Int32Array(laid.memory.buffer, laid.starts, laid.size + 1);
  const count = () => kernel.count(starts[0] as number, starts[laid.size] as number, laid.counters[0] as number);
  let best = Infinity;
  for (let round = 0; round < 20; round++) best = Math.min(best, (await timed(count))[0].cpu);
  return best;
};

const rowsOf = (
  own: readonly Own[],
  peers: readonly Measured[],
  clock: keyof Time,
  hasGoals: boolean,
): readonly Row[] =>
  own.flatMap(({ name, times }) =>
    peers.map(({ name: against, taken }): Row => {
      const goal = hasGoals ? goals.find(([peer, mine]) => peer === against && mine === name)?.[2] : undefined;
      const row = { what: name, ours: medians(times)[clock], other: taken[clock], against, unit: 'ms' };
      return goal ? { ...row, goal: goalOf(`at least ${goal} x`, row.other / row.ours >= goal) } : row;
    }),
  );

/** Every pair that shares at least `least`; goals are those of the national size. */
export const countAll = async (
  name: string,
  packed: PackedIncidence,
  columns: Columns,
  least: number,
  isNational: boolean,
): Promise<void> => {
  const rounds = isNational ? 9 : 25;
  const threads = twoThreads(packed, least);
  const [plain, kernel] = [plainCounter(packed), kernelCounter(packed)];
  const own: readonly Own[] = [
    { name: 'TypeScript', tally: () => plain.tally(least), times: [] },
    { name: 'kernel', tally: () => kernel.tally(least), times: [] },
    { name: 'kernel on 2 threads', tally: threads.tally, times: [] },
  ];
  const wanted = plain.tally(least);
  say(`${name}: ${wanted.pairs} pairs that share ${least} or more, ${wanted.shared} members shared in all.`);
  await takeTimes(own, 3, wanted);
  for (const { times } of own) times.length = 0;
  await takeTimes(own, rounds, wanted);
  const peers: Measured[] = [];
  const loads: string[] = [];
  const measure = async (peer: Peer, times: number): Promise<void> => {
    const found: Time[] = [];
    for (let round = 0; round < times; round++) {
      const [time, answer] = await timed(peer.tally);
      found.push(time);
      expectSame(peer.name, answer, wanted);
    }
    // The first of several warms up.
    peers.push({ name: peer.name, taken: medians(found.length > 1 ? found.slice(1) : found) });
    peer.close();
    await takeTimes(own, rounds, wanted);
  };
  const loaded = async <T>(what: string, load: () => Promise<T> | T): Promise<T> => {
    const [{ wall }, result] = await timed(load);
    loads.push(`${what} ${Math.round(wall)} ms`);
    return result;
  };
  await measure(await loaded('DuckDB', () => duckDb(columns, least)), isNational ? 4 : 8);
  await measure(await loaded('SQLite', () => sqlite(columns, least)), isNational ? 1 : 4);
  for (const peer of await loaded('graphology', () => graphology(columns, least)))
    await measure(peer, isNational ? 1 : 4);
  await threads.close();
  say(`Loaded before: ${loads.join(', ')}.`);
  figures(`${name}: all overlapping pairs, index resident, on the clock`, rowsOf(own, peers, 'wall', isNational));
  figures(
    `${name}: the same by CPU of all threads, which company on the machine blurs less`,
    rowsOf(own.slice(0, 2), peers, 'cpu', isNational),
  );
  const increments = packed.increments.reduce((sum, one) => sum + one, 0);
  const [bound, taken] = [await boundOf(packed), median((own[1]?.times ?? []).map(({ cpu }) => cpu))];
  figures(`${name}: how far from the bound`, [
    {
      what: `${increments} increments alone`,
      ours: bound,
      other: taken,
      against: 'the whole kernel',
      unit: 'ms of CPU',
      ...(isNational ? { goal: goalOf('within 2 x', taken <= 2 * bound) } : {}),
    },
  ]);
};
