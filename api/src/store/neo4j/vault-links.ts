/** Personal links in the vault on Neo4j, under a label of their own. */
import type { PersonalLink, Vault } from '#store/vault-port.ts';
import type { Connection, Rows, Run } from './connection.ts';

export const personalLinkConstraints = [
  'CREATE CONSTRAINT VaultPersonalLink_tokenHash IF NOT EXISTS FOR (n:VaultPersonalLink) REQUIRE n.tokenHash IS UNIQUE',
  'CREATE CONSTRAINT VaultPersonalLink_codeHash IF NOT EXISTS FOR (n:VaultPersonalLink) REQUIRE n.codeHash IS UNIQUE',
];

const columns = ['tokenHash', 'codeHash', 'pseudonym', 'responses', 'expiresAt', 'revokedAt']
  .map((name) => `n.${name} AS ${name}`)
  .join(', ');

const linkOf = (row: Rows[number]): PersonalLink => ({
  tokenHash: row.get('tokenHash') as string,
  codeHash: row.get('codeHash') as string,
  pseudonym: row.get('pseudonym') as string,
  responses: row.get('responses') as readonly string[],
  expiresAt: row.get('expiresAt') as string,
  revokedAt: row.get('revokedAt') as string | null,
});

const conditions = {
  tokenHash: 'n.tokenHash = $value',
  codeHash: 'n.codeHash = $value',
  pseudonym: 'n.pseudonym = $value',
  response: '$value IN n.responses',
} as const;

/** The merge locks the node, so of two who add to a link at once neither's response is lost. */
const keep = `MERGE (n:VaultPersonalLink {tokenHash: $link.tokenHash})
  ON CREATE SET n = $link
  ON MATCH SET n.responses = n.responses + [one IN $link.responses WHERE NOT one IN n.responses],
    n.expiresAt = CASE WHEN n.expiresAt < $link.expiresAt THEN $link.expiresAt ELSE n.expiresAt END
  RETURN ${columns}`;

export type PersonalLinkMethods = Pick<Vault, 'keepPersonalLink' | 'personalLink' | 'revokePersonalLinks'>;

export const personalLinksIn = (connection: Connection): PersonalLinkMethods => ({
  keepPersonalLink: async (link) => {
    const [row] = await connection.write(({ run }) => run(keep, { link }));
    return row ? linkOf(row) : link;
  },
  personalLink: async (by, value) => {
    const text = `MATCH (n:VaultPersonalLink) WHERE ${conditions[by]} RETURN ${columns}
      ORDER BY n.revokedAt IS NOT NULL, n.expiresAt DESC LIMIT 1`;
    const [row] = await connection.ask(text, { value });
    return row ? linkOf(row) : null;
  },
  revokePersonalLinks: async (pseudonym, at) => {
    await connection.write(async ({ run }) => {
      const live = 'MATCH (n:VaultPersonalLink {pseudonym: $pseudonym}) WHERE n.revokedAt IS NULL';
      await run(`${live} SET n.revokedAt = $at`, { pseudonym, at });
      await run('MATCH (n:VaultSession {pseudonym: $pseudonym}) DELETE n', { pseudonym });
    });
  },
});

export const readPersonalLinks = async (run: Run): Promise<readonly PersonalLink[]> =>
  (await run(`MATCH (n:VaultPersonalLink) RETURN ${columns} ORDER BY tokenHash`)).map(linkOf);

export const writePersonalLinks = async (run: Run, links: readonly PersonalLink[]): Promise<void> => {
  await run('UNWIND $rows AS row MERGE (n:VaultPersonalLink {tokenHash: row.tokenHash}) SET n = row', { rows: links });
};
