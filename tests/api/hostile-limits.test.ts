// How much anybody may ask: requests, event streams, time. And whose site a request must come from.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSocket, rawRequest, sendRaw } from '../tools/raw-http.ts';
import { ask, newVisitor, signIn, startServer, type TestServer, type TestServerOptions } from '../tools/server.ts';

const servers: TestServer[] = [];
const start = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const server = await startServer({ seed: 'none', ...options });
  servers.push(server);
  return server;
};
afterAll(async () => {
  for (const server of servers) await server.stop();
});

const statusesOf = async (count: number, one: (at: number) => Promise<Response>): Promise<readonly number[]> => {
  const statuses: number[] = [];
  for (let at = 0; at < count; at++) statuses.push((await one(at)).status);
  return statuses;
};
const refusedAt = (statuses: readonly number[]): number => statuses.indexOf(429);

describe('requests in a minute', () => {
  it('are limited for a visitor, whatever they ask, and the refusal says when to come again', async () => {
    const { url } = await start({ limits: { requestsPerVisitor: 20 } });
    const cookie = await newVisitor(url);
    const other = await newVisitor(url);
    const paths = ['/kartta', '/icon.svg', '/graphql?query=%7brevision%7d', '/map/x', '/ei-ole'];
    const asked = (at: number) => fetch(url + paths[at % paths.length], { headers: { cookie }, redirect: 'manual' });
    expect(refusedAt(await statusesOf(25, asked))).toBe(20);
    const refused = await asked(2);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect((await fetch(`${url}/kartta`, { headers: { cookie: other } })).status).toBe(200);
    expect((await fetch(`${url}/healthz`, { headers: { cookie } })).status).toBe(200);
  });

  it('are not more for who invents a cookie for each', async () => {
    const { url } = await start({ limits: { requestsPerVisitor: 20 } });
    const [, signature] = (await newVisitor(url)).split('.');
    const invented = (at: number) =>
      fetch(`${url}/kartta`, { headers: { cookie: `tvl_visitor=${at}${at % 2 ? `.${signature}` : ''}` } });
    expect(refusedAt(await statusesOf(25, invented))).toBe(19);
  });

  it('are limited for an address too, whose visitors get a cookie for each', async () => {
    const { url } = await start({ limits: { requestsPerAddress: 30 } });
    const cookies = await Promise.all([1, 2, 3].map(() => newVisitor(url)));
    const inTurn = (at: number) => fetch(`${url}/kartta`, { headers: { cookie: cookies[at % 3] ?? '' } });
    expect(refusedAt(await statusesOf(35, inTurn))).toBe(27);
  });

  it('are enough for a room of 300 behind one address that opens its pages at once', async () => {
    const { url } = await start();
    const statuses = await Promise.all(
      Array.from({ length: 300 }, async () => {
        const cookie = await newVisitor(url);
        return Promise.all(
          ['/graphql?query=%7brevision%7d', '/icon.svg'].map(
            async (path) => (await fetch(url + path, { headers: { cookie, 'apollo-require-preflight': '1' } })).status,
          ),
        );
      }),
    );
    expect(new Set(statuses.flat())).toEqual(new Set([200]));
  });
});

describe('visitors behind a proxy', () => {
  // Without a cookie, so that only the address tells them apart.
  const seen = async (url: string, path: string): Promise<number> =>
    (await fetch(`${url}/icon.svg`, { headers: { 'x-forwarded-for': path } })).status;
  const limits = { requestsPerVisitor: 2, requestsPerAddress: 2 };

  it('are counted by their own addresses where the proxy is trusted', async () => {
    const { url } = await start({ limits, trustedProxies: ['192.0.2.0/24', '2001:db8::7'] });
    const one = '203.0.113.1, 192.0.2.7';
    expect([await seen(url, one), await seen(url, one), await seen(url, one)]).toEqual([200, 200, 429]);
    expect([await seen(url, '203.0.113.2, 192.0.2.7'), await seen(url, '203.0.113.3, 2001:db8::7')]).toEqual([
      200, 200,
    ]);
  });

  it('are one where the proxy is not: nobody gets round a limit by saying who they are', async () => {
    const { url } = await start({ limits });
    const one = '203.0.113.1, 192.0.2.7';
    expect([await seen(url, one), await seen(url, one)]).toEqual([200, 200]);
    expect(await seen(url, '203.0.113.2, 192.0.2.7')).toBe(429);
  });
});

describe('a refusal that a person reads', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start({ limits: { requestsPerVisitor: 1 } });
  });

  it.each([
    ['', 'fi', 'Liian monta pyyntöä'],
    ['?kieli=selko', 'fi', 'Pyyntöjä on liikaa'],
    ['?kieli=sv', 'sv', 'För många förfrågningar'],
    ['?kieli=en', 'en', 'Too many requests'],
  ])('is a page in their language: %s', async (search, lang, title) => {
    const headers = { accept: 'text/html,*/*', 'x-forwarded-for': `192.0.2.${title.length}` };
    const page = async () => fetch(`${server.url}/kartta${search}`, { headers });
    await page();
    const refused = await page();
    const html = await refused.text();
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).not.toContain('<script');
  });

  it('is in a language that the browser asks for when the address says none', async () => {
    const headers = { accept: 'text/html', 'accept-language': 'de, sv;q=0.9', 'content-type': 'text/plain' };
    const refused = await fetch(`${server.url}/kerro`, { method: 'POST', headers, body: 'x' });
    expect([refused.status, await refused.text()]).toEqual([415, expect.stringContaining('<html lang="sv">')]);
  });

  it('looks like the other pages, also where no request came to be', async () => {
    const { url } = await start();
    const refused = await fetch(`${url}/%zz`, { headers: { accept: 'text/html' } });
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-security-policy')).toContain("style-src 'self'");
    const html = await refused.text();
    expect(html).toMatch(
      /<header class="app-header">.+<a class="app-brand" href="\/">Tuhansien verkostojen Lappi<\/a>/,
    );
    const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)];
    expect(styles.length).toBeGreaterThan(1);
    for (const [, href = ''] of styles) expect([href, (await fetch(url + href)).status]).toEqual([href, 200]);
  });
});

describe('event streams', () => {
  const open = async (url: string, cookie: string): Promise<Response> =>
    fetch(`${url}/graphql/stream?query=subscription%7bchanged%7brevision%7d%7d`, {
      headers: { accept: 'text/event-stream', cookie },
    });

  it('are limited for a visitor; one that is closed makes room', async () => {
    const { url, register } = await start();
    const cookie = await newVisitor(url);
    const opened = await Promise.all(Array.from({ length: 20 }, () => open(url, cookie)));
    expect(new Set(opened.map(({ status }) => status))).toEqual(new Set([200]));
    const refused = await open(url, cookie);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    const other = await open(url, await newVisitor(url));
    expect(other.status).toBe(200);
    await opened[0]?.body?.cancel();
    await expect.poll(() => register.listeners.count(), { timeout: 20_000 }).toBe(20);
    const again = await open(url, cookie);
    expect(again.status).toBe(200);
    for (const one of [...opened.slice(1), other, again]) await one.body?.cancel();
  });

  it('are limited for everybody together', async () => {
    const { url } = await start({ limits: { streams: 3 } });
    const opened = await Promise.all([1, 2, 3].map(async () => open(url, await newVisitor(url))));
    expect((await open(url, await newVisitor(url))).status).toBe(429);
    for (const one of opened) await one.body?.cancel();
  });

  it('let go of a client that reads nothing, and keep no more for it than a few results', async () => {
    const server = await start({ limits: { requestsPerVisitor: 100_000 } });
    const cookie = await signIn(server.url, await server.linkFor('coordinator'));
    const wide = Array.from({ length: 150 }, (_, at) => `${'a'.repeat(90)}${at}: touched { id noun }`).join(' ');
    const body = JSON.stringify({ query: `subscription { changed { ${wide} } }` });
    const socket = await openSocket(server.url);
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(
      rawRequest(
        'POST /graphql/stream HTTP/1.1',
        ['Accept: text/event-stream', 'Content-Type: application/json', `Content-Length: ${body.length}`],
        body,
      ),
    );
    await expect.poll(() => server.register.listeners.count(), { timeout: 20_000 }).toBe(1);
    const reading = await open(server.url, '');
    await expect.poll(() => server.register.listeners.count(), { timeout: 20_000 }).toBe(2);
    const write = (at: number) =>
      ask(
        server.url,
        'mutation ($c: ID!) { addOrganisation(commandId: $c, input: { names: { fi: $c }, kind: "organisationKind.association" }) { problems { code } } }'.replace(
          'fi: $c',
          `fi: "Yhdistys ${at} ry"`,
        ),
        { c: `virta-${at}` },
        cookie,
      );
    for (let at = 0; at < 3000 && server.register.listeners.count() === 2; at += 100)
      await Promise.all(Array.from({ length: 100 }, (_, more) => write(at + more)));
    await expect.poll(() => server.register.listeners.count(), { timeout: 20_000 }).toBe(1);
    await reading.body?.cancel();
    socket.destroy();
  });
});

describe('slow clients', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start();
  });

  /** Sends a piece each half second until the server ends the connection. */
  const trickle = async (first: string, piece: string, most: number) => {
    const socket = await openSocket(server.url);
    const started = performance.now();
    const told = { text: '', closed: false };
    socket.setEncoding('latin1').on('data', (chunk: string) => (told.text += chunk));
    socket.on('error', () => undefined).once('close', () => (told.closed = true));
    socket.write(first);
    while (!told.closed && performance.now() - started < most) {
      if (socket.writable) socket.write(piece);
      await sleep(500);
    }
    socket.destroy();
    return told;
  };

  it('are answered 408 when headers or a body never end, and others are served meanwhile', async () => {
    const slow = [
      trickle('GET / HTTP/1.1\r\nHost: localhost\r\n', 'X: 1\r\n', 40_000),
      trickle(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 400000\r\n\r\n',
        ' ',
        50_000,
      ),
    ];
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    for (const { text, closed } of await Promise.all(slow)) {
      expect(closed).toBe(true);
      expect(text).toMatch(/^HTTP\/1\.1 408 /);
      expect(text).toMatch(/content-security-policy: default-src 'none'/);
    }
  });
});

describe('whose site it is', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start({ ownName: 'verkostot.example.fi' });
  });
  const from = async (headers: Readonly<Record<string, string>>, path = '/session') => {
    const { statuses } = await sendRaw(
      server.url,
      [
        `POST ${path} HTTP/1.1`,
        ...Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`),
        'Connection: close',
        'Content-Type: application/json',
        'Content-Length: 2',
        '',
        '{}',
      ].join('\r\n'),
    );
    return statuses[0];
  };

  it.each([
    ['its own name', { Host: 'verkostot.example.fi' }, 403],
    ['its own name in capitals and a port', { Host: 'Verkostot.Example.fi:8080' }, 403],
    ['an address', { Host: '192.0.2.7:4000' }, 403],
    ['an address of the newer kind', { Host: '[2001:db8::7]:4000' }, 403],
    ['a name within a network', { Host: 'palvelin:4000' }, 403],
    ['a name led here (DNS rebinding)', { Host: 'evil.example' }, 421],
    ['the same that says it came by way of ours', { Host: 'evil.example', 'X-Forwarded-Host': 'localhost' }, 421],
    ['a name that begins like ours', { Host: 'verkostot.example.fi.evil.example' }, 421],
  ])('%s as Host', async (_, headers, status) => {
    // 403: it was read, and its link is none.
    expect(await from(headers)).toBe(status);
  });

  it('leads who came by another name to where the service answers, and who came by its own to its first page', async () => {
    const page = async (path: string, host: string) => {
      const accept = 'Accept: text/html\r\nConnection: close\r\n\r\n';
      return (await sendRaw(server.url, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${accept}`)).text;
    };
    const astray = await page('/kartta', 'evil.example');
    expect(astray).toMatch(/^HTTP\/1\.1 421 /);
    expect([...astray.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'http://localhost/',
      'http://localhost/',
    ]);
    expect(await page('/%zz', 'localhost')).toContain('href="/">');
  });

  it('is asked by any name for its health, and by none else in a whole address', async () => {
    const health = await sendRaw(
      server.url,
      'GET /healthz HTTP/1.1\r\nHost: tvl.cluster.example\r\nConnection: close\r\n\r\n',
    );
    expect(health.statuses).toEqual([200]);
    expect((await sendRaw(server.url, rawRequest('GET http://evil.example/kartta HTTP/1.1'))).statuses).toEqual([421]);
  });

  const graphql = (headers: Readonly<Record<string, string>>) => from(headers, '/graphql');
  it.each([
    ['no page', {}, 400],
    ['our page', { Origin: 'http://localhost' }, 400],
    ['our page by our public name', { Host: 'verkostot.example.fi', Origin: 'https://verkostot.example.fi' }, 400],
    ['our page as the browser says', { 'Sec-Fetch-Site': 'same-origin' }, 400],
    ['another site’s page', { Origin: 'https://evil.example' }, 403],
    ['another site’s page as the browser says', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a page beside ours', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:81' }, 403],
    ['another port', { Origin: 'http://localhost:81' }, 403],
    ['a page that hides where it is', { Origin: 'null' }, 403],
  ])('%s may or may not ask', async (_, headers, status) => {
    // 400: it was read, and asks nothing.
    expect(await graphql(headers)).toBe(status);
  });

  it('opens no stream of events for another site, and sends none of its forms', async () => {
    const stream = await fetch(`${server.url}/graphql/stream?query=%7brevision%7d`, {
      headers: { accept: 'text/event-stream', origin: 'https://evil.example' },
    });
    expect(stream.status).toBe(403);
    for (const path of ['/palaute', '/kerro', '/oma']) {
      const sent = await fetch(server.url + path, {
        method: 'POST',
        headers: { origin: 'https://evil.example', accept: 'text/html' },
        body: new URLSearchParams({ teksti: 'x' }),
      });
      expect([sent.status, await sent.text()]).toEqual([403, expect.stringContaining('toiselta sivustolta')]);
    }
  });
});
