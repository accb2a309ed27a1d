// All overlaps by ours and by what one would use instead, in one run on the same memberships; every answer has to agree.
// `npm run bench:overlaps`, some minutes; `-- --short` the regional part only, which fails on a wrong answer alone.
import { loadavg } from 'node:os';
import { changedOverlaps } from '@tvl/core/analysis/overlaps/changed-overlaps.ts';
import { closestOrganisations } from '@tvl/core/analysis/overlaps/closest-organisations.ts';
import { newIncidence, type Incidence } from '@tvl/core/analysis/overlaps/incidence.ts';
import { kernelCounter } from '@tvl/core/analysis/overlaps/kernel/kernel-counter.ts';
import { packedIncidence } from '@tvl/core/analysis/overlaps/packed-incidence.ts';
import { plainCounter } from '@tvl/core/analysis/overlaps/pair-counter.ts';
import { sharedNumbers } from '@tvl/core/analysis/overlaps/shared-counts.ts';
import { chanceOf } from '@tvl/core/domain/chance.ts';
import { figures, time } from './figures.ts';
import { manyMembers, type Lists } from './many-members.ts';
import { countAll } from './overlap-counts.ts';
import { at, expectSame, goalOf, say, sortedBy, timed, wrong } from './overlap-measures.ts';
import { duckDb, type Columns } from './overlap-peers.ts';
import type { Size } from './region.ts';

const least = 2;
const isShort = process.argv.includes('--short');
type Scale = Size & { readonly name: string; readonly largest: number };
const regional: Scale = {
  name: 'Regional',
  organisations: 4000,
  networks: 800,
  memberships: 20_000,
  largest: 600,
};
const national: Scale = {
  name: 'National',
  organisations: 105_000,
  networks: 10_000,
  memberships: 1_000_000,
  largest: 5000,
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
  const [{ cpu }, pairs] = await timed(() => closestOrganisations(incidence, asked));
  if (scale.name === 'National') {
    say(
      `\nNational: 100 closest pairs of organisations: ${Math.round(cpu)} ms of CPU. ${goalOf('Under 4 s', cpu < 4000)}.`,
    );
    return;
  }
  const peer = await duckDb(columns, least);
  const [, wanted] = await timed(() => peer.closest(asked.atMost, asked.leastShared));
  const [{ cpu: other }] = await timed(() => peer.closest(asked.atMost, asked.leastShared));
  peer.close();
  expectSame(
    'closest organisations',
    pairs.map(({ shared, union }) => [shared, union]),
    wanted,
  );
  figures(`${scale.name}: 100 closest pairs of organisations`, [
    { what: 'closest pairs', ours: cpu, other, against: 'DuckDB, 2 threads', unit: 'ms of CPU' },
  ]);
};

say(`Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}. On a shared machine ratios only indicate.`);
for (const scale of isShort ? [regional] : [regional, national]) {
  const lists = manyMembers(scale, scale.largest);
  const [built, incidence] = await timed(() => incidenceWith(lists));
  const [packing, packed] = await timed(() => packedIncidence(incidence));
  say(
    `\n${scale.name}: incidence from sets of ids ${Math.round(built.wall)} ms, packed for counting ${packing.wall.toFixed(1)} ms.`,
  );
  const columns = columnsOf(lists, scale.networks);
  await countAll(scale.name, packed, columns, least, scale === national);
  await closest(scale, incidence, columns);
  changeOne(scale, incidence);
}
say(`\nLoad at the end ${loadavg()[0]?.toFixed(1)}.`);
say(wrong.length === 0 ? 'All answers agree.' : `${wrong.length} answers disagree.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
