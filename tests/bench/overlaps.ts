// All overlaps by ours and by what one would use instead, in one run on the same memberships; every answer has to agree.
// `npm run bench:overlaps`, some minutes; `-- --short` the regional part only, which fails on a wrong answer alone.
import { loadavg } from 'node:os';
import { changedOverlaps } from '@tvl/core/analysis/overlaps/changed-overlaps.ts';
import { closestOrganisations } from '@tvl/core/analysis/overlaps/closest-organisations.ts';
import { newIncidence, type Incidence } from '@tvl/core/analysis/overlaps/incidence.ts';
import { kernelCounter } from '@tvl/core/analysis/overlaps/kernel/kernel-counter.ts';
import { kernelMemoryOf, kernelOver } from '@tvl/core/analysis/overlaps/kernel/kernel-memory.ts';
import { packedIncidence, type PackedIncidence } from '@tvl/core/analysis/overlaps/packed-incidence.ts';
import { plainCounter, type Tally } from '@tvl/core/analysis/overlaps/pair-counter.ts';
import { sharedNumbers } from '@tvl/core/analysis/overlaps/shared-counts.ts';
import { chanceOf } from '@tvl/core/domain/chance.ts';
import { figures, time, type Row } from './figures.ts';
import { manyMembers, type Lists } from './many-members.ts';
import { duckDb, graphology, sqlite, type Columns, type Peer } from './overlap-peers.ts';
import { twoThreads } from './overlap-threads.ts';
import type { Size } from './region.ts';

const least = 2;
const isShort = process.argv.includes('--short');
type Scale = Size & { readonly name: string; readonly largest: number; readonly rounds: number };
const regional: Scale = {
  name: 'Regional',
  organisations: 4000,
  networks: 800,
  memberships: 20_000,
  largest: 600,
  rounds: 25,
};
const national: Scale = {
  name: 'National',
  organisations: 105_000,
  networks: 10_000,
  memberships: 1_000_000,
  largest: 5000,
  rounds: 9,
};

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
const sortedBy = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => at(sortedBy(values), 0.5);
const goalOf = (text: string, isMet: boolean): string => `${text}: ${isMet ? 'met' : 'MISSED'}`;

const timed = async <T>(work: () => Promise<T> | T): Promise<readonly [milliseconds: number, result: T]> => {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
};
const cpuOf = <T>(work: () => T): readonly [milliseconds: number, result: T] => {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return [(user + system) / 1000, result];
};

/** The run fails at the end if any answer was another than the first. */
const wrong: string[] = [];
const expectSame = (what: string, found: unknown, wanted: unknown): void => {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  wrong.push(what);
  say(`WRONG: ${what}: ${JSON.stringify(found)} where ${JSON.stringify(wanted)} was wanted`);
};

const columnsOf = (lists: Lists, networkCount: number): Columns => {
  const pairs = [...lists].flatMap(([network, members]) => Array.from(members, (one) => [one, network] as const));
  const numberIn = (id: string): number => Number(id.slice(4));
  return {
    organisations: Int32Array.from(pairs, ([organisation]) => numberIn(organisation)),
    networks: Int32Array.from(pairs, ([, network]) => numberIn(network)),
    networkCount,
  };
};

const incidenceWith = (lists: Lists): Incidence => {
  const incidence = newIncidence();
  for (const [network, members] of lists) incidence.set(network, members);
  return incidence;
};

/** Times of one of ours, taken between the peers so that all meet the same company on the machine. */
type Own = { readonly name: string; readonly tally: () => Tally; readonly times: number[] };

const takeTimes = async (own: readonly Own[], rounds: number, wanted: Tally): Promise<void> => {
  for (let round = 0; round < rounds; round++)
    for (const { name, tally, times } of own) {
      const [milliseconds, found] = await timed(tally);
      times.push(milliseconds);
      expectSame(name, found, wanted);
    }
};

/** Milliseconds to count every increment and nothing else. */
const boundOf = (packed: PackedIncidence): number => {
  const laid = kernelMemoryOf(packed);
  if (!laid) throw new Error('Too large for the kernel');
  const kernel = kernelOver(laid);
  const starts = new Int32Array(laid.memory.buffer, laid.starts, laid.size + 1);
  const count = () => kernel.count(starts[0] as number, starts[laid.size] as number, laid.counters[0] as number);
  count();
  return Math.min(
    ...Array.from({ length: 9 }, () => {
      const started = performance.now();
      count();
      return performance.now() - started;
    }),
  );
};

const goals: Readonly<Record<string, readonly (readonly [peer: string, own: string, ratio: number])[]>> = {
  National: [
    ['DuckDB, 2 threads', 'TypeScript', 15],
    ['DuckDB, 2 threads', 'kernel on 2 threads', 150],
    ['graphology, typed counter', 'TypeScript', 120],
  ],
};

const countAll = async (scale: Scale, packed: PackedIncidence, columns: Columns): Promise<void> => {
  const { name, rounds } = scale;
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
  const peers: { readonly name: string; readonly taken: number }[] = [];
  const measure = async (peer: Peer, times: number): Promise<void> => {
    const found: number[] = [];
    for (let round = 0; round < times; round++) {
      const [milliseconds, answer] = await timed(peer.tally);
      found.push(milliseconds);
      expectSame(peer.name, answer, wanted);
    }
    peers.push({ name: peer.name, taken: median(found.length > 2 ? found.slice(1) : found) });
    peer.close();
    await takeTimes(own, rounds, wanted);
  };
  const isSmall = name === 'Regional';
  const loads: string[] = [];
  const loaded = async <T>(what: string, load: () => Promise<T> | T): Promise<T> => {
    const [milliseconds, result] = await timed(load);
    loads.push(`${what} ${Math.round(milliseconds)} ms`);
    return result;
  };
  await takeTimes(own, rounds, wanted);
  await measure(await loaded('DuckDB', () => duckDb(columns, least)), isSmall ? 8 : 4);
  await measure(await loaded('SQLite', () => sqlite(columns, least)), isSmall ? 4 : 1);
  for (const peer of await loaded('graphology', () => graphology(columns, least))) await measure(peer, isSmall ? 4 : 1);
  await threads.close();
  say(`Loaded before: ${loads.join(', ')}.`);
  const rows = own.flatMap(({ name: ours, times }) =>
    peers.map(({ name: against, taken }): Row => {
      const goal = goals[name]?.find(([peer, mine]) => peer === against && mine === ours)?.[2];
      const row = { what: `all pairs, ${ours}`, ours: median(times), other: taken, against, unit: 'ms' };
      return goal ? { ...row, goal: goalOf(`${goal} x`, taken / row.ours >= goal) } : row;
    }),
  );
  const bound = boundOf(packed);
  const kernelTime = median(own[1]?.times ?? []);
  const increments = packed.increments.reduce((sum, one) => sum + one, 0);
  rows.push({
    what: `only its ${increments} increments`,
    ours: bound,
    other: kernelTime,
    against: 'kernel',
    unit: 'ms',
    goal: goalOf('national: within 2 x', kernelTime <= 2 * bound),
  });
  figures(`${name}: all overlapping pairs, index resident`, rows);
};

/** One organisation in or out of a network, by chance. */
const toggled = (incidence: Incidence, network: string, organisation: string): ReadonlySet<string> => {
  const members = new Set(incidence.membersOf(network));
  if (!members.delete(organisation)) members.add(organisation);
  return members;
};

const changeOne = (scale: Scale, incidence: Incidence): void => {
  const { below } = chanceOf(11);
  const anyNetwork = () => `net_${below(scale.networks)}`;
  const times: number[] = [];
  for (let round = 0; round < 3000; round++) {
    const network = anyNetwork();
    const changed = new Map([[network, toggled(incidence, network, `org_${below(scale.organisations)}`)]]);
    const started = performance.now();
    changedOverlaps(incidence, changed);
    if (round >= 500) times.push(performance.now() - started);
  }
  const rowTimes = Array.from({ length: 3500 }, () => {
    const number = below(scale.networks);
    const started = performance.now();
    sharedNumbers(incidence, number);
    return performance.now() - started;
  }).slice(500);
  const countAnew = () => plainCounter(packedIncidence(incidence)).tally(least);
  const full = time(5, countAnew);
  const fresh = newIncidence();
  for (const network of incidence.networks()) fresh.set(network, incidence.membersOf(network));
  expectSame('after changes', countAnew(), kernelCounter(packedIncidence(fresh)).tally(least));
  const against = 'counting all anew';
  const [changes, rows] = [sortedBy(times), sortedBy(rowTimes)];
  figures(`${scale.name}: one membership more or less`, [
    ...([0.5, 0.99] as const).map((share) => ({
      what: `change taken in and told, p${share * 100}`,
      ours: at(changes, share) * 1000,
      other: full * 1000,
      against,
      unit: 'µs',
      goal: goalOf('under 1000 µs', at(changes, share) < 1),
    })),
    ...([0.5, 0.99] as const).map((share) => ({
      what: `row of one network, p${share * 100}`,
      ours: at(rows, share) * 1000,
      other: full * 1000,
      against,
      unit: 'µs',
      ...(share === 0.5 ? { goal: goalOf('under 20 µs', at(rows, share) < 0.02) } : {}),
    })),
  ]);
};

const closest = async (scale: Scale, incidence: Incidence, columns: Columns): Promise<void> => {
  const asked = { atMost: 100, leastShared: 3 };
  const [cpu, pairs] = cpuOf(() => closestOrganisations(incidence, asked));
  if (scale.name === 'National') {
    say(
      `\nNational: 100 closest pairs of organisations: ${Math.round(cpu)} ms of CPU. ${goalOf('Under 4 s', cpu < 4000)}.`,
    );
    return;
  }
  const peer = await duckDb(columns, least);
  const [, wanted] = await timed(() => peer.closest(asked.atMost, asked.leastShared));
  const [other] = await timed(() => peer.closest(asked.atMost, asked.leastShared));
  peer.close();
  expectSame(
    'closest organisations',
    pairs.map(({ shared, union }) => [shared, union]),
    wanted,
  );
  figures(`${scale.name}: 100 closest pairs of organisations`, [
    { what: 'closest pairs', ours: cpu, other, against: 'DuckDB, 2 threads', unit: 'ms' },
  ]);
};

say(`Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}. On a shared machine ratios only indicate.`);
for (const scale of isShort ? [regional] : [regional, national]) {
  const lists = manyMembers(scale, scale.largest);
  const [built, incidence] = await timed(() => incidenceWith(lists));
  const [packing, packed] = await timed(() => packedIncidence(incidence));
  say(
    `\n${scale.name}: incidence from sets of ids ${Math.round(built)} ms, packed for counting ${packing.toFixed(1)} ms.`,
  );
  const columns = columnsOf(lists, scale.networks);
  await countAll(scale, packed, columns);
  await closest(scale, incidence, columns);
  changeOne(scale, incidence);
}
say(`\nLoad at the end ${loadavg()[0]?.toFixed(1)}.`);
say(wrong.length === 0 ? 'All answers agree.' : `${wrong.length} answers disagree.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
