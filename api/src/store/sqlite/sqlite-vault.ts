/** The vault in a file of its own, so that backups, exports and logs of the register never hold what is private. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { NewerStoreError } from '#store/port.ts';
import type { VaultContents } from '#store/transfer-port.ts';
import { longExpired, type Limits, type Session, type SignInLink, type Vault } from '#store/vault-port.ts';
import {
  openDatabase,
  openReadOnly,
  patiently,
  tryWriting,
  wipeFreePages,
  type Database,
  type DatabaseOptions,
  type Row,
} from './database.ts';
import { insertPersonalLink, personalLinksIn, readPersonalLinks } from './vault-links.ts';
import { feedbackIn, insertFeedback, readFeedback } from './vault-feedback.ts';
import { vaultSchema, vaultTables, versionOf } from './vault-schema.ts';

const refuseNewer = (database: Database): void => {
  if (versionOf(database) > vaultSchema) throw new NewerStoreError(versionOf(database), vaultSchema);
};

/** Opens or makes the database behind a vault. */
export const openVaultDatabase = (path: string, options: DatabaseOptions = {}): Database => {
  if (path !== ':memory:' && existsSync(path)) {
    const looked = openReadOnly(path);
    try {
      refuseNewer(looked);
    } finally {
      looked.close();
    }
  }
  const database = openDatabase(path, options);
  try {
    if (versionOf(database) !== vaultSchema) {
      database.transaction('write', () => {
        refuseNewer(database);
        database.exec(vaultTables);
        database.exec(`PRAGMA user_version = ${vaultSchema}`);
      });
    }
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const limitNames = ['network', 'area'] as const;

/** Ids of responses stand in one column, a space between them. */
const limitsOf = (row: Row): Limits => ({
  ...Object.fromEntries(limitNames.flatMap((name) => (row[name] === null ? [] : [[name, String(row[name])]]))),
  ...(row['response'] === null ? {} : { responses: String(row['response']).split(' ') }),
});

const linkOf = (row: Row): SignInLink => ({
  tokenHash: String(row['token_hash']),
  scope: String(row['scope']) as SignInLink['scope'],
  pseudonym: String(row['pseudonym']),
  limits: limitsOf(row),
  expiresAt: String(row['expires_at']),
});

const sessionOf = (row: Row): Session => ({ ...linkOf(row), createdAt: String(row['created_at']) });

const valuesOf = ({ tokenHash, scope, pseudonym, limits, expiresAt }: SignInLink): (string | null)[] => [
  tokenHash,
  scope,
  pseudonym,
  ...limitNames.map((name) => limits[name] ?? null),
  limits.responses?.join(' ') ?? null,
  expiresAt,
];

const columns = 'token_hash, scope, pseudonym, network, area, response, expires_at';

const insertSession = (database: Database, session: Session): void => {
  const values = [...valuesOf(session), session.createdAt];
  database.run(`INSERT INTO session (${columns}, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, ...values);
};

/** What is kept of an erased pseudonym: enough to erase it again when an older vault is restored. */
const hashOf = (pseudonym: string): string => createHash('sha256').update(pseudonym).digest('hex');

/** The vault whose calls wait their turn without holding the event loop: each is one transaction, or may be done twice. */
const inTurn = (vault: Vault, patience: number | undefined): Vault =>
  Object.fromEntries(
    Object.entries(vault).map(([name, call]: [string, (...given: unknown[]) => Promise<unknown>]) => [
      name,
      (...given: unknown[]) => patiently(() => call(...given), patience),
    ]),
  ) as unknown as Vault;

export type SqliteVault = Vault & {
  /** Throws while nothing can be written. */
  readonly tryWriting: () => Promise<void>;
};

export const openSqliteVault = (path: string, options: DatabaseOptions = {}): SqliteVault => {
  const database = openVaultDatabase(path, options);
  database.hurry();
  const live = (table: string, condition: string): string =>
    `SELECT * FROM ${table} WHERE ${condition} AND expires_at > ?`;

  const erase = (pseudonym: string | null, now: string): void => {
    database.transaction('write', () => {
      database.run('DELETE FROM personal_link WHERE pseudonym = ? OR expires_at <= ?', pseudonym, longExpired(now));
      for (const table of ['session', 'link']) {
        database.run(`DELETE FROM ${table} WHERE pseudonym = ? OR expires_at <= ?`, pseudonym, now);
      }
      database.run('DELETE FROM feedback WHERE expires_at <= ?', now);
      if (pseudonym !== null)
        database.run('INSERT OR IGNORE INTO erasure (pseudonym_hash) VALUES (?)', hashOf(pseudonym));
    });
    wipeFreePages(database);
  };

  const vault: Vault = {
    ...feedbackIn(database),
    ...personalLinksIn(database),
    endSession: async (tokenHash) => {
      database.run('DELETE FROM session WHERE token_hash = ?', tokenHash);
    },
    addLink: async (link) => {
      database.run(`INSERT INTO link (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`, ...valuesOf(link));
    },
    takeLink: async (tokenHash, now) => {
      const row = database.get('DELETE FROM link WHERE token_hash = ? RETURNING *', tokenHash);
      return row && String(row['expires_at']) > now ? linkOf(row) : null;
    },
    addSession: async (session) => {
      insertSession(database, session);
    },
    session: async (tokenHash, now): Promise<Session | null> => {
      const row = database.get(live('session', 'token_hash = ?'), tokenHash, now);
      return row ? sessionOf(row) : null;
    },
    hasAdministrator: async (now) => database.get(live('session', `scope = 'administrator'`), now) !== undefined,
    erase: async (pseudonym, now) => erase(pseudonym, now),
    close: async () => database.close(),
  };
  return {
    ...inTurn(vault, options.busyTimeout),
    tryWriting: () => patiently(() => tryWriting(database), options.busyTimeout),
  };
};

/** Whether a session's pseudonym has been erased from this vault. */
export const erasedIn = (database: Database, pseudonym: string): boolean =>
  database.get('SELECT 1 FROM erasure WHERE pseudonym_hash = ?', hashOf(pseudonym)) !== undefined;

/** What a copy of the store takes along. */
export const readVault = (database: Database): VaultContents => ({
  sessions: database.all('SELECT * FROM session ORDER BY token_hash').map(sessionOf),
  erasures: database.all('SELECT pseudonym_hash FROM erasure ORDER BY 1').map((row) => String(row['pseudonym_hash'])),
  feedback: readFeedback(database),
  personalLinks: readPersonalLinks(database),
});

export const writeVault = (database: Database, { sessions, erasures, feedback, personalLinks }: VaultContents): void =>
  database.transaction('write', () => {
    for (const one of sessions) insertSession(database, one);
    for (const one of feedback) insertFeedback(database, one);
    for (const one of personalLinks) insertPersonalLink(database, one);
    for (const hash of erasures) database.run('INSERT OR IGNORE INTO erasure (pseudonym_hash) VALUES (?)', hash);
  });
