/** The same commands leave the same register in both stores: snapshot, counts and log. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openNeo4jStore } from '../../api/src/store/neo4j/neo4j-store.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { testNeo4j } from '../tools/neo4j/test-server.ts';
import { plannedHistory, step } from './random-histories.ts';
import { recordsOf } from './samples.ts';

test('1,000 random commands leave the same snapshot, counts and log in SQLite and Neo4j', {
  timeout: 300_000,
}, async () => {
  let planned = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1000, maxLength: 1000 }), async (steps) => {
      const groups = plannedHistory(steps);
      planned = Math.max(planned, groups.flat().length);
      const sqlite = openSqliteStore(':memory:');
      const { store: neo4j } = await openNeo4jStore(await testNeo4j());
      try {
        for (const store of [sqlite, neo4j]) {
          let head = 0;
          for (const group of groups) {
            const outcome = await store.commit(group, head);
            head += group.length;
            expect(outcome).toEqual({ ok: true, head });
          }
        }
        const [here, there] = [await sqlite.snapshot(), await neo4j.snapshot()];
        expect(there.revision).toBe(here.revision);
        expect(recordsOf(there)).toEqual(recordsOf(here));
        const count = (one: typeof here) => Object.entries(one.tables).map(([noun, { ids }]) => [noun, ids.length]);
        expect(count(there)).toEqual(count(here));
        expect(await neo4j.changesSince(0, 100_000)).toEqual(await sqlite.changesSince(0, 100_000));
      } finally {
        await sqlite.close();
        await neo4j.close();
      }
    }),
    { numRuns: 1 },
  );
  expect(planned).toBeGreaterThan(300);
});
