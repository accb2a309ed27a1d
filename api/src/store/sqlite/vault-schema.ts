/** The vault's own tables. Not generated: no noun stands in them. */
import type { Database } from './database.ts';

export const vaultTables = `
CREATE TABLE IF NOT EXISTS session (
  token_hash TEXT NOT NULL PRIMARY KEY, scope TEXT NOT NULL, pseudonym TEXT NOT NULL,
  network TEXT, area TEXT, response TEXT, created_at TEXT NOT NULL, expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS link (
  token_hash TEXT NOT NULL PRIMARY KEY, scope TEXT NOT NULL, pseudonym TEXT NOT NULL,
  network TEXT, area TEXT, response TEXT, expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS erasure (pseudonym_hash TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

/** Raise it with each change of the tables above. */
export const vaultSchema = 1;

export const versionOf = (database: Database): number => Number(database.get('PRAGMA user_version')?.['user_version']);
