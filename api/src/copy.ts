/** `npm run copy -- --from sqlite --to neo4j`, or back: moves everything into an empty store and checks that it is the same. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Revision } from '@tvl/core/domain/change.ts';
import { Table } from '@tvl/core/graph/table.ts';
import type { NetworkStore } from '#store/port.ts';
import { openSqliteTransfer } from '#store/sqlite/sqlite-transfer.ts';
import type { Transfer } from '#store/transfer-port.ts';
import { readConfig, type Config } from './config.ts';

/** Change sets moved in one transaction. */
const batch = 500;

/** Keys in one order, so that equal values are equal texts. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Every record in its order and every change set, as one hash. Reads the whole store. */
export const stateHash = async (
  store: NetworkStore,
): Promise<{ readonly revision: Revision; readonly hash: string }> => {
  const hash = createHash('sha256');
  const { revision, tables } = await store.snapshot();
  for (const [noun, packed] of Object.entries(tables).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const table = new Table(packed);
    for (const id of packed.ids) hash.update(`${noun} ${written(table.record(id))}\n`);
  }
  for (let at = 0; at < revision; ) {
    const sets = await store.changesSince(at, batch);
    if (sets.length === 0) break;
    for (const set of sets) hash.update(`${written(set)}\n`);
    at = sets.at(-1)?.revision ?? revision;
  }
  return { revision, hash: hash.digest('hex') };
};

export type Copied = { readonly revision: Revision; readonly hash: string; readonly redactions: number };

/** Copies into an empty store. Throws, in words, when the target holds something or ends up different. */
export const copyStore = async (from: Transfer, to: Transfer): Promise<Copied> => {
  if ((await to.store.head()) > 0) throw new Error('The target holds a register already: name an empty one.');
  const redactions = await from.redactions();
  const redacted = new Map(redactions.map(({ commandId, id }) => [commandId, id]));
  const before = await stateHash(from.store);
  for (let at = 0; at < before.revision; ) {
    const sets = await from.store.changesSince(at, batch);
    const wanted = sets.filter(({ revision }) => revision <= before.revision);
    if (wanted.length === 0) break;
    at = await to.take(
      wanted.map((set) => ({ set, ids: redacted.has(set.commandId) ? [redacted.get(set.commandId) ?? ''] : [] })),
    );
  }
  await to.keepRedactions(redactions);
  await to.takeVault(await from.vault());
  const [source, after] = [await stateHash(from.store), await stateHash(to.store)];
  if (source.revision !== before.revision || source.hash !== before.hash)
    throw new Error('The source was written to meanwhile: stop the servers, empty the target and copy again.');
  if (after.revision !== before.revision || after.hash !== before.hash)
    throw new Error(`The copy differs: revision ${after.revision} of ${before.revision}. Do not use it.`);
  return { ...after, redactions: redactions.length };
};

const sides = ['sqlite', 'neo4j'] as const;
type Side = (typeof sides)[number];

const argumentsOf = (): { readonly from: Side; readonly to: Side } => {
  const usage = 'Say which way: npm run copy -- --from sqlite --to neo4j, or the other way round.';
  const isSide = (name: unknown): name is Side => sides.includes(name as Side);
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
    const { from, to } = values;
    if (isSide(from) && isSide(to) && from !== to) return { from, to };
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
  throw new Error(usage);
};

const openSide = async (side: Side, { neo4j, dataDir }: Config): Promise<Transfer> => {
  if (side === 'sqlite') {
    mkdirSync(dataDir, { recursive: true });
    return openSqliteTransfer(dataDir);
  }
  if (!neo4j) throw new Error('NEO4J_URI is not set: it says where the Neo4j is.');
  const { openNeo4jTransfer } = await import('#store/neo4j/neo4j-transfer.ts');
  return openNeo4jTransfer(neo4j);
};

const run = async (): Promise<void> => {
  const { from, to } = argumentsOf();
  const config = readConfig(process.env);
  const [source, target] = [await openSide(from, config), await openSide(to, config)];
  try {
    const { revision, hash, redactions } = await copyStore(source, target);
    console.log(`Copied revision ${revision} from ${from} to ${to}, with ${redactions} redactions.`);
    console.log(`Both are the same: ${hash}`);
  } finally {
    await source.close();
    await target.close();
  }
};

if (import.meta.main) {
  run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
