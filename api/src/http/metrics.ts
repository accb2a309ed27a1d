import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Register } from '#execution/register.ts';

export type Metrics = {
  readonly registry: Registry;
  readonly onCommit: (group: number, milliseconds: number) => void;
  /** GraphQL requests being answered now. The register asks, so that a group waits for those who are nearly there. */
  readonly underWay: { count: number };
};

export const openMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const latency = new Histogram({
    name: 'tvl_commit_seconds',
    help: 'Time until a group of change sets is on disk',
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  const group = new Histogram({
    name: 'tvl_commit_group_size',
    help: 'Change sets in one transaction',
    buckets: [1, 2, 5, 10, 50, 100, 500],
    registers: [registry],
  });
  return {
    registry,
    underWay: { count: 0 },
    onCommit: (size, milliseconds) => {
      latency.observe(milliseconds / 1000);
      group.observe(size);
    },
  };
};

export const watchRegister = ({ registry, underWay }: Metrics, register: Register): void => {
  const gauges = {
    tvl_revision: ['Revision of the register in memory', () => register.revision],
    tvl_queue: ['Commands waiting to be planned', () => register.waiting],
    tvl_requests: ['GraphQL requests being answered', () => underWay.count],
    tvl_subscribers: ['Open subscriptions', () => register.listening],
  } as const;
  for (const [name, [help, read]] of Object.entries(gauges)) {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read());
        },
      }),
    );
  }
};
