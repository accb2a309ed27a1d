/** `(:Network)-[:OVERLAPS {shared}]-(:Network)`, `Network.members`, and `(:Derived {asOf, day})`, which says for when they are true. */
import { randomUUID } from 'node:crypto';
import type { Day } from '@tvl/core/domain/partial-date.ts';
import { leastShared, type Derivation, type DerivedStore, type Stamp } from '#store/derived-port.ts';
import { connect, whole, type Connection, type ConnectionOptions, type Run } from './connection.ts';

/** Lines in one transaction when everything is rebuilt. */
const batch = 20_000;

const readStamp = async (run: Run): Promise<Stamp | null> => {
  const [row] = await run('MATCH (d:Derived {id: 1}) RETURN d.asOf, d.day');
  return row && row.get(0) !== null ? { asOf: row.get(0) as number, day: row.get(1) as Day } : null;
};

const setStamp = (run: Run, { asOf, day }: Stamp): Promise<unknown> =>
  run('MERGE (d:Derived {id: 1}) SET d.asOf = $asOf, d.day = $day', { asOf: whole(asOf), day });

/** One process at a time, whatever it finds: what stands once others are done. */
const lock = async (run: Run): Promise<Stamp | null> => {
  const locked = run('MERGE (d:Derived {id: 1}) SET d.lock = $lock', { lock: randomUUID() });
  const [, stands] = await Promise.all([locked, readStamp(run)]);
  return stands;
};

const writeMembers = (run: Run, members: Derivation['members']): Promise<unknown> =>
  run('UNWIND $rows AS row MATCH (n:Network {id: row.id}) SET n.members = row.count', {
    rows: members.map(([id, count]) => ({ id, count: whole(count) })),
  });

const pairs = (shared: Derivation['shared']): readonly object[] =>
  shared.map(([a, b, count]) => (a < b ? { a, b, count: whole(count) } : { a: b, b: a, count: whole(count) }));

const writeShared = async (run: Run, shared: Derivation['shared']): Promise<void> => {
  const ends = 'UNWIND $rows AS row MATCH (a:Network {id: row.a}) MATCH (b:Network {id: row.b})';
  const [gone, there] = [
    shared.filter(([, , count]) => count < leastShared),
    shared.filter(([, , count]) => count >= leastShared),
  ];
  await Promise.all([
    gone.length > 0 ? run(`${ends} MATCH (a)-[r:OVERLAPS]->(b) DELETE r`, { rows: pairs(gone) }) : [],
    there.length > 0 ? run(`${ends} MERGE (a)-[r:OVERLAPS]->(b) SET r.shared = row.count`, { rows: pairs(there) }) : [],
  ]);
};

/** Lines that are written anew go first. */
const clearLines = (run: Run, { anew }: Derivation): Promise<unknown> =>
  anew.length === 0
    ? Promise.resolve()
    : run('UNWIND $ids AS id MATCH (:Network {id: id})-[r:OVERLAPS]-() DELETE r', { ids: anew });

/** Everything goes, in pieces: while it is rebuilt there is no stamp, so that nobody takes a half for the whole. */
const rebuild = async (connection: Connection, { members, shared }: Derivation, to: Stamp): Promise<void> => {
  await connection.write(async ({ run }) => {
    await lock(run);
    await run('MATCH (d:Derived {id: 1}) REMOVE d.asOf, d.day');
  });
  await connection.alone('MATCH (:Network)-[r:OVERLAPS]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 50000 ROWS');
  await connection.write(async ({ run }) => {
    await run('MATCH (n:Network) WHERE n.members IS NOT NULL REMOVE n.members');
    await writeMembers(run, members);
  });
  for (let from = 0; from < shared.length; from += batch)
    await connection.write(({ run }) => writeShared(run, shared.slice(from, from + batch)));
  await connection.write(({ run }) => setStamp(run, to));
};

export const openNeo4jDerived = (options: ConnectionOptions): DerivedStore => {
  const connection = connect(options);
  return {
    stamp: () => readStamp(connection.ask),
    write: (derivation, from, to) =>
      connection.write(async ({ run }) => {
        const stands = await lock(run);
        if (!stands || stands.asOf < from.asOf || stands.day < from.day) return false;
        if (stands.asOf >= to.asOf && stands.day >= to.day) return true;
        // Sent together, done in turn: networks are locked the shorter, and who adds a member to one waits the less.
        await Promise.all([
          clearLines(run, derivation),
          writeMembers(run, derivation.members),
          writeShared(run, derivation.shared),
          setStamp(run, to),
        ]);
        return true;
      }),
    rebuild: (derivation, to) => rebuild(connection, derivation, to),
    close: () => connection.close(),
  };
};
