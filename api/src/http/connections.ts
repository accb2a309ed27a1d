/** What happens to connections that never become a request, and to those that take their time. */
import type { Socket } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { bareHeaders } from './security.ts';
import { refusalBody } from './refusals.ts';

/** Connections at a time. A workshop of 300 opens 1,800 at most; beyond, new ones are closed at once. */
const mostConnections = 5_000;

/** Milliseconds. Headers come in one piece, a body on a slow phone in some; then nobody is kept waiting for nothing. */
export const connectionTimes = {
  requestTimeout: 30_000,
  connectionTimeout: 60_000,
  http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000, requireHostHeader: false },
} as const;

const phrases = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

const statusOf = (code: string | undefined): keyof typeof phrases => (code === 'HPE_HEADER_OVERFLOW' ? 431 : 400);

const end = (socket: Socket, status: keyof typeof phrases): void => {
  if (!socket.writable || socket.destroyed) {
    socket.destroy();
    return;
  }
  const body = refusalBody(status);
  const headers = Object.entries({
    ...bareHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  });
  const head = [`HTTP/1.1 ${status} ${phrases[status]}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};

/** Milliseconds given to what has come, but has not been read. */
const readFirst = 2_000;

/** The request that came last on each connection. */
const lastOn = new WeakMap<Socket, IncomingMessage>();

/**
 * Node's clock runs on while the server itself is held up by one large request, and is looked at before what has come
 * meanwhile is read. So what is late is read first, and refused only when it still is not whole: closing a connection
 * with something unread in it would not even bring the refusal, but a reset.
 */
const refuseUnlessWhole = (socket: Socket, wait: number, onHeadersOnly: () => void): void => {
  const before = lastOn.get(socket);
  const isBodyLate = before?.complete === false;
  setTimeout(() => {
    const last = lastOn.get(socket);
    if (last === before && !(isBodyLate && last?.complete)) end(socket, 408);
    else if (last?.complete === false) onHeadersOnly();
  }, wait).unref();
};

/** A body whose headers were late has its own time: Node looks at it no more. */
const refuseLate = (socket: Socket, requestTimeout: number): void =>
  refuseUnlessWhole(socket, readFirst, () => refuseUnlessWhole(socket, requestTimeout, () => end(socket, 408)));

/** For Fastify: what came was no request. */
export const clientErrors =
  ({ requestTimeout }: { readonly requestTimeout: number }) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET') socket.destroy();
    else if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') refuseLate(socket, requestTimeout);
    else end(socket, statusOf(error.code));
  };

/** The same for a connection that has been idle for long: a request may have come on it that nobody could read yet. */
const closeUnlessUsed = (socket: Socket): void => {
  const bytes = (): number => socket.bytesRead + socket.bytesWritten;
  const before = bytes();
  setTimeout(() => {
    if (bytes() === before) socket.destroy();
  }, readFirst).unref();
};

/** An address as it is within this site: a whole one without where it leads, and always with a slash in front. */
export const pathWithin = (url: string): string => {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '');
  return path.startsWith('/') ? path : `/${path}`;
};

export const limitConnections = (app: FastifyInstance): void => {
  app.server.maxConnections = mostConnections;
  app.server.on('request', (request: IncomingMessage) => lastOn.set(request.socket, request));
  app.server.on('timeout', closeUnlessUsed);
  app.server.on('checkExpectation', (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { ...bareHeaders, 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(refusalBody(417));
  });
  // We are nobody's proxy.
  app.server.on('connect', (_, socket: Socket) => end(socket, 405));
};
