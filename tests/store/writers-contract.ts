/** What every store must do when several write at once, adapter by adapter. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { allSets, expectLogAndRecordsToAgree, openEach, type Place } from './place.ts';
import { bare, commitAll, create, ground, recordsOf, replay, setOf } from './samples.ts';

const committer = join(import.meta.dirname, 'children', 'committer.ts');

/** Writers in processes of their own; resolves when all are done. */
const writersAt = (place: Place, names: readonly string[], groups: number): Promise<unknown> =>
  Promise.all(
    names.map(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const child = spawn(process.execPath, [committer, place.address, name, String(groups)], {
            env: { ...process.env, ...place.env },
            stdio: ['ignore', 'ignore', 'inherit'],
          });
          child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A writer ended with ${code}`))));
        }),
    ),
  );

const sizeOfLargest = 40;
/** Sets in one group that takes a while to become visible. */
const many = 5000;

export const writersContract = (name: string, newPlace: () => Promise<Place>): void => {
  describe(`${name} keeps the contract of several writers`, () => {
    const opened = openEach(newPlace);
    let store: NetworkStore;
    beforeEach(() => {
      store = opened.store();
    });

    test('whoever is behind gets what came between, and writes nothing', async () => {
      const second = await opened.again();
      await commitAll(store, [ground()]);
      const mine = setOf([create('organisation', bare('organisation', 'org_mine'))]);
      const theirs = [1, 2].map((n) => setOf([create('organisation', bare('organisation', `org_${n}`))]));
      await commitAll(second, theirs);
      expect(await store.commit([mine], 1)).toEqual({
        ok: false,
        tail: theirs.map((one, n) => ({ ...one, revision: n + 2 })),
      });
      expect(await store.changeSetsOf([mine.commandId])).toEqual([]);
      expect(await store.commit([mine], 3)).toEqual({ ok: true, head: 4 });
      expect(await second.head()).toBe(4);
      await expectLogAndRecordsToAgree(second);
    });

    test('two writers in turn leave no hole, no double and no difference', async () => {
      const second = await opened.again();
      await commitAll(store, [ground()]);
      const heads = new Map([
        [store, 1],
        [second, 1],
      ]);
      const write = async (writer: NetworkStore, who: string): Promise<void> => {
        for (let n = 0; n < 25; n++) {
          const mine = setOf([create('organisation', bare('organisation', `org_${who}${n}`))]);
          for (;;) {
            const outcome = await writer.commit([mine], heads.get(writer) as number);
            heads.set(writer, outcome.ok ? outcome.head : (outcome.tail.at(-1)?.revision as number));
            if (outcome.ok) break;
          }
        }
      };
      await Promise.all([write(store, 'a'), write(second, 'b')]);
      expect((await allSets(store)).map(({ revision }) => revision)).toEqual(
        Array.from({ length: 51 }, (_, n) => n + 1),
      );
      await expectLogAndRecordsToAgree(store);
      expect(recordsOf(await second.snapshot())).toEqual(recordsOf(await store.snapshot()));
    });

    test('no snapshot taken while two processes write is torn', async () => {
      await commitAll(store, [ground()]);
      const writing = writersAt(opened.place(), ['a', 'b'], sizeOfLargest);
      const state = { done: false };
      void writing.finally(() => {
        state.done = true;
      });
      const seen: { readonly revision: number; readonly records: ReturnType<typeof recordsOf> }[] = [];
      do {
        // A store that answers without waiting would keep the writers' end from being heard.
        await setImmediate();
        const snapshot = await store.snapshot();
        seen.push({ revision: snapshot.revision, records: recordsOf(snapshot) });
      } while (!state.done);
      await writing;
      const sets = await allSets(store);
      expect(sets.map(({ revision }) => revision)).toEqual(sets.map((_, n) => n + 1));
      expect(sets).toHaveLength(1 + 2 * 2 * sizeOfLargest);
      for (const { revision, records } of seen) expect(records).toEqual(replay(sets.slice(0, revision)));
      expect(new Set(seen.map(({ revision }) => revision)).size).toBeGreaterThan(2);
      await expectLogAndRecordsToAgree(store);
    });

    test('a large group is read whole or not at all while it becomes visible', async () => {
      const second = await opened.again();
      await commitAll(store, [ground()]);
      const before = recordsOf(await store.snapshot())['organisation']?.length ?? 0;
      const lookAtLog = async (from: number): Promise<void> => {
        expect([0, many]).toContain((await store.changesSince(from, Number.MAX_SAFE_INTEGER)).length);
      };
      const lookAtRecords = async (): Promise<void> => {
        const { revision, tables } = await store.snapshot();
        expect(tables['organisation']?.ids.length).toBe(before + revision - 1);
      };
      for (const from of [1, 1 + many]) {
        const state = { done: false };
        const sets = Array.from({ length: many }, (_, n) =>
          setOf([create('organisation', bare('organisation', `org_${from}-${n}`))]),
        );
        const looking = async (look: (from: number) => Promise<void>): Promise<void> => {
          do {
            await setImmediate();
            await look(from);
          } while (!state.done);
        };
        const committing = second.commit(sets, from).finally(() => {
          state.done = true;
        });
        // Some begin at every moment of it.
        await Promise.all([
          committing,
          ...[1, 2, 3, 4, 5, 6].flatMap(() => [looking(lookAtLog), looking(lookAtRecords)]),
        ]);
      }
      expect(await store.head()).toBe(1 + 2 * many);
    });

    test('the log read while others write has no hole', async () => {
      await commitAll(store, [ground()]);
      const writing = writersAt(opened.place(), ['a', 'b'], sizeOfLargest);
      const state = { done: false };
      void writing.finally(() => {
        state.done = true;
      });
      let read = 0;
      while (!state.done || read < (await store.head())) {
        await setImmediate();
        for (const { revision } of await store.changesSince(read, 7)) {
          expect(revision).toBe(read + 1);
          read = revision;
        }
      }
      await writing;
      expect(read).toBe(1 + 2 * 2 * sizeOfLargest);
    });
  });
};
