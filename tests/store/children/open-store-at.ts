import type { NetworkStore } from '../../../api/src/store/port.ts';
import { openSqliteStore } from '../../../api/src/store/sqlite/sqlite-store.ts';

/** The store at a path, or in the Neo4j at an address. */
export const openStoreAt = async (place: string): Promise<NetworkStore> => {
  if (!place.includes('://')) return openSqliteStore(place);
  const { openNeo4jStore } = await import('../../../api/src/store/neo4j/neo4j-store.ts');
  const password = process.env['NEO4J_PASSWORD'] ?? '';
  return (await openNeo4jStore({ uri: place, user: process.env['NEO4J_USER'] ?? 'neo4j', password })).store;
};
