// What happens to the product on Neo4j, as long as asked: `npm run faults`. Tests run short forms of the same.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { openNeo4jStore } from '../../api/src/store/neo4j/neo4j-store.ts';
import { startFromJars } from '../tools/neo4j/from-jars.ts';
import type { RunningServer } from '../tools/neo4j/running.ts';
import { signIn } from '../tools/server.ts';
import { recordsOf, replay } from '../store/samples.ts';
import { faultsIn, wholeLog } from './check-log.ts';
import { killed, startProcess, write, type Process } from './processes.ts';

const password = 'vain-kokeita-varten';

/** The name a command of ours gave; others have none. */
const nameOf = (set: CommittedChangeSet): string =>
  set.commandId.includes('/') ? (set.commandId.split('/')[1] ?? '') : '';

const withFolders = async <T>(work: (folders: readonly string[]) => Promise<T>): Promise<T> => {
  const folders = await Promise.all(['a', 'b'].map((name) => mkdtemp(join(tmpdir(), `tvl-faults-${name}-`))));
  try {
    return await work(folders);
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
};

const envOf = ({ uri }: RunningServer, dataDir: string) => ({
  DATA_DIR: dataDir,
  NEO4J_URI: uri,
  NEO4J_PASSWORD: password,
});

export type Report = { readonly commands: number; readonly snapshots: number; readonly faults: readonly string[] };

/** Two processes with writers each; snapshots taken all the while are compared with the log afterwards. */
export const manyWriters = (count: number, writers = 8): Promise<Report> =>
  withFolders(async (folders) => {
    const server = await startFromJars(password);
    const products = await Promise.all(folders.map((folder) => startProcess(envOf(server, folder)))).catch(
      async (error: unknown) => {
        await server.stop('SIGKILL');
        throw error;
      },
    );
    const cookie = await signIn(products[0]?.url ?? '', products[0]?.token ?? '');
    const { store } = await openNeo4jStore({ ...server, password });
    try {
      const state = { over: false };
      const writing = write(
        products.map(
          ({ url }) =>
            () =>
              url,
        ),
        cookie,
        'moni',
        { writers, count },
      );
      const ended = writing.done.finally(() => {
        state.over = true;
      });
      const seen: { readonly revision: number; readonly text: string }[] = [];
      while (!state.over) {
        const snapshot = await store.snapshot();
        seen.push({
          revision: snapshot.revision,
          text: JSON.stringify(recordsOf(snapshot)['organisation']?.map(({ id }) => id)),
        });
        await sleep(100);
      }
      await ended;
      const sets = await wholeLog(store);
      const torn = seen
        .filter(
          ({ revision, text }) =>
            text !== JSON.stringify(replay(sets.slice(0, revision))['organisation']?.map(({ id }) => id)),
        )
        .map(({ revision }) => `the snapshot at ${revision} is torn`);
      return {
        commands: writing.acknowledged.length,
        snapshots: seen.length,
        faults: [...torn, ...(await faultsIn(store, writing.acknowledged, nameOf))],
      };
    } finally {
      await store.close();
      for (const { child } of products) await killed(child);
      await server.stop('SIGKILL');
    }
  });

/** The product, then the server, killed again and again while people write. */
export const manyKills = (ofProduct: number, ofServer: number): Promise<Report> =>
  withFolders(async (folders) => {
    let server = await startFromJars(password);
    const ports = [Number(new URL(server.uri).port), Number(new URL(server.http).port)] as const;
    const env = envOf(server, folders[0] ?? '');
    let product: Process = await startProcess(env);
    const cookie = await signIn(product.url, product.token);
    let over = false;
    const writing = write([() => product.url], cookie, 'kaatuva', {
      writers: 8,
      count: Number.POSITIVE_INFINITY,
      isOver: () => over,
    });
    const somethingWritten = async (): Promise<void> => {
      const before = writing.acknowledged.length;
      while (writing.acknowledged.length < before + 8) await sleep(5);
    };
    try {
      for (let n = 0; n < ofProduct; n++) {
        await somethingWritten();
        await killed(product.child);
        product = await startProcess(env);
      }
      for (let n = 0; n < ofServer; n++) {
        await somethingWritten();
        await server.stop('SIGKILL', true);
        server = await startFromJars(password, { home: server.home, ports });
      }
      await somethingWritten();
      over = true;
      await writing.done;
      const { store } = await openNeo4jStore({ ...server, password });
      const faults = await faultsIn(store, writing.acknowledged, nameOf);
      await store.close();
      return { commands: writing.acknowledged.length, snapshots: 0, faults };
    } finally {
      over = true;
      await killed(product.child);
      await server.stop('SIGKILL');
    }
  });

const say = (what: string, { commands, snapshots, faults }: Report): void =>
  console.log(
    `${what}: ${commands} commands acknowledged, ${snapshots} snapshots, ${faults.length} faults\n${faults.slice(0, 20).join('\n')}`,
  );

if (import.meta.main) {
  const [what = '', ...numbers] = process.argv.slice(2);
  if (what !== 'kills') say('Two processes, 8 writers each', await manyWriters(Number(numbers[0] ?? 10_000)));
  if (what !== 'writers') say('Kills', await manyKills(Number(numbers[0] ?? 100), Number(numbers[1] ?? 10)));
  process.exit(0);
}
