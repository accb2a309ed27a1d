/** Puts the parts together, so that main.ts and the tests start the same product. */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import type { Revision } from '@tvl/core/domain/change.ts';
import type { Area } from '@tvl/core/domain/record.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { mostOnMap, type MapBounds } from '@tvl/core/view/map-extent.ts';
import { systemClock, todayOf, type Clock } from '#execution/clock.ts';
import { keepOverlaps } from '#execution/keep-overlaps.ts';
import { Register, type RegisterOptions } from '#execution/register.ts';
import { firstLink, issueLink } from '#execution/sign-in.ts';
import type { SignInLink, Vault } from '#store/vault-port.ts';
import { keepNames, type KeptNames } from '#graphql/kept-names.ts';
import { keepFindings } from '#graphql/findings/kept-findings.ts';
import { buildSchema } from '#graphql/schema.ts';
import { readNamesAhead } from '#graphql/search/read-ahead.ts';
import { buildApp } from '#http/app.ts';
import { openMetrics, watchDataFolder, watchRegister, watchStore, type Metrics } from '#http/metrics.ts';
import { eraseCheckpoint, readCheckpoint, writeCheckpoint, type Checkpoint } from '#store/checkpoint.ts';
import { StoreUnavailableError, type NetworkStore, type Unavailability } from '#store/port.ts';
import { backupFolder } from '#store/sqlite/files.ts';
import { openStoreHealth, type StoreHealth } from '#store/store-health.ts';
import { openStore } from '#store/open-store.ts';
import type { Config } from './config.ts';
import { figuresOf } from './data-folder.ts';
import { removeLeftovers } from './leftovers.ts';
import { loadMaterial, type SeedReport, type SeedTarget } from './seed/load-seed.ts';
import { readMaterial } from './seed/read-material.ts';

/** Change sets in the log after which a start writes a new checkpoint. */
const checkpointAfter = 500;

const webFolder = fileURLToPath(new URL('../../web/dist/', import.meta.url));

export type Started = {
  readonly url: string;
  /** Which store and version. */
  readonly store: string;
  readonly register: Register;
  /** Token of the link that lets the first administrator in; null when somebody already can. */
  readonly signInToken: string | null;
  readonly seeded: SeedReport;
  /** A link for somebody else; the token it returns is nowhere else. */
  readonly issueLink: (grant: Pick<SignInLink, 'scope' | 'limits'>) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export type StartOptions = {
  readonly clock?: Clock;
  /** How much one map is made of at most; without it, what a browser draws in a moment. */
  readonly mostOnMap?: MapBounds;
  readonly progress?: (done: number, total: number) => void;
};

/** A checkpoint knows how far the log went: one that is ahead of it shows that its end is gone. */
const refuseLostEnd = (dir: string, kept: Revision, head: Revision): void => {
  if (kept <= head) return;
  throw new StoreUnavailableError(
    `The log ends at revision ${head}, but checkpoint.bin in ${dir} has seen ${kept}: what came between is lost. Restore a backup, or remove checkpoint.bin to go on without it.`,
    false,
    { why: 'damaged' },
  );
};

/** Tells the change set at a revision of the log from any other there; null where there is none. */
const setAt = async (store: NetworkStore, revision: Revision): Promise<string | null> => {
  const [set] = revision > 0 ? await store.changesSince(revision - 1, 1) : [];
  return set?.revision === revision ? `${set.time} ${set.commandId}` : null;
};

/** The checkpoint of this very log: not of another register, nor of a copy of this one that went its own way. */
const usableCheckpoint = async (store: NetworkStore, dir: string, logger: Logger): Promise<Checkpoint | null> => {
  const found = await readCheckpoint(dir, await store.storeId());
  if (!found) return null;
  refuseLostEnd(dir, found.revision, await store.head());
  if (found.last === (await setAt(store, found.revision))) return found;
  logger.warn({ revision: found.revision }, 'The checkpoint is of another log: it is made anew');
  return null;
};

/** State from the newest of checkpoint and snapshot, then the log's tail. */
export const openRegister = async (
  store: NetworkStore,
  dir: string,
  clock: Clock,
  metrics: Metrics,
  onTake: NonNullable<RegisterOptions['onTake']>,
  logger: Logger,
): Promise<Register> => {
  const usable = await usableCheckpoint(store, dir, logger);
  const base = usable ?? (await store.snapshot());
  const register = new Register(store, new Graph(base.tables), base.revision, {
    clock,
    onCommit: metrics.onCommit,
    underWay: () => metrics.underWay.count,
    onTake,
    onRedact: () => eraseCheckpoint(dir),
  });
  await register.catchUp();
  // A copy that only makes the next start faster: nobody is kept waiting for want of it.
  if (!usable || register.revision - usable.revision > checkpointAfter)
    await keepCheckpoint(store, dir, register).catch((error: unknown) =>
      logger.warn({ err: error }, 'The checkpoint could not be written'),
    );
  return register;
};

const keepCheckpoint = async (store: NetworkStore, dir: string, { revision, graph }: Register): Promise<void> => {
  const checkpoint = { revision, last: await setAt(store, revision), tables: graph.packed() };
  await writeCheckpoint(dir, await store.storeId(), checkpoint);
};

/** The configured region's area: its name or code in the municipalities' table. */
const regionOf = (graph: Graph, name: string): Area => {
  const regions = graph.all('area').filter((area) => area.kind === 'areaKind.region');
  const found = regions.find((area) => area.code === name || Object.values(area.names).includes(name));
  if (!found)
    throw new Error(
      `REGION=${name} is no region of Finland. Known: ${regions.map((area) => area.names.fi ?? area.code).join(', ')}.`,
    );
  return found;
};

/** What the setting asks for; in any case the terms and areas that nothing can be recorded without. */
const load = async (
  register: Register,
  seed: Config['seed'],
  clock: Clock,
  progress: StartOptions['progress'],
): Promise<SeedReport> => {
  const isNew = register.revision === 0;
  const target: SeedTarget = {
    has: (noun, id) => register.graph.get(noun, id) !== undefined,
    submit: (request) => register.submit(request, 'system'),
  };
  return loadMaterial(target, await readMaterial(seed, todayOf(clock)), {
    progress: (done, total) => isNew && progress?.(done, total),
  });
};

/** Looks again and again for what other processes wrote. `trouble` says what is wrong, if anything. */
const followOthers = (
  register: Register,
  every: number,
  logger: Logger,
): { readonly trouble: () => Unavailability | null; readonly stop: () => void } => {
  let trouble: Unavailability | null = null;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const look = async (): Promise<void> => {
    try {
      await register.catchUp();
      if (trouble !== null) logger.info('The store is back');
      trouble = null;
    } catch (error) {
      if (trouble === null) logger.error({ err: error }, 'The store cannot be read');
      trouble = 'store away';
    }
    // One after the other: a store that is away answers late.
    if (!stopped) timer = setTimeout(() => void look(), every);
  };
  timer = setTimeout(() => void look(), every);
  return {
    trouble: () => trouble,
    stop: () => {
      stopped = true;
      if (timer) clearTimeout(timer);
    },
  };
};

/** What is kept beside the register, up to date with each change. */
const keepBeside = (clock: Clock, logger: Logger) => {
  const names = keepNames();
  const findings = keepFindings(
    names,
    () => todayOf(clock),
    (error) => logger.error({ err: error }, 'Findings are looked for anew'),
  );
  const onTake: NonNullable<RegisterOptions['onTake']> = (graph, sets) => {
    // Findings of duplicates read the names.
    names.take(graph, sets);
    findings.take(graph, sets);
  };
  return { names, findings, onTake };
};

/** What is not asked of a database that has shown damage: what it says may be wrong, what it keeps will be set aside. */
const ofTheStore = ['head', 'snapshot', 'changesSince', 'changesOf', 'changeSetsOf', 'commit', 'redact'] as const;
/** Who is signed in already stays so, as long as it can be read. */
const ofTheVault = ['addLink', 'takeLink', 'addSession', 'keepPersonalLink', 'addFeedback', 'handleFeedback'] as const;

/** The store and the vault, whose failures are noticed, told to the log and tried again. */
const openWatched = async (config: Config, logger: Logger) => {
  const opened = await openStore(config);
  const health: StoreHealth = openStoreHealth({
    tryWriting: opened.tryWriting,
    onChange: (why, error) => {
      if (why === null) logger.info('The store can be written again');
      else logger.error({ err: error, why }, 'The store cannot be used as it should');
    },
  });
  return {
    ...opened,
    store: health.watch(opened.store, ofTheStore),
    vault: health.watch(opened.vault, ofTheVault),
    health,
  };
};

/** What expired while nobody signed out, and what kills left half made; done at the next start where it cannot be now. */
const cleanUp = async (vault: Vault, dataDir: string, clock: Clock, logger: Logger): Promise<void> => {
  for (const folder of [dataDir, join(dataDir, backupFolder)]) await removeLeftovers(folder, clock.now());
  try {
    await vault.erase(null, clock.now().toISOString());
  } catch (error) {
    logger.warn({ err: error }, 'What has expired could not be erased');
  }
};

/** Opens the door, and reads ahead what will be searched. */
const listen = async (
  app: Awaited<ReturnType<typeof buildApp>>,
  { port, host }: Config,
  register: Register,
  names: KeptNames,
) => {
  await app.listen({ port, host });
  return { port: (app.server.address() as AddressInfo).port, reading: readNamesAhead(register.graph, names) };
};

/** What the settings say that the parts ask for as it is. */
const saidIn = ({ publicUrl, ownName, limits, trustedProxies, operator, dataDir }: Config) => ({
  publicUrl,
  ownName,
  limits,
  trustedProxies,
  operator,
  dataDir,
});

export const start = async (config: Config, options: StartOptions = {}): Promise<Started> => {
  const clock = options.clock ?? systemClock;
  const logger = pino({ level: config.logLevel, base: null });
  const metrics = openMetrics();
  const { store, vault, derived, kind, pollEvery, health } = await openWatched(config, logger);
  logger.info({ store: kind }, 'The store is open');
  await cleanUp(vault, config.dataDir, clock, logger);
  const { names, findings, onTake } = keepBeside(clock, logger);
  const register = await openRegister(store, config.dataDir, clock, metrics, onTake, logger);
  watchRegister(metrics, register);
  watchDataFolder(metrics, figuresOf(config.dataDir));
  const seeded = await load(register, config.seed, clock, options.progress);
  const others = followOthers(register, pollEvery, logger);
  const trouble = (): Unavailability | null => health.trouble() ?? others.trouble();
  watchStore(metrics, trouble);
  const onTrouble = (error: unknown): void => logger.warn({ err: error }, 'Overlaps are not kept');
  const overlaps = derived && keepOverlaps({ register, store, derived, clock, onTrouble });
  let stopping = false;
  const app = await buildApp({
    register,
    store,
    vault,
    clock,
    mostOnMap: options.mostOnMap ?? mostOnMap,
    schema: buildSchema(),
    names: () => names.of(register.graph),
    findings,
    metrics,
    logger,
    ...saidIn(config),
    region: regionOf(register.graph, config.region).id,
    webFolder,
    notReady: () => (stopping ? 'stopping' : trouble()),
  });
  const { port, reading } = await listen(app, config, register, names);
  return {
    url: `http://localhost:${port}`,
    store: kind,
    register,
    signInToken: await firstLink(vault, clock),
    seeded,
    issueLink: (grant) => issueLink(vault, clock, grant),
    stop: async () => {
      stopping = true;
      reading.stop();
      others.stop();
      health.stop();
      await app.close();
      await register.close();
      await overlaps?.stop();
      await derived?.close();
      await store.close();
      await vault.close();
    },
  };
};
