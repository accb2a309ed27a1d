// Pages that were away for long are told all that they missed, or to read everything anew.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from 'graphql-sse';
import { startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seed: 'none' });
});
afterAll(() => server.stop());

describe('a page that was away', { timeout: 120_000 }, () => {
  it('for 10,000 revisions is told of all, and for one more to read everything anew', async () => {
    const first = server.register.revision;
    const visitor = { scope: 'coordinator', pseudonym: 'p', limits: {} } as const;
    const command = (n: number) => ({
      commandId: `pois-${n}`,
      reason: null,
      command: {
        do: 'add' as const,
        noun: 'organisation' as const,
        input: { names: { fi: `Pois ${n}` }, kind: 'organisationKind.association' },
      },
    });
    for (let n = 0; n < 10_001; n += 500)
      await Promise.all(
        Array.from({ length: Math.min(500, 10_001 - n) }, (_, at) =>
          server.register.submit(command(n + at) as Parameters<typeof server.register.submit>[0], visitor),
        ),
      );
    expect(server.register.revision).toBe(first + 10_001);
    const client = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
    const follow = (since: number) =>
      client.iterate<{ changed: { revision: number; reload: boolean; touched: readonly { id: string }[] } }>({
        query: 'subscription ($since: Int) { changed(since: $since) { revision reload touched { id } } }',
        variables: { since },
      });
    let last = first + 1;
    const touched: string[] = [];
    for await (const { data } of follow(last)) {
      expect(data?.changed.reload).toBe(false);
      expect(data?.changed.revision).toBeGreaterThan(last);
      last = data?.changed.revision ?? Infinity;
      touched.push(...(data?.changed.touched ?? []).map(({ id }) => id));
      if (last >= first + 10_001) break;
    }
    expect(last).toBe(first + 10_001);
    expect([touched.length, new Set(touched).size]).toEqual([10_000, 10_000]);
    for (const since of [first, first + 20_000]) {
      const told = await follow(since).next();
      expect((told.value as { data: object } | undefined)?.data).toEqual({
        changed: { revision: first + 10_001, reload: true, touched: [] },
      });
    }
    client.dispose();
  });
});
