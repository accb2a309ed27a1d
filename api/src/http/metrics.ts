/** Figures for Prometheus. What each is good for, and when to worry, is told in docs/operations.md. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { nounNames } from '@tvl/core/domain/record.ts';
import type { Register } from '#execution/register.ts';
import { unavailabilities, type Unavailability } from '#store/port.ts';

export type Metrics = {
  readonly registry: Registry;
  readonly onCommit: (group: number, milliseconds: number) => void;
  /** GraphQL requests being answered now. The register asks, so that a group waits for those who are nearly there. */
  readonly underWay: { count: number };
  /** An error answered to a GraphQL request, by its code. */
  readonly countError: (code: string) => void;
  readonly onAnswer: (route: string, status: number, milliseconds: number) => void;
  readonly threadDied: () => void;
};

const seconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

export const openMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const latency = new Histogram({
    name: 'tvl_commit_seconds',
    help: 'Time until a group of change sets is on disk',
    buckets: seconds,
    registers,
  });
  const group = new Histogram({
    name: 'tvl_commit_group_size',
    help: 'Change sets in one transaction',
    buckets: [1, 2, 5, 10, 50, 100, 500],
    registers,
  });
  const answers = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until a request is answered',
    labelNames: ['route', 'status'],
    buckets: seconds,
    registers,
  });
  const errors = new Counter({
    name: 'tvl_graphql_errors_total',
    help: 'Errors answered to GraphQL requests',
    labelNames: ['code'],
    registers,
  });
  for (const code of ['UNAVAILABLE', 'INTERNAL', 'FORBIDDEN', 'BAD_USER_INPUT']) errors.inc({ code }, 0);
  const deaths = new Counter({ name: 'tvl_layout_thread_deaths_total', help: 'Layout threads that died', registers });
  return {
    registry,
    underWay: { count: 0 },
    onCommit: (size, milliseconds) => {
      latency.observe(milliseconds / 1000);
      group.observe(size);
    },
    countError: (code) => errors.inc({ code }),
    onAnswer: (route, status, milliseconds) => answers.observe({ route, status }, milliseconds / 1000),
    threadDied: () => deaths.inc(),
  };
};

type Reading = readonly [help: string, read: () => number];

const addGauges = (registry: Registry, gauges: Readonly<Record<string, Reading>>): void => {
  for (const [name, [help, read]] of Object.entries(gauges))
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
};

export const watchRegister = ({ registry, underWay }: Metrics, register: Register): void => {
  addGauges(registry, {
    tvl_revision: ['Revision of the register in memory', () => register.revision],
    tvl_queue_length: ['Commands waiting to be planned', () => register.waiting],
    tvl_requests_in_progress: ['GraphQL requests being answered', () => underWay.count],
    tvl_streams_open: ['Open streams of changes', () => register.listeners.count()],
    tvl_stream_lag_change_sets: [
      'Change sets that the slowest stream has not taken yet',
      () => register.listeners.lag(),
    ],
  });
  registry.registerMetric(
    new Gauge({
      name: 'tvl_records',
      help: 'Records in the register',
      labelNames: ['noun'],
      registers: [],
      collect() {
        for (const noun of nounNames) this.set({ noun }, register.graph.count(noun));
      },
    }),
  );
};

/** Whether the store can be used, and if not, why. */
export const watchStore = ({ registry }: Metrics, trouble: () => Unavailability | null): void => {
  registry.registerMetric(
    new Gauge({
      name: 'tvl_store_trouble',
      help: 'Whether the store cannot be used as it should, by the reason',
      labelNames: ['why'],
      registers: [],
      collect() {
        for (const why of unavailabilities) this.set({ why }, trouble() === why ? 1 : 0);
      },
    }),
  );
};

/** What operators want to know of the data folder; moments in milliseconds since 1970, 0 where there is none. */
export type FolderFigures = {
  readonly sizes: () => Promise<readonly (readonly [file: string, bytes: number])[]>;
  readonly checkpointMadeAt: () => Promise<number>;
  readonly backupMadeAt: () => Promise<number>;
};

/** What lies in the data folder. A backup kept elsewhere is not seen here. */
export const watchDataFolder = ({ registry }: Metrics, figures: FolderFigures): void => {
  registry.registerMetric(
    new Gauge({
      name: 'tvl_file_bytes',
      help: 'Sizes of the files in the data folder; a name that ends in -wal is a log that is not in its database yet',
      labelNames: ['file'],
      registers: [],
      async collect() {
        this.reset();
        for (const [file, bytes] of await figures.sizes()) this.set({ file }, bytes);
      },
    }),
  );
  const moments = {
    tvl_checkpoint_timestamp_seconds: ['When the checkpoint was written', figures.checkpointMadeAt],
    tvl_last_backup_timestamp_seconds: ['When the newest backup in the data folder was made', figures.backupMadeAt],
  } as const;
  for (const [name, [help, read]] of Object.entries(moments))
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        async collect() {
          this.reset();
          // Zero where there is none: it is as old as can be.
          this.set((await read()) / 1000);
        },
      }),
    );
};
