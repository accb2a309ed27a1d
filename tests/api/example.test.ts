// The invented region, started as anybody would start it and asked over HTTP.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seed: 'example' });
});
afterAll(() => server.stop());

const total = async (list: string): Promise<number> => {
  const { data } = await ask<Record<string, { count: { total: number } }>>(
    server.url,
    `{ list: ${list} { count { total } } }`,
  );
  return data['list']?.count.total ?? Number.NaN;
};

describe('the invented region over GraphQL', () => {
  it('has its organisations, networks and memberships', async () => {
    expect(await total('organisations(first: 1)')).toBeGreaterThan(380);
    expect(await total('networks(first: 1)')).toBeGreaterThan(80);
    expect(await total('memberships(first: 1)')).toBeGreaterThan(1200);
  });

  it('says in every record, and in one record of its own, that it is invented', async () => {
    const { data } = await ask<{
      material: { names: { fi: string } } | null;
      organisations: { nodes: readonly { sourceDocument: string | null }[] };
    }>(
      server.url,
      '{ material(id: "mat_EX-about") { names { fi } } organisations(first: 100) { nodes { sourceDocument } } }',
    );
    expect(data.material?.names.fi).toBe('Esimerkkiaineisto (keksitty)');
    expect(new Set(data.organisations.nodes.map((one) => one.sourceDocument))).toEqual(
      new Set(['Esimerkkiaineisto (keksitty)']),
    );
  });

  it('SR045 filters its networks by the theme of experience expertise', async () => {
    const about = await total('networks(first: 1, filter: { themes: ["theme.experience"] })');
    expect(about).toBeGreaterThanOrEqual(4);
    expect(about).toBeLessThan(await total('networks(first: 1)'));
  });

  it('has nothing of the source material', async () => {
    const { data } = await ask(server.url, '{ network(id: "net_NET01") { id } }');
    expect(data['network']).toBeNull();
  });
});
