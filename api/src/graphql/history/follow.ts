import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { touchedBy } from '../change-sets.ts';
import type { GraphContext } from '../context.ts';

/** Change sets fetched from the log at a time, and told one by one at most before a client is better off reading anew. */
const batch = 200;
const patience = 2000;

/** What the subscription tells of a set; null when nothing in it is for the one who follows. */
const noticeOf = (context: GraphContext, set: CommittedChangeSet) => {
  const touched = touchedBy(context, set);
  const { revision, time, command } = set;
  return touched.length === 0 ? null : { revision, time, command, touched, reload: false };
};

/** What came after the revision, oldest first, and whether there is more than a client should be told. */
const missed = async (context: GraphContext, since: number) => {
  const sets: CommittedChangeSet[] = [];
  for (;;) {
    const more = await context.changesSince(sets.at(-1)?.revision ?? since, batch);
    sets.push(...more);
    if (more.length < batch || sets.length >= patience) return { sets, tooMany: more.length === batch };
  }
};

async function* notices(context: GraphContext, since: number | null, heard: AsyncIterable<CommittedChangeSet>) {
  const { sets, tooMany } = since === null ? { sets: [], tooMany: false } : await missed(context, since);
  let told = since ?? -1;
  if (tooMany) {
    told = context.revision;
    yield { revision: told, time: sets.at(-1)?.time ?? '', command: null, touched: [], reload: true };
  }
  for (const set of tooMany ? [] : sets) {
    told = set.revision;
    const notice = noticeOf(context, set);
    if (notice) yield notice;
  }
  for await (const set of heard) {
    if (set.revision <= told) continue;
    told = set.revision;
    const notice = noticeOf(context, set);
    if (notice) yield notice;
  }
}

/** Everything after the revision, then everything that happens; without one, what happens from now on. */
export const followFrom = (context: GraphContext, since: number | null) => {
  // First the ear, then the log: what is committed in between is heard in both, and told once.
  const ear = context.follow()[Symbol.asyncIterator]();
  const told = notices(context, since, { [Symbol.asyncIterator]: () => ear });
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => told.next(),
    // One who leaves while nothing happens must not be kept until something does.
    return: async () => {
      await ear.return?.();
      return told.return(undefined);
    },
    throw: (error: unknown) => told.throw(error),
  };
};
