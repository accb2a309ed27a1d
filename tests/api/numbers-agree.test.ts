// One number, wherever it is asked: list, page, counts and map, today and on a past day, for random filters.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensionsOf, notKnown } from '@tvl/core/analysis/dimensions.ts';
import type { AnyRecord } from '@tvl/core/domain/record.ts';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { ask, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const days = [undefined, '2019-05-20'] as const;
type Noun = 'network' | 'organisation';

/** Every value that a dimension has in the material, so that random filters find something. */
const valuesOf = (noun: Noun): ReadonlyMap<string, readonly string[]> => {
  const { graph } = server.register;
  return new Map(
    [...dimensionsOf(noun)].map(([id, dimension]) => {
      const records = graph.all(noun) as unknown as readonly AnyRecord[];
      const values = records.flatMap((record) => dimension.values(graph, record, '2019-05-20' as Day));
      return [id, [...new Set([notKnown, ...values])].slice(0, 40)];
    }),
  );
};

const filterOf = (noun: Noun) =>
  fc
    .subarray([...valuesOf(noun).entries()], { maxLength: 3 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([id, values]) =>
          fc
            .subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) })
            .map((some) => [id, some] as const),
        ),
      ),
    )
    .map((entries): Record<string, readonly string[]> => Object.fromEntries(entries));

type Numbers = {
  readonly list: number;
  readonly listed: number;
  readonly groups: number;
  readonly counts: number;
  readonly map: number;
  readonly drawn: number;
};

const question = (noun: Noun) => `
  query ($filter: ${noun === 'network' ? 'NetworkFilter' : 'OrganisationFilter'}, $values: [DimensionValues!], $asOf: Date) {
    list: ${noun}s(filter: $filter, asOf: $asOf, first: 500) { count { total sets suggestions } nodes { id } groups(by: BASIS) { total } }
    counts(noun: ${noun.toUpperCase()}, by: "recordedAs", filter: $values, asOf: $asOf) { total }
    map(${noun}s: $filter, asOf: $asOf) { counts { ${noun}s { total } } nodes { id } }
  }`;

type Counted = { readonly total: number };
type Asked = {
  readonly list: {
    readonly count: Counted & { readonly sets: number; readonly suggestions: number };
    readonly nodes: readonly { readonly id: string }[];
    readonly groups: Counted;
  };
  readonly counts: Counted;
  readonly map: {
    readonly counts: Readonly<Record<string, Counted>>;
    readonly nodes: readonly { readonly id: string }[];
  };
};

const numbers = async (
  noun: Noun,
  filter: Record<string, readonly string[]>,
  asOf: string | undefined,
): Promise<Numbers> => {
  // These two group by a dimension the filter leaves alone: a filter's own choice is set aside in its own groups.
  const { basis: _, recordedAs: __, ...rest } = filter;
  const values = Object.entries(rest).map(([dimension, wanted]) => ({ dimension, values: wanted }));
  const { data } = await ask<Asked>(server.url, question(noun), { filter: rest, values, asOf });
  const uncounted = data.list.count.sets + data.list.count.suggestions;
  return {
    list: data.list.count.total,
    listed: data.list.nodes.length - uncounted,
    groups: data.list.groups.total,
    counts: data.counts.total,
    map: data.map.counts[`${noun}s`]?.total ?? -1,
    drawn: data.map.nodes.filter(({ id }) => id.startsWith(noun === 'network' ? 'net_' : 'org_')).length - uncounted,
  };
};

describe('numbers agree on list, groups, counts and map', () => {
  it.each(['network', 'organisation'] as const)(
    'SR007 SR079 for 100 random filters of %s records, today and on a past day',
    async (noun) => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(filterOf(noun), fc.constantFrom(...days), async (filter, asOf) => {
          const all = await numbers(noun, filter, asOf);
          found += all.list > 0 ? 1 : 0;
          expect(all).toEqual({
            list: all.list,
            listed: all.list,
            groups: all.list,
            counts: all.list,
            map: all.list,
            drawn: all.list,
          });
        }),
        { numRuns: 100 },
      );
      expect(found, 'some random filters find something').toBeGreaterThan(10);
    },
  );

  it('a page says of a network what the list and the map say', async () => {
    const { data } = await ask<{
      networks: { nodes: readonly { id: string; memberCount: object }[] };
      map: { nodes: readonly { id: string; memberCount: object | null }[] };
    }>(
      server.url,
      '{ networks(first: 500) { nodes { id memberCount { state total unreviewed } } } map { nodes { id memberCount { state total unreviewed } } } }',
    );
    const drawn = new Map(data.map.nodes.map((node) => [node.id, node.memberCount]));
    expect(data.networks.nodes.length).toBeGreaterThan(10);
    for (const { id, memberCount } of data.networks.nodes) {
      const page = await ask<{ network: { memberCount: object } }>(
        server.url,
        'query ($id: ID!) { network(id: $id) { memberCount { state total unreviewed } } }',
        { id },
      );
      expect(page.data.network.memberCount).toEqual(memberCount);
      expect(drawn.get(id)).toEqual(memberCount);
    }
  });

  it('each count of a group is what choosing its value lists', async () => {
    const { data } = await ask<{ networks: { groups: { groups: readonly { value: string; total: number }[] } } }>(
      server.url,
      '{ networks { groups(by: THEMES) { groups { value total } } } }',
    );
    expect(data.networks.groups.groups.length).toBeGreaterThan(2);
    for (const { value, total } of data.networks.groups.groups) {
      const list = await ask<{ networks: { count: Counted } }>(
        server.url,
        'query ($v: ID!) { networks(filter: { themes: [$v] }) { count { total } } }',
        { v: value },
      );
      expect(list.data.networks.count.total).toBe(total);
    }
  });
});
