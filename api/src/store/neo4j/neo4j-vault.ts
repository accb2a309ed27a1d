/**
 * The vault beside the register in one database, so that all processes share it: under labels of its own, which no read
 * of the register meets. Community has one database for everybody, so what is erased is gone for every question, but its
 * bytes stay until the server reuses them (ADR 22).
 */
import { createHash } from 'node:crypto';
import { NewerStoreError } from '#store/port.ts';
import type { VaultContents } from '#store/transfer-port.ts';
import { longExpired, type Limits, type Session, type SignInLink, type Vault } from '#store/vault-port.ts';
import { feedbackConstraints, feedbackIn, readFeedback, writeFeedback } from './vault-feedback.ts';
import { personalLinkConstraints, personalLinksIn, readPersonalLinks, writePersonalLinks } from './vault-links.ts';
import { connect, whole, type Connection, type ConnectionOptions, type Rows, type Run } from './connection.ts';

/** Raise it when what is kept changes. */
const vaultSchema = 3;

const statements = [
  'CREATE CONSTRAINT Vault_id IF NOT EXISTS FOR (n:Vault) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT VaultSession_tokenHash IF NOT EXISTS FOR (n:VaultSession) REQUIRE n.tokenHash IS UNIQUE',
  'CREATE CONSTRAINT VaultLink_tokenHash IF NOT EXISTS FOR (n:VaultLink) REQUIRE n.tokenHash IS UNIQUE',
  'CREATE CONSTRAINT VaultErasure_pseudonymHash IF NOT EXISTS FOR (n:VaultErasure) REQUIRE n.pseudonymHash IS UNIQUE',
  ...feedbackConstraints,
  ...personalLinkConstraints,
];

const columns = ['tokenHash', 'scope', 'pseudonym', 'network', 'area', 'response', 'expiresAt', 'createdAt']
  .map((name) => `n.${name} AS ${name}`)
  .join(', ');

const limitNames = ['network', 'area'] as const;

/** Ids of responses stand in one property, a space between them. */
const limitsOf = (row: Rows[number]): Limits => ({
  ...Object.fromEntries(
    limitNames.flatMap((name) => (row.get(name) === null ? [] : [[name, row.get(name) as string]])),
  ),
  ...(row.get('response') === null ? {} : { responses: (row.get('response') as string).split(' ') }),
});

const linkOf = (row: Rows[number]): SignInLink => ({
  tokenHash: row.get('tokenHash') as string,
  scope: row.get('scope') as SignInLink['scope'],
  pseudonym: row.get('pseudonym') as string,
  limits: limitsOf(row),
  expiresAt: row.get('expiresAt') as string,
});

const sessionOf = (row: Rows[number]): Session => ({ ...linkOf(row), createdAt: row.get('createdAt') as string });

const valuesOf = ({ limits, ...rest }: SignInLink | Session): Record<string, unknown> => {
  const { responses, ...others } = limits;
  return { ...rest, ...others, ...(responses === undefined ? {} : { response: responses.join(' ') }) };
};

/** What is kept of an erased pseudonym: enough to erase it again from an older copy. */
const pseudonymHash = (pseudonym: string): string => createHash('sha256').update(pseudonym).digest('hex');

const prepareVault = async (connection: Connection): Promise<void> => {
  const [found] = await connection.ask('MATCH (v:Vault {id: 1}) RETURN v.schema');
  const version = (found?.get(0) ?? 0) as number;
  if (version > vaultSchema) throw new NewerStoreError(version, vaultSchema);
  if (version === vaultSchema) return;
  for (const statement of statements) await connection.define(statement);
  await connection.write(({ run }) =>
    run('MERGE (v:Vault {id: 1}) SET v.schema = $schema', { schema: whole(vaultSchema) }),
  );
};

/** Merged, not made: an attempt repeated after a lost answer adds nothing. */
const add = async (connection: Connection, label: string, one: SignInLink | Session): Promise<void> => {
  await connection.write(({ run }) =>
    run(`MERGE (n:${label} {tokenHash: $values.tokenHash}) SET n = $values`, { values: valuesOf(one) }),
  );
};

const takeLink = async (connection: Connection, tokenHash: string): Promise<Rows[number] | undefined> => {
  const [row] = await connection.write(async ({ run }) => {
    const link = 'MATCH (n:VaultLink {tokenHash: $tokenHash})';
    // The lock first: of two who come at once, the second finds nothing.
    await run(`${link} SET n.taken = true`, { tokenHash });
    const found = await run(`${link} RETURN ${columns}`, { tokenHash });
    await run(`${link} DELETE n`, { tokenHash });
    return found;
  });
  return row;
};

const erase = async (connection: Connection, pseudonym: string | null, now: string): Promise<void> => {
  await connection.write(async ({ run }) => {
    for (const label of ['VaultSession', 'VaultLink'])
      await run(`MATCH (n:${label}) WHERE n.pseudonym = $pseudonym OR n.expiresAt <= $now DELETE n`, {
        pseudonym,
        now,
      });
    await run('MATCH (n:VaultFeedback) WHERE n.expiresAt <= $now DELETE n', { now });
    await run('MATCH (n:VaultPersonalLink) WHERE n.pseudonym = $pseudonym OR n.expiresAt <= $expired DELETE n', {
      pseudonym,
      expired: longExpired(now),
    });
    if (pseudonym !== null)
      await run('MERGE (:VaultErasure {pseudonymHash: $hash})', { hash: pseudonymHash(pseudonym) });
  });
};

/** Opens or makes the vault. Throws NewerStoreError, StoreUnavailableError. */
export const openNeo4jVault = async (options: ConnectionOptions): Promise<Vault> => {
  const connection = connect(options);
  try {
    await prepareVault(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const find = async (text: string, parameters: Record<string, unknown>): Promise<Rows[number] | undefined> =>
    (await connection.ask(text, parameters))[0];
  const live = 'MATCH (n:VaultSession) WHERE n.expiresAt > $now AND';
  return {
    ...feedbackIn(connection),
    ...personalLinksIn(connection),
    endSession: async (tokenHash) => {
      await connection.write(({ run }) =>
        run('MATCH (n:VaultSession {tokenHash: $tokenHash}) DELETE n', { tokenHash }),
      );
    },
    addLink: (link) => add(connection, 'VaultLink', link),
    takeLink: async (tokenHash, now) => {
      const row = await takeLink(connection, tokenHash);
      return row && (row.get('expiresAt') as string) > now ? linkOf(row) : null;
    },
    addSession: (session) => add(connection, 'VaultSession', session),
    session: async (tokenHash, now) => {
      const row = await find(`${live} n.tokenHash = $tokenHash RETURN ${columns}`, { tokenHash, now });
      return row ? sessionOf(row) : null;
    },
    hasAdministrator: async (now) =>
      (await find(`${live} n.scope = 'administrator' RETURN 1 LIMIT 1`, { now })) !== undefined,
    erase: (pseudonym, now) => erase(connection, pseudonym, now),
    close: () => connection.close(),
  };
};

/** What a copy of the store takes along. */
export const readVault = async (run: Run): Promise<VaultContents> => ({
  sessions: (await run(`MATCH (n:VaultSession) RETURN ${columns} ORDER BY n.tokenHash`)).map(sessionOf),
  erasures: (await run('MATCH (n:VaultErasure) RETURN n.pseudonymHash AS hash ORDER BY hash')).map(
    (row) => row.get('hash') as string,
  ),
  feedback: await readFeedback(run),
  personalLinks: await readPersonalLinks(run),
});

export const writeVault = async (
  run: Run,
  { sessions, erasures, feedback, personalLinks }: VaultContents,
): Promise<void> => {
  await run('UNWIND $rows AS row MERGE (n:VaultSession {tokenHash: row.tokenHash}) SET n = row', {
    rows: sessions.map(valuesOf),
  });
  await writeFeedback(run, feedback);
  await writePersonalLinks(run, personalLinks);
  await run('UNWIND $erasures AS hash MERGE (:VaultErasure {pseudonymHash: hash})', { erasures });
};
