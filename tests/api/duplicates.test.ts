// Suspected duplicates of the invented region, asked over HTTP, beside the list of what is planted in it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { makeExample } from '../../api/src/seed/example/make-example.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

const day = '2026-11-20' as Day;
const { manifest } = makeExample(day);

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seed: 'example', clock: { now: () => new Date(`${day}T09:00:00Z`) } });
});
afterAll(() => server.stop());

type Pair = {
  readonly first: { readonly id: string };
  readonly second: { readonly id: string };
  readonly judgement: { readonly verdict: string; readonly reasons: readonly { readonly signal: string }[] };
};
type List = {
  readonly total: number;
  readonly nodes: readonly Pair[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly groups: readonly { readonly records: readonly { readonly id: string }[] }[];
};

const keyOf = (ids: readonly string[]): string => ids.toSorted().join(' ');

const suspected = async (noun: string, more = 'first: 500'): Promise<List> => {
  const { data } = await ask<{ list: List }>(
    server.url,
    `{ list: suspectedDuplicates(noun: ${noun}, ${more}) {
      total
      nodes { first { id } second { id } judgement { verdict reasons { signal } } }
      pageInfo { hasNextPage endCursor }
      groups(first: 100) { records { id } }
    } }`,
  );
  return data.list;
};

describe('suspected duplicates over GraphQL', () => {
  it.each(['organisation', 'network', 'concept'] as const)(
    'SR053 hold every planted duplicate, and of what must not merge no pair is the same: %s',
    async (noun) => {
      const { nodes, total } = await suspected(noun.toUpperCase());
      const verdicts = new Map(
        nodes.map(({ first, second, judgement }) => [keyOf([first.id, second.id]), judgement.verdict]),
      );
      const planted = manifest.duplicates.filter((one) => one.noun === noun);
      expect(planted.length).toBeGreaterThan(2);
      expect(planted.filter(({ ids }) => !verdicts.has(keyOf(ids)))).toEqual([]);
      const apart = manifest.mustNotMerge.filter((one) => one.noun === noun);
      expect(apart.length).toBeGreaterThan(1);
      expect(apart.filter(({ ids }) => verdicts.get(keyOf(ids)) === 'SAME')).toEqual([]);
      expect(total).toBe(verdicts.size);
    },
  );

  it('come in pages that go on where the last one ended, and in groups', async () => {
    const whole = await suspected('ORGANISATION');
    const first = await suspected('ORGANISATION', 'first: 5');
    const second = await suspected('ORGANISATION', `first: 500, after: "${first.pageInfo.endCursor}"`);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const grouped = whole.groups.flatMap(({ records }) => records.map(({ id }) => id));
    expect(new Set(grouped)).toEqual(new Set(whole.nodes.flatMap((pair) => [pair.first.id, pair.second.id])));
    const { errors } = await ask(server.url, '{ suspectedDuplicates(noun: NETWORK, after: "x") { total } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('follow each change: a new twin is suspected at once, and no more when it is renamed or gone', async () => {
    const cookie = await signIn(server.url, server.signInUrl);
    const before = await suspected('ORGANISATION');
    const write = async (mutation: string): Promise<string> => {
      const { data } = await ask<{ done: { organisation: { id: string } | null; problems: readonly unknown[] } }>(
        server.url,
        `mutation { done: ${mutation} { organisation { id } problems { code } } }`,
        {},
        cookie,
      );
      expect(data.done.problems).toEqual([]);
      return data.done.organisation?.id ?? '';
    };
    const id = await write(
      'addOrganisation(commandId: "twin-1", input: { names: { fi: "Kolarin Hankkikannel" }, kind: "organisationKind.association" })',
    );
    const withTwin = await suspected('ORGANISATION');
    expect(withTwin.total).toBe(before.total + 2);
    expect(withTwin.nodes.filter(({ first, second }) => [first.id, second.id].includes(id))).toHaveLength(2);
    await write(
      `editOrganisation(commandId: "twin-2", id: "${id}", before: { names: { fi: "Kolarin Hankkikannel" } }, after: { names: { fi: "Zyxin Wvuts" } })`,
    );
    expect(await suspected('ORGANISATION')).toEqual(before);
  });
});

describe('names like the one being added, over GraphQL', () => {
  type Similar = {
    readonly record: { readonly id: string };
    readonly name: string;
    readonly judgement: {
      readonly verdict: string;
      readonly veto: string | null;
      readonly reasons: readonly { readonly signal: string; readonly first: string; readonly second: string }[];
    };
  };
  const similar = async (text: string, noun = 'ORGANISATION, first: 5'): Promise<readonly Similar[]> => {
    const { data } = await ask<{ similarNames: readonly Similar[] }>(
      server.url,
      `query ($text: String!) { similarNames(text: $text, noun: ${noun}) {
        record { id } name judgement { verdict veto reasons { signal first second } }
      } }`,
      { text },
    );
    return data.similarNames;
  };

  it.each([
    ['kolarin hankikannel', 'org_EX-d01', 'SAME', 'LEGAL_FORM'],
    ['Kittilän Ruskapovku', 'org_EX-d07', 'MAYBE', 'SPELLING'],
    ['Jokivalkean Utsjoki', 'org_EX-d09', 'MAYBE', 'INFLECTION'],
    ['Torneå Gränsvind', 'org_EX-d15', 'SAME', 'LEGAL_FORM'],
  ])('SR003 tell of %s before it is made anew, and why', async (text, id, verdict, signal) => {
    const found = (await similar(text)).find(({ record }) => record.id === id);
    expect(found?.judgement.verdict).toBe(verdict);
    expect(found?.judgement.reasons.map((reason) => reason.signal)).toContain(signal);
  });

  it('tell also of what looks like it and is not, after what may be it, with the reason', async () => {
    const found = await similar('Kemin Satakielet');
    expect(found[0]?.judgement.verdict).toBe('SAME');
    const district = (await similar('Arktinen Arkitutka')).find(({ record }) => record.id === 'org_EX-l-district');
    expect(district?.judgement).toMatchObject({ verdict: 'DIFFERENT', veto: 'PARENT_AND_DISTRICT' });
  });

  it('know terms within their scheme, and nothing of an empty name', async () => {
    const found = await similar('kokemusasiantuntijuus', 'CONCEPT, scheme: "theme"');
    expect(found.map(({ record }) => record.id)).toContain('theme.experience');
    expect(await similar('kokemusasiantuntijuus', 'CONCEPT, scheme: "targetGroup"')).toEqual([]);
    expect(await similar('  ')).toEqual([]);
  });
});
