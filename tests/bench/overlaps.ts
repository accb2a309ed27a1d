// All overlaps by ours and by what one would use instead, in one run on the same memberships; every answer has to agree.
// `npm run bench:overlaps`, some minutes; `-- --short` few members only, for the answers.
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
import { at, expectSame, goalOf, isShort, say, sortedBy, timed, wrong } from './measures.ts';
import { duckDb, type Columns } from './overlap-peers.ts';
import { national, regional, type Scale } from './sizes.ts';

const least = 2;
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

const passCount = 5;

/** Milliseconds of the same pieces of work in several passes, in order: the best of each, and all of them. */
const passes = <T>(some: readonly T[], prepare: (one: T) => () => unknown) => {
  const all = Array.from({ length: passCount + 1 }, () =>
    some.map((one) => {
      const work = prepare(one);
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  ).slice(1);
  const best = some.map((_, n) => Math.min(...all.map((pass) => pass[n] as number)));
  return { best: sortedBy(best), all: sortedBy(all.flat()) };
};

const changeOne = (scale: Scale, incidence: Incidence): void => {
  const { below } = chanceOf(11);
  const anyNetwork = () => `net_${below(scale.networks)}`;
  const some = Array.from({ length: 2500 }, () => [anyNetwork(), `org_${below(scale.organisations)}`] as const);
  const changes = passes(some, ([network, organisation]) => {
    const changed = new Map([[network, toggled(incidence, network, organisation)]]);
    return () => changedOverlaps(incidence, changed);
  });
  const rows = passes(some, ([network]) => {
    const number = incidence.dense.networks.known(network);
    return () => sharedNumbers(incidence, number);
  });
  const countAnew = () => plainCounter(packedIncidence(incidence)).tally(least);
  const full = time(5, countAnew);
  const fresh = newIncidence();
  for (const network of incidence.networks()) fresh.set(network, incidence.membersOf(network));
  expectSame('after changes', countAnew(), kernelCounter(packedIncidence(fresh)).tally(least));
  const against = 'counting all anew';
  const line = (what: string, ours: number, goal?: number) => ({
    what,
    ours: ours * 1000,
    other: full * 1000,
    against,
    unit: 'µs',
    ...(goal ? { goal: goalOf(`under ${goal} µs`, ours * 1000 < goal) } : {}),
  });
  figures(`${scale.name}: one membership more or less; each one's best of ${passCount} and as they came`, [
    line('change taken in and told, p50', at(changes.best, 0.5), 1000),
    line('change taken in and told, p99', at(changes.best, 0.99), 1000),
    line('as they came, p99', at(changes.all, 0.99)),
    line('row of one network, p50', at(rows.best, 0.5), 20),
    line('row of one network, p99', at(rows.best, 0.99)),
    line('as they came, p50', at(rows.all, 0.5)),
    line('as they came, p99', at(rows.all, 0.99)),
  ]);
};

const closest = async (scale: Scale, incidence: Incidence, columns: Columns): Promise<void> => {
  const asked = { atMost: 100, leastShared: 3 };
  const [{ cpu }, pairs] = await timed(() => closestOrganisations(incidence, asked));
  if (scale === national) {
    figures('National: 100 closest pairs of organisations', [
      { what: 'closest pairs', ours: cpu, unit: 'ms of CPU', goal: goalOf('under 4 s', cpu < 4000) },
    ]);
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
