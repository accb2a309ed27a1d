import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { openUnread, writeStream } from './write-stream.ts';

/** A server of one endless stream, and how far it got. */
const endless = async (patience: number) => {
  const told = { made: 0, ended: false };
  async function* pieces() {
    try {
      for (;;) {
        told.made += 1;
        yield `event: next\ndata: ${'x'.repeat(64 * 1024)}\n\n`;
      }
    } finally {
      told.ended = true;
    }
  }
  const app = Fastify({ serverFactory: (handler) => createServer(handler) });
  app.get('/', (_, reply) =>
    writeStream(reply, { status: 200, statusText: 'OK' }, pieces(), () => undefined, patience),
  );
  await app.listen({ port: 0 });
  return { told, app, port: (app.server.address() as AddressInfo).port };
};

test('a client that reads nothing is let go, and no more was made for it than the network took', async () => {
  const { told, app, port } = await endless(300);
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await expect.poll(() => told.ended, { timeout: 20_000 }).toBe(true);
  expect(told.made).toBeLessThan(1000);
  socket.destroy();
  await app.close();
});

test('a client that leaves ends the stream', async () => {
  const { told, app, port } = await endless(60_000);
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined).once('data', () => socket.destroy());
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await expect.poll(() => told.ended, { timeout: 20_000 }).toBe(true);
  await app.close();
});

test('who makes results waits for room, and for nobody when it is over', async () => {
  const unread = openUnread(2);
  await unread.made();
  await unread.made();
  const told: string[] = [];
  const third = unread.made().then(() => told.push('third'));
  await Promise.resolve();
  expect(told).toEqual([]);
  unread.written();
  await third;
  const fourth = unread.made();
  unread.over();
  await fourth;
});
