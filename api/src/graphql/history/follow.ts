import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { touchedBy } from '../change-sets.ts';
import type { GraphContext } from '../context.ts';

/** Change sets fetched from the log at a time, and told together. */
const batch = 25;
/** Revisions that are told at most: who has missed more reads everything anew, which is less to send. */
export const mostMissed = 10_000;

/**
 * What the subscription tells of sets that came together; null when nothing in them is for the one who follows. One notice
 * for all of them: when 300 people answer at once, and 300 watch, there are not 90,000 to send.
 */
const noticeOf = (context: GraphContext, sets: readonly CommittedChangeSet[]) => {
  const told = sets
    .map((set) => ({ set, touched: touchedBy(context, set) }))
    .filter(({ touched }) => touched.length > 0);
  const last = told.at(-1);
  if (!last) return null;
  const { revision, time, command } = last.set;
  const touched = new Map<string, (typeof last.touched)[number]>();
  for (const one of told.flatMap((of) => of.touched)) {
    const isNew = touched.get(one.id)?.kind === 'created' && one.kind === 'changed';
    if (!isNew) touched.set(one.id, one);
  }
  return {
    revision,
    time,
    command: told.length === 1 ? command : null,
    touched: [...touched.values()],
    reload: false,
  };
};

/** What came after the revision, oldest first, as the log gives it: a follower far behind is never held in memory. */
async function* missed(context: GraphContext, since: number) {
  for (let revision = since; ; ) {
    const more = await context.changesSince(revision, batch);
    yield more;
    if (more.length < batch) return;
    revision = more.at(-1)?.revision ?? revision;
  }
}

const timeOf = async (context: GraphContext, revision: number): Promise<string> =>
  (await context.changesSince(Math.max(0, revision - 1), 1))[0]?.time ?? new Date(0).toISOString();

/** Too far behind; or ahead, because the register was put back to an older state than the client has seen. */
const mustReload = (context: GraphContext, since: number): boolean =>
  since > context.revision || context.revision - since > mostMissed;

async function* notices(
  context: GraphContext,
  since: number | null,
  heard: AsyncIterable<readonly CommittedChangeSet[]>,
) {
  let told = since ?? -1;
  if (since !== null && mustReload(context, since)) {
    told = context.revision;
    yield { revision: told, time: await timeOf(context, told), command: null, touched: [], reload: true };
  }
  for await (const sets of since === null ? [] : missed(context, told)) {
    told = sets.at(-1)?.revision ?? told;
    const notice = noticeOf(context, sets);
    if (notice) yield notice;
  }
  for await (const sets of heard) {
    const heardOf = told;
    told = Math.max(told, sets.at(-1)?.revision ?? told);
    const notice = noticeOf(
      context,
      sets.filter(({ revision }) => revision > heardOf),
    );
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
