/**
 * A server with somebody who stops it: starts Neo4j, prints where it is as one line of JSON, and stops it when the
 * watched process is gone, its input closes, or it is told to. Argument: id of the process to watch.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { isAlive } from './is-alive.ts';
import { runFolder } from './run-folder.ts';
import { startServer } from './start.ts';

const watched = Number(process.argv[2]);
const server = await startServer(randomBytes(12).toString('hex'));
const { uri, http, user, password, version, pid } = server;
process.stdout.write(`${JSON.stringify({ uri, http, user, password, version, pid })}\n`);
// Whoever read that line may close the pipe; nothing more is said.
process.stdout.on('error', () => undefined);

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  rmSync(runFolder(watched), { recursive: true, force: true });
  void server.stop('SIGKILL').then(() => process.exit(0));
};
setInterval(() => isAlive(watched) || stop(), 250);
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('SIGHUP', stop);
void server.ended.then(() => stopping || process.exit(1));
