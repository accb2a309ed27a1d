/** That the overlaps in the database are exactly those of the register, a moment behind, whatever happens to it. */
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allOverlaps } from '@tvl/core/analysis/overlaps/all-overlaps.ts';
import { incidenceOf } from '@tvl/core/analysis/overlaps/incidence.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { Graph } from '@tvl/core/graph/graph.ts';
import { keepOverlaps, type OverlapKeeper } from '../../api/src/execution/keep-overlaps.ts';
import { Register } from '../../api/src/execution/register.ts';
import { openNeo4jDerived } from '../../api/src/store/neo4j/neo4j-derived.ts';
import { openNeo4jStore } from '../../api/src/store/neo4j/neo4j-store.ts';
import type { DerivedStore } from '../../api/src/store/derived-port.ts';
import type { NetworkStore } from '../../api/src/store/port.ts';
import { testNeo4j, type TestNeo4j } from '../tools/neo4j/test-server.ts';
import { bare, commitAll, create, ground, remove, set, setOf } from './samples.ts';

let server: TestNeo4j;
let driver: Driver;
let store: NetworkStore;
let derived: DerivedStore;
let now = '2026-02-26T09:00:00.000Z';
const clock = { now: () => new Date(now) };
const open: { readonly keeper: OverlapKeeper; readonly register: Register }[] = [];

/** `afterRead`: what happens right after the keeper has read the log. */
const start = async (
  afterRead: (register: Register) => Promise<void> = () => Promise.resolve(),
): Promise<(typeof open)[number]> => {
  const { tables, revision } = await store.snapshot();
  const register = new Register(store, new Graph(tables), revision, { clock });
  const troubles: unknown[] = [];
  const watched: Pick<NetworkStore, 'changesSince'> = {
    changesSince: async (since, limit) => {
      const found = await store.changesSince(since, limit);
      await afterRead(register);
      return found;
    },
  };
  const onTrouble = (error: unknown): void => void troubles.push(error);
  const keeper = keepOverlaps({ register, store: watched, derived, clock, onTrouble });
  open.push({ keeper, register });
  return { keeper, register };
};

const organisations = ['org_1', 'org_2', 'org_3', 'org_4', 'org_5'];
const networks = ['net_1', 'net_2', 'net_3', 'net_4'];
const membershipOf = (organisation: string, network: string) => ({
  ...bare('membership', `mem_${organisation}-${network}`),
  organisation,
  network,
  relation: 'membershipRelation.member',
  basis: 'basis.stated',
});
const joining = (...pairs: readonly (readonly [string, string])[]) =>
  setOf(pairs.map(([organisation, network]) => create('membership', membershipOf(organisation, network))));

const nextTo = (ids: readonly string[], id: string): string => ids[(ids.indexOf(id) + 1) % ids.length] ?? id;

beforeEach(async () => {
  server = await testNeo4j();
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
  now = '2026-02-26T09:00:00.000Z';
  ({ store } = await openNeo4jStore(server));
  derived = openNeo4jDerived(server);
  await commitAll(store, [
    ground(),
    setOf([
      ...organisations.map((id) => create('organisation', { ...bare('organisation', id), plural: false })),
      ...networks.map((id) => create('network', bare('network', id))),
    ]),
  ]);
}, 180_000);
afterEach(async () => {
  for (const { keeper, register } of open.splice(0)) {
    await keeper.stop();
    await register.close();
  }
  await store.close();
  await derived.close();
  await driver.close();
});

const stored = async (): Promise<{ readonly pairs: readonly string[]; readonly members: Record<string, number> }> => {
  const pairs = await driver.executeQuery(
    'MATCH (a:Network)-[r:OVERLAPS]-(b:Network) WHERE a.id < b.id RETURN a.id, b.id, r.shared',
  );
  const members = await driver.executeQuery('MATCH (n:Network) RETURN n.id, n.members');
  return {
    pairs: pairs.records.map((row) => row.keys.map((key) => String(row.get(key))).join(' ')).toSorted(),
    members: Object.fromEntries(members.records.map((row) => [row.get(0) as string, row.get(1) as number])),
  };
};

/** What stands in the database is what counting from nothing gives. */
const expectExact = async ({ register, keeper }: (typeof open)[number]): Promise<void> => {
  await register.catchUp();
  await expect
    .poll(
      async () => {
        await keeper.keepUp();
        return (await derived.stamp())?.asOf;
      },
      { timeout: 20_000 },
    )
    .toBe(register.revision);
  const incidence = incidenceOf(register.graph, now.slice(0, 10) as Day);
  const { pairs, members } = await stored();
  expect(pairs).toEqual(
    allOverlaps(incidence, 2)
      .map((one) => one.join(' '))
      .toSorted(),
  );
  for (const { id } of register.graph.all('network')) expect(members[id], id).toBe(incidence.membersOf(id).size);
};

describe('stored overlaps', () => {
  test('are made from nothing, follow each change, and are made anew on demand', async () => {
    await commitAll(store, [joining(['org_1', 'net_1'], ['org_2', 'net_1'], ['org_1', 'net_2'], ['org_2', 'net_2'])]);
    const one = await start();
    await expectExact(one);
    expect((await stored()).pairs).toEqual(['net_1 net_2 2']);
    await commitAll(store, [joining(['org_3', 'net_1'], ['org_3', 'net_2'])]);
    await expectExact(one);
    expect((await stored()).pairs).toEqual(['net_1 net_2 3']);
    await driver.executeQuery('MATCH ()-[r:OVERLAPS]->() SET r.shared = 99');
    await one.keeper.rebuild();
    await expectExact(one);
    expect((await stored()).pairs).toEqual(['net_1 net_2 3']);
  });

  test('are at most a second behind', async () => {
    const one = await start();
    await expectExact(one);
    const waits: number[] = [];
    for (const organisation of organisations) {
      await commitAll(store, [joining([organisation, 'net_1'], [organisation, 'net_2'])]);
      const committed = performance.now();
      await one.register.catchUp();
      while (((await derived.stamp())?.asOf ?? 0) < one.register.revision)
        await new Promise((resolve) => setTimeout(resolve, 5));
      waits.push(performance.now() - committed);
    }
    expect(waits.toSorted((a, b) => a - b)[2]).toBeLessThan(1000);
    await expectExact(one);
  });

  test('go on after a restart without being made anew, whatever was written meanwhile or is just then', async () => {
    const before = await start();
    await commitAll(store, [
      joining(
        ['org_1', 'net_1'],
        ['org_2', 'net_1'],
        ['org_1', 'net_2'],
        ['org_2', 'net_2'],
        ['org_1', 'net_3'],
        ['org_2', 'net_3'],
      ),
    ]);
    await expectExact(before);
    await before.keeper.stop();
    await driver.executeQuery(
      'MATCH (:Network {id: "net_1"})-[r:OVERLAPS]-(:Network {id: "net_2"}) SET r.untouched = true',
    );
    await commitAll(store, [setOf([remove('membership', membershipOf('org_1', 'net_3'))])]);
    const later = [joining(['org_3', 'net_4'])];
    const written = Promise.withResolvers<void>();
    const after = await start(async (register) => {
      if (later.length > 0) await commitAll(store, later.splice(0));
      await register.catchUp();
      written.resolve();
    });
    await written.promise;
    await expectExact(after);
    const { records } = await driver.executeQuery('MATCH ()-[r:OVERLAPS {untouched: true}]->() RETURN count(r)');
    expect(records[0]?.get(0)).toBe(1);
  });

  test('change with the day: a membership that ends today is none tomorrow', async () => {
    const ending = { ...membershipOf('org_1', 'net_1'), validTo: '2026-02-26' };
    await commitAll(store, [
      setOf([create('membership', ending)]),
      joining(['org_2', 'net_1'], ['org_1', 'net_2'], ['org_2', 'net_2']),
    ]);
    const one = await start();
    await expectExact(one);
    expect((await stored()).pairs).toHaveLength(1);
    now = '2026-02-27T09:00:00.000Z';
    await expect.poll(async () => (await derived.stamp())?.day, { timeout: 10_000 }).toBe('2026-02-27');
    expect((await stored()).pairs).toEqual([]);
    await expectExact(one);
  });

  test('are the same by two processes that follow at once', async () => {
    const [left, right] = [await start(), await start()];
    for (const network of networks) {
      await commitAll(store, [joining(...organisations.slice(0, 3).map((one) => [one, network] as const))]);
      await Promise.all([left.register.catchUp(), right.register.catchUp()]);
      await Promise.all([left.keeper.keepUp(), right.keeper.keepUp()]);
    }
    await expectExact(left);
    await expectExact(right);
  });

  test('follow a membership that moves to another network, or to another organisation', async () => {
    await commitAll(store, [joining(['org_1', 'net_1'], ['org_2', 'net_1'], ['org_1', 'net_2'], ['org_2', 'net_2'])]);
    const one = await start();
    await expectExact(one);
    await commitAll(store, [setOf([set('membership', membershipOf('org_1', 'net_1'), 'network', 'net_3')])]);
    await expectExact(one);
    await commitAll(store, [setOf([set('membership', membershipOf('org_2', 'net_1'), 'organisation', 'org_4')])]);
    await expectExact(one);
  });

  test('are exact after any history of joining, leaving, moving, removing and changing', {
    timeout: 180_000,
  }, async () => {
    const one = await start();
    const act = fc.record({
      what: fc.constantFrom('join', 'join', 'leave', 'set', 'move', 'shift', 'plural', 'network'),
      organisation: fc.constantFrom(...organisations),
      network: fc.constantFrom(...networks),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        for (const { what, organisation, network } of acts) {
          await one.register.catchUp();
          const { graph } = one.register;
          const id = `mem_${organisation}-${network}`;
          const there = graph.get('membership', id);
          const owner = graph.get('organisation', organisation) as never;
          const changes = {
            join:
              there || !graph.get('network', network)
                ? []
                : [create('membership', membershipOf(organisation, network))],
            leave: there ? [remove('membership', there)] : [],
            set: there
              ? [
                  set(
                    'membership',
                    there,
                    'relation',
                    there.relation === 'membershipRelation.member'
                      ? 'membershipRelation.participant'
                      : 'membershipRelation.member',
                  ),
                ]
              : [],
            move: there ? [set('membership', there, 'organisation', nextTo(organisations, there.organisation))] : [],
            shift: there
              ? [
                  set(
                    'membership',
                    there,
                    'network',
                    nextTo(
                      networks.filter((other) => graph.get('network', other)),
                      there.network,
                    ),
                  ),
                ]
              : [],
            plural: [set('organisation', owner, 'plural', !graph.get('organisation', organisation)?.plural)],
            network: graph.get('network', network)
              ? graph.holding('membership', 'network', network).length > 0
                ? []
                : [remove('network', graph.get('network', network) as never)]
              : [create('network', bare('network', network))],
          }[what];
          if (changes.length > 0) await commitAll(store, [setOf(changes)]);
        }
        await expectExact(one);
      }),
      { numRuns: 12 },
    );
  });
});
