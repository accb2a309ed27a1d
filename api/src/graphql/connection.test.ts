import type { Noun } from '@tvl/core/domain/ids.ts';
import type { Graph } from '@tvl/core/graph/graph.ts';
import { intents } from '@tvl/core/testing/commands.ts';
import { live } from '@tvl/core/testing/history.ts';
import { addSample, peopledWorld } from '@tvl/core/testing/samples.ts';
import { network, organisation, tie } from '@tvl/core/testing/shorthand.ts';
import { area, run, worldOf } from '@tvl/core/testing/world.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, read, requestOver } from './testing/ask.ts';

type Page = {
  readonly list: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
    };
    readonly count: { readonly total: number; readonly sets: number; readonly suggestions: number };
  };
};

const pageOf = (
  list: string,
  type: string,
) => `query ($first: Int!, $after: String, $sort: ${type}Sort, $language: Language!) {
  list: ${list}(first: $first, after: $after, sort: $sort, language: $language) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    count { total sets suggestions }
  }
}`;

const lists = [
  ['organisations', 'Organisation', ['NAME', 'RECORDED', null]],
  ['networks', 'Network', ['NAME', 'RECORDED', null]],
  ['memberships', 'Membership', ['NAME', 'RECORDED', null]],
  ['events', 'Event', ['NAME', 'DATE', 'RECORDED']],
  ['concepts', 'Concept', ['NAME', 'ORDER', null]],
] as const;

/** Ids of a list's pages in the order they come, with something done between pages. */
const idsOf = async (
  graph: Graph,
  [list, type]: readonly [string, string, ...unknown[]],
  settings: { readonly first: number; readonly sort: string | null; readonly language: string },
  between: () => void = () => undefined,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await read<Page>(requestOver(graph), pageOf(list, type), { ...settings, after });
    ids.push(...page.list.edges.map(({ node }) => node.id));
    // Not what was given before: that may be gone from the list by now.
    const whole = await read<Page>(requestOver(graph), pageOf(list, type), { ...settings, first: 500 });
    const [start] = page.list.edges;
    const first = whole.list.edges[0];
    expect(page.list.pageInfo.hasPreviousPage).toBe(first !== undefined && first.node.id !== start?.node.id);
    if (!page.list.pageInfo.hasNextPage) return ids;
    after = page.list.pageInfo.endCursor;
    between();
  }
};

const minute = 60_000;

describe('pages of a list', () => {
  const settings = fc.record({
    first: fc.integer({ min: 1, max: 7 }),
    language: fc.constantFrom('FI', 'SV', 'EN', 'SE', 'SELKO', 'SMN', 'SMS'),
  });

  test(
    'together are the whole list, each record once',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...lists),
          settings,
          fc.nat(2),
          fc.array(intents(0), { maxLength: 30 }),
          async (list, { first, language }, at, history) => {
            const graph = peopledWorld();
            live(graph, history);
            const sort = list[2][at] ?? null;
            const ids = await idsOf(graph, list, { first, sort, language });
            const whole = await read<Page>(requestOver(graph), pageOf(list[0], list[1]), {
              first: 500,
              sort,
              language,
            });
            expect(ids).toEqual(whole.list.edges.map(({ node }) => node.id));
            const { total, sets, suggestions } = whole.list.count;
            expect(ids).toHaveLength(total + sets + suggestions);
          },
        ),
        { numRuns: 25 },
      ),
    minute,
  );

  test(
    'stay whole and without repeats for the records that others leave alone',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(lists[0], lists[1], lists[3]),
          settings,
          fc.nat(2),
          fc.array(intents(0, ['organisation', 'network', 'membership', 'event']), { minLength: 5, maxLength: 40 }),
          async (list, { first, language }, at, history) => {
            const graph = peopledWorld();
            const noun = list[1].toLowerCase() as Noun;
            for (let turn = 3; turn < 14; turn += 1) addSample(graph, noun, turn);
            const before = new Map(graph.all(noun).map((record) => [record.id as string, JSON.stringify(record)]));
            const waiting = [...history];
            const sort = list[2][at] ?? null;
            const ids = await idsOf(
              graph,
              list,
              { first, sort, language },
              () => void live(graph, waiting.splice(0, 3)),
            );
            const still = [...before.keys()].filter((id) => JSON.stringify(graph.get(noun, id)) === before.get(id));
            const whole = await read<Page>(requestOver(graph), pageOf(list[0], list[1]), {
              first: 500,
              sort,
              language,
            });
            const order = whole.list.edges.map(({ node }) => node.id).filter((id) => still.includes(id));
            expect(ids.filter((id) => still.includes(id))).toEqual(order);
          },
        ),
        { numRuns: 25 },
      ),
    minute,
  );

  test('never give a record twice when others are renamed, added or removed', async () => {
    const graph = worldOf();
    const made = ['B', 'D', 'F', 'H'].map((name) => organisation(graph, name));
    const list = lists[0];
    let turn = 0;
    const ids = await idsOf(graph, list, { first: 2, sort: 'NAME', language: 'FI' }, () => {
      turn += 1;
      if (turn > 1) return;
      organisation(graph, 'A');
      organisation(graph, 'G');
      run(graph, { do: 'remove', noun: 'organisation', id: String(made[1]?.id) });
    });
    const nameOf = (id: string) => graph.get('organisation', id)?.names.fi ?? 'removed';
    expect(ids.map(nameOf)).toEqual(['B', 'removed', 'F', 'G', 'H']);
  });
});

test('a page has none before it once all that was before is gone', async () => {
  const graph = worldOf();
  const [first] = ['A', 'B'].map((name) => organisation(graph, name));
  const query = pageOf('organisations', 'Organisation');
  const asked = { first: 1, sort: 'NAME', language: 'FI' };
  const { list } = await read<Page>(requestOver(graph), query, asked);
  const next = () => read<Page>(requestOver(graph), query, { ...asked, after: list.pageInfo.endCursor });
  expect((await next()).list.pageInfo.hasPreviousPage).toBe(true);
  run(graph, { do: 'remove', noun: 'organisation', id: String(first?.id) });
  expect((await next()).list.pageInfo.hasPreviousPage).toBe(false);
});

describe('names', () => {
  const inOrder = async (language: string, ...names: readonly string[]) => {
    const graph = worldOf();
    for (const name of names) organisation(graph, name);
    const { organisations } = await read<{ organisations: { nodes: readonly { names: { fi: string } }[] } }>(
      requestOver(graph),
      'query ($language: Language!) { organisations(language: $language) { nodes { names { fi } } } }',
      { language },
    );
    return organisations.nodes.map((node) => node.names.fi);
  };

  test('follow the alphabet of the language', async () => {
    const names = ['Öljy', 'Ahma', 'Ääni', 'Zeta', 'Åbo', 'Äkäs 10', 'Äkäs 9'];
    expect(await inOrder('FI', ...names)).toEqual(['Ahma', 'Zeta', 'Åbo', 'Äkäs 9', 'Äkäs 10', 'Ääni', 'Öljy']);
    expect(await inOrder('EN', ...names)).toEqual(['Ääni', 'Åbo', 'Ahma', 'Äkäs 9', 'Äkäs 10', 'Öljy', 'Zeta']);
  });

  test('follow it also where the order of a long list is kept and mended', async () => {
    const graph = worldOf();
    const numbers = Array.from({ length: 1200 }, (_, at) => (at * 701) % 1200);
    for (const number of numbers) organisation(graph, `Järjestö ${number}`);
    const [first] = graph.all('organisation');
    const firstNames = async () => {
      const { organisations } = await read<{ organisations: { nodes: readonly { names: { fi: string } }[] } }>(
        requestOver(graph),
        '{ organisations(first: 3) { nodes { names { fi } } } }',
      );
      return organisations.nodes.map((node) => node.names.fi);
    };
    expect(await firstNames()).toEqual(['Järjestö 0', 'Järjestö 1', 'Järjestö 2']);
    run(graph, {
      do: 'edit',
      noun: 'organisation',
      id: String(first?.id),
      before: { names: first?.names },
      after: { names: { fi: 'Ahma' } },
    });
    const [one] = graph.all('organisation').filter((record) => record.names.fi === 'Järjestö 1');
    run(graph, { do: 'remove', noun: 'organisation', id: String(one?.id) });
    expect(await firstNames()).toEqual(['Ahma', 'Järjestö 2', 'Järjestö 3']);
  });
});

describe('what is asked wrongly is refused', () => {
  test.for([
    ['organisations(first: 501) { count { total } nodes { id } }', 'first'],
    ['organisations(first: -1) { nodes { id } }', 'first'],
    ['organisations(after: "nonsense") { nodes { id } }', 'after'],
    ['organisations(asOf: "2019-02-30") { count { total } }', 'asOf'],
    ['counts(noun: ORGANISATION, by: "colour") { total }', 'kind, associationClass'],
    ['counts(noun: ORGANISATION, by: "kind", filter: [{ dimension: "x", values: [] }]) { total }', 'homeMunicipality'],
    ['terms(scheme: "colour") { id }', 'theme'],
  ] as const)('%s', async ([field, says]) => {
    const graph = worldOf();
    organisation(graph, 'A');
    const { errors } = await ask(requestOver(graph), `{ ${field} }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', requestId: 'request-1' });
    expect(errors[0]?.message).toContain(says);
  });

  test('a cursor of a list in another order', async () => {
    const graph = worldOf();
    organisation(graph, 'A');
    const { organisations } = await read<{ organisations: { pageInfo: { endCursor: string } } }>(
      requestOver(graph),
      '{ organisations { pageInfo { endCursor } } }',
    );
    const { errors } = await ask(
      requestOver(graph),
      'query ($after: String) { organisations(sort: RECORDED, after: $after) { nodes { id } } }',
      { after: organisations.pageInfo.endCursor },
    );
    expect(errors[0]?.message).toContain('after');
  });
});

test('a search gives the best answers first', async () => {
  const graph = worldOf();
  for (const name of ['Uusi Kylä', 'Kylä', 'Kyläyhdistys', 'Metsä']) organisation(graph, name);
  const { organisations } = await read<{ organisations: { nodes: readonly { names: { fi: string } }[] } }>(
    requestOver(graph),
    '{ organisations(search: "kylä") { nodes { names { fi } } } }',
  );
  expect(organisations.nodes.map((node) => node.names.fi)).toEqual(['Kylä', 'Kyläyhdistys', 'Uusi Kylä']);
});

test('the day asked for at the top holds for everything below', async () => {
  const graph = worldOf();
  const [one, net] = [organisation(graph, 'Yhdistys', { homeMunicipality: area.kemi }), network(graph, 'Verkosto')];
  tie(graph, one, net, 'member', { validFrom: '2015', validTo: '2019-06' });
  const query = `query ($id: ID!, $asOf: Date) { organisation(id: $id, asOf: $asOf) {
    networkCount { total rule { code day } }
    memberships { members { network { memberCount { total rule { day } } now: memberCount(asOf: "2026") { total } } } }
  } }`;
  const then = await read(requestOver(graph), query, { id: one.id, asOf: '2017' });
  expect(then).toEqual({
    organisation: {
      networkCount: { total: 1, rule: { code: 'RECORDS', day: '2017-12-31' } },
      memberships: {
        members: [{ network: { memberCount: { total: 1, rule: { day: '2017-12-31' } }, now: { total: 0 } } }],
      },
    },
  });
  const now = await read(requestOver(graph), query, { id: one.id });
  expect(now).toMatchObject({ organisation: { networkCount: { total: 0 }, memberships: { members: [] } } });
});
