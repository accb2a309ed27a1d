// What a register takes in memory as columns, beside the same records as objects.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { packTable } from '@tvl/core/graph/table.ts';
import { figures } from './figures.ts';
import { expectSame, goalOf } from './measures.ts';
import { regionOfSize } from './region.ts';
import type { Scale } from './sizes.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes in use, on the heap and beside it. */
const inUse = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/** Prints the table. Once a process: what was there before would be counted. */
export const measureMemory = (scale: Scale): void => {
  const empty = inUse();
  const made: { records: Partial<ReturnType<typeof regionOfSize>> } = { records: regionOfSize(scale) };
  const objects = inUse() - empty;
  const { concept = [], organisation = [], network = [], membership = [] } = made.records;
  const sample = membership.slice(0, 100);
  const tables = {
    concept: packTable('concept', concept),
    organisation: packTable('organisation', organisation),
    network: packTable('network', network),
    membership: packTable('membership', membership),
  };
  for (const list of [concept, organisation, network, membership] as AnyRecord[][]) list.length = 0;
  made.records = {};
  const columns = inUse() - empty;
  const graph = new Graph(tables);
  expectSame(
    'records as they were',
    sample.map(({ id }) => graph.get('membership', id)),
    sample,
  );
  figures(`${scale.name}: memory`, [
    {
      what: `${scale.organisations + scale.networks + scale.memberships} records as columns`,
      ours: columns,
      other: objects,
      against: 'as objects',
      unit: 'MB',
      goal: goalOf('at least 2 x less', objects >= 2 * columns),
    },
  ]);
};
