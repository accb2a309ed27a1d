// Asks for a server for tests, says which, and waits to be killed.
import { startGuarded } from '../../tools/neo4j/test-server.ts';

process.stdout.write(`${JSON.stringify(await startGuarded(process.pid))}\n`);
setInterval(() => undefined, 1000);
