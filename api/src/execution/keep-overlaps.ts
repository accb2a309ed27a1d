/** Follows the register and keeps what the database shows of overlaps true, a moment behind. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommittedChangeSet, Revision } from '@tvl/core/domain/change.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import type { GraphReader } from '@tvl/core/graph/graph.ts';
import { allOverlaps } from '@tvl/core/analysis/overlaps/all-overlaps.ts';
import { changedOverlaps } from '@tvl/core/analysis/overlaps/changed-overlaps.ts';
import { incidenceOf, type Incidence } from '@tvl/core/analysis/overlaps/incidence.ts';
import { kernelCounter } from '@tvl/core/analysis/overlaps/kernel/kernel-counter.ts';
import { sharedWith } from '@tvl/core/analysis/overlaps/shared-counts.ts';
import { leastShared, type Derivation, type DerivedStore, type Stamp } from '#store/derived-port.ts';
import type { NetworkStore } from '#store/port.ts';
import { todayOf, type Clock } from './clock.ts';
import type { Register } from './register.ts';
import { everyNetwork, membersNow, touchedBy, type Touched } from './touched-networks.ts';

/** Milliseconds after one writing in which nothing is written: what comes meanwhile is written together. */
const rest = 200;
/** For the next change at most, where some wait already: right after one, another is seldom being committed. */
const forTheNext = 100;
/** For the answer to whoever made the change, which goes first. */
const forTheAnswer = 4;
/** Between two looks when nothing changes: the day may. */
const idle = 1000;
/** Change sets behind which everything is written anew. */
const farBehind = 10_000;

const counted = (graph: GraphReader, incidence: Incidence, networks: Iterable<string>): Derivation['members'] =>
  [...networks].filter((id) => graph.get('network', id)).map((id) => [id, incidence.sizeOf(id)]);

/** What became different in these networks; the incidence comes up to the graph. */
const differenceOf = (graph: GraphReader, incidence: Incidence, touched: Touched, day: Day): Derivation => {
  const members = new Map([...touched].map((one) => [one[0], membersNow(graph, incidence, one, day)]));
  const shared = changedOverlaps(incidence, members);
  return { members: counted(graph, incidence, touched.keys()), shared, anew: [] };
};

/** The networks as they are, for a database of which only the stamp is known. */
const rowsOf = (graph: GraphReader, incidence: Incidence, networks: readonly string[]): Derivation => ({
  members: counted(graph, incidence, networks),
  shared: networks.flatMap((id) => [...sharedWith(incidence, id)].map(([other, n]) => [id, other, n] as const)),
  anew: networks,
});

/** Everything, from nothing. */
const wholeOf = (graph: GraphReader, incidence: Incidence): Derivation => ({
  members: counted(
    graph,
    incidence,
    graph.all('network').map(({ id }) => id),
  ),
  shared: allOverlaps(incidence, leastShared, kernelCounter),
  anew: [],
});

export type OverlapKeeper = {
  /** Brings the database to the register of now. */
  readonly keepUp: () => Promise<void>;
  /** Throws away what stands and writes it anew. */
  readonly rebuild: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type KeeperParts = {
  readonly register: Register;
  readonly store: Pick<NetworkStore, 'changesSince'>;
  readonly derived: DerivedStore;
  readonly clock: Clock;
  readonly onTrouble: (error: unknown) => void;
};

type Held = { readonly incidence: Incidence; readonly stamp: Stamp };

const after = (sets: readonly CommittedChangeSet[], asOf: Revision): CommittedChangeSet[] =>
  sets.filter(({ revision }) => revision > asOf);

/** What was read from the log after a revision and then told, up to another revision. */
const joined = (
  read: readonly CommittedChangeSet[],
  told: readonly CommittedChangeSet[],
  from: Revision,
  upTo: Revision,
): readonly CommittedChangeSet[] =>
  [...read, ...after(told, read.at(-1)?.revision ?? from)].filter(({ revision }) => revision <= upTo);

/** What this process knows: the members behind the lines it wrote, and the sets that came since. */
const newKeeper = ({ register, store, derived, clock }: Omit<KeeperParts, 'onTrouble'>) => {
  let held: Held | null = null;
  let sets: CommittedChangeSet[] = [];

  const hold = (incidence: Incidence, stamp: Stamp): void => {
    held = { incidence, stamp };
    sets = after(sets, stamp.asOf);
  };

  const rebuild = async (): Promise<void> => {
    const stamp = { asOf: register.revision, day: todayOf(clock) };
    const incidence = incidenceOf(register.graph, stamp.day);
    const whole = wholeOf(register.graph, incidence);
    hold(incidence, stamp);
    await derived.rebuild(whole, stamp);
  };

  /** Goes on from what an earlier run, or another process, left. */
  const takeUp = async (): Promise<void> => {
    const stands = await derived.stamp();
    // What comes after the log was read is told meanwhile.
    const since = stands ? await store.changesSince(stands.asOf, farBehind) : [];
    const to = { asOf: register.revision, day: todayOf(clock) };
    if (stands && stands.asOf > to.asOf) return;
    const whole = joined(since, sets, stands?.asOf ?? 0, to.asOf);
    if (!stands || stands.day !== to.day || (whole.at(-1)?.revision ?? stands.asOf) !== to.asOf) return rebuild();
    const incidence = incidenceOf(register.graph, to.day);
    const rows = rowsOf(register.graph, incidence, [...touchedBy(register.graph, incidence, whole).keys()]);
    hold(incidence, to);
    if (!(await derived.write(rows, stands, to))) await rebuild();
  };

  const keepUp = async (): Promise<void> => {
    if (!held) return takeUp();
    const { incidence, stamp } = held;
    const to = { asOf: register.revision, day: todayOf(clock) };
    // Sets arrive a turn of the event loop after the graph has them.
    if (to.asOf !== stamp.asOf && sets.at(-1)?.revision !== to.asOf) return;
    if (to.asOf === stamp.asOf && to.day === stamp.day) return;
    const { graph } = register;
    const touched = to.day === stamp.day ? touchedBy(graph, incidence, sets) : everyNetwork(graph, incidence);
    const difference = differenceOf(graph, incidence, touched, to.day);
    hold(incidence, to);
    if (!(await derived.write(difference, stamp, to))) await rebuild();
  };

  return {
    rebuild,
    keepUp,
    /** Also where it is not known what stands: after a failure. */
    isBehind: (): boolean => held === null || sets.length > 0,
    take: (set: CommittedChangeSet): void => void sets.push(set),
    /** What stands in the database is not known any more. */
    forget: (): void => {
      held = null;
      sets = [];
    },
  };
};

/** Ends a waiting early. */
const newBell = () => {
  let ring = (): void => undefined;
  return {
    ring: (): void => ring(),
    /** Resolves when it rings, or after some milliseconds. */
    heard: (atMost: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, atMost);
        ring = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
};

/** Keeps overlaps until it is stopped; a failure is told and tried again. */
export const keepOverlaps = ({ onTrouble, ...parts }: KeeperParts): OverlapKeeper => {
  const keeper = newKeeper(parts);
  const state = { stopped: false };
  const bell = newBell();
  let working: Promise<void> = Promise.resolve();

  const listen = async (): Promise<void> => {
    while (!state.stopped) {
      for await (const sets of parts.register.follow()) {
        sets.forEach(keeper.take);
        bell.ring();
      }
      // Let go: too slow, or another history.
      keeper.forget();
      if (!state.stopped) await sleep(rest);
    }
  };

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = working.then(work);
    working = done.catch((error: unknown) => {
      keeper.forget();
      onTrouble(error);
    });
    return done;
  };

  const look = async (): Promise<void> => {
    while (!state.stopped) {
      await inTurn(keeper.keepUp).catch(() => undefined);
      await sleep(rest);
      if (!state.stopped) await bell.heard(keeper.isBehind() ? forTheNext : idle);
      if (!state.stopped) await sleep(forTheAnswer);
    }
  };

  void listen();
  void look();
  return {
    keepUp: () => inTurn(keeper.keepUp),
    rebuild: () => inTurn(keeper.rebuild),
    stop: async () => {
      state.stopped = true;
      bell.ring();
      await working;
    },
  };
};
