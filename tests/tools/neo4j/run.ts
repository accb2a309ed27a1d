// `npm run neo4j`: a running Community server, with how to reach it. Ctrl+C stops it and removes its data.
import { randomBytes } from 'node:crypto';
import { startServer } from './start.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const given = process.env['NEO4J_URI'];
if (given) {
  say(`NEO4J_URI is set: use the server at ${given}.`);
  process.exit(0);
}
say('Starting Neo4j Community on temporary data. The first start downloads it.');
const server = await startServer(randomBytes(12).toString('hex'));
say(`Neo4j ${server.version} runs. To use it:`);
say(`  NEO4J_URI=${server.uri} NEO4J_USER=${server.user} NEO4J_PASSWORD=${server.password} npm start`);
say('Stop with Ctrl+C: its data goes with it.');

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  void server.stop('SIGKILL').then(() => process.exit(0));
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.on('SIGHUP', stop);
// A parent that dies without a signal closes the pipe it gave us.
if (!process.stdin.isTTY) process.stdin.resume().once('end', stop);
void server.ended.then(() => stopping || process.exit(1));
