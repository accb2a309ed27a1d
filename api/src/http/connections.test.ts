// Clocks that run on while the server itself is held up: what was sent in time is answered, what never comes is refused.
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { clientErrors, connectionTimes, limitConnections } from './connections.ts';

/** The times of the product, shorter: milliseconds. */
const short = {
  ...connectionTimes,
  requestTimeout: 400,
  keepAliveTimeout: 400,
  http: { ...connectionTimes.http, headersTimeout: 300, connectionsCheckingInterval: 100, keepAliveTimeoutBuffer: 0 },
};
/** Longer than any of them. */
const heldFor = 1_500;

const patient = { timeout: 20_000 };
const [head, rest] = ['GET / HTTP/1.1\r\n', 'Host: localhost\r\n\r\n'];
const [postHead, postRest] = [
  'POST / HTTP/1.1\r\n',
  'Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n',
];
const post = postHead + postRest;

let app: FastifyInstance;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await app.close();
});

const serve = async (): Promise<void> => {
  app = Fastify({ ...short, clientErrorHandler: clientErrors(short) });
  limitConnections(app);
  app.get('/', () => 'here');
  app.post('/', ({ body }) => body);
  await app.listen({ port: 0, host: '127.0.0.1' });
};

type Client = { readonly socket: Socket; readonly told: () => string };

/** A client whose connection the server has taken, and has read what it sent first. */
const arrive = async (first: string): Promise<Client> => {
  const taken = once(app.server, 'connection') as Promise<[Socket]>;
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  sockets.push(socket);
  let told = '';
  socket.setEncoding('latin1').on('data', (text: string) => (told += text));
  socket.on('error', (error) => (told += String(error)));
  const [[served]] = await Promise.all([taken, once(socket, 'connect')]);
  if (first !== '') socket.write(first);
  await expect.poll(() => served.bytesRead, patient).toBe(first.length);
  return { socket, told: () => told };
};

/**
 * Sends, and holds the server up as one large request does: nothing else happens meanwhile, but the kernel takes what
 * clients send. Clocks are looked at next, before anything is read.
 */
const sendWhileHeldUp = ({ socket }: Client, text: string): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(() => {
      socket.write(text);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, heldFor);
      resolve();
    });
  });

test.for([
  ['headers', '', head + rest, /^HTTP\/1\.1 200 .*here$/s],
  ['the end of its headers', head, rest, /^HTTP\/1\.1 200 .*here$/s],
  ['its body', post, '{"a":"b"}', /^HTTP\/1\.1 200 .*\{"a":"b"\}$/s],
] as const)('a client that sends %s while the server is held up is answered', async ([, before, during, answer]) => {
  await serve();
  const client = await arrive(before);
  await sendWhileHeldUp(client, during);
  await expect.poll(client.told, patient).toMatch(answer);
});

test('a connection kept for the next request takes one that came while the server was held up', async () => {
  await serve();
  const client = await arrive(head + rest);
  await expect.poll(client.told, patient).toMatch(/here$/);
  await sendWhileHeldUp(client, head + rest);
  await expect.poll(client.told, patient).toMatch(/here.*here$/s);
});

test.for([
  ['headers', '', head],
  ['its body', post, '{'],
  ['the body of headers that came late', postHead, postRest],
] as [string, string, string][])('a client that never ends %s is refused all the same', async ([, before, during]) => {
  await serve();
  const client = await arrive(before);
  const closed = once(client.socket, 'close');
  await sendWhileHeldUp(client, during);
  await closed;
  expect(client.told()).toMatch(/^HTTP\/1\.1 408 /);
});

test('a connection that nobody uses is closed', async () => {
  await serve();
  const { socket, told } = await arrive(head + rest);
  await once(socket, 'close');
  expect(told()).toMatch(/here$/);
});
