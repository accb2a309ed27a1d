import { describe, expect, test } from 'vitest';
import type { CommittedChangeSet } from '@tvl/core/domain/change.ts';
import { openFollowers } from './followers.ts';

const set = (revision: number): CommittedChangeSet => ({
  revision,
  commandId: `c${revision}`,
  command: 'addNetwork',
  time: '2026-06-01T09:00:00.000Z',
  actor: { scope: 'system', pseudonym: 'system' },
  reason: null,
  schema: 1,
  changes: [],
});
const sets = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => set(from + at));

const taken = async (following: AsyncIterable<readonly CommittedChangeSet[]>): Promise<readonly number[]> =>
  (await Array.fromAsync(following)).flat().map(({ revision }) => revision);

describe('listeners', () => {
  test('get every set from when they came, in order', async () => {
    const followers = openFollowers();
    followers.publish(sets(1, 2));
    const one = followers.follow();
    followers.publish(sets(3, 5));
    const other = followers.follow();
    followers.publish(sets(6, 7));
    followers.end();
    expect(await taken(one)).toEqual([3, 4, 5, 6, 7]);
    expect(await taken(other)).toEqual([6, 7]);
  });

  test('get together what came since they last asked', async () => {
    const followers = openFollowers();
    const following = followers.follow();
    followers.publish(sets(1, 3));
    followers.publish(sets(4, 5));
    const together = (await following.next()).value as readonly CommittedChangeSet[];
    expect(together.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    followers.publish(sets(6, 105));
    const counts: number[] = [];
    followers.end();
    for await (const more of following) counts.push(more.length);
    expect(counts, 'no more than one notice should hold').toEqual([25, 25, 25, 25]);
  });

  test('wait for what is not there yet', async () => {
    const followers = openFollowers();
    const following = followers.follow();
    const waiting = following.next();
    followers.publish([set(1)]);
    expect((await waiting).value).toMatchObject([{ revision: 1 }]);
  });

  test('that ask twice at once are both answered', async () => {
    const followers = openFollowers();
    const following = followers.follow();
    const both = Promise.all([following.next(), following.next()]);
    followers.publish(sets(1, 2));
    followers.publish(sets(3, 3));
    followers.end();
    const given = (await both).flatMap(({ value }) => (value as readonly CommittedChangeSet[] | undefined) ?? []);
    expect(given.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  test('too slow to follow are let go, after what was kept for them; others stay', async () => {
    const followers = openFollowers();
    const slow = followers.follow();
    const quick = followers.follow();
    for (let revision = 1; revision <= 1001; revision++) {
      followers.publish([set(revision)]);
      await quick.next();
    }
    expect(followers.count()).toBe(1);
    followers.publish([set(1002)]);
    const kept = await taken(slow);
    expect(kept, 'a whole beginning, from which the log goes on').toEqual(
      sets(1, 1001).map(({ revision }) => revision),
    );
    expect((await quick.next()).value).toMatchObject([{ revision: 1002 }]);
  });

  test('who leave get nothing more, and hold nobody up', async () => {
    const followers = openFollowers();
    const following = followers.follow();
    const waiting = following.next();
    followers.publish(sets(1, 3));
    await waiting;
    await following.return?.();
    expect((await following.next()).done).toBe(true);
    expect(followers.count()).toBe(0);
    followers.publish([set(4)]);
  });
});
