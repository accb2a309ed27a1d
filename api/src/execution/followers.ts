import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';

/** Sets kept for one slow listener; beyond this it is let go and has to catch up from the log. */
const patience = 1000;

type Follower = { readonly waiting: CommittedChangeSet[]; wake: (() => void) | null; gone: boolean };

/** Hands every committed change set to everybody who listens. */
export type Followers = {
  readonly publish: (sets: readonly CommittedChangeSet[]) => void;
  readonly follow: () => AsyncIterableIterator<CommittedChangeSet>;
  readonly count: () => number;
  readonly end: () => void;
};

export const openFollowers = (): Followers => {
  const followers = new Set<Follower>();
  const leave = (follower: Follower): void => {
    follower.gone = true;
    followers.delete(follower);
    follower.wake?.();
  };
  const next = async (follower: Follower): Promise<IteratorResult<CommittedChangeSet>> => {
    while (follower.waiting.length === 0 && !follower.gone) {
      await new Promise<void>((resolve) => {
        follower.wake = resolve;
      });
    }
    const value = follower.waiting.shift();
    return value ? { value, done: false } : { value: undefined, done: true };
  };
  return {
    publish: (sets) => {
      for (const follower of followers) {
        follower.waiting.push(...sets);
        if (follower.waiting.length > patience) leave(follower);
        follower.wake?.();
      }
    },
    follow: () => {
      const follower: Follower = { waiting: [], wake: null, gone: false };
      followers.add(follower);
      return {
        next: () => next(follower),
        return: () => {
          leave(follower);
          return Promise.resolve({ value: undefined, done: true });
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
    count: () => followers.size,
    end: () => [...followers].forEach(leave),
  };
};
