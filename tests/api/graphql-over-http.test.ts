// GraphQL over HTTP as its specification says it, by the audits of graphql-http.
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seed: 'none' });
});
afterAll(() => server.stop());

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

/** The older media type: a request that cannot be answered is 400 in both, as proxies, logs and limits must see it. */
const sameStatus = 'application/json answers 400 like application/graphql-response+json';
/** What a form or a link of another site could send is not taken without a header that only our pages can send. */
const againstForgery = 'a GET needs a header that a page of another site cannot send without asking first';

/** What is advised and not done here, by the audit's id, and why. */
const notMet: Readonly<Record<string, { readonly level: string; readonly why: string }>> = {
  '572B': { level: 'SHOULD', why: sameStatus },
  FDE2: { level: 'SHOULD', why: sameStatus },
  '7B9B': { level: 'SHOULD', why: sameStatus },
  '5A70': { level: 'MAY', why: againstForgery },
  D6D5: { level: 'MAY', why: againstForgery },
  '6A70': { level: 'MAY', why: againstForgery },
};

describe('the audits of GraphQL over HTTP', () => {
  it('are all there', () => {
    const ids = new Set(audits.map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(50);
    expect(Object.keys(notMet).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.for(audits.filter(({ id }) => !Object.hasOwn(notMet, id)))('$id $name', async ({ fn }) => {
    const result = await fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  // One that is met after all leaves the list.
  it.for(audits.filter(({ id }) => Object.hasOwn(notMet, id)))('$id is not met: $name', async ({ id, name, fn }) => {
    expect(name.split(' ', 1)[0]).toBe(notMet[id]?.level);
    expect((await fn()).status).toBe(notMet[id]?.level === 'SHOULD' ? 'warn' : 'notice');
  });
});
