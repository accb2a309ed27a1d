// (c) Random HTTP: methods, paths, headers and bodies that may be right, and bytes that are no request at all.
import type { Chance } from '@tvl/core/domain/chance.ts';
import { strangeTexts } from './documents.ts';

const methods = [
  'GET',
  'GET',
  'GET',
  'POST',
  'POST',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'PROPFIND',
  'QUERY',
];

const paths = [
  '/',
  '/kartta',
  '/verkostot',
  '/verkosto/net_x',
  '/organisaatio/org_x',
  '/loydos/networkOverlap-x',
  '/r/KOODI',
  '/juliste/KOODI',
  '/kerro',
  '/oma',
  '/palaute',
  '/graphql',
  '/graphql/stream',
  '/session',
  '/map/kuva.svg',
  '/map/places.json',
  '/map/2-1.json',
  '/healthz',
  '/readyz',
  '/metrics',
  '/icon.svg',
  '/assets/x.js',
  '/assets/',
  '/.git/config',
  '/api/package.json',
];

const turns = [
  '..%2f',
  '%2e%2e/',
  '../',
  '..\\',
  '%00',
  '%',
  '%zz',
  '%E0%A4%A',
  '%252e%252e%252f',
  '//',
  ';',
  '?',
  '#',
  '@',
  ':',
  '%0d%0a',
  '~',
  '.json',
  '*',
];

const path = (chance: Chance): string => {
  let made = chance.pick(paths);
  for (let more = chance.once(2) ? 0 : 1 + chance.below(2); more > 0; more--) {
    const at = chance.below(made.length + 1);
    made = made.slice(0, at) + chance.pick(turns) + made.slice(at);
  }
  if (chance.once(50)) made += 'a'.repeat(chance.below(20_000));
  if (chance.once(40))
    made = `http://${chance.pick(['localhost', 'evil.example', '[::', 'localhost:99999', ''])}${made}`;
  if (chance.once(3))
    made += `?${chance.pick(['kieli', 'haku', 'koko', 'query', 'token', 'kierros', 'koodi', 'paiva', '__proto__'])}=${encodeURIComponent(chance.pick(strangeTexts).toWellFormed())}`;
  if (chance.once(6)) made += `&kieli=${chance.pick(['fi', 'selko', 'sv', 'en', 'se', 'xx', '%zz'])}`;
  return made.startsWith('/') || made.startsWith('http') ? made : `/${made}`;
};

const headers: readonly (readonly [string, readonly string[]])[] = [
  ['Host', ['localhost', 'evil.example', '', '[::1', 'a b']],
  ['Accept', ['*/*', 'text/html', 'text/event-stream', 'application/json', 'image/png;q=x', ',,,', 'a/b'.repeat(500)]],
  ['Accept-Encoding', ['br', 'gzip', '*;q=0', ';q=a,', 'identity;q=0', 'br;q=0.0001, gzip;q=2']],
  ['Accept-Language', ['fi', 'sv,en', '*', ';q', 'zz-ZZ'.repeat(300)]],
  [
    'Content-Type',
    [
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=',
      'a',
      '/',
      'application/json, text/html',
    ],
  ],
  ['Cookie', ['tvl_session=x', 'tvl_visitor=x.y', '=', '__proto__=1', 'a=%', `a=${'b'.repeat(9000)}`]],
  ['Origin', ['null', 'http://localhost', 'https://evil.example', 'x', 'http://[']],
  ['Sec-Fetch-Site', ['same-origin', 'cross-site', 'none', '']],
  ['X-Forwarded-For', ['203.0.113.7', 'x', ',,', '::1', '999.1.1.1']],
  ['X-Forwarded-Host', ['evil.example', '[', '']],
  ['X-Forwarded-Proto', ['https', 'javascript', '']],
  ['Range', ['bytes=0-1', 'bytes=9-1', 'bytes=-', `bytes=${'0-1,'.repeat(900)}`, 'x=1']],
  ['If-None-Match', ['*', '"x"', 'W/', `"${'x'.repeat(2000)}"`]],
  ['If-Modified-Since', ['x', 'Thu, 01 Jan 1970 00:00:00 GMT']],
  ['Expect', ['100-continue', 'x']],
  ['Upgrade', ['websocket', 'h2c']],
  ['Accept-Version', ['1.0.0', 'x']],
  ['Apollo-Require-Preflight', ['1']],
  ['X-GraphQL-Event-Stream-Token', ['__proto__', 'x']],
  ['Traceparent', ['00-x']],
];

const bodies = [
  '',
  '{}',
  '[]',
  'null',
  '"',
  '{"query":"{ revision }"}',
  '{"query":"subscription { changed { revision } }"}',
  '{"query":"{ revision }","__proto__":{}}',
  '{"token":"x"}',
  '{"code":"AAAA-AAAA-AA"}',
  '{"token":{"length":43}}',
  'teksti=x&aihe=idea',
  'koodi=%zz',
  'askel=kuka&jarjesto=%00',
  'a=1&a=2&__proto__=3',
  '['.repeat(9000),
  '\0\0\0',
  '{"a":1e999}',
  `{"a":"${'x'.repeat(30_000)}"}`,
];

export type Sent = {
  readonly bytes: Buffer /** Whether HTTP itself is right, so that an answer is owed. */;
  readonly isRequest: boolean;
};

const crlf = '\r\n';

export const randomRequest = (chance: Chance): Sent => {
  const line = `${chance.pick(methods)} ${path(chance)} HTTP/1.1`;
  const given = chance.some(headers, 5).filter(([name]) => name !== 'Host');
  const host = chance.once(20) ? chance.pick(headers[0]?.[1] ?? []) : 'localhost';
  const lines = given.map(([name, values]) => `${name}: ${chance.pick(values)}`);
  const body = chance.once(2) ? chance.pick(bodies) : '';
  const type = body.startsWith('{') && chance.once(2) ? ['Content-Type: application/json'] : [];
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const all = [line, `Host: ${host}`, 'Connection: close', ...lines, ...type, ...length, '', body];
  return { bytes: Buffer.from(all.join(crlf), 'latin1'), isRequest: true };
};

/** A request with bytes changed, cut or put in, or none at all. */
export const randomBytes = (chance: Chance): Sent => {
  if (chance.once(6))
    return { bytes: Buffer.from(Array.from({ length: chance.below(400) }, () => chance.below(256))), isRequest: false };
  const bytes = Buffer.from(randomRequest(chance).bytes);
  for (let more = 1 + chance.below(6); more > 0; more--)
    bytes[chance.below(Math.min(bytes.length, 200))] = chance.below(256);
  const cut = chance.once(3) ? bytes.subarray(0, chance.below(bytes.length)) : bytes;
  const twice = chance.once(5) ? Buffer.concat([cut, randomRequest(chance).bytes]) : cut;
  const smuggling = [
    'Content-Length: 3',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: \x0bchunked',
    'Content-Length: +3',
    'Content-Length: 0x3',
  ];
  if (!chance.once(4)) return { bytes: twice, isRequest: false };
  const at = twice.indexOf(crlf) + 2;
  const put = Buffer.from(`${chance.pick(smuggling)}${crlf}`, 'latin1');
  return { bytes: Buffer.concat([twice.subarray(0, at), put, twice.subarray(at)]), isRequest: false };
};
