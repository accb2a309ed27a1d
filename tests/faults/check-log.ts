// What a store must look like after whatever happened to it.
import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { recordsOf, replay } from '../store/samples.ts';

export const wholeLog = async (store: NetworkStore): Promise<readonly CommittedChangeSet[]> => {
  const sets: CommittedChangeSet[] = [];
  for (;;) {
    const more = await store.changesSince(sets.at(-1)?.revision ?? 0, 1000);
    sets.push(...more);
    if (more.length < 1000) return sets;
  }
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keys in one order. */
const sorted = (tables: Readonly<Record<string, readonly object[]>>): unknown =>
  Object.entries(tables)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([noun, records]) => [
      noun,
      records.map((record) => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ]);

/** Everything wrong with the log and the records; nothing when all acknowledged commands stand exactly once. */
export const faultsIn = async (
  store: NetworkStore,
  acknowledged: readonly string[],
  names: (set: CommittedChangeSet) => string,
): Promise<readonly string[]> => {
  const sets = await wholeLog(store);
  const holes = sets
    .filter(({ revision }, at) => revision !== at + 1)
    .map(({ revision }) => `revision ${revision} out of turn`);
  const times = Map.groupBy(sets, names);
  const lost = acknowledged.filter((name) => !times.has(name)).map((name) => `${name} was acknowledged and is lost`);
  const twice = [...times]
    .filter(([name, own]) => name !== '' && own.length > 1)
    .map(([name]) => `${name} was applied twice`);
  const snapshot = await store.snapshot();
  const torn = isSame(sorted(recordsOf(snapshot)), sorted(replay(sets.slice(0, snapshot.revision))))
    ? []
    : ['records and log differ'];
  return [...holes, ...lost, ...twice, ...torn];
};
