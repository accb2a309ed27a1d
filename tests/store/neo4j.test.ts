import { beforeAll } from 'vitest';
import { openNeo4jStore } from '../../api/src/store/neo4j/neo4j-store.ts';
import { openNeo4jVault } from '../../api/src/store/neo4j/neo4j-vault.ts';
import { testNeo4j, type TestNeo4j } from '../tools/neo4j/test-server.ts';
import { storeContract } from './contract.ts';
import type { Place } from './place.ts';
import { vaultContract } from './vault-contract.ts';
import { writersContract } from './writers-contract.ts';

let server: TestNeo4j;
beforeAll(async () => {
  server = await testNeo4j();
  console.info(`Store and vault contract on Neo4j ${server.version}`);
}, 180_000);

const newPlace = async (): Promise<Place> => {
  server = await testNeo4j();
  return {
    open: async () => (await openNeo4jStore(server)).store,
    clear: async () => undefined,
    address: server.uri,
    env: { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password },
  };
};

storeContract('Neo4j', newPlace);
writersContract('Neo4j', newPlace);

vaultContract('Neo4j', async () => {
  server = await testNeo4j();
  return { open: () => openNeo4jVault(server), clear: async () => undefined };
});
