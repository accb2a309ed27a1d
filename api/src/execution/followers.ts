import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';

/** Sets kept for one slow listener; beyond this it is let go and has to catch up from the log. */
const patience = 1000;
/** Sets handed over together at most: bounds what is made of them for one who does not read it. */
const mostTogether = 25;

type Follower = {
  readonly waiting: CommittedChangeSet[];
  /** Those who have asked for what comes next and wait for it. */
  readonly sleepers: (() => void)[];
  gone: boolean;
};

const wake = (follower: Follower): void => {
  for (const sleeper of follower.sleepers.splice(0)) sleeper();
};

/** Hands every committed change set to everybody who listens: each time what came since they last asked. */
export type Followers = {
  readonly publish: (sets: readonly CommittedChangeSet[]) => void;
  readonly follow: () => AsyncIterableIterator<readonly CommittedChangeSet[]>;
  readonly count: () => number;
  /** Sets that the slowest has not taken yet. */
  readonly lag: () => number;
  readonly end: () => void;
};

export const openFollowers = (): Followers => {
  const followers = new Set<Follower>();
  const leave = (follower: Follower): void => {
    follower.gone = true;
    followers.delete(follower);
    wake(follower);
  };
  const next = async (follower: Follower): Promise<IteratorResult<readonly CommittedChangeSet[]>> => {
    while (follower.waiting.length === 0 && !follower.gone) {
      await new Promise<void>((resolve) => {
        follower.sleepers.push(resolve);
      });
    }
    const value = follower.waiting.splice(0, mostTogether);
    return value.length > 0 ? { value, done: false } : { value: undefined, done: true };
  };
  return {
    publish: (sets) => {
      for (const follower of followers) {
        follower.waiting.push(...sets);
        if (follower.waiting.length > patience) leave(follower);
        wake(follower);
      }
    },
    follow: () => {
      const follower: Follower = { waiting: [], sleepers: [], gone: false };
      followers.add(follower);
      return {
        next: () => next(follower),
        return: () => {
          follower.waiting.length = 0;
          leave(follower);
          return Promise.resolve({ value: undefined, done: true });
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
    count: () => followers.size,
    lag: () => Math.max(0, ...[...followers].map(({ waiting }) => waiting.length)),
    end: () => [...followers].forEach(leave),
  };
};
