// What is served beside GraphQL answers: pages, the map document, the stream of changes, sign-in, health, limits.
import { request as httpRequest } from 'node:http';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphIn, type MapDocument } from '@tvl/core/view/map-document.ts';
import { mapOf } from '@tvl/core/testing/map-of.ts';
import { systemClock, todayOf } from '../../api/src/execution/clock.ts';
import { ask, signIn, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' });

const addNetwork = async (name: string, cookie: string) =>
  ask(
    server.url,
    'mutation ($c: ID!, $n: String!) { addNetwork(commandId: $c, input: { names: { fi: $n }, kind: "networkKind.forum", openness: "networkOpenness.open", permanence: "permanence.unknown", status: "networkStatus.active", memberList: "memberList.unknown" }) { problems { code } } }',
    { c: name, n: name },
    cookie,
  );

describe('health', () => {
  it('says that the process lives, that it is ready, and what it is doing', async () => {
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, reason: null, revision: server.register.revision },
    ]);
    expect(await (await get('/metrics')).text()).toContain(`tvl_revision ${server.register.revision}`);
  });
});

describe('pages', () => {
  it('answer every deep link with the app, and with what search engines read of the record', async () => {
    const page = await get('/verkosto/net_NET10');
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('<div id="root">');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as {
      name: string;
      member: readonly object[];
    };
    expect(data.name).toContain('asiantuntijaryhmä');
    expect(data.member).toHaveLength(6);
  });

  it('say 404 for what is not there, with the app that explains it', async () => {
    expect((await get('/verkosto/net_ei')).status).toBe(404);
    expect((await get('/eioo')).status).toBe(404);
    expect(await (await get('/eioo')).text()).toContain('<div id="root">');
    expect((await get('/assets/ei.js')).status).toBe(404);
  });

  it('come with a strict policy: nothing from anybody else, no inline script or style', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:/);
  });

  it('never let a name of a record end an element of the page', async () => {
    const cookie = await signIn(server.url, await server.linkFor('coordinator'));
    await addNetwork('</script><script>alert(1)</script>', cookie);
    const id = server.register.graph.all('network').at(-1)?.id;
    const html = await (await get(`/verkosto/${id}`)).text();
    expect(html).not.toContain('<script>alert');
  });
});

describe('the map document', () => {
  it('holds the same as the map query, is kept for ever, and leads from an older address to the newest', async () => {
    const { data } = await ask<{
      mapDocument: { url: string };
      map: { nodes: readonly { id: string }[]; edges: readonly object[] };
    }>(server.url, '{ mapDocument { url revision } map { nodes { id } edges { id } } }');
    const response = await get(data.mapDocument.url);
    expect(response.headers.get('cache-control')).toContain('immutable');
    const document = (await response.json()) as MapDocument;
    const everything = { filter: {}, search: '', day: todayOf(systemClock) };
    const map = mapOf(graphIn(document), { networks: everything, organisations: everything, connectedOnly: false });
    expect(map.nodes.map(({ id }) => id)).toEqual(data.map.nodes.map(({ id }) => id));
    expect(map.edges).toHaveLength(data.map.edges.length);
    const plain = await get(data.mapDocument.url, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.json()).toEqual(document);
    const old = await get('/map/2-1.json');
    expect([old.status, old.headers.get('location')]).toEqual([302, data.mapDocument.url]);
  });
});

describe('the stream of changes', () => {
  it('tells what changed, to readers too, and lets the server stop', async () => {
    const other = await startServer();
    const cookie = await signIn(other.url, await other.linkFor('coordinator'));
    const client = createClient({ url: `${other.url}/graphql/stream`, retryAttempts: 0 });
    const changes = client.iterate<{ changed: { revision: number; touched: readonly { noun: string }[] } }>({
      query: 'subscription { changed { revision touched { id noun } } }',
    });
    const first = changes.next() as Promise<IteratorResult<{ data: { changed: object } }, undefined>>;
    await expect.poll(() => other.register.listeners.count()).toBe(1);
    await ask(
      other.url,
      'mutation { addRound(commandId: "r", input: { names: { fi: "Kierros" }, alwaysOpen: true }) { problems { code } } }',
      {},
      cookie,
    );
    const { value } = await first;
    expect(value?.data?.changed).toMatchObject({ revision: other.register.revision, touched: [{ noun: 'ROUND' }] });
    const started = performance.now();
    await other.stop();
    expect(performance.now() - started).toBeLessThan(5000);
    client.dispose();
  });
});

describe('signing in', () => {
  it('works once with a link, sets a cookie no script can read, and ends with signing out', async () => {
    const link = await server.linkFor('coordinator');
    const token = (body: object) =>
      fetch(`${server.url}/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const first = await token({ token: link });
    expect(first.status).toBe(204);
    const session = first.headers.getSetCookie().find((cookie) => cookie.startsWith('tvl_session=')) ?? '';
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Strict/);
    expect((await token({ token: link })).status).toBe(403);
    expect((await token({ token: 'x'.repeat(43) })).status).toBe(403);
    expect((await token({})).status).toBe(403);
    const cookie = session.split(';', 1)[0] ?? '';
    const scope = async () =>
      (await ask<{ viewer: { scope: string } }>(server.url, '{ viewer { scope } }', {}, cookie)).data.viewer.scope;
    expect(await scope()).toBe('COORDINATOR');
    expect((await fetch(`${server.url}/session`, { method: 'DELETE', headers: { cookie } })).status).toBe(204);
    expect(await scope()).toBe('READER');
  });
});

describe('hostile input', () => {
  it('is refused with a 4xx: a body too large, a document too deep, and a Host that is none', async () => {
    const big = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'x'.repeat(600_000) }),
    });
    expect(big.status).toBe(413);
    const deep = `{ network(id: "net_NET10") ${'{ partOf '.repeat(60)}{ id }${' }'.repeat(60)} }`;
    const refused = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: deep }),
    });
    expect(refused.status).toBe(400);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(
        `${server.url}/graphql`,
        { method: 'POST', headers: { host: '[::bad', 'content-type': 'application/json' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ query: '{ revision }' }));
    });
    expect(status).toBeLessThan(500);
  });

  it('never shows a stack trace or a query in an error', async () => {
    const answer = await ask(server.url, '{ networks(first: 501) { nodes { id } } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|node_modules|\.ts:/);
  });
});
