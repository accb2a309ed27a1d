import { beforeAll } from 'vitest';
import { openNeo4jStore } from '../../api/src/store/neo4j/neo4j-store.ts';
import { testNeo4j, type TestNeo4j } from '../tools/neo4j/test-server.ts';
import { storeContract } from './contract.ts';

let server: TestNeo4j;
beforeAll(async () => {
  server = await testNeo4j();
  console.info(`The store contract on Neo4j ${server.version}`);
}, 180_000);

storeContract('Neo4j', async () => {
  server = await testNeo4j();
  return { open: async () => (await openNeo4jStore(server)).store, clear: async () => undefined };
});
