import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { changeSetObject, changeSetsOf, type HistoryArgs } from '../change-sets.ts';
import { firstOf } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { followFrom } from './follow.ts';

const changesLimit = 100;

/** Goes on through the log until enough of it is for the one who asks. */
const changesAfter = async (context: GraphContext, since: number, wanted: number) => {
  const found: NonNullable<ReturnType<typeof changeSetObject>>[] = [];
  for (let revision = since; found.length < wanted; ) {
    const sets: readonly CommittedChangeSet[] = await context.changesSince(revision, changesLimit);
    found.push(...sets.flatMap((set) => changeSetObject(context, set) ?? []));
    if (sets.length < changesLimit) break;
    revision = sets.at(-1)?.revision ?? revision;
  }
  return found.slice(0, wanted);
};

export const resolvers = {
  Query: {
    history: (_: unknown, { id, ...args }: HistoryArgs & { readonly id: string }, context: GraphContext) =>
      changeSetsOf(context, id, args),
    changes: (_: unknown, args: { readonly since: number; readonly first: number }, context: GraphContext) =>
      changesAfter(context, args.since, firstOf(args.first, changesLimit)),
  },
  Subscription: {
    changed: {
      subscribe: (_: unknown, args: { readonly since?: number | null }, context: GraphContext) =>
        followFrom(context, args.since ?? null),
      resolve: (notice: unknown) => notice,
    },
  },
};
