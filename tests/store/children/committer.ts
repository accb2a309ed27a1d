/**
 * A writer that a test can kill: commits groups of change sets to a store and, once the store says that they are
 * durable, prints their command ids, one a line. Arguments: the store (a path, or the address of a Neo4j whose password
 * is in NEO4J_PASSWORD), name, number of groups (0 = until killed).
 */
import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreReplacedError, StoreUnavailableError, type CommitOutcome } from '../../../api/src/store/port.ts';
import { bare, create, set, setOf } from '../samples.ts';
import { openStoreAt } from './open-store-at.ts';

const [path = '', name = '', wanted = '0'] = process.argv.slice(2);
const groups = Number(wanted) || Number.POSITIVE_INFINITY;

const store = await openStoreAt(path);
let head = await store.head();

const commit = async (sets: Parameters<typeof store.commit>[0]): Promise<CommitOutcome> => {
  for (;;) {
    try {
      return await store.commit(sets, head);
    } catch (error) {
      if (error instanceof StoreReplacedError) head = (await store.snapshot()).revision;
      else if (!(error instanceof StoreUnavailableError && error.retryable)) throw error;
      else if (path.includes('://')) await sleep(50);
    }
  }
};

/** A store that was away may have taken the group before: then its commands are in the log. */
const isThere = async (commandId: string): Promise<boolean> => (await store.changeSetsOf([commandId])).length > 0;

for (let n = 0; n < groups; n++) {
  const record = bare('organisation', `org_${name}-${n}`, `${name} ${n} `.repeat(20));
  const sets = [
    setOf([create('organisation', record)], `${name}-${n}-create`),
    setOf([set('organisation', record, 'contact', `${name} ${n}`)], `${name}-${n}-set`),
  ];
  for (;;) {
    const outcome = await commit(sets);
    head = outcome.ok ? outcome.head : (outcome.tail.at(-1)?.revision ?? head);
    if (outcome.ok || (await isThere(`${name}-${n}-create`))) break;
  }
  // Straight to the pipe, so that nothing acknowledged waits in this process.
  writeSync(1, sets.map(({ commandId }) => `${commandId}\n`).join(''));
}
await store.close();
