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
CREATE TABLE IF NOT EXISTS feedback (
  id TEXT NOT NULL PRIMARY KEY, code_hash TEXT NOT NULL UNIQUE, about TEXT NOT NULL, text TEXT NOT NULL,
  page TEXT NOT NULL, language TEXT NOT NULL, answer TEXT, sent_at TEXT NOT NULL, answered_at TEXT, closed_at TEXT,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS personal_link (
  token_hash TEXT NOT NULL PRIMARY KEY, code_hash TEXT NOT NULL UNIQUE, pseudonym TEXT NOT NULL,
  responses TEXT NOT NULL, expires_at TEXT NOT NULL, revoked_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS personal_link_pseudonym ON personal_link (pseudonym);
CREATE TABLE IF NOT EXISTS erasure (pseudonym_hash TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

/** Raise it with each change of the tables above. */
export const vaultSchema = 3;

export const versionOf = (database: Database): number => Number(database.get('PRAGMA user_version')?.['user_version']);
