// What nobody should send, and what is answered: the right status, the policy of every answer, and nothing of ours.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest, sendRaw } from '../tools/raw-http.ts';
import { signIn, startServer, type TestServer } from '../tools/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seed: 'none' });
});
afterAll(() => server.stop());

const get = (path: string, headers: readonly string[] = []) => rawRequest(`GET ${path} HTTP/1.1`, headers);
const json = 'Content-Type: application/json';
const post = (path: string, body: string, headers: readonly string[] = [json]) =>
  rawRequest(`POST ${path} HTTP/1.1`, [...headers, `Content-Length: ${Buffer.byteLength(body)}`], body);
const query = (document: string, variables: object = {}) =>
  post('/graphql', JSON.stringify({ query: document, variables }));
const chunked = (body: string, header = 'Transfer-Encoding: chunked') =>
  rawRequest('POST /graphql HTTP/1.1', [json, header], body);
const events = 'Accept: text/event-stream';
const stream = (document: string, headers = [events]) => get(`/graphql/stream?query=${document}`, headers);
const smuggled = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** By what it is: the bytes, and the statuses that answer them. */
const shapes: Readonly<Record<string, readonly [string | Buffer, ...number[]]>> = {
  'a path out of the folder, encoded': [get('/..%2f..%2fpackage.json'), 404],
  'a path out of a folder of files, encoded': [get('/assets/..%2f..%2f..%2fapi/package.json'), 404],
  'a path out of the folder as it is': [get('/../../package.json'), 404],
  'a path encoded twice': [get('/%252e%252e%252fpackage.json'), 404],
  'a path with the other slash': [get('/..\\..\\package.json'), 404],
  'a null byte, encoded': [get('/assets/index.html%00.css'), 404],
  'a null byte as it is': [get('/\0'), 400],
  'an encoding that is none': [get('/%zz'), 400],
  'an encoding cut short in a parameter': [get('/map/%E0%A4%A'), 400],
  'nothing but slashes': [get('//'), 404],
  'another site’s name in the path': [get('//evil.example/kartta'), 404],
  'a whole address': [get('http://localhost/healthz'), 200],
  'a whole address that is none': [get('http://[::bad/healthz'), 400],
  'a path of 9,000 characters': [get(`/${'a'.repeat(9000)}`), 414],
  'a parameter of 300 characters': [get(`/map/${'a'.repeat(300)}`), 414],
  'a line break in a question': [get('/kartta?kieli=%0d%0aSet-Cookie:%20a=b'), 200],
  'a line break in a name that leads elsewhere': [get('/map/%0d%0aX:y'), 302],
  'headers of 20,000 characters': [get('/', [`X: ${'a'.repeat(20_000)}`]), 431],
  '150 headers': [
    get(
      '/',
      Array.from({ length: 150 }, (_, at) => `X${at}: 1`),
    ),
    431,
  ],
  'a header on two lines': [get('/', ['X: a\r\n b']), 400],
  'a header with a space before its colon': [get('/', ['X : a']), 400],
  'no host': ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  'two hosts': [get('/', ['Host: localhost']), 400],
  'a host that is none': ['GET / HTTP/1.1\r\nHost: [::bad\r\nConnection: close\r\n\r\n', 400],
  'cookies that are none': [get('/', ['Cookie: tvl_session=%ff; tvl_visitor=%; =; __proto__=1; a']), 200],
  'another address for the visitor': [get('/healthz', ['X-Forwarded-For: ,,, x', 'X-Forwarded-Host: [::']), 200],
  'a part of a file that it does not have': [get('/icon.svg', ['Range: bytes=99999-1']), 416],
  'an expectation': [post('/graphql', '{}', [json, 'Expect: something']), 417],
  'two lengths': [post('/graphql', '{}', [json, 'Content-Length: 9']), 400],
  'a length and chunks': [chunked(`0\r\n\r\n${smuggled}`, 'Transfer-Encoding: chunked\r\nContent-Length: 5'), 400],
  'chunks and something else': [chunked('0\r\n\r\n', 'Transfer-Encoding: chunked, identity'), 400],
  'chunks by a header that is none': [chunked('0\r\n\r\n', 'Transfer-Encoding : chunked'), 400],
  'chunks by a header twice': [chunked('0\r\n\r\n', 'Transfer-Encoding: xchunked\r\nTransfer-Encoding: chunked'), 400],
  'a chunk of no length': [chunked('zz\r\n\r\n'), 400],
  'a request after a body of the wrong length': [post('/session', `{}${smuggled}`, [json]), 400],
  'lines that end in one sign': ['GET / HTTP/1.1\nHost: localhost\n\n', 400],
  'another protocol': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  'a greeting of TLS': [Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]), 400],
  'a method nobody has': [rawRequest('FOO / HTTP/1.1'), 400],
  TRACE: [rawRequest('TRACE / HTTP/1.1'), 405],
  CONNECT: [rawRequest('CONNECT localhost:80 HTTP/1.1'), 405],
  PROPFIND: [rawRequest('PROPFIND / HTTP/1.1'), 405],
  'OPTIONS for everything': [rawRequest('OPTIONS * HTTP/1.1'), 405],
  'PUT to GraphQL': [rawRequest('PUT /graphql HTTP/1.1'), 405],
  'HEAD of GraphQL': [rawRequest('HEAD /graphql HTTP/1.1'), 405],
  'DELETE of a page': [rawRequest('DELETE /kartta HTTP/1.1'), 405],
  'reading what signs in': [get('/session'), 405],
  'a mutation by GET': [get('/graphql?query=mutation%7bx%7d', ['apollo-require-preflight: 1']), 400],
  'a GET from a page of another site': [get('/graphql?query=%7brevision%7d'), 400],
  'a key that changes what objects are': [post('/graphql', '{"query":"{ revision }","__proto__":{"a":1}}'), 400],
  'the same another way': [post('/graphql', '{"query":"{ revision }","constructor":{"prototype":{}}}'), 400],
  '200,000 lists in each other': [post('/graphql', '['.repeat(200_000) + ']'.repeat(200_000)), 400],
  'lists in each other as a value': [
    post(
      '/graphql',
      `{"query":"query($k:[ID!]){organisations(filter:{kind:$k}){nodes{id}}}","variables":{"k":${'['.repeat(99_999)}${']'.repeat(99_999)}}}`,
    ),
    400,
  ],
  'a batch': [post('/graphql', '[{"query":"{ revision }"},{"query":"{ revision }"}]'), 400],
  'no object': [post('/graphql', 'null'), 400],
  'no body': [post('/graphql', ''), 400],
  'text that is no JSON': [post('/graphql', '{"query"'), 400],
  'a body of 600,000 characters': [query('x'.repeat(600_000)), 413],
  'a body in plain text': [post('/graphql', '{"query":"{ revision }"}', ['Content-Type: text/plain']), 415],
  'a form': [post('/graphql', 'query=1', ['Content-Type: application/x-www-form-urlencoded']), 415],
  'a body of no type': [post('/graphql', '{}', []), 415],
  'a form where JSON goes': [post('/kerro', '{}'), 415],
  'an answer as a picture': [post('/graphql', '{"query":"{ revision }"}', [json, 'Accept: image/png']), 406],
  'a number beyond numbers': [
    post('/graphql', '{"query":"query($n:Int!){networks(first:$n){nodes{id}}}","variables":{"n":1e400}}'),
    400,
  ],
  'a number too large': [query('{ networks(first: 99999999999999999999) { nodes { id } } }'), 400],
  'a document too long': [query(`{ ${'revision '.repeat(3001)} }`), 400],
  'a document too deep for the parser': [query('{a'.repeat(1400)), 400],
  'a document too deep for the rules': [query(`{${'...{'.repeat(700)}revision${'}'.repeat(701)}`), 400],
  'a document too dear': [
    query(
      '{ networks(first: 500) { nodes { memberships { members { organisation { memberships { members { network { memberships { members { id } } } } } } } } } }',
    ),
    400,
  ],
  'the same field under 201 names': [
    query(`{ ${Array.from({ length: 201 }, (_, at) => `a${at}: revision`).join(' ')} }`),
    400,
  ],
  'a name of 300,000 characters': [query(`{ ${'a'.repeat(300_000)}: revision }`), 400],
  'more wrong values than anybody reads': [
    query('query ($k: [ID!]) { organisations(filter: { kind: $k }) { nodes { id } } }', {
      k: Array.from({ length: 300 }, () => ({})),
    }),
    400,
  ],
  'half of a sign': [post('/graphql', '{"query":"{ search(text: \\"\\ud800\\") { count { total } } }"}'), 400],
  'a stream for who reads none': [stream('%7brevision%7d', []), 406],
  'a stream by the name of what all objects have': [
    get('/graphql/stream?token=__proto__&query=%7brevision%7d', [events]),
    200,
  ],
  'a stream too deep': [stream('%7ba'.repeat(81)), 400],
  'a stream of nothing': [post('/graphql/stream', 'null', [json, events]), 400],
  'a stream asked for with a form': [
    post('/graphql/stream', 'query=1', [events, 'Content-Type: application/x-www-form-urlencoded']),
    415,
  ],
  'HEAD of a stream': [rawRequest('HEAD /graphql/stream?query=%7brevision%7d HTTP/1.1', [events]), 405],
};

describe('hostile requests', () => {
  it.for(Object.entries(shapes))('%s', async ([, [bytes, ...statuses]]) => {
    const { statuses: answered, text } = await sendRaw(server.url, bytes);
    expect(answered).toEqual(statuses);
    const [head = '', body = ''] = text.split('\r\n\r\n', 2);
    expect(head).toMatch(/^content-security-policy: default-src 'none'/im);
    expect(head).toMatch(/^x-content-type-options: nosniff/im);
    expect(head).not.toMatch(/^set-cookie: a=b|^x: *y/im);
    if (answered.some((status) => status >= 400))
      expect(body).not.toMatch(/node_modules|\.ts:\d|devDependencies|FST_ERR|"INTERNAL"/);
  });

  it('leave a server that works', async () => {
    const cookie = await signIn(server.url, await server.linkFor('coordinator'));
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { scope } }' }),
    });
    expect(await response.json()).toEqual({ data: { viewer: { scope: 'COORDINATOR' } } });
  });
});
