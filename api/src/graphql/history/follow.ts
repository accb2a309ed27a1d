import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { touchedBy } from '../change-sets.ts';
import type { GraphContext } from '../context.ts';

/** Change sets fetched from the log at a time. */
const batch = 200;
/** Revisions that are told one by one at most: who has missed more reads everything anew, which is less to send. */
export const mostMissed = 10_000;

/** What the subscription tells of a set; null when nothing in it is for the one who follows. */
const noticeOf = (context: GraphContext, set: CommittedChangeSet) => {
  const touched = touchedBy(context, set);
  const { revision, time, command } = set;
  return touched.length === 0 ? null : { revision, time, command, touched, reload: false };
};

/** What came after the revision, oldest first, as the log gives it: a follower far behind is never held in memory. */
async function* missed(context: GraphContext, since: number) {
  for (let revision = since; ; ) {
    const more = await context.changesSince(revision, batch);
    yield* more;
    if (more.length < batch) return;
    revision = more.at(-1)?.revision ?? revision;
  }
}

const timeOf = async (context: GraphContext, revision: number): Promise<string> =>
  (await context.changesSince(Math.max(0, revision - 1), 1))[0]?.time ?? new Date(0).toISOString();

/** Too far behind; or ahead, because the register was put back to an older state than the client has seen. */
const mustReload = (context: GraphContext, since: number): boolean =>
  since > context.revision || context.revision - since > mostMissed;

async function* notices(context: GraphContext, since: number | null, heard: AsyncIterable<CommittedChangeSet>) {
  let told = since ?? -1;
  if (since !== null && mustReload(context, since)) {
    told = context.revision;
    yield { revision: told, time: await timeOf(context, told), command: null, touched: [], reload: true };
  }
  for await (const set of since === null ? [] : missed(context, told)) {
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
