/** Personal links in the vault's database. */
import type { PersonalLink, Vault } from '#store/vault-port.ts';
import type { Database, Row } from './database.ts';

const columns = 'token_hash, code_hash, pseudonym, responses, expires_at, revoked_at';

/** Ids hold no space. */
const linkOf = (row: Row): PersonalLink => ({
  tokenHash: String(row['token_hash']),
  codeHash: String(row['code_hash']),
  pseudonym: String(row['pseudonym']),
  responses: String(row['responses']).split(' ').filter(Boolean),
  expiresAt: String(row['expires_at']),
  revokedAt: row['revoked_at'] === null ? null : String(row['revoked_at']),
});

export const insertPersonalLink = (database: Database, link: PersonalLink): void => {
  const { tokenHash, codeHash, pseudonym, responses, expiresAt, revokedAt } = link;
  const values = [tokenHash, codeHash, pseudonym, responses.join(' '), expiresAt, revokedAt];
  database.run(`INSERT INTO personal_link (${columns}) VALUES (?, ?, ?, ?, ?, ?)`, ...values);
};

/** What a copy of the store takes along. */
export const readPersonalLinks = (database: Database): readonly PersonalLink[] =>
  database.all('SELECT * FROM personal_link ORDER BY token_hash').map(linkOf);

const conditions = {
  tokenHash: 'token_hash = ?',
  codeHash: 'code_hash = ?',
  pseudonym: 'pseudonym = ?',
  response: `instr(' ' || responses || ' ', ' ' || ? || ' ') > 0`,
} as const;

export type PersonalLinkMethods = Pick<Vault, 'keepPersonalLink' | 'personalLink' | 'revokePersonalLinks'>;

export const personalLinksIn = (database: Database): PersonalLinkMethods => {
  const withToken = (tokenHash: string): PersonalLink | null => {
    const row = database.get('SELECT * FROM personal_link WHERE token_hash = ?', tokenHash);
    return row ? linkOf(row) : null;
  };
  return {
    keepPersonalLink: async (link) =>
      database.transaction('write', () => {
        const there = withToken(link.tokenHash);
        if (!there) insertPersonalLink(database, link);
        else
          database.run(
            'UPDATE personal_link SET responses = ?, expires_at = max(expires_at, ?) WHERE token_hash = ?',
            [...new Set([...there.responses, ...link.responses])].join(' '),
            link.expiresAt,
            link.tokenHash,
          );
        return withToken(link.tokenHash) ?? link;
      }),
    personalLink: async (by, value) => {
      const order = 'ORDER BY revoked_at IS NOT NULL, expires_at DESC LIMIT 1';
      const row = database.get(`SELECT * FROM personal_link WHERE ${conditions[by]} ${order}`, value);
      return row ? linkOf(row) : null;
    },
    revokePersonalLinks: async (pseudonym, at) => {
      database.transaction('write', () => {
        database.run(
          'UPDATE personal_link SET revoked_at = ? WHERE pseudonym = ? AND revoked_at IS NULL',
          at,
          pseudonym,
        );
        database.run('DELETE FROM session WHERE pseudonym = ?', pseudonym);
      });
    },
  };
};

/** Brings the links of an older vault, attached under the name, beside those here; revoked ones stay revoked. */
export const takePersonalLinks = (live: Database, attached: string, isErased: (pseudonym: string) => boolean): void => {
  live.run(`INSERT OR IGNORE INTO main.personal_link (${columns}) SELECT ${columns} FROM ${attached}.personal_link`);
  for (const { pseudonym } of live.all('SELECT DISTINCT pseudonym FROM main.personal_link'))
    if (isErased(String(pseudonym))) live.run('DELETE FROM main.personal_link WHERE pseudonym = ?', String(pseudonym));
};
