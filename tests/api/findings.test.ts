// Findings over HTTP, on the invented region: lists and their numbers, decisions and what brings a finding back, what is
// new since somebody looked, and what is told of changes.
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { makeExample } from '../../api/src/seed/example/make-example.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
let coordinator: string;
beforeAll(async () => {
  server = await startServer({ seed: 'example' });
  coordinator = await signIn(server.url, await server.linkFor('coordinator'));
});
afterAll(() => server.stop());

type Finding = {
  readonly id: string;
  readonly analysis: string;
  readonly kind: string;
  readonly band: 'WEAK' | 'CLEAR' | 'STRONG';
  readonly state: string;
  readonly returned: string | null;
  readonly news: string | null;
  readonly subjects: readonly { readonly id: string }[];
};
type List = {
  readonly total: number;
  readonly nodes: readonly Finding[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const read = async <T>(query: string, variables: object = {}): Promise<T> => {
  const { data, errors } = await ask<T>(server.url, query, variables);
  expect(errors).toBeUndefined();
  return data;
};

const fields = 'id analysis kind band state returned news subjects { id }';
const list = async (filter: object = {}, more: object = {}): Promise<List> => {
  const { findings } = await read<{ findings: List }>(
    `query ($filter: FindingFilter, $since: FindingMoment, $settings: [SettingInput!], $after: String, $first: Int = 200) {
      findings(filter: $filter, since: $since, settings: $settings, after: $after, first: $first) {
        total nodes { ${fields} } pageInfo { hasNextPage endCursor }
      }
    }`,
    { filter, ...more },
  );
  return findings;
};
const one = async (id: string): Promise<Finding | null> =>
  (await read<{ finding: Finding | null }>(`query ($id: ID!) { finding(id: $id) { ${fields} } }`, { id })).finding;

type Payload = {
  readonly finding: Finding | null;
  readonly revision: number | null;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
};
const decide = async ({ id, kind, band }: Finding, answer: string, more: object = {}, cookie = coordinator) => {
  const input = { finding: id, kind, band, answer: `decisionAnswer.${answer}`, ...more };
  const answered = await ask<{ decideFinding: Payload } | null>(
    server.url,
    `mutation ($c: ID!, $input: DecideInput!) {
      decideFinding(commandId: $c, input: $input) { revision finding { ${fields} } problems { code path } }
    }`,
    { c: crypto.randomUUID(), input },
    cookie,
  );
  return { payload: answered.data?.decideFinding, errors: answered.errors };
};
const change = async (mutation: string, variables: object = {}): Promise<number> => {
  const { data, errors } = await ask<Record<string, { revision: number; problems: readonly object[] }>>(
    server.url,
    mutation,
    variables,
    coordinator,
  );
  expect(errors).toBeUndefined();
  const [answer] = Object.values(data);
  expect(answer?.problems).toEqual([]);
  return answer?.revision ?? Number.NaN;
};
const undo = (revision: number) =>
  change('mutation ($c: ID!, $r: Int!) { undo(commandId: $c, revision: $r) { revision problems { code } } }', {
    c: crypto.randomUUID(),
    r: revision,
  });
const end = (id: string) =>
  change(`mutation ($c: ID!, $id: ID!) { removeMembership(commandId: $c, id: $id) { revision problems { code } } }`, {
    c: crypto.randomUUID(),
    id,
  });

describe('lists of findings', () => {
  it('come strongest first, page by page, each once', async () => {
    const whole = await list({}, { first: 500 });
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: List = await list({}, { first: 70, after });
      ids.push(...page.nodes.map(({ id }) => id));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(ids.length).toBe(whole.total);
    expect(ids.slice(0, 500)).toEqual(whole.nodes.map(({ id }) => id));
    const bands = whole.nodes.map(({ band }) => ['WEAK', 'CLEAR', 'STRONG'].indexOf(band));
    expect(bands).toEqual(bands.toSorted((a, b) => b - a));
  });

  it('counts are what choosing the value lists', async () => {
    const { findings } = await read<{
      findings: { total: number } & Record<string, readonly { value: string; count: number }[]>;
    }>(
      `{ findings(first: 1) { total ${['GROUP', 'ANALYSIS', 'KIND', 'BAND', 'STATE', 'AREA', 'THEME']
        .map((by) => `${by}: groups(by: ${by}) { value count }`)
        .join(' ')} } }`,
    );
    const chosen: Record<string, (value: string) => object> = {
      GROUP: (value) => ({ groups: [value.toUpperCase()] }),
      ANALYSIS: (value) => ({ analyses: [value] }),
      KIND: (value) => ({ kinds: [value] }),
      STATE: (value) => ({ states: [value.toUpperCase()] }),
      AREA: (value) => ({ areas: [value] }),
      THEME: (value) => ({ themes: [value] }),
      BAND: (value) => ({ bands: [value.toUpperCase()] }),
    };
    for (const [by, filter] of Object.entries(chosen))
      for (const { value, count } of findings[by] ?? [])
        expect([by, value, (await list(filter(value), { first: 1 })).total]).toEqual([by, value, count]);
    for (const by of ['GROUP', 'ANALYSIS', 'KIND', 'BAND', 'STATE'])
      expect([by, findings[by]?.reduce((sum, { count }) => sum + count, 0)]).toEqual([by, findings.total]);
  });

  it('SR008 a threshold moved finds more, and one that is none is refused', async () => {
    const usual = await list({ analyses: ['networkOverlap'] });
    const more = await list(
      { analyses: ['networkOverlap'] },
      { settings: [{ analysis: 'networkOverlap', setting: 'jaccard', value: 0.2 }] },
    );
    expect(more.total).toBeGreaterThan(usual.total);
    const { errors } = await ask(
      server.url,
      '{ findings(settings: [{ analysis: "networkOverlap", setting: "jaccard", value: 7 }]) { total } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('every number of an overlap opens a list of as many', async () => {
    const { nodes } = await list({ analyses: ['networkOverlap', 'organisationOverlap'] });
    expect(nodes.length).toBeGreaterThan(4);
    for (const { id } of nodes.slice(0, 12)) {
      const { finding } = await read<{
        finding: { facts: readonly { code: string; value: number; path: string | null }[] };
      }>('query ($id: ID!) { finding(id: $id) { facts { code value path } } }', { id });
      const opening = finding.facts.filter(({ path }) => path !== null);
      expect(opening.map(({ code }) => code)).toEqual(expect.arrayContaining(['first', 'second', 'shared']));
      for (const { code, value, path } of opening) {
        const { pathname, searchParams } = new URL(path ?? '', server.url);
        const noun = pathname === '/verkostot' ? 'network' : 'organisation';
        const filter = Object.fromEntries([...searchParams].map(([name, values]) => [name, values.split(',')]));
        const { found } = await read<{ found: { count: { total: number } } }>(
          `query ($filter: ${noun === 'network' ? 'NetworkFilter' : 'OrganisationFilter'}) {
            found: ${noun}s(filter: $filter, first: 1) { count { total } }
          }`,
          { filter },
        );
        expect([id, code, found.count.total]).toEqual([id, code, value]);
      }
    }
  });
});

describe('closest organisations', () => {
  it('come with the list of what they share, the closest first', async () => {
    type Pair = { first: { id: string }; second: { id: string }; shared: number; union: number; path: string };
    const { closestOrganisations: pairs } = await read<{ closestOrganisations: readonly Pair[] }>(
      '{ closestOrganisations(first: 15) { first { id } second { id } shared union path } }',
    );
    expect(pairs.length).toBe(15);
    const shares = pairs.map(({ shared, union }) => shared / union);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    for (const { first, second, shared, path } of pairs) {
      const sharedBy = new URL(path, server.url).searchParams.get('sharedBy')?.split(',');
      const { networks } = await read<{ networks: { count: { total: number } } }>(
        'query ($filter: NetworkFilter) { networks(filter: $filter, first: 1) { count { total } } }',
        { filter: { sharedBy } },
      );
      expect([first.id, second.id, networks.count.total]).toEqual([first.id, second.id, shared]);
    }
  });
});

describe('decisions', () => {
  it('SR016 a dismissed gap leaves the open ones, is counted apart, and comes back when that is undone', async () => {
    const { nodes } = await list({ analyses: ['noFunction'], states: ['OPEN'] });
    const [gap] = nodes;
    if (!gap) throw new Error('The region has a network without a function');
    const { payload } = await decide(gap, 'dismiss', { dismissal: 'dismissalReason.notAll' });
    expect(payload).toMatchObject({ problems: [], finding: { id: gap.id, state: 'DECIDED' } });
    expect((await list({ analyses: ['noFunction'], states: ['OPEN'] })).total).toBe(nodes.length - 1);
    expect((await list({ analyses: ['noFunction'], states: ['DECIDED'] })).nodes.map(({ id }) => id)).toEqual([gap.id]);
    const { decisions } = await read<{ decisions: { nodes: readonly { finding: string }[] } }>(
      'query ($finding: ID!) { decisions(filter: { finding: [$finding] }) { nodes { finding } } }',
      { finding: gap.id },
    );
    expect(decisions.nodes.map(({ finding }) => finding)).toEqual([gap.id]);
    await undo(payload?.revision ?? 0);
    expect((await one(gap.id))?.state).toBe('OPEN');
  });

  it('what is decided stays away while other things change, and returns with another strength, saying why', async () => {
    const planted = makeExample('2026-11-26' as Day).manifest.overlaps.find(({ kind }) => kind === 'parallel');
    const id = ['networkOverlap', ...(planted?.networks ?? []).toSorted()].join('~');
    const overlap = await one(id);
    if (!overlap) throw new Error('The planted overlap is found');
    expect((await decide(overlap, 'keep', { text: 'Molemmille on työtä.' })).payload?.problems).toEqual([]);
    await change(
      `mutation ($c: ID!) { addOrganisation(commandId: $c, input: { names: { fi: "Muu yhdistys" }, kind: "organisationKind.association" }) { revision problems { code } } }`,
      { c: crypto.randomUUID() },
    );
    expect((await one(id))?.state).toBe('DECIDED');
    const [network] = overlap.subjects;
    const { memberships } = await read<{ memberships: { nodes: readonly { id: string }[] } }>(
      'query ($network: ID!) { memberships(filter: { network: [$network], relation: ["membershipRelation.member"] }, first: 100) { nodes { id } } }',
      { network: network?.id },
    );
    const revisions: number[] = [];
    for (const membership of memberships.nodes) {
      if ((await one(id))?.state !== 'DECIDED') break;
      revisions.push(await end(membership.id));
    }
    const changed = await one(id);
    if (changed)
      expect([changed.state, changed.returned]).toEqual(['RETURNED', changed.kind === overlap.kind ? 'BAND' : 'KIND']);
    for (const revision of revisions.toReversed()) await undo(revision);
    expect(await one(id)).toMatchObject({ band: overlap.band, state: 'DECIDED' });
  });

  it('readers see decisions and may not make one; an answer that does not fit is a problem to mend', async () => {
    const { nodes } = await list({ groups: ['OVERLAP'], states: ['OPEN'] });
    const [overlap] = nodes;
    if (!overlap) throw new Error('The region has overlaps');
    expect((await decide(overlap, 'keep', {}, '')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { payload } = await decide(overlap, 'dismiss', { dismissal: 'dismissalReason.notUs' });
    expect(payload?.problems[0]).toMatchObject({ path: ['answer'] });
    expect((await decide(overlap, 'later')).payload?.problems[0]).toMatchObject({ path: ['lookAgainOn'] });
  });
});

describe('what is new', () => {
  it('tells what came, changed and went since a moment, and what is told live is the same', async () => {
    const client = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
    type Notice = { findingsChanged: { revision: number; appeared: readonly string[]; gone: readonly string[] } };
    const told = client.iterate<Notice>({ query: 'subscription { findingsChanged { revision appeared gone } }' });
    const before = server.register.listeners.count();
    const first = told.next();
    await expect.poll(() => server.register.listeners.count()).toBe(before + 1);
    const day = '2026-11-26';
    const since = { revision: server.register.revision, day: await today() };
    const added = await change(
      `mutation ($c: ID!) { addOrganisation(commandId: $c, input: { names: { fi: "Yksinäinen seura ${day}" }, kind: "organisationKind.association" }) { revision problems { code } } }`,
      { c: crypto.randomUUID() },
    );
    const news = await list({ newsOnly: true }, { since });
    expect(news.nodes.map(({ analysis, news: what }) => [analysis, what])).toContainEqual(['inNoNetwork', 'APPEARED']);
    const notice = (await first).value as { data: Notice };
    expect(notice.data.findingsChanged.revision).toBe(added);
    expect([...notice.data.findingsChanged.appeared].toSorted()).toEqual(news.nodes.map(({ id }) => id).toSorted());
    const later = { revision: server.register.revision, day: since.day };
    await undo(added);
    const { findingChanges } = await read<{ findingChanges: { appeared: number; gone: readonly { id: string }[] } }>(
      'query ($since: FindingMoment!) { findingChanges(since: $since) { appeared changed gone { id } } }',
      { since: later },
    );
    expect(findingChanges.gone.map(({ id }) => id).toSorted()).toEqual(news.nodes.map(({ id }) => id).toSorted());
    expect(findingChanges.appeared).toBe(0);
    await told.return?.();
    client.dispose();
  });
});

/** The day of the server: findings go by it. */
const today = async (): Promise<string> => new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format();

describe('matrices', () => {
  it('SR019 have every row, and each number is the total of the list it opens', async () => {
    type Cell = { state: string; count: number; path: string | null };
    type Matrix = {
      rows: readonly { id: string; total: number; path: string | null }[];
      columns: readonly object[];
      cells: readonly Cell[];
    };
    const { matrix } = await read<{ matrix: Matrix }>(
      '{ matrix(id: MUNICIPALITY_THEME) { rows { id total path } columns { id } cells { state count path } } }',
    );
    expect(matrix.rows.filter(({ id }) => id.startsWith('area_municipality_')).length).toBe(21);
    expect(matrix.cells.length).toBe(matrix.rows.length * matrix.columns.length);
    const states = new Set(matrix.cells.map(({ state }) => state));
    expect(states).toContain('SOME');
    expect(states).toContain('NONE');
    const numbers = [...matrix.rows.map(({ total, path }) => ({ count: total, path })), ...matrix.cells.slice(0, 120)];
    for (const { count, path } of numbers) {
      if (path === null) continue;
      const filter = Object.fromEntries(
        [...new URL(path, server.url).searchParams].map(([name, values]) => [name, values.split(',')]),
      );
      const { networks } = await read<{ networks: { count: { total: number } } }>(
        'query ($filter: NetworkFilter) { networks(filter: $filter, first: 1) { count { total } } }',
        { filter },
      );
      expect([path, networks.count.total]).toEqual([path, count]);
    }
  });

  it('SR070 what would happen if a coordinator ended, and nothing is stored', async () => {
    const { memberships } = await read<{
      memberships: { nodes: readonly { organisation: { id: string }; network: { id: string } }[] };
    }>(
      '{ memberships(filter: { roles: ["membershipRole.coordinator"] }, first: 1) { nodes { organisation { id } network { id } } } }',
    );
    const [tie] = memberships.nodes;
    const before = server.register.revision;
    const { whatIf } = await read<{
      whatIf: { consequences: readonly { kind: string; record: { id: string } }[]; mapPath: string | null };
    }>('query ($ends: [ID!]!) { whatIf(ends: $ends) { consequences { kind record { id } left } mapPath } }', {
      ends: [tie?.organisation.id],
    });
    expect(
      whatIf.consequences.filter(({ kind }) => kind === 'LOSES_COORDINATOR').map(({ record }) => record.id),
    ).toContain(tie?.network.id);
    expect(whatIf.mapPath).toContain(tie?.organisation.id);
    expect(server.register.revision).toBe(before);
  });
});
