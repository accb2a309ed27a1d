/** Tells of findings that come, change and go. */
import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import type { Finding } from '@tvl/core/analysis/findings/finding.ts';
import type { GraphContext } from '../context.ts';

/** Ids told in one notice at most; with more, whoever follows reads anew. */
const mostTold = 1000;

const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

const reload = (revision: number) => ({ revision, appeared: [], changed: [], gone: [], reload: true });

const noticeOf = (context: GraphContext, { revision }: CommittedChangeSet) => {
  const difference = context.findings.differenceAt(revision);
  if (difference === undefined) return null;
  if (difference === null) return reload(revision);
  const { appeared, changed, gone } = difference;
  const count = appeared.length + changed.length + gone.length;
  if (count > mostTold) return reload(revision);
  return count === 0
    ? null
    : { revision, appeared: ids(appeared), changed: ids(changed), gone: ids(gone), reload: false };
};

async function* notices(context: GraphContext, heard: AsyncIterable<readonly CommittedChangeSet[]>) {
  for await (const sets of heard)
    for (const set of sets) {
      const notice = noticeOf(context, set);
      if (notice) yield notice;
    }
}

/** Everything from now on. Findings are looked for at once, so that there is something to compare with. */
export const followFindings = (context: GraphContext) => {
  void context.findings.on(context.graph, context.today).catch(() => undefined);
  const ear = context.follow()[Symbol.asyncIterator]();
  const told = notices(context, { [Symbol.asyncIterator]: () => ear });
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
