// What one would write first: each registration committed by itself, and told to everybody at once, whole.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Change } from '@tvl/core/domain/change.ts';
import { storePath } from '../../api/src/store/sqlite/files.ts';
import { openSqliteStore } from '../../api/src/store/sqlite/sqlite-store.ts';
import { setOf } from './stored-region.ts';

const store = openSqliteStore(storePath(process.argv[2] ?? ''));
let head = await store.head();
const streams = new Set<ServerResponse>();
let last: Promise<unknown> = Promise.resolve();

const commit = async (body: string): Promise<number> => {
  const { commandId, changes } = JSON.parse(body) as { commandId: string; changes: readonly Change[] };
  await store.commit([setOf(commandId, changes)], head);
  head += 1;
  for (const stream of streams)
    stream.write(`event: next\ndata: ${JSON.stringify({ revision: head, reload: false, changes })}\n\n`);
  return head;
};

const server = createServer((request, response) => {
  if (request.url === '/graphql/stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    streams.add(response);
    response.on('close', () => streams.delete(response));
    return;
  }
  if (request.method !== 'POST') {
    const { user, system } = process.cpuUsage();
    return void response.end(`process_cpu_seconds_total ${(user + system) / 1e6}\n`);
  }
  const body = text(request);
  last = last.then(async () => response.end(String(await commit(await body))));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
